// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/Report.h"

#include <optional>

namespace firebreak {

/// Where a report stands in triage. The numbers are stored and are the order of a list sorted by state.
enum class QueueState : quint8 {
    New = 1,         ///< nobody has taken it
    Assigned = 2,    ///< somebody has
    NotAffected = 3, ///< the rest: how its triage ended
    Rejected = 4,
    Weakness = 5,
    Flaw = 6,
};

[[nodiscard]] QLatin1String toWord(QueueState state); ///< `new`, `assigned`, `not-affected`, …
[[nodiscard]] std::optional<QueueState> queueStateFromWord(QStringView word);
[[nodiscard]] constexpr bool isOpen(QueueState state) { return state <= QueueState::Assigned; }

[[nodiscard]] QueueState stateOf(const Report& report);

} // namespace firebreak
