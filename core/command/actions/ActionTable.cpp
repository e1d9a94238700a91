// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/ActionTable.h"

#include "core/command/actions/CheckActions.h"

namespace firebreak {

const std::vector<std::span<const ActionRule>>& allActions()
{
    // One line for each noun.
    static const std::vector<std::span<const ActionRule>> nouns = {
        checkActions(),
    };
    return nouns;
}

} // namespace firebreak
