// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// The embargo of an incident: begin it, keep its need-to-know list, agree on its lift, instruct, lift;
/// leaks, third parties, closing tasks (R52 to R69, D1). Beginning and lifting can't be taken back.
[[nodiscard]] std::span<const ActionRule> embargoActions();

} // namespace firebreak
