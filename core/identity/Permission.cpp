// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Permission.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

/// Those who analyse and decide. The others of Product Security coordinate, manage and approve.
constexpr RoleSet Analysts = {Role::Admin, Role::Analyst, Role::Commander, Role::SecurityManager};
constexpr RoleSet ProductSecurity = Analysts | RoleSet{Role::ProgramManager, Role::Director};
constexpr RoleSet Engineering = {Role::Engineer, Role::QualityEngineer, Role::ReleaseEngineer};
constexpr RoleSet Everybody =
    ProductSecurity | Engineering |
    RoleSet{Role::Writer, Role::SecureEngineering, Role::Translator, Role::ProductManager, Role::Support,
            Role::Legal,  Role::Communications,    Role::InfoSec,    Role::SupplyChain,    Role::Executive};

constexpr std::array Table = {
    PermissionRow{Permission::ReadProductSecurity, "read-product-security",
                  "see reports and tasks, which are Product Security's alone", "R9 R13", ProductSecurity},
    PermissionRow{Permission::MakeAware, "make-aware", "tell the security team of an issue or of a leak",
                  "R17 R25 R66", Everybody},
    PermissionRow{Permission::Triage, "triage", "take in, edit and dispose of reports; work on tasks",
                  "R15 R26", Analysts},
    PermissionRow{Permission::Score, "score", "set CVSS, CWE and severity", "R41 R48 R51", Analysts},
    PermissionRow{Permission::EditFlaw, "edit-flaw", "the other fields of flaws and affects", "R8 R27",
                  Analysts},
    PermissionRow{Permission::EditText, "edit-text",
                  "wording: title, description, statement, mitigation, references", "R90",
                  Analysts | RoleSet{Role::Writer}},
    PermissionRow{Permission::Comment, "comment", "write notes", "R33", Everybody},
    PermissionRow{Permission::FileTracker, "file-tracker", "file and close trackers", "R91 R95",
                  Analysts | RoleSet{Role::ProgramManager}},
    PermissionRow{Permission::WorkTracker, "work-tracker",
                  "engineering's part of a tracker: proposals, milestones, analysis", "R92 R93 R94 R99",
                  Analysts | Engineering},
    PermissionRow{Permission::DecideFix, "decide-fix", "whether it is fixed, and in which release", "R98",
                  Analysts | RoleSet{Role::ProductManager}},
    PermissionRow{Permission::ConfirmQuality,
                  "confirm-quality",
                  "test plan and results",
                  "R100 R102",
                  {Role::Engineer, Role::QualityEngineer}},
    PermissionRow{Permission::Release,
                  "release",
                  "errata and their shipping",
                  "R101 R107",
                  {Role::Engineer, Role::ReleaseEngineer}},
    PermissionRow{Permission::ApproveSecurityText, "approve-security-text",
                  "Product Security's approval of an erratum, and of support's text for customers",
                  "R106 R153", Analysts},
    PermissionRow{Permission::ApproveDocumentation,
                  "approve-documentation",
                  "Customer Content Services' approval of an erratum",
                  "R106",
                  {Role::Writer}},
    PermissionRow{Permission::ApproveBlackout,
                  "approve-blackout",
                  "a release on a black-out date",
                  "R104",
                  {Role::SecurityManager}},
    PermissionRow{Permission::ProposeDeclaration, "propose-declaration", "propose an incident's class", "R77",
                  Analysts | RoleSet{Role::ProgramManager}},
    PermissionRow{Permission::DecideDeclaration,
                  "decide-declaration",
                  "decide on an incident's class",
                  "R77",
                  {Role::Commander, Role::SecurityManager, Role::Director}},
    PermissionRow{Permission::Command,
                  "command",
                  "instruct to publish, lift early, decide in an incident",
                  "D1 R128 R145",
                  {Role::Commander}},
    PermissionRow{Permission::Coordinate, "coordinate", "checklists, deliverables, notices", "R116 R122 R146",
                  ProductSecurity},
    PermissionRow{Permission::ManageEmbargo, "manage-embargo", "begin an embargo, keep its roster", "R53 R54",
                  Analysts | RoleSet{Role::ProgramManager}},
    PermissionRow{Permission::Correspond, "correspond", "write to reporters", "R18 R22", Analysts},
    PermissionRow{
        Permission::EditBulletin, "edit-bulletin", "own a bulletin's text", "D3 R124", {Role::Writer}},
    PermissionRow{Permission::Suggest, "suggest", "suggest changes to a bulletin", "D3", Everybody},
    PermissionRow{Permission::Translate,
                  "translate",
                  "translate final bulletins",
                  "R122 R131",
                  {Role::Writer, Role::Translator}},
    PermissionRow{Permission::ReviewLegal,
                  "review-legal",
                  "regulatory duties, notifications, retention",
                  "R149",
                  {Role::Commander, Role::Legal}},
    PermissionRow{Permission::ReviewCommunication,
                  "review-communication",
                  "review what is said about offerings, services and incidents",
                  "R148 R150 R155",
                  {Role::Commander, Role::Communications, Role::InfoSec}},
    PermissionRow{Permission::ManageCatalog, "manage-catalog", "offerings, streams, manifests", "R28 R29",
                  Analysts | RoleSet{Role::ProductManager, Role::SupplyChain}},
    PermissionRow{Permission::ManagePolicy,
                  "manage-policy",
                  "policies and templates",
                  "R1 R97 R124",
                  {Role::Admin, Role::Commander, Role::SecurityManager, Role::Director}},
    PermissionRow{Permission::ApprovePlan,
                  "approve-plan",
                  "make an amendment of the plan effective",
                  "R2",
                  {Role::Director}},
    PermissionRow{Permission::Administer, "administer", "accounts and roles", "R145", {Role::Admin}},
};

constexpr const PermissionRow& rowOf(Permission permission)
{
    return Table[std::size_t(permission)];
}

consteval bool isInOrder()
{
    for (std::size_t i = 0; i < Table.size(); ++i) {
        if (std::size_t(Table[i].permission) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder());

} // namespace

std::span<const PermissionRow> permissionTable()
{
    return Table;
}

QList<Permission> allPermissions()
{
    QList<Permission> all;
    for (const PermissionRow& row : Table)
        all.append(row.permission);
    return all;
}

QLatin1String toWord(Permission permission)
{
    return QLatin1String(rowOf(permission).word);
}

bool has(Role role, Permission permission)
{
    return rowOf(permission).roles.contains(role);
}

bool may(const Actor& actor, Permission permission)
{
    return actor.isSystem() || std::any_of(actor.roles.cbegin(), actor.roles.cend(),
                                           [permission](Role role) { return has(role, permission); });
}

} // namespace firebreak
