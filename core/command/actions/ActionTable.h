// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

#include <vector>

namespace firebreak {

/// All actions, noun by noun; see ActionTable.cpp for how to add a noun.
[[nodiscard]] const std::vector<std::span<const ActionRule>>& allActions();

} // namespace firebreak
