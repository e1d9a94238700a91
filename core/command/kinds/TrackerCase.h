// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"
#include "core/command/kinds/ProcessRules.h"
#include "core/flaw/Affect.h"
#include "core/tracker/ErratumChecks.h"
#include "core/tracker/TrackerChecks.h"
#include "core/tracker/TrackerFiling.h"

namespace firebreak {

// The facts around trackers and errata, read from the records.

/// Not affected, deferred, won't fix or out of support: nothing is left to do for a tracker (FK46).
[[nodiscard]] bool isSettled(const Affect& affect);

[[nodiscard]] TrackerSurroundings trackerSurroundings(const RecordId& id, const Tracker& tracker,
                                                      const CaseView& view, const ProcessRules& rules);
[[nodiscard]] ErratumSurroundings erratumSurroundings(const RecordId& id, const Erratum& erratum,
                                                      const CaseView& view, const ProcessRules& rules);

/// The affects of a flaw as filing sees them: what suggestTrackers() takes (R91).
[[nodiscard]] QList<FilableAffect> filableAffects(const RecordId& flaw, const CaseView& view);

} // namespace firebreak
