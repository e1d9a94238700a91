// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flaw/Flaw.h"
#include "core/flaw/rule/FlawSurroundings.h"
#include "core/identity/Finding.h"

#include <span>

namespace firebreak {

// What a flaw can get wrong together with other records and with time. What one body alone can get wrong is
// refused when it is read: the form of a CVE id (FK1), of a CWE (FK2), of a vector (FK28).

namespace check {

using enum CheckWeight;

inline constexpr Check FlawTitleMissing{ErrorCode("flaw.title-missing"), Blocks, "FK4",
                                        "The flaw has no title.", "Write one line that says what it is."};
inline constexpr Check FlawTitleShort{ErrorCode("flaw.title-short"), Warns, "FK62",
                                      "The title has fewer than four characters.",
                                      "Say in a few words what it is."};
inline constexpr Check FlawDescriptionMissing{ErrorCode("flaw.description-missing"), Warns, "FK4 R33",
                                              "Nothing describes the flaw.",
                                              "Describe it, or copy what was reported."};
inline constexpr Check FlawCveTaken{
    ErrorCode("flaw.cve-taken"), Warns, "R37 FK1", "Another flaw has the CVE id %1.",
    "Each vulnerability has an id of its own: take another, or work on that flaw."};
inline constexpr Check FlawCweProhibited{
    ErrorCode("flaw.cwe-prohibited"), Blocks, "R51 FK62",
    "%1 must not be given to a vulnerability: MITRE says so.",
    "Choose a weakness that says what is wrong; the catalogue proposes kinds of it."};
inline constexpr Check FlawCweDiscouraged{ErrorCode("flaw.cwe-discouraged"), Warns, "R51 FK62",
                                          "MITRE discourages giving %1 to a vulnerability.",
                                          "Choose a weakness that says more exactly what is wrong."};
inline constexpr Check FlawCweUnknown{ErrorCode("flaw.cwe-unknown"), Warns, "R51 FK2",
                                      "The catalogue has no %1.", "Look the number up again."};
inline constexpr Check FlawReportedInFuture{ErrorCode("flaw.reported-in-future"), Blocks, "FK3",
                                            "It is said to be reported at %1, which is to come.",
                                            "Enter when it was reported."};
inline constexpr Check FlawPublicDateMissing{
    ErrorCode("flaw.public-date-missing"), Blocks, "R52 FK5",
    "It is not under embargo, and nothing says since when it is public.", "Enter when it became public."};
inline constexpr Check FlawPublicInFuture{ErrorCode("flaw.public-in-future"), Blocks, "R52 FK5",
                                          "It is not under embargo, but said to become public at %1.",
                                          "Enter when it became public, or begin an embargo."};
inline constexpr Check FlawLiftInPast{ErrorCode("flaw.lift-in-past"), Blocks, "FK6",
                                      "It is under embargo, and its public date %1 is over.",
                                      "Agree on a date to come, or lift the embargo."};
inline constexpr Check FlawEmbargoFutile{
    ErrorCode("flaw.embargo-futile"), Blocks, "R57 FK7 FK8",
    "It is under embargo, and its source %1 is public.",
    "Correct the source, or lift the embargo: what is public can't be hidden."};
inline constexpr Check FlawEmbargoDoubtful{ErrorCode("flaw.embargo-doubtful"), Warns, "R57 FK8",
                                           "It is under embargo, and its source %1 may be public.",
                                           "Make sure that nobody outside could read it."};
inline constexpr Check FlawSourceUnknown{ErrorCode("flaw.source-unknown"), Blocks, "FK9",
                                         "%1 is no source that the policy knows.",
                                         "Choose one of the policy's."};
inline constexpr Check FlawSourceHistorical{ErrorCode("flaw.source-historical"), Warns, "FK9",
                                            "The source %1 is no longer used.", "Choose one that is."};
inline constexpr Check FlawFinderUnthanked{ErrorCode("flaw.finder-unthanked"), Warns, "R156 FK10",
                                           "Somebody told us (%1), and nobody is thanked.",
                                           "Add an acknowledgment."};
inline constexpr Check FlawThanksForPublic{ErrorCode("flaw.thanks-for-public"), Blocks, "FK11",
                                           "Somebody is thanked, but the source %1 is public.",
                                           "Correct the source, or remove the acknowledgment."};
inline constexpr Check FlawThanksDoubtful{ErrorCode("flaw.thanks-doubtful"), Warns, "FK11",
                                          "Somebody is thanked, and the source %1 may be public.",
                                          "Make sure that they told us."};
inline constexpr Check FlawArticleTwice{ErrorCode("flaw.article-twice"), Blocks, "FK25",
                                        "More than one reference is the main article.",
                                        "Keep the tag `main-article` on one of them."};
inline constexpr Check FlawArticleElsewhere{ErrorCode("flaw.article-elsewhere"), Blocks, "FK27",
                                            "The main article %1 does not lie where the policy wants it.",
                                            "Give the page on our own site."};
inline constexpr Check FlawReferenceTwice{ErrorCode("flaw.reference-twice"), Blocks, "FK27",
                                          "The reference %1 is listed twice.", "Remove one."};
inline constexpr Check FlawMajorIncomplete{
    ErrorCode("flaw.major-incomplete"), Warns, "R73 FK14",
    "The incident is major, and the flaw lacks its %1.",
    "A major incident's flaw needs text, statement, mitigation and article."};
inline constexpr Check FlawExploitedIncomplete{ErrorCode("flaw.exploited-incomplete"), Warns, "FK15",
                                               "It is exploited in the wild, and the flaw lacks its %1.",
                                               "Write what people need to know."};
inline constexpr Check FlawSpecialIncomplete{ErrorCode("flaw.special-incomplete"), Warns, "FK16",
                                             "%1 needs a public text, and the flaw lacks its %2.",
                                             "Write it."};
inline constexpr Check FlawLabelUnregistered{ErrorCode("flaw.label-unregistered"), Blocks, "FK29",
                                             "The policy has no label %1.", "Choose one of the policy's."};
inline constexpr Check FlawLabelWithoutEnding{
    ErrorCode("flaw.label-without-ending"), Warns, "R30 FK61",
    "The label %1 says that it is rejected, and no ending with a reason is recorded.",
    "End the flaw with the reason, or take the label off."};
inline constexpr Check FlawMitigationMissing{ErrorCode("flaw.mitigation-missing"), Warns, "R88",
                                             "From Moderate on, a flaw says whether there is a mitigation.",
                                             "Choose full, partial or none known, and describe it."};
inline constexpr Check FlawWeaknessWithCve{ErrorCode("flaw.weakness-with-cve"), Blocks, "R10",
                                           "It ended as a weakness and has the CVE id %1.",
                                           "Have the id rejected or removed: a weakness has none."};
inline constexpr Check FlawEndedAffecting{
    ErrorCode("flaw.ended-affecting"), Blocks, "R30",
    "The flaw ended as not affecting us, but this offering is listed as affected.",
    "Decide on the offering first."};
inline constexpr Check FlawEndedWithTrackers{ErrorCode("flaw.ended-with-trackers"), Blocks, "R30 FK36",
                                             "The flaw ended, and a tracker of this offering is open.",
                                             "Close its trackers first."};
inline constexpr Check FlawRejectedCveLives{ErrorCode("flaw.rejected-cve-lives"), Warns, "R31",
                                            "It was rejected, and its CVE id %1 still stands.",
                                            "Take the path \"Reject a CVE\"."};
inline constexpr Check FlawCveElsewhere{ErrorCode("flaw.cve-elsewhere"), Blocks, "R38",
                                        "We assigned %1, but %2 has given this vulnerability %3.",
                                        "Take theirs, and have ours rejected."};
inline constexpr Check FlawCveOtherCna{ErrorCode("flaw.cve-other-cna"), Warns, "R38",
                                       "We assigned %1, but %2 is the more specific CNA for %3.",
                                       "Ask them for an id before ours is published."};

} // namespace check

/// All checks of flaws, those of ScoreChecks.h and these, for documentation and tests.
[[nodiscard]] std::span<const Check* const> flawChecks();

/// What the flaw does not meet. Pure: the same flaw and surroundings give the same findings.
[[nodiscard]] QList<Finding> checkFlaw(const Flaw& flaw, const FlawSurroundings& around);

/// The references tagged `main-article`: the page that explains the flaw to people; there may be one (FK25).
[[nodiscard]] QList<AdvisoryReference> articlesOf(const Flaw& flaw);

} // namespace firebreak
