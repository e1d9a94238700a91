// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// `affect.assess`: whether a stream is affected and what is done about it, the three words at once, because
/// they depend on each other (FK35, FK38). What stays unfixed has a detailed reason and a rule of the policy that
/// allows it, its own or those its tracker was closed with (R95).
[[nodiscard]] std::span<const ActionRule> affectActions();

} // namespace firebreak
