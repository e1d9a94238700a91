// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <utility>

namespace firebreak::error {
inline constexpr ErrorCode HttpMalformed{"http.malformed"};
inline constexpr ErrorCode HttpNotFound{"http.not-found"};
inline constexpr ErrorCode HttpMethod{"http.method"};
inline constexpr ErrorCode HttpTimeOut{"http.time-out"};
inline constexpr ErrorCode HttpBodyTooLarge{"http.body-too-large"};
inline constexpr ErrorCode HttpExpectation{"http.expectation"};
inline constexpr ErrorCode HttpHeaderTooLarge{"http.header-too-large"};
inline constexpr ErrorCode HttpTransferEncoding{"http.transfer-encoding"};
inline constexpr ErrorCode ServerBusy{"server.busy"};
inline constexpr ErrorCode ServerFault{"server.fault"};
} // namespace firebreak::error

namespace firebreak::server {

/// An answer with its whole body, or the head of one whose body an HttpBodySource delivers.
struct HttpResponse
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] static HttpResponse json(const QJsonObject& object, int status = 200);
    /// `{"error":{"code","place"}}`; an error's details stay on the server.
    [[nodiscard]] static HttpResponse failure(int status, const Error& error);
    [[nodiscard]] static HttpResponse failure(int status, ErrorCode code) { return failure(status, {code, {}, {}}); }
};

/// The reason phrase of a status the server uses.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace firebreak::server
