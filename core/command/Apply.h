// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "core/command/CommandError.h"
#include "core/command/Context.h"
#include "core/command/Outcome.h"
#include "core/command/StateView.h"

namespace firebreak {

/// The rules: what a command does to the world, or why it may not. Pure: the same state, command and context
/// give the same answer in the workstation, on the server and in the command line. Errors whose code begins
/// with `conflict.` mean that somebody else was faster; the others, that the command was never allowed.
/// A command whose own time is further ahead of the context's than ClockSkew is taken as one of now: a clock that runs
/// ahead opens and closes nothing before its time.
[[nodiscard]] Result<Outcome> apply(const StateView& state, const Command& command, const Context& context);

/// Whether an error is a conflict, so that the client keeps base, mine and theirs for a person to decide.
[[nodiscard]] bool isConflict(const Error& error);

} // namespace firebreak
