// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flaw/Flaw.h"
#include "core/flaw/rule/FlawSurroundings.h"
#include "core/identity/Finding.h"

#include <span>

namespace firebreak {

// What severity and own scores can get wrong, alone and beside other issuers'.

namespace check {

using enum CheckWeight;

inline constexpr Check ScoreMissing{ErrorCode("flaw.score-missing"), Warns, "R41 FK22",
                                    "The flaw has no score of our own.", "Score it."};
inline constexpr Check ScoreDiffers{ErrorCode("flaw.score-differs"), Warns, "R43 FK17",
                                    "Our score %1 and %3's %2 differ by 1.0 or more.",
                                    "Adjust ours, publish a statement, or ask them to evaluate again."};
inline constexpr Check ScoreBandDiffers{ErrorCode("flaw.score-band-differs"), Warns, "R43 FK18",
                                        "Our score %1 and %3's %2 are in different bands.",
                                        "Adjust ours, publish a statement, or ask them to evaluate again."};
inline constexpr Check ScoreAskIssuer{ErrorCode("flaw.score-ask-issuer"), Warns, "R44 FK19",
                                      "%3 scores %2, we score %1, and nothing explains it.",
                                      "Explain our score in its comment, or ask them to evaluate again."};
inline constexpr Check RescoreWithoutScores{
    ErrorCode("flaw.rescore-without-scores"), Blocks, "FK20",
    "%1 was asked to evaluate again, but there is no score of theirs beside ours.",
    "Score the flaw, or withdraw the request."};
inline constexpr Check ScoreCommentAlone{ErrorCode("flaw.score-comment-alone"), Warns, "FK28",
                                         "There is a comment to our score, and no score.", "Score it."};
inline constexpr Check SeverityWithoutScore{ErrorCode("flaw.severity-without-score"), Warns, "R48 FK21",
                                            "A severity is set, and our score is 0.0.", "Check both."};
inline constexpr Check SeverityMissing{ErrorCode("flaw.severity-missing"), Warns, "R48 FK21",
                                       "Our score is %1, and no severity is set.", "Set the severity."};
inline constexpr Check SeverityCrossed{ErrorCode("flaw.severity-crossed"), Warns, "R50 FK23",
                                       "The severity went from %1 to %2 while trackers are open.",
                                       "Tell the owners of the open trackers: their dates change. Then give the same "
                                       "severity again, with that as the reason."};
inline constexpr Check SeverityUnexplained{ErrorCode("flaw.severity-unexplained"), Warns, "R50 FK62",
                                           "The severity went from %1 to %2 without a reason.",
                                           "Add why: give the same severity again, with the reason."};
inline constexpr Check RescoreUnexplained{ErrorCode("flaw.rescore-unexplained"), Warns, "R46",
                                          "The score of a public CVE changed without a reason.",
                                          "Add why: build, hardening, configuration, platform or analysis."};
inline constexpr Check RescoreReasonMissing{
    ErrorCode("flaw.rescore-reason-missing"), Blocks, "R46",
    "The score of a public CVE is changed without a reason.",
    "Say why: build, hardening, configuration, platform or analysis."};
inline constexpr Check CriticalDoubtful{ErrorCode("flaw.critical-doubtful"), Warns, "R49",
                                        "Critical, but the vector asks for: %1.",
                                        "Read the definition again, or correct the vector."};
inline constexpr Check RevalidatedByTriager{ErrorCode("flaw.revalidated-by-triager"), Blocks, "R85",
                                            "Who triaged the flaw has re-validated its %1.",
                                            "Let another person re-validate it."};

} // namespace check

[[nodiscard]] std::span<const Check* const> scoreChecks();

/// What severity and scores of the flaw get wrong, and those that its affects have of their own (R47), each under
/// its affect's id.
[[nodiscard]] QList<Finding> checkScores(const Flaw& flaw, const FlawSurroundings& around);

} // namespace firebreak
