// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"
#include "core/identity/Role.h"

#include <optional>

namespace firebreak {

/// Who acts: the authenticated person with the roles and memberships held at that moment, or the server itself
/// (enrolment, jobs).
struct Actor
{
    std::optional<RecordId> person; ///< none: the server itself
    QList<Role> roles;
    QList<RecordId> memberOf = {}; ///< the embargoed incidents whose need-to-know list names the person (R54)

    [[nodiscard]] static Actor system() { return {}; }
    [[nodiscard]] bool isSystem() const { return !person.has_value(); }
    [[nodiscard]] bool has(Role role) const { return roles.contains(role); }
    [[nodiscard]] bool isMemberOf(const RecordId& incident) const { return memberOf.contains(incident); }
    [[nodiscard]] bool hasAnyOf(std::initializer_list<Role> some) const
    {
        for (const Role role : some) {
            if (has(role))
                return true;
        }
        return false;
    }
};

} // namespace firebreak
