// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/FlawIncidentActions.h"

#include "core/command/CommandError.h"

#include <array>

namespace firebreak {
namespace {

constexpr QLatin1String IncidentField("incident");
constexpr QLatin1String Title("title");

/// Puts the flaw into an incident that is there, and everything below it where the incident lives.
Result<void> enter(ActionScope& scope, const Record& incident)
{
    const Compartment& here = scope.target().compartment;
    if (here.isEmbargo() && here != incident.compartment)
        return failure(error::FlawUnderEmbargo, IncidentField);
    if (!here.isEmbargo() && incident.compartment.isEmbargo())
        return failure(error::FlawPublic, IncidentField);
    scope.body()[IncidentField] = incident.id.toText();
    return scope.relocate();
}

Result<void> openIncident(ActionScope& scope)
{
    if (scope.body().contains(IncidentField))
        return failure(error::ConflictField, IncidentField, {scope.body().value(IncidentField).toString()});
    const RecordId id = *scope.id(IncidentField);
    const QString title = scope.has(Title) ? scope.text(Title) : scope.body().value(Title).toString();
    if (title.isEmpty())
        return failure(error::ValueMissing, Title);
    if (const Result<void> made = scope.make(RecordKind::Incident, id, {{Title, title}}); !made)
        return made;
    const std::optional<Record> incident = scope.record(id);
    return incident ? enter(scope, *incident) : Result<void>(failure(error::TargetAbsent, IncidentField));
}

Result<void> joinIncident(ActionScope& scope)
{
    const std::optional<Record> incident = scope.record(*scope.id(IncidentField));
    if (!incident)
        return failure(error::ReferenceAbsent, IncidentField);
    if (scope.body().value(IncidentField).toString() == incident->id.toText())
        return {};
    return enter(scope, *incident);
}

constexpr std::array OpenArguments = {
    FieldRule{.name = "incident", .type = FieldType::NewId, .isRequired = true},
    FieldRule{.name = "title", .type = FieldType::Line, .limit = 300},
};
constexpr std::array JoinArguments = {
    FieldRule{
        .name = "incident", .type = FieldType::Ref, .kinds = {RecordKind::Incident}, .isRequired = true},
};

constexpr std::array Rules = {
    ActionRule{.word = "flaw.open-incident",
               .kinds = {RecordKind::Flaw},
               .permission = Permission::Triage,
               .arguments = OpenArguments,
               .run = &openIncident},
    ActionRule{.word = "flaw.join-incident",
               .kinds = {RecordKind::Flaw},
               .permission = Permission::Triage,
               .arguments = JoinArguments,
               .run = &joinIncident},
};

} // namespace

std::span<const ActionRule> flawIncidentActions()
{
    return Rules;
}

} // namespace firebreak
