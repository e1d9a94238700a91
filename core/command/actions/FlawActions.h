// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// What is done to a flaw beyond setting its fields: `flaw.end`, `flaw.reopen` (R10, R30), `flaw.classify`
/// (R32), `flaw.reproduce`, `flaw.tell-reproduction` (R35), `flaw.revalidate` (R85), `flaw.check-offerings`
/// (R87), `flaw.consult`, `flaw.consulted` (R86), `flaw.mark-label` (FK29).
[[nodiscard]] std::span<const ActionRule> flawActions();

} // namespace firebreak
