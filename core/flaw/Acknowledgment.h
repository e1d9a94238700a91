// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"

namespace firebreak {

/// Somebody to be thanked on the CVE page (R156): JSON `name`, `affiliation`.
struct Acknowledgment
{
    QString name;
    QString affiliation;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader.
    [[nodiscard]] static Result<Acknowledgment> fromJson(const QJsonObject& json);
    friend bool operator==(const Acknowledgment&, const Acknowledgment&) = default;
};

} // namespace firebreak
