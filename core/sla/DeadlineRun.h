// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sla/ClockRule.h"
#include "core/sla/Deadline.h"

namespace firebreak {

/// Runs one rule's clock over facts in a calendar: the arithmetic behind SlaPolicy. With `explains`, the
/// deadline says step by step how it came about.
[[nodiscard]] Deadline runClock(const ClockRule& rule, const WorkCalendar& calendar, const ClockFacts& facts,
                                bool explains);

} // namespace firebreak
