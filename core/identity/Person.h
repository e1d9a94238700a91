// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/identity/Role.h"

#include <QJsonObject>
#include <QString>

namespace firebreak {

namespace error {
inline constexpr ErrorCode PersonNameMissing{"person.name-missing"};
inline constexpr ErrorCode PersonNameTooLong{"person.name-too-long"};
} // namespace error

/// A member of the team or a colleague with an account. Record kind `person`, compartment `company`.
/// JSON: `{"name": text, "roles": [word], "active": bool (default true)}`; unknown fields are kept.
struct Person
{
    static constexpr qsizetype MaxNameLength = 120;

    QString name;
    QList<Role> roles;
    bool isActive = true; ///< false once the account is closed; the record stays for history
    QJsonObject extra;    ///< fields this version does not know

    [[nodiscard]] static Result<Person> fromJson(const QJsonObject& body);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace firebreak
