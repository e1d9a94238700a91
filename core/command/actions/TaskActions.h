// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// Ending a task with what came of it (R111), and taking that up again: `task.conclude`, `task.reopen`.
[[nodiscard]] std::span<const ActionRule> taskActions();

} // namespace firebreak
