// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// Amendments of the plan: proposed, approved by the Product Security Director, notified (R2); and its review
/// (R1).
[[nodiscard]] std::span<const ActionRule> planActions();

} // namespace firebreak
