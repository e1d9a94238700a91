// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/ActionTable.h"

#include "core/command/actions/AffectActions.h"
#include "core/command/actions/CheckActions.h"
#include "core/command/actions/CveActions.h"
#include "core/command/actions/FlawActions.h"
#include "core/command/actions/ScoreActions.h"
#include "core/command/actions/TaskActions.h"

namespace firebreak {

const std::vector<std::span<const ActionRule>>& allActions()
{
    // One line for each noun.
    static const std::vector<std::span<const ActionRule>> nouns = {
        affectActions(),
        checkActions(),
        cveActions(),
        flawActions(),
        scoreActions(),
        taskActions(),
    };
    return nouns;
}

} // namespace firebreak
