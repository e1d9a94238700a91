// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/kinds/ProcessRules.h"
#include "core/incident/Deliverable.h"
#include "core/incident/IncidentChecks.h"

namespace firebreak {

// The facts around incidents and deliverables, read from the records.

/// Gathered once for the view; `rules` are those of the view.
[[nodiscard]] const IncidentSurroundings& incidentSurroundings(const RecordId& id, const CaseView& view,
                                                               const ProcessRules& rules);
[[nodiscard]] DeliverableSurroundings deliverableSurroundings(const RecordId& id,
                                                              const Deliverable& deliverable,
                                                              const CaseView& view,
                                                              const ProcessRules& rules);

/// The id of an incident's deliverable of that entry: everybody who declares makes the same record.
[[nodiscard]] RecordId deliverableId(const RecordId& incident, const QString& entry);

} // namespace firebreak
