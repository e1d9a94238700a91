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

/// Closed because another tracker does its work: it stands for nothing itself.
[[nodiscard]] bool isDuplicate(const Tracker& tracker);

/// Whether the fixes of a stream go out to customers by errata: what we run ourselves is deployed. A stream that is not in the catalogue is taken for a product's.
[[nodiscard]] bool isReleasedByErrata(const RecordId& stream, const CaseView& view);
/// Whether the fix of a tracker that was closed as fixed is with those who need it: an erratum with it has
/// shipped (R101, R115), or we run the offering ourselves.
[[nodiscard]] bool isFixOut(const CaseItem<Tracker>& tracker, const CaseView& view);

/// What a tracker of the stream says of its offering when it is filed (R92); none: not in the catalogue.
[[nodiscard]] std::optional<OfferingFacts> offeringFacts(const Tracker& tracker, const CaseView& view);

[[nodiscard]] TrackerSurroundings trackerSurroundings(const RecordId& id, const Tracker& tracker,
                                                      const CaseView& view, const ProcessRules& rules);
[[nodiscard]] ErratumSurroundings erratumSurroundings(const RecordId& id, const Erratum& erratum,
                                                      const CaseView& view, const ProcessRules& rules);

/// The affects of a flaw as filing sees them: what suggestTrackers() takes (R91).
[[nodiscard]] QList<FilableAffect> filableAffects(const RecordId& flaw, const CaseView& view);

} // namespace firebreak
