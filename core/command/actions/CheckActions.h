// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// Letting a finding pass: `check.approve` writes an Approval into the record's `approvals`, `check.withdraw` takes
/// it out. An approval may come before what it lets pass, and is withdrawn only when it lets nothing pass.
[[nodiscard]] std::span<const ActionRule> checkActions();

} // namespace firebreak
