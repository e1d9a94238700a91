// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/actions/StampedArgument.h"
#include "core/incident/Incident.h"

namespace firebreak {

// What the actions on incidents share.

inline constexpr QLatin1String IncidentValue("value");

[[nodiscard]] inline Stamp actionStamp(const ActionScope& scope)
{
    return {scope.actor().person, scope.at()};
}

/// Reads the incident, changes it, writes it back; a value that its own reader refuses never gets into a
/// record.
template <class Change> [[nodiscard]] Result<void> editIncident(ActionScope& scope, Change change)
{
    Result<Incident> incident = Incident::fromJson(scope.body());
    if (!incident)
        return failure(incident.error());
    if (Result<void> changed = change(*incident); !changed)
        return changed;
    const QJsonObject body = incident->toJson();
    const Result<Incident> read = Incident::fromJson(body);
    if (!read)
        return failure(read.error());
    scope.body() = body;
    return {};
}

/// Appends the stamped argument `value` to a list of the incident.
template <class T> [[nodiscard]] Result<void> appendToIncident(ActionScope& scope, QList<T> Incident::*member)
{
    return editIncident(scope, [&](Incident& incident) -> Result<void> {
        const Result<T> value = stampedArgument<T>(scope, IncidentValue);
        if (!value)
            return failure(value.error());
        (incident.*member).append(*value);
        return {};
    });
}

/// Sets a part of the incident to the stamped argument `value`.
template <class T>
[[nodiscard]] Result<void> assignToIncident(ActionScope& scope, std::optional<T> Incident::*member)
{
    return editIncident(scope, [&](Incident& incident) -> Result<void> {
        const Result<T> value = stampedArgument<T>(scope, IncidentValue);
        if (!value)
            return failure(value.error());
        incident.*member = *value;
        return {};
    });
}

/// The argument `value` of such an action.
template <class T> [[nodiscard]] constexpr FieldRule stampedRule(std::span<const char* const> samples)
{
    return FieldRule{.name = "value",
                     .type = FieldType::Structured,
                     .isRequired = true,
                     .read = &readsUnstamped<T>,
                     .samples = samples};
}

[[nodiscard]] constexpr ActionRule incidentRule(const char* word, std::optional<Permission> permission,
                                                std::span<const FieldRule> arguments,
                                                Result<void> (*run)(ActionScope&))
{
    return ActionRule{.word = word,
                      .kinds = {RecordKind::Incident},
                      .permission = permission,
                      .arguments = arguments,
                      .run = run};
}

} // namespace firebreak
