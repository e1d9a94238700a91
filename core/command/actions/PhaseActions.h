// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// Checklists and phases (R3, R4): a step's conclusion, closing the next phase, opening one again.
[[nodiscard]] std::span<const ActionRule> phaseActions();

} // namespace firebreak
