// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flaw/Flaw.h"
#include "core/flaw/rule/FlawSurroundings.h"
#include "core/identity/WorkflowStatus.h"

namespace firebreak {

/// Which requirements count. Of several that apply, the later here wins (FK61).
enum class FlawWorkflow : quint8 {
    Default,
    Manual,    ///< Critical, or a label asks for a person's judgement
    Embargoed, ///< never done before the lift
    Ended,     ///< rejected, weakness, not affected
};
[[nodiscard]] QLatin1String toWord(FlawWorkflow workflow); ///< `default`, `manual`, `embargoed`, `ended`

/// How far a flaw is. Each state asks for what those before it ask, and for more.
enum class FlawState : quint8 {
    New,
    Triage,              ///< it is known what it is
    Analysis,            ///< at least one offering's stream is listed
    PreAssessment,       ///< each listed stream is affected or not
    SecondaryAssessment, ///< each affected stream has its tracker
    Done,                ///< assessed in all seven items, and approved
    Rejected,            ///< ending: no vulnerability
    Weakness,            ///< ending: hardening
    NotAffected,         ///< ending: no offering is affected
};
[[nodiscard]] QLatin1String toWord(FlawState state); ///< `new`, `triage`, …, `not-affected`
[[nodiscard]] std::optional<FlawState> flawStateFromWord(QStringView word);
[[nodiscard]] constexpr bool isEnding(FlawState state)
{
    return state >= FlawState::Rejected;
}
/// Done or ended: nothing more to do.
[[nodiscard]] constexpr bool isClosed(FlawState state)
{
    return state >= FlawState::Done;
}

namespace error {
// What may be missing for the next state; `field` is where to set it.
inline constexpr ErrorCode FlawNeedsOwner{"flaw.needs-owner"};
inline constexpr ErrorCode FlawNeedsTitle{"flaw.needs-title"};
inline constexpr ErrorCode FlawNeedsComponent{"flaw.needs-component"};
inline constexpr ErrorCode FlawNeedsCwe{"flaw.needs-cwe"};
inline constexpr ErrorCode FlawNeedsSeverity{"flaw.needs-severity"};
inline constexpr ErrorCode FlawNeedsSource{"flaw.needs-source"};
inline constexpr ErrorCode FlawNeedsReportedAt{"flaw.needs-reported-at"};
inline constexpr ErrorCode FlawNeedsDocText{"flaw.needs-doc-text"};
inline constexpr ErrorCode FlawNeedsAffect{"flaw.needs-affect"};
inline constexpr ErrorCode AffectNeedsDecision{"affect.needs-decision"}; ///< record: the affect
inline constexpr ErrorCode AffectNeedsTracker{"affect.needs-tracker"};   ///< record: the affect
inline constexpr ErrorCode FlawNeedsItem{"flaw.needs-item"};         ///< details: the assessment item's word
inline constexpr ErrorCode FlawNeedsReview{"flaw.needs-review"};     ///< by the writers (R129); place: the text
inline constexpr ErrorCode FlawNeedsApproval{"flaw.needs-approval"}; ///< details: the label
inline constexpr ErrorCode FlawNeedsLift{"flaw.needs-lift"};         ///< under embargo nothing is done
} // namespace error

[[nodiscard]] FlawWorkflow flawWorkflow(const Flaw& flaw, const FlawSurroundings& around);

/// Where the flaw stands. Total and deterministic: every flaw and every surroundings have exactly one state,
/// recomputed from what is recorded, so that it also falls back by itself (R6, FK61).
[[nodiscard]] WorkflowStatus<FlawState> flawStatus(const Flaw& flaw, const FlawSurroundings& around);

/// Whether it counts in vulnerability metrics: a weakness and what ended otherwise do not (R10).
[[nodiscard]] bool countsAsVulnerability(const Flaw& flaw);

} // namespace firebreak
