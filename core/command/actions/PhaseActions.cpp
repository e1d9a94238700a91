// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/PhaseActions.h"

#include "core/command/CommandError.h"
#include "core/command/actions/IncidentEdit.h"
#include "core/command/kinds/IncidentCase.h"

#include <array>

namespace firebreak {

namespace error {
inline constexpr ErrorCode IncidentPhaseOrder{
    "incident.phase-order"}; ///< place: phase; details: the phase, the one to close first
} // namespace error

namespace {

constexpr QLatin1String Step("step");
constexpr QLatin1String Phase("phase");

Result<void> conclude(ActionScope& scope)
{
    const QString step = scope.text(Step);
    if (!ProcessRules::of(scope.view()).plan->step(step))
        return failure(error::ValueInvalid, Step, {step});
    return editIncident(scope, [&](Incident& incident) -> Result<void> {
        StepConclusion conclusion;
        conclusion.step = step;
        conclusion.isDone = scope.flag(QLatin1String("done"));
        conclusion.reason = scope.text(QLatin1String("reason"));
        conclusion.at = scope.at();
        conclusion.by = scope.actor().person;
        if (!conclusion.isDone && conclusion.reason.isEmpty())
            return failure(error::ReasonMissing, QStringLiteral("reason"));
        incident.steps.removeIf([&step](const StepConclusion& s) { return s.step == step; });
        incident.steps.append(conclusion);
        return {};
    });
}

Result<void> reopenStep(ActionScope& scope)
{
    return editIncident(scope, [&](Incident& incident) -> Result<void> {
        incident.steps.removeIf([&](const StepConclusion& s) { return s.step == scope.text(Step); });
        return {};
    });
}

Result<void> closePhase(ActionScope& scope)
{
    return editIncident(scope, [&](Incident& incident) -> Result<void> {
        const std::optional<IncidentPhase> phase = incidentPhaseFromWord(scope.text(Phase));
        if (!phase)
            return failure(error::ValueInvalid, Phase, {scope.text(Phase)});
        if (qsizetype(*phase) > incident.phases.size())
            return failure(error::IncidentPhaseOrder, Phase,
                           {scope.text(Phase), toWord(IncidentPhase(incident.phases.size()))});
        if (incident.isClosed(*phase))
            return {};
        const CaseView view = scope.view();
        const ProcessRules& rules = ProcessRules::of(view);
        const IncidentSurroundings around = incidentSurroundings(scope.target().id, view, rules);
        // The phases before it may have fallen back since they were closed.
        for (const IncidentPhase each : AllIncidentPhases) {
            if (each > *phase)
                break;
            const QList<Finding> missing =
                blockingFindings(phaseFindings(incident, around, each), incident.approvals);
            if (!missing.isEmpty())
                return failure(missing.first().check->code, missing.first().place, missing.first().details);
        }
        incident.phases.append({*phase, actionStamp(scope), {}});
        return {};
    });
}

Result<void> reopenPhase(ActionScope& scope)
{
    return editIncident(scope, [&](Incident& incident) -> Result<void> {
        const std::optional<IncidentPhase> phase = incidentPhaseFromWord(scope.text(Phase));
        if (!phase)
            return failure(error::ValueInvalid, Phase, {scope.text(Phase)});
        if (incident.isClosed(*phase))
            incident.phases.resize(qsizetype(*phase));
        return {};
    });
}

constexpr std::array Phases = {"notification-triage", "assessment-coordination", "remediation-release",
                               "recovery-closure"};

constexpr FieldRule StepRule{.name = "step", .type = FieldType::Line, .limit = 100, .isRequired = true};
constexpr FieldRule PhaseRule{.name = "phase", .type = FieldType::Word, .words = Phases, .isRequired = true};
constexpr std::array ConcludeArguments = {
    StepRule, FieldRule{.name = "done", .type = FieldType::Flag},
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000}};
constexpr std::array StepArguments = {StepRule};
constexpr std::array PhaseArguments = {PhaseRule};

constexpr std::array Rules = {
    incidentRule("incident.conclude-step", Permission::Coordinate, ConcludeArguments, &conclude),
    incidentRule("incident.reopen-step", Permission::Coordinate, StepArguments, &reopenStep),
    incidentRule("incident.close-phase", Permission::Coordinate, PhaseArguments, &closePhase),
    incidentRule("incident.reopen-phase", Permission::Coordinate, PhaseArguments, &reopenPhase),
};

} // namespace

std::span<const ActionRule> phaseActions()
{
    return Rules;
}

} // namespace firebreak
