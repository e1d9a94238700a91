// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/TaskKind.h"

#include "core/triage/Task.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array SubTasks = {R"([{"title":"Reproduce it"}])",
                                 R"([{"title":"Ask upstream","conclusion":"done","outcome":"They confirm"},{"title":"Write it down"}])"};

/// Work on a report or flaw. Product Security's alone: it lies in the `prodsec` part of wherever its report or flaw
/// is, so that others can't open, count or find it (R9).
constexpr std::array Fields = {
    FieldRule{.name = "about",
              .type = FieldType::Ref,
              .kinds = {RecordKind::Report, RecordKind::Flaw},
              .isRequired = true},
    FieldRule{.name = "title", .type = FieldType::Line, .permission = Permission::Triage, .limit = 300, .isRequired = true},
    FieldRule{.name = "description", .type = FieldType::Prose, .permission = Permission::Triage, .limit = 100'000},
    FieldRule{.name = "owner", .type = FieldType::PersonId, .permission = Permission::Triage},
    FieldRule{.name = "dueAt", .type = FieldType::Moment, .permission = Permission::Triage},
    FieldRule{.name = "subTasks",
              .type = FieldType::Structured,
              .permission = Permission::Triage,
              .read = &readsAsList<SubTask>,
              .samples = SubTasks},
};

constexpr KindRule Rule{
    .kind = RecordKind::Task,
    .fields = Fields,
    .parent = {"about", {RecordKind::Report, RecordKind::Flaw}},
    .create = Permission::Triage,
    .remove = Permission::Triage,
    .label = Permission::Triage,
    .isCommentable = true,
    .isProductSecurityOnly = true,
    .read = &readable<Task>,
};

} // namespace

const KindRule& taskKind()
{
    return Rule;
}

} // namespace firebreak
