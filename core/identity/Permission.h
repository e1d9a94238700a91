// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/Actor.h"

namespace firebreak {

/// What may be done, as the plan names it (S2 section 6). Every command and every field names the one permission
/// it takes; docs/permissions.md shows who has which.
enum class Permission : quint8 {
    Triage,               ///< take in, edit and dispose of reports; tasks (R9, R15)
    Score,                ///< set CVSS, CWE and severity (R41, R48, R51)
    EditFlaw,             ///< the other fields of flaws and affects
    EditText,             ///< wording: title, description, statement, mitigation, references (R90)
    Comment,              ///< write notes
    FileTracker,          ///< file and close trackers (R91)
    WorkTracker,          ///< engineering's part of a tracker: proposals, milestones, analysis (R92 to R94, R99)
    DecideFix,            ///< whether and in which release it is fixed (R98)
    ConfirmQuality,       ///< test plan and results (R100, R102)
    Release,              ///< errata and their shipping (R101, R107)
    ApproveSecurityText,  ///< Product Security's approval of an erratum (R106)
    ApproveDocumentation, ///< Customer Content Services' approval of an erratum (R106)
    ApproveBlackout,      ///< a release on a black-out date (R104)
    ProposeDeclaration,   ///< propose an incident's class (R77)
    DecideDeclaration,    ///< decide on it (R77)
    Command,              ///< instructions of the incident commander: publish, lift early (D1, R128, R145)
    Coordinate,           ///< checklists, deliverables, notices (R116 to R122, R146)
    ManageEmbargo,        ///< begin an embargo, keep its roster (R53, R54)
    Correspond,           ///< write to reporters (R18 to R22)
    EditBulletin,         ///< own a bulletin's text (D3, R124)
    Suggest,              ///< suggest changes to a bulletin (D3)
    Translate,            ///< R122, R131
    ReviewLegal,          ///< R149
    ReviewCommunication,  ///< R148, R150, R155
    ManageCatalog,        ///< offerings, streams, manifests (R28, R29)
    ManagePolicy,         ///< policies and templates (R97)
    ApprovePlan,          ///< amendments of the plan (R2)
    Administer,           ///< accounts and roles
};

[[nodiscard]] QList<Permission> allPermissions();
/// Such as `triage`, `edit-flaw`.
[[nodiscard]] QLatin1String toWord(Permission permission);

/// The one answer to "may this actor do that?"; the server itself may do everything.
[[nodiscard]] bool may(const Actor& actor, Permission permission);

} // namespace firebreak
