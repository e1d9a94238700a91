// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// Reviewing a deliverable and concluding it: delivered, or not applicable with a reason.
[[nodiscard]] std::span<const ActionRule> deliverableActions();

} // namespace firebreak
