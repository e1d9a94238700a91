// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Role.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Words = {
    "admin",
    "analyst",
    "commander",
    "writer",
    "engineer",
    "program-manager",
    "security-manager",
    "director",
    "secure-engineering",
    "quality-engineer",
    "release-engineer",
    "translator",
    "product-manager",
    "support",
    "legal",
    "communications",
    "infosec",
    "supply-chain",
    "executive",
};
static_assert(Words.size() == std::size_t(Role::Executive) + 1);

} // namespace

QList<Role> allRoles()
{
    QList<Role> all;
    for (std::size_t i = 0; i < Words.size(); ++i)
        all.append(Role(i));
    return all;
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
