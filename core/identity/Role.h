// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>

namespace firebreak {

namespace error {
inline constexpr ErrorCode RoleUnknown{"role.unknown"};
}

/// What a person does in the process (S2 section 6; R145 to R157, R170). A person may hold several. The lead
/// analyst is no role but an assignment to one incident. docs/permissions.md shows what each may do.
enum class Role : quint8 {
    Admin,          ///< runs the server: invites and revokes; no more rights on records than an analyst
    Analyst,        ///< triages, scores, writes flaws; a member of Product Security
    Commander,      ///< decides in major incidents (IC); a member of Product Security
    Writer,         ///< edits bulletins and documentation; the technical writers' team (CCS)
    Engineer,       ///< owns trackers; sees what the company sees
    ProgramManager, ///< coordinates an incident's people and deliverables (PgM); a member of Product Security
    SecurityManager,   ///< Product Security Manager; a member of Product Security
    Director,          ///< Product Security Director; a member of Product Security
    SecureEngineering, ///< leads Secure Engineering
    QualityEngineer,   ///< proves that a fix fixes (QE)
    ReleaseEngineer,   ///< ships errata
    Translator,        ///< puts final bulletins into other languages
    ProductManager,    ///< decides for an offering whether and when it is fixed
    Support,           ///< answers customers
    Legal,             ///< regulatory duties, notifications, retention
    Communications,    ///< corporate communications
    InfoSec,           ///< Information Security: the company's own systems
    SupplyChain,       ///< Product Supply Chain Security (PSSC)
    Executive,         ///< is briefed
};

[[nodiscard]] QList<Role> allRoles();
/// `admin`, `analyst`, `commander`, `writer`, `engineer`, `program-manager`, `security-manager`, `director`,
/// `secure-engineering`, `quality-engineer`, `release-engineer`, `translator`, `product-manager`, `support`,
/// `legal`, `communications`, `infosec`, `supply-chain`, `executive`.
[[nodiscard]] QLatin1String toWord(Role role);
/// Fails with `role.unknown`.
[[nodiscard]] Result<Role> roleFromWord(QStringView word);

} // namespace firebreak
