// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flaw/Flaw.h"
#include "core/intake/Report.h"

namespace firebreak {

/// The flaw that a report becomes when its triage ends so (R27): what the team and the sources say of it, to
/// be worked on from here. `id` is the report's, `at` the moment of the decision, `triager` who made it.
///
/// It never begins with what a check would refuse: weaknesses that must not be given to a vulnerability stay
/// with the report; without a title it gets its first sentence or its id; and it is public since its sources
/// published it, else since this decision, because what is not under embargo is public (R52).
[[nodiscard]] Flaw flawFromReport(const Report& report, const RecordId& id, Instant at,
                                  const std::optional<RecordId>& triager);

} // namespace firebreak
