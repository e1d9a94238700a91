// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/TaskActions.h"

#include "core/command/CommandError.h"
#include "core/triage/Task.h"

#include <array>

namespace firebreak {
namespace {

constexpr QLatin1String Conclusion("conclusion");
constexpr QLatin1String Outcome("outcome");

Result<void> conclude(ActionScope& scope)
{
    const QString now = scope.body().value(Conclusion).toString();
    if (!now.isEmpty() && now != scope.text(Conclusion))
        return failure(error::ConflictField, Conclusion, {now});
    const Result<Task> task = Task::fromJson(scope.body());
    if (!task)
        return failure(task.error());
    if (const QStringList open = task->openSubTasks(); !open.isEmpty())
        return failure(error::ValueMissing, QStringLiteral("subTasks"), open);
    scope.body()[Conclusion] = scope.text(Conclusion);
    scope.body()[Outcome] = scope.text(Outcome);
    return {};
}

Result<void> reopen(ActionScope& scope)
{
    scope.body().remove(Conclusion);
    scope.body().remove(Outcome);
    return {};
}

constexpr std::array Words = {"done", "not-applicable"};
constexpr std::array ConcludeArguments = {
    FieldRule{.name = "conclusion", .type = FieldType::Word, .words = Words, .isRequired = true},
    FieldRule{.name = "outcome", .type = FieldType::Prose, .limit = 10'000, .isRequired = true},
};

constexpr std::array Rules = {
    ActionRule{.word = "task.conclude",
               .kinds = {RecordKind::Task},
               .permission = Permission::Triage,
               .arguments = ConcludeArguments,
               .run = &conclude},
    ActionRule{.word = "task.reopen", .kinds = {RecordKind::Task}, .permission = Permission::Triage, .run = &reopen},
};

} // namespace

std::span<const ActionRule> taskActions()
{
    return Rules;
}

} // namespace firebreak
