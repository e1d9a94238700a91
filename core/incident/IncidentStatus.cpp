// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/IncidentStatus.h"

#include "core/incident/IncidentChecks.h"

namespace firebreak {
namespace {

QList<Requirement> requirements(const Incident& incident, const IncidentSurroundings& around,
                                IncidentPhase phase)
{
    QList<Requirement> missing;
    const QList<Finding> findings =
        blockingFindings(phaseFindings(incident, around, phase), incident.approvals);
    for (const Finding& finding : findings)
        missing.append({finding.check->code, finding.record, finding.place, finding.details});
    return missing;
}

} // namespace

QLatin1String toWord(IncidentState state)
{
    return state == IncidentState::Closed ? QLatin1String("closed") : toWord(phaseOf(state));
}

WorkflowStatus<IncidentState> incidentStatus(const Incident& incident,
                                             const IncidentSurroundings& surroundings)
{
    for (const IncidentPhase phase : AllIncidentPhases) {
        QList<Requirement> missing = requirements(incident, surroundings, phase);
        if (!incident.isClosed(phase) || !missing.isEmpty())
            return {IncidentState(phase), IncidentState(quint8(phase) + 1), std::move(missing)};
    }
    return {IncidentState::Closed, std::nullopt, {}};
}

IncidentPhase phaseOf(IncidentState state)
{
    return state == IncidentState::Closed ? IncidentPhase::RecoveryClosure : IncidentPhase(state);
}

bool isActive(IncidentState state)
{
    return state != IncidentState::Closed;
}

} // namespace firebreak
