// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/Role.h"

#include <QStringList>

namespace firebreak {

/// Roles as their words, in their order: in records, on the wire, in the store, for people.
[[nodiscard]] QStringList wordsOf(const QList<Role>& roles);

/// Each role once, in the order of the words. Fails with `role.unknown` at the first word that is none.
[[nodiscard]] Result<QList<Role>> rolesFromWords(const QStringList& words);

/// The same, but a role of a newer program is left out: this one could not grant it anything.
[[nodiscard]] QList<Role> knownRolesFromWords(const QStringList& words);

} // namespace firebreak
