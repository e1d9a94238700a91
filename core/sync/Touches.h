// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Outcome.h"

namespace firebreak {

/// The records that a pending command is tied to: what it changed, and what it was addressed to (which may have been merged
/// into what it changed). Sorted, each once.
[[nodiscard]] QList<RecordId> touchesOf(const Outcome& outcome, const RecordId& target);

} // namespace firebreak
