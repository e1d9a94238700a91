// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Outcome.h"
#include "core/command/StateView.h"

#include <QStringList>

namespace firebreak {

/// The records that a pending command is tied to: what it changed, and what it was addressed to (which may have been merged
/// into what it changed). Sorted, each once.
[[nodiscard]] QList<RecordId> touchesOf(const Outcome& outcome, const RecordId& target);

/// The words of the compartments that a command speaks of: those of what it changed, before and after. Sorted, each once.
[[nodiscard]] QStringList compartmentsOf(const Outcome& outcome);
/// The same for one that does not apply: those in which the records it is tied to lie now. Empty when none is there.
[[nodiscard]] QStringList compartmentsOf(const QList<RecordId>& touches, const StateView& state);

} // namespace firebreak
