// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <utility>

namespace firebreak::server {

/// One request as a handler sees it. Header names are in lower case; query values are percent-decoded.
struct HttpRequest
{
    QByteArray method;
    QByteArray path;
    QList<std::pair<QByteArray, QByteArray>> query;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray address; ///< the peer's IP address

    /// The first header of that (lower-case) name; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] std::optional<QByteArray> queryValue(QByteArrayView name) const;
    /// Whether a comma-separated header names `token` with a weight above zero (RFC 9110 §12.4.2), in any case.
    [[nodiscard]] bool accepts(QByteArrayView name, QByteArrayView token) const;

    /// Splits an origin-form target (`/v1/changes?after=…`) into `path` and `query`; false if it is none.
    [[nodiscard]] bool setTarget(QByteArrayView target);
};

} // namespace firebreak::server
