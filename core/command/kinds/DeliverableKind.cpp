// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/DeliverableKind.h"

#include "core/command/kinds/IncidentCase.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Fields = {
    FieldRule{
        .name = "incident", .type = FieldType::Ref, .kinds = {RecordKind::Incident}, .isRequired = true},
    FieldRule{.name = "entry", .type = FieldType::Line, .limit = 100, .isRequired = true},
    FieldRule{.name = "owner", .type = FieldType::PersonId, .permission = Permission::Coordinate},
    FieldRule{
        .name = "text", .type = FieldType::Prose, .permission = Permission::Coordinate, .limit = 100'000},
    FieldRule{.name = "language", .type = FieldType::Line, .permission = Permission::Coordinate, .limit = 35},
};

QList<Finding> check(const Record& record, const CaseView& view)
{
    const Result<Deliverable> deliverable = Deliverable::fromJson(record.body);
    if (!deliverable)
        return {};
    // Embargo, offerings and documents are judged when it is delivered: what comes later does not undo a
    // delivery.
    const ProcessRules& rules = ProcessRules::of(view);
    DeliverableSurroundings around{.id = record.id};
    around.areDocumentsFinal = true;
    around.catalogue = rules.deliverables.get();
    return checkDeliverable(*deliverable, around);
}

constexpr KindRule Rule{
    .kind = RecordKind::Deliverable,
    .fields = Fields,
    .parent = {"incident", {RecordKind::Incident}},
    .create = Permission::Coordinate,
    .remove = Permission::Coordinate,
    .isCommentable = true,
    .read = &readable<Deliverable>,
    .check = &check,
};

} // namespace

const KindRule& deliverableKind()
{
    return Rule;
}

} // namespace firebreak
