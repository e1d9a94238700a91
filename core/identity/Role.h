// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>

namespace firebreak {

namespace error {
inline constexpr ErrorCode RoleUnknown{"role.unknown"};
}

/// What a person does in the process (S2 section 6). A person may hold several.
enum class Role : quint8 {
    Admin,     ///< runs the server: invites and revokes; no more rights on records than an analyst
    Analyst,   ///< triages, scores, writes flaws; a member of Product Security
    Commander, ///< decides in major incidents (IC); a member of Product Security
    Writer,    ///< edits bulletins and documentation
    Engineer,  ///< owns trackers; sees what the company sees
};

[[nodiscard]] QList<Role> allRoles();
/// `admin`, `analyst`, `commander`, `writer`, `engineer`.
[[nodiscard]] QLatin1String toWord(Role role);
/// Fails with `role.unknown`.
[[nodiscard]] Result<Role> roleFromWord(QStringView word);

} // namespace firebreak
