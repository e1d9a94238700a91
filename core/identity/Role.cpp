// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Role.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Words = {"admin", "analyst", "commander", "writer", "engineer"};

} // namespace

QList<Role> allRoles()
{
    return {Role::Admin, Role::Analyst, Role::Commander, Role::Writer, Role::Engineer};
}

QLatin1String toWord(Role role)
{
    return QLatin1String(Words[std::size_t(role)]);
}

Result<Role> roleFromWord(QStringView word)
{
    for (const Role role : allRoles()) {
        if (word == toWord(role))
            return role;
    }
    return failure(error::RoleUnknown, {}, {word.toString()});
}

} // namespace firebreak
