// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/WorkflowStatus.h"
#include "core/incident/IncidentFacts.h"

namespace firebreak {

/// Where an incident stands: in one of the four phases (R3), or closed.
enum class IncidentState : quint8 {
    NotificationTriage,
    AssessmentCoordination,
    RemediationRelease,
    RecoveryClosure,
    Closed,
};
/// The phases' words, and `closed`.
[[nodiscard]] QLatin1String toWord(IncidentState state);

/// The state is the first phase that is not closed, or that something is missing in again, so it falls back
/// by itself; the reasons are what is missing to close that phase. Total: every incident has a state. Pure.
[[nodiscard]] WorkflowStatus<IncidentState> incidentStatus(const Incident& incident,
                                                           const IncidentSurroundings& surroundings);

/// The phase of a state; a closed incident ended in the last one.
[[nodiscard]] IncidentPhase phaseOf(IncidentState state);

/// Whether the dashboard shows it (R82): from the notification to the closure, embargoed or not.
[[nodiscard]] bool isActive(IncidentState state);

} // namespace firebreak
