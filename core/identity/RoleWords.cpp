// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/RoleWords.h"

namespace firebreak {

QStringList wordsOf(const QList<Role>& roles)
{
    QStringList words;
    for (const Role role : roles)
        words.append(toWord(role));
    return words;
}

Result<QList<Role>> rolesFromWords(const QStringList& words)
{
    for (const QString& word : words) {
        if (const Result<Role> role = roleFromWord(word); !role)
            return failure(role.error());
    }
    return knownRolesFromWords(words);
}

QList<Role> knownRolesFromWords(const QStringList& words)
{
    QList<Role> roles;
    for (const QString& word : words) {
        if (const Result<Role> role = roleFromWord(word); role && !roles.contains(*role))
            roles.append(*role);
    }
    return roles;
}

} // namespace firebreak
