// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// `affect.assess`: whether a stream is affected and what is done about it, the three words at once, because
/// they depend on each other (FK35, FK38).
[[nodiscard]] std::span<const ActionRule> affectActions();

} // namespace firebreak
