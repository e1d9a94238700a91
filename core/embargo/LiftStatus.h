// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/embargo/Embargo.h"
#include "core/identity/WorkflowStatus.h"

namespace firebreak {

/// How far an embargo is from its lift (D1, R63, R128). Computed, never stored.
enum class LiftState : quint8 {
    NotAgreed = 1, ///< no time is agreed
    Waiting,       ///< something besides the time is missing
    Armed,         ///< only the time is missing: it will lift by itself
    Due,           ///< all three hold: it lifts now
    Lifted,
};

/// `not-agreed`, `waiting`, `armed`, `due`, `lifted`.
[[nodiscard]] QLatin1String toWord(LiftState state);

/// What the lift needs to know of security advisories (SA): whether any is needed for the incident, and when
/// the last of them was approved by Product Security.
struct AdvisoryApproval
{
    bool isNeeded = false;
    std::optional<Instant> approvedAt; ///< none: one at least waits for its approval
};

namespace error {
inline constexpr ErrorCode LiftNotAgreed{"embargo.lift-missing"};
inline constexpr ErrorCode LiftNotInstructed{"embargo.instruction-missing"};
inline constexpr ErrorCode LiftAdvisoryOpen{"embargo.advisory-not-approved"};
inline constexpr ErrorCode LiftTimeToCome{"embargo.lift-time-to-come"}; ///< details: the time
} // namespace error

/// The state of the lift and what is missing for the next; `record` is the incident.
[[nodiscard]] WorkflowStatus<LiftState> liftStatus(const RecordId& record, const Embargo& embargo,
                                                   const AdvisoryApproval& advisory, Instant now);

/// The first moment at which all three hold, so when it lifts by itself; none while one of them is missing or
/// after the lift (D1). An approval or instruction that comes after the agreed time lifts at that later
/// moment.
[[nodiscard]] std::optional<Instant> liftsAt(const Embargo& embargo, const AdvisoryApproval& advisory);

} // namespace firebreak
