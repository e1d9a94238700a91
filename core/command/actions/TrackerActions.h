// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// What is done to a tracker beside setting its fields: proposals and agreements (R93, R94), analysis (R99),
/// quality (R100), the release decision (R98), backports (R108), containment (R109), verification (R110),
/// closing (R95).
[[nodiscard]] std::span<const ActionRule> trackerActions();

} // namespace firebreak
