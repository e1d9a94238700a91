// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/ActionTable.h"

#include "core/command/actions/AffectActions.h"
#include "core/command/actions/CheckActions.h"
#include "core/command/actions/CveActions.h"
#include "core/command/actions/DeclarationActions.h"
#include "core/command/actions/DeliverableActions.h"
#include "core/command/actions/ErratumActions.h"
#include "core/command/actions/FlawActions.h"
#include "core/command/actions/IncidentActions.h"
#include "core/command/actions/PhaseActions.h"
#include "core/command/actions/ScoreActions.h"
#include "core/command/actions/TaskActions.h"
#include "core/command/actions/TrackerActions.h"

namespace firebreak {

const std::vector<std::span<const ActionRule>>& allActions()
{
    // One line for each noun.
    static const std::vector<std::span<const ActionRule>> nouns = {
        affectActions(),
        checkActions(),
        cveActions(),
        declarationActions(),
        deliverableActions(),
        erratumActions(),
        flawActions(),
        incidentActions(),
        phaseActions(),
        scoreActions(),
        taskActions(),
        trackerActions(),
    };
    return nouns;
}

} // namespace firebreak
