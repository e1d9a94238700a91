// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"
#include "core/incident/AudienceCatalogue.h"
#include "core/incident/DeliverableCatalogue.h"
#include "core/incident/IncidentPlan.h"
#include "core/tracker/TrackerPolicy.h"

namespace firebreak {

/// The process data that counts: the organisation's plan where it has its own, else what ships. Reading it
/// takes about a millisecond where the plan has its own: a pass over many records reads it once. Must outlive
/// the surroundings that are made with it.
struct ProcessRules
{
    std::shared_ptr<const TrackerPolicy> trackers; ///< none of these is ever null
    std::shared_ptr<const IncidentPlan> plan;
    std::shared_ptr<const AudienceCatalogue> audiences;
    std::shared_ptr<const DeliverableCatalogue> deliverables;

    [[nodiscard]] static ProcessRules of(const CaseView& view);
};

} // namespace firebreak
