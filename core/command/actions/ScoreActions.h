// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// Changing a judgement with its reason, on a flaw or for one offering: `score.change` (R46),
/// `severity.change` (R50); and what is done about other issuers' scores: `discrepancy.close` (R44, R45),
/// `rescore.answer`.
[[nodiscard]] std::span<const ActionRule> scoreActions();

} // namespace firebreak
