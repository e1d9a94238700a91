// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Permission.h"

#include <array>

namespace firebreak {
namespace {

constexpr quint32 bit(Role role)
{
    return 1u << quint32(role);
}

constexpr quint32 ProductSecurity = bit(Role::Admin) | bit(Role::Analyst) | bit(Role::Commander);
constexpr quint32 Writer = bit(Role::Writer);
constexpr quint32 Engineer = bit(Role::Engineer);
constexpr quint32 Everybody = ProductSecurity | Writer | Engineer;

struct Row
{
    Permission permission;
    const char* word;
    quint32 roles;
};

constexpr std::array Table = {
    Row{Permission::Triage, "triage", ProductSecurity},
    Row{Permission::Score, "score", ProductSecurity},
    Row{Permission::EditFlaw, "edit-flaw", ProductSecurity},
    Row{Permission::EditText, "edit-text", ProductSecurity | Writer},
    Row{Permission::Comment, "comment", Everybody},
    Row{Permission::FileTracker, "file-tracker", ProductSecurity},
    Row{Permission::WorkTracker, "work-tracker", ProductSecurity | Engineer},
    Row{Permission::DecideFix, "decide-fix", ProductSecurity},
    Row{Permission::ConfirmQuality, "confirm-quality", bit(Role::Engineer)},
    Row{Permission::Release, "release", bit(Role::Engineer)},
    Row{Permission::ApproveSecurityText, "approve-security-text", ProductSecurity},
    Row{Permission::ApproveDocumentation, "approve-documentation", Writer},
    Row{Permission::ApproveBlackout, "approve-blackout", bit(Role::Commander)},
    Row{Permission::ProposeDeclaration, "propose-declaration", ProductSecurity},
    Row{Permission::DecideDeclaration, "decide-declaration", bit(Role::Commander)},
    Row{Permission::Command, "command", bit(Role::Commander)},
    Row{Permission::Coordinate, "coordinate", ProductSecurity},
    Row{Permission::ManageEmbargo, "manage-embargo", ProductSecurity},
    Row{Permission::Correspond, "correspond", ProductSecurity},
    Row{Permission::EditBulletin, "edit-bulletin", Writer},
    Row{Permission::Suggest, "suggest", Everybody},
    Row{Permission::Translate, "translate", Writer},
    Row{Permission::ReviewLegal, "review-legal", bit(Role::Commander)},
    Row{Permission::ReviewCommunication, "review-communication", bit(Role::Commander)},
    Row{Permission::ManageCatalog, "manage-catalog", ProductSecurity},
    Row{Permission::ManagePolicy, "manage-policy", bit(Role::Admin) | bit(Role::Commander)},
    Row{Permission::ApprovePlan, "approve-plan", bit(Role::Commander)},
    Row{Permission::Administer, "administer", bit(Role::Admin)},
};

constexpr const Row& rowOf(Permission permission)
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

QList<Permission> allPermissions()
{
    QList<Permission> all;
    for (const Row& row : Table)
        all.append(row.permission);
    return all;
}

QLatin1String toWord(Permission permission)
{
    return QLatin1String(rowOf(permission).word);
}

bool may(const Actor& actor, Permission permission)
{
    if (actor.isSystem())
        return true;
    return std::any_of(actor.roles.cbegin(), actor.roles.cend(), [roles = rowOf(permission).roles](Role role) {
        return (roles & bit(role)) != 0;
    });
}

} // namespace firebreak
