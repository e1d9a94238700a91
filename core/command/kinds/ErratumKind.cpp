// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/ErratumKind.h"

#include "core/command/kinds/TrackerCase.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Types = {"security", "bugfix", "enhancement"};
constexpr std::array Channels = {"erratum", "hot-fix", "container-catalogue"};

constexpr std::array Fields = {
    FieldRule{.name = "trackers",
              .type = FieldType::Refs,
              .permission = Permission::Release,
              .kinds = {RecordKind::Tracker},
              .isRequired = true},
    FieldRule{.name = "type",
              .type = FieldType::Word,
              .permission = Permission::Release,
              .words = Types,
              .isRequired = true},
    FieldRule{.name = "advisory", .type = FieldType::Line, .permission = Permission::Release, .limit = 100},
    FieldRule{.name = "synopsis", .type = FieldType::Line, .permission = Permission::Release, .limit = 300},
    FieldRule{
        .name = "channel", .type = FieldType::Word, .permission = Permission::Release, .words = Channels},
    FieldRule{.name = "plannedAt", .type = FieldType::Moment, .permission = Permission::Release},
};

QList<Finding> check(const Record& record, const CaseView& view)
{
    const Result<Erratum> erratum = Erratum::fromJson(record.body);
    if (!erratum)
        return {};
    const ProcessRules& rules = ProcessRules::of(view);
    return checkErratum(*erratum, erratumSurroundings(record.id, *erratum, view, rules));
}

constexpr KindRule Rule{
    .kind = RecordKind::Erratum,
    .fields = Fields,
    .parent = {"trackers", {RecordKind::Tracker}, true},
    .create = Permission::Release,
    .remove = Permission::Release,
    .isCommentable = true,
    .read = &readable<Erratum>,
    .check = &check,
};

} // namespace

const KindRule& erratumKind()
{
    return Rule;
}

} // namespace firebreak
