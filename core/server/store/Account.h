// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"
#include "core/identity/Role.h"

#include <optional>

namespace firebreak::server {

/// Who may sign in. Its name and roles are copied into the person's record, which everyone sees.
struct Account
{
    RecordId person;
    QString name;
    QList<Role> roles;
    Instant created;
    std::optional<Instant> closed;

    friend bool operator==(const Account&, const Account&) = default;
};

} // namespace firebreak::server
