// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/Actor.h"

#include <initializer_list>
#include <span>

namespace firebreak {

/// What may be done, as the plan names it (S2 section 6). Every command and every field names the one
/// permission it takes; docs/permissions.md shows who has which.
enum class Permission : quint8 {
    ReadProductSecurity, ///< see what is Product Security's alone: reports and tasks (R9, R13)
    MakeAware,           ///< tell the security team of an issue or a leak (R17, R25, R66)
    Triage,              ///< take in, edit and dispose of reports; tasks (R9, R15)
    Score,               ///< set CVSS, CWE and severity (R41, R48, R51)
    EditFlaw,            ///< the other fields of flaws and affects
    EditText,            ///< wording: title, description, statement, mitigation, references (R90)
    Comment,             ///< write notes
    FileTracker,         ///< file and close trackers (R91)
    WorkTracker,    ///< engineering's part of a tracker: proposals, milestones, analysis (R92 to R94, R99)
    DecideFix,      ///< whether and in which release it is fixed (R98)
    ConfirmQuality, ///< test plan and results (R100, R102)
    Release,        ///< errata and their shipping (R101, R107)
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

/// A set of roles as a constant.
class RoleSet
{
public:
    consteval RoleSet(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            m_bits |= bit(role);
    }

    [[nodiscard]] constexpr bool contains(Role role) const { return (m_bits & bit(role)) != 0; }
    [[nodiscard]] constexpr RoleSet operator|(RoleSet other) const { return RoleSet(m_bits | other.m_bits); }

private:
    constexpr explicit RoleSet(quint32 bits) : m_bits(bits) {}
    [[nodiscard]] static constexpr quint32 bit(Role role) { return 1u << quint32(role); }

    quint32 m_bits = 0;
};

/// One line of the table of rights.
struct PermissionRow
{
    Permission permission;
    const char* word;
    const char* meaning; ///< for people, one English clause
    const char* source;  ///< what prescribes it, such as "R77"
    RoleSet roles;
};

/// The table of rights: every permission once, in order, with the roles that have it. docs/permissions.md
/// shows it.
[[nodiscard]] std::span<const PermissionRow> permissionTable();

[[nodiscard]] QList<Permission> allPermissions();
/// Such as `triage`, `edit-flaw`.
[[nodiscard]] QLatin1String toWord(Permission permission);
[[nodiscard]] bool has(Role role, Permission permission);

/// The one answer to "may this actor do that?"; the server itself may do everything.
[[nodiscard]] bool may(const Actor& actor, Permission permission);

} // namespace firebreak
