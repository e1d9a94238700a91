// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/ActionTable.h"

#include "core/command/actions/AffectActions.h"
#include "core/command/actions/AttachmentActions.h"
#include "core/command/actions/BulletinActions.h"
#include "core/command/actions/CheckActions.h"
#include "core/command/actions/CveActions.h"
#include "core/command/actions/DeclarationActions.h"
#include "core/command/actions/DeliverableActions.h"
#include "core/command/actions/EmbargoActions.h"
#include "core/command/actions/ErratumActions.h"
#include "core/command/actions/FlawActions.h"
#include "core/command/actions/FlawIncidentActions.h"
#include "core/command/actions/IncidentActions.h"
#include "core/command/actions/PhaseActions.h"
#include "core/command/actions/PlanActions.h"
#include "core/command/actions/ReviewActions.h"
#include "core/command/actions/ScoreActions.h"
#include "core/command/actions/TaskActions.h"
#include "core/command/actions/TrackerActions.h"
#include "core/command/actions/TranslationActions.h"

namespace firebreak {

const std::vector<std::span<const ActionRule>>& allActions()
{
    // One line for each noun.
    static const std::vector<std::span<const ActionRule>> nouns = {
        affectActions(),
        attachmentActions(),
        bulletinActions(),
        checkActions(),
        cveActions(),
        declarationActions(),
        deliverableActions(),
        embargoActions(),
        erratumActions(),
        flawActions(),
        flawIncidentActions(),
        incidentActions(),
        phaseActions(),
        planActions(),
        reviewActions(),
        scoreActions(),
        taskActions(),
        trackerActions(),
        translationActions(),
    };
    return nouns;
}

} // namespace firebreak
