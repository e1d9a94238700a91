// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/embargo/ApprovedTool.h"
#include "core/embargo/Embargo.h"
#include "core/identity/Finding.h"

#include <span>

namespace firebreak {

/// The checks of embargoes as constants.
namespace check {

inline constexpr Check EmbargoPublicTrace{ErrorCode("embargo.public-trace"), CheckWeight::Blocks, "R57",
                                          "There is public information about it (%1), however obscured.",
                                          "Handle the incident in public; an embargo would be futile."};
inline constexpr Check EmbargoTraceUnanswered{ErrorCode("embargo.trace-unanswered"), CheckWeight::Blocks,
                                              "R57",
                                              "Nobody has looked for a public trace in one place (%1).",
                                              "Look there and record whether something was found."};
inline constexpr Check EmbargoAlreadyPublic{
    ErrorCode("embargo.already-public"), CheckWeight::Blocks, "R52 FK7",
    "It was public before, and what was public can never be embargoed.", "Handle the incident in public."};
inline constexpr Check EmbargoSourcePublic{ErrorCode("embargo.source-public"), CheckWeight::Blocks, "R57 FK8",
                                           "It came by a source that only tells what is public (%1).",
                                           "Handle the incident in public."};
inline constexpr Check EmbargoSourceAmbiguous{
    ErrorCode("embargo.source-ambiguous"), CheckWeight::Warns, "FK8",
    "It came by a source that often tells what is public (%1).", "Make sure that nothing of it is public."};
inline constexpr Check EmbargoJustificationMissing{
    ErrorCode("embargo.justification-missing"), CheckWeight::Blocks, "R58",
    "An embargo of %1 severity needs a justification.", "Say why it is embargoed, or handle it in public."};
inline constexpr Check EmbargoSeverityLow{ErrorCode("embargo.severity-low"), CheckWeight::Warns, "R58",
                                          "Severity %1 is seldom worth an embargo.",
                                          "Think about handling it in public."};
inline constexpr Check EmbargoRosterGroup{
    ErrorCode("embargo.roster-group"), CheckWeight::Blocks, "R54",
    "The person's roles don't let him stand for the group %1.",
    "Choose a group that the person belongs to, or tell the person by a notice after the lift."};
inline constexpr Check EmbargoRosterSubset{
    ErrorCode("embargo.roster-subset"), CheckWeight::Blocks, "R54",
    "The plan names no part “%1” of engineering or product management.",
    "Choose one of the parts that the plan names."};
inline constexpr Check EmbargoRosterPerson{
    ErrorCode("embargo.roster-person"), CheckWeight::Blocks, "R54",
    "Somebody on the need-to-know list has no account, or one that is closed.",
    "End the entry; only people with an account can be on the list."};
inline constexpr Check EmbargoRosterTwice{ErrorCode("embargo.roster-twice"), CheckWeight::Blocks, "R54",
                                          "A person is on the need-to-know list twice at the same time.",
                                          "End one of the two entries."};
inline constexpr Check EmbargoRosterEmpty{
    ErrorCode("embargo.roster-empty"), CheckWeight::Blocks, "R53 R54",
    "Nobody is on the need-to-know list, so nobody could read the incident.",
    "Keep at least one person on the list."};
inline constexpr Check EmbargoToolNotApproved{
    ErrorCode("embargo.tool-not-approved"), CheckWeight::Blocks, "R60",
    "Embargoed content lies in a tool that is not approved for it (%1).",
    "Use a tool that Information Security and then Product Security have approved."};
inline constexpr Check EmbargoControlMissing{
    ErrorCode("embargo.control-missing"), CheckWeight::Warns, "R56",
    "Nobody has recorded whether the finder or upstream controls the date.", "Record who controls the date."};
inline constexpr Check EmbargoLiftMissing{ErrorCode("embargo.lift-missing"), CheckWeight::Warns, "R55 R69",
                                          "No date of the disclosure is agreed.",
                                          "Agree on a date and time with whoever controls it."};
inline constexpr Check EmbargoLiftNotTheirs{
    ErrorCode("embargo.lift-not-theirs"), CheckWeight::Blocks, "R56 R69",
    "The date was agreed with somebody who does not control it (%1).", "Agree on the date with the %2."};
inline constexpr Check EmbargoLiftUndocumented{ErrorCode("embargo.lift-undocumented"), CheckWeight::Warns,
                                               "R69", "The agreement on the date is not to be found.",
                                               "Record the message or thread in which the date was agreed."};
inline constexpr Check EmbargoAdviceMissing{
    ErrorCode("embargo.advice-missing"), CheckWeight::Warns, "R56", "Our advice on the date is not recorded.",
    "Record whether the date is reasonable and what we would prefer."};
inline constexpr Check EmbargoInstructionStale{
    ErrorCode("embargo.instruction-stale"), CheckWeight::Warns, "D1",
    "The lift was moved after the Incident Commander's instruction, which is void now.",
    "Have the instruction given again for the new time."};
inline constexpr Check EmbargoLeakOpen{ErrorCode("embargo.leak-open"), CheckWeight::Warns, "R66",
                                       "A step of the leak path has no conclusion (%1).",
                                       "Take the step, or record why it does not apply."};

inline constexpr Check EmbargoTraceAppeared{
    ErrorCode("embargo.trace-appeared"), CheckWeight::Warns, "R57 R66",
    "A public document names its CVE id (%1).",
    "Record the leak and take its path, or give the flaw its own CVE id where the document means another."};

} // namespace check

[[nodiscard]] std::span<const Check* const> embargoChecks();

/// What the rules of an embargo need to know of other records.
struct EmbargoFacts
{
    QMap<RecordId, QList<Role>> people; ///< the roles of those with an open account
    QList<ApprovedTool> tools;          ///< of the policy
    QStringList subsets;                ///< that the plan names; empty: it leaves their names free
    std::optional<Severity> severity;   ///< the highest of the incident's flaws
    QStringList ambiguousSources;       ///< it came by, that may tell what is public (FK8)
    QStringList publicDocuments;        ///< that name a flaw's CVE id: source and id
    Instant now;                        ///< whoever was on the list before is not judged
};

/// What an embargo that stands does not meet. One that was lifted is history and meets everything. `record`
/// is the incident; places are `embargo.` and the field.
[[nodiscard]] QList<Finding> checkEmbargo(const RecordId& record, const Embargo& embargo,
                                          const EmbargoFacts& facts);

} // namespace firebreak
