// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/Finding.h"
#include "core/policy/Policy.h"

#include <span>

namespace firebreak {

namespace check {

inline constexpr Check PolicyReviewOverdue{ErrorCode("policy.review-overdue"), CheckWeight::Warns, "R1",
                                           "The plan was last reviewed more than 12 months ago (%1).",
                                           "Review the plan and record the day."};
inline constexpr Check PolicyAmendmentUnapproved{
    ErrorCode("policy.amendment-unapproved"), CheckWeight::Warns, "R2",
    "An amendment waits for the Product Security Director (%1).", "Have it approved."};
inline constexpr Check PolicyAmendmentUnnotified{
    ErrorCode("policy.amendment-unnotified"), CheckWeight::Warns, "R2",
    "An amendment is approved and not effective: it is not recorded who was notified (%1).",
    "Notify those concerned and record who they are."};

} // namespace check

[[nodiscard]] std::span<const Check* const> policyChecks();

/// What the plan itself does not meet; `today` is the day of whoever asks.
[[nodiscard]] QList<Finding> checkPolicy(const RecordId& record, const Policy& policy, QDate today);

} // namespace firebreak
