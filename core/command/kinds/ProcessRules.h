// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"
#include "core/incident/AudienceCatalogue.h"
#include "core/incident/DeliverableCatalogue.h"
#include "core/incident/IncidentPlan.h"
#include "core/tracker/TrackerPolicy.h"

namespace firebreak {

/// The process data that counts: the organisation's plan where it has its own, else what ships. Read
/// once for the view, and as long-lived as it is.
struct ProcessRules
{
    std::shared_ptr<const TrackerPolicy> trackers; ///< none of these is ever null
    std::shared_ptr<const IncidentPlan> plan;
    std::shared_ptr<const AudienceCatalogue> audiences;
    std::shared_ptr<const DeliverableCatalogue> deliverables;

    [[nodiscard]] static const ProcessRules& of(const CaseView& view);
};

} // namespace firebreak
