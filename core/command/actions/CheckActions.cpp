// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/CheckActions.h"

#include "core/command/CommandError.h"
#include "core/command/Findings.h"

#include <QJsonArray>

#include <array>

namespace firebreak {
namespace {

constexpr QLatin1String Approvals("approvals");
constexpr QLatin1String Code("code");
constexpr QLatin1String Place("place");

/// The check that the arguments name, if this actor may approve of it.
Result<const Check*> approvable(const ActionScope& scope)
{
    const Check* check = checkOf(scope.text(Code));
    if (!check || check->weight != CheckWeight::Blocks || !check->approver)
        return failure(error::ValueInvalid, Code, {scope.text(Code)});
    if (!may(scope.actor(), *check->approver))
        return failure(error::NotPermitted, Code, {scope.text(Code)});
    return check;
}

qsizetype indexOf(const QJsonArray& approvals, const ActionScope& scope)
{
    for (qsizetype i = 0; i < approvals.size(); ++i) {
        const QJsonObject approval = approvals.at(i).toObject();
        if (approval.value(Code).toString() == scope.text(Code) &&
            approval.value(Place).toString() == scope.text(Place))
            return i;
    }
    return -1;
}

Result<void> approve(ActionScope& scope)
{
    if (const auto check = approvable(scope); !check)
        return failure(check.error());
    QJsonArray approvals = scope.body().value(Approvals).toArray();
    if (indexOf(approvals, scope) >= 0)
        return {};
    const Approval approval{scope.text(Code), scope.text(Place), scope.text(QLatin1String("reason")),
                            scope.actor().person, scope.at()};
    approvals.append(approval.toJson());
    scope.body()[Approvals] = approvals;
    return {};
}

Result<void> withdraw(ActionScope& scope)
{
    if (const auto check = approvable(scope); !check)
        return failure(check.error());
    QJsonArray approvals = scope.body().value(Approvals).toArray();
    const qsizetype at = indexOf(approvals, scope);
    if (at < 0)
        return {};
    approvals.removeAt(at);
    if (approvals.isEmpty())
        scope.body().remove(Approvals);
    else
        scope.body()[Approvals] = approvals;
    return {};
}

constexpr std::array ApproveArguments = {
    FieldRule{.name = "code", .type = FieldType::Line, .limit = 64, .isRequired = true},
    FieldRule{.name = "place", .type = FieldType::Line, .limit = 100},
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000, .isRequired = true},
};
constexpr std::array WithdrawArguments = {ApproveArguments[0], ApproveArguments[1]};

constexpr std::array Rules = {
    ActionRule{.word = "check.approve",
               .kinds = KindSet::all(),
               .permission = std::nullopt,
               .arguments = ApproveArguments,
               .run = &approve},
    ActionRule{.word = "check.withdraw",
               .kinds = KindSet::all(),
               .permission = std::nullopt,
               .arguments = WithdrawArguments,
               .run = &withdraw},
};

} // namespace

std::span<const ActionRule> checkActions()
{
    return Rules;
}

} // namespace firebreak
