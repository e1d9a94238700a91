// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flaw/Flaw.h"
#include "core/flaw/rule/FlawSurroundings.h"

namespace firebreak {

/// One of the seven items that assessment provides or verifies (R84), and how far it is.
struct AssessmentEntry
{
    AssessmentItem item;
    RecordId record; ///< where to go for it
    QString field;   ///< of that record
    bool isProvided = false;
    bool isVerified = false; ///< an assessor confirmed what stands there now
    bool needsVerifying =
        false; ///< CVSS, CWE, severity and class by another person (R85), the offerings again (R87)

    [[nodiscard]] bool isConcluded() const { return isProvided && (isVerified || !needsVerifying); }
};

/// The seven items in their order. A mitigation is asked for from Moderate on (R88); documentation is the
/// public text, the impact statement and the interim mitigation in words (R89).
[[nodiscard]] QList<AssessmentEntry> assessmentOf(const Flaw& flaw, const FlawSurroundings& around);

/// What an assessor confirms of an item, as one text: when it changes, the confirmation no longer counts
/// (R85). Empty while there is nothing to confirm.
[[nodiscard]] QString assessedValue(AssessmentItem item, const Flaw& flaw, const FlawSurroundings& around);

/// Whether the standing confirmation of the item is for its present value.
[[nodiscard]] bool isRevalidated(AssessmentItem item, const Flaw& flaw, const FlawSurroundings& around);

/// The ids of the affects there are, ascending: what an OfferingCheck has seen.
[[nodiscard]] QList<RecordId> affectIds(const FlawSurroundings& around);

} // namespace firebreak
