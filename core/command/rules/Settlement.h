// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "core/command/Context.h"
#include "core/command/Outcome.h"
#include "core/command/StateView.h"
#include "core/identity/Approval.h"

namespace firebreak::rules {

// What follows from a command's changes: fields that nobody sets, and whether the world they make is allowed.

/// Works out the derived fields of every changed record and reads it back as its value type. Whether it changed
/// anything beyond what the command did.
[[nodiscard]] Result<bool> derive(const StateView& state, Outcome& outcome, const Command& command, const Context& context);

/// Refuses changes that newly reach an unapproved blocking finding on a changed record, above it or below it. The
/// error is the check's code with the finding's place and details. What stood before, with the same details, does not
/// block: details name the thing that is wrong, never a count or a moment of asking.
[[nodiscard]] Result<void> allow(const StateView& state, const Outcome& outcome, const Context& context);

} // namespace firebreak::rules
