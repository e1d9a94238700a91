// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/command/Command.h"
#include "core/command/FieldRule.h"
#include "core/command/StateView.h"

namespace firebreak {

/// What may be given instead of what was refused, from the table of the fields: the words or the form that the field takes,
/// or, where there is no such field, the names nearest to it. A sentence, or empty where the table has nothing to say.
[[nodiscard]] QString fieldHint(std::span<const FieldRule> rules, const Error& error);

/// The same of a command, by the fields of the record or the arguments of the action that it is about.
[[nodiscard]] QString commandHint(const Command& command, const StateView& state, const Error& error);

} // namespace firebreak
