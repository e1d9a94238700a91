// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "core/command/Context.h"
#include "core/command/StateView.h"

namespace firebreak {

/// The argument `seen` of an action that says yes to something that stands in a record: the first 128 bits of the
/// SHA-256 of its canonical JSON, in hexadecimal digits. Elsewhere it may read differently by the time the action
/// arrives: what was not seen is not confirmed, and the action is a conflict at `seen`.
[[nodiscard]] QString fingerprintOf(const QJsonValue& confirmed);

/// The command with `seen` of what stands in this state, where it is such an action and says nothing of it yet. Called
/// where a person gives the command, on the state in front of that person; what can't be run is left as it is.
[[nodiscard]] Command withSeen(Command command, const StateView& state, const Context& context);

} // namespace firebreak
