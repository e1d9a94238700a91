// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/Bulletin.h"
#include "core/bulletin/Translation.h"
#include "core/identity/Finding.h"

#include <QMap>

#include <span>

namespace firebreak {

namespace check {

inline constexpr Check BulletinUncollected{ErrorCode("bulletin.uncollected"), CheckWeight::Warns, "R123",
                                           "Something that a bulletin starts by collecting is missing (%1).",
                                           "Collect it before the text is written."};
inline constexpr Check BulletinTemplateMissing{ErrorCode("bulletin.template-missing"), CheckWeight::Warns,
                                               "R124", "It is not made from a managed template.",
                                               "Make it from a template."};
inline constexpr Check BulletinNotShared{
    ErrorCode("bulletin.not-shared"), CheckWeight::Warns, "R124",
    "It is not shared with everybody who works on it (%1).",
    "Share it with the commander, the analyst, the program manager and the writers."};
inline constexpr Check BulletinScheduleIncomplete{
    ErrorCode("bulletin.schedule-incomplete"), CheckWeight::Warns, "R124",
    "A party whose agreement every bulletin takes is not in the sign-off schedule (%1).",
    "Add the party with its date."};
inline constexpr Check BulletinOwnerMissing{ErrorCode("bulletin.owner-missing"), CheckWeight::Warns, "D3",
                                            "No writer owns the text.", "Make a writer its owner."};
inline constexpr Check BulletinEditedAfterFreeze{
    ErrorCode("bulletin.edited-after-freeze"), CheckWeight::Blocks, "R125",
    "The text is frozen and can't be changed.", "Thaw it first, which voids the sign-offs; or leave it."};
inline constexpr Check BulletinEditedLate{ErrorCode("bulletin.edited-late"), CheckWeight::Warns, "R125 D2",
                                          "All edits ended one business day before the lift or release (%1).",
                                          "Leave the text, or have the lift moved."};
inline constexpr Check BulletinSuggestionOpen{ErrorCode("bulletin.suggestion-open"), CheckWeight::Warns,
                                              "R125 D3", "A suggestion has no decision yet.",
                                              "Accept it, or refuse it with a reason."};
inline constexpr Check BulletinPortalUnreviewed{
    ErrorCode("bulletin.portal-unreviewed"), CheckWeight::Blocks, "R126",
    "It can't move to the portal before grammar, spelling and readability of this very text were reviewed.",
    "Have the text reviewed."};
inline constexpr Check BulletinPortalEarly{
    ErrorCode("bulletin.portal-early"), CheckWeight::Warns, "R126 D2",
    "Under embargo it can't move to the portal more than 24 hours before the lift (%1).", "Wait until then."};
inline constexpr Check BulletinParity{ErrorCode("bulletin.parity"), CheckWeight::Warns, "R127",
                                      "The section %1 and the flaw's %2 differ.",
                                      "Copy the final text to the flaw, or change the bulletin."};
inline constexpr Check BulletinNotInstructed{
    ErrorCode("bulletin.not-instructed"), CheckWeight::Blocks, "R128 D1",
    "The Incident Commander has not instructed to publish it.", "Have the instruction recorded."};
inline constexpr Check BulletinUnderEmbargo{ErrorCode("bulletin.under-embargo"), CheckWeight::Blocks, "R128",
                                            "It can never be published before the lift.",
                                            "Wait for the lift."};
inline constexpr Check BulletinNotFrozen{ErrorCode("bulletin.not-frozen"), CheckWeight::Blocks, "R125",
                                         "The text is not final.", "Freeze it."};
inline constexpr Check BulletinUnsigned{ErrorCode("bulletin.unsigned"), CheckWeight::Blocks, "R124 R125",
                                        "A party of the schedule has not signed this very text (%1).",
                                        "Have it signed; an edit voids earlier signatures."};
inline constexpr Check BulletinCollectionOpen{
    ErrorCode("bulletin.collection-open"), CheckWeight::Blocks, "R123",
    "It can't be published before everything that it starts by collecting is there (%1).", "Collect it."};
inline constexpr Check BulletinSharingOpen{
    ErrorCode("bulletin.sharing-open"), CheckWeight::Blocks, "R124",
    "It can't be published before everybody who works on it has it (%1).",
    "Share it with the commander, the analyst, the program manager and the writers."};
inline constexpr Check BulletinScheduleOpen{
    ErrorCode("bulletin.schedule-open"), CheckWeight::Blocks, "R124",
    "It can't be published without the agreement of a party that is not in its sign-off schedule (%1).",
    "Add the party with its date, and have it signed."};
inline constexpr Check BulletinTextUnreviewed{
    ErrorCode("bulletin.article-unreviewed"), CheckWeight::Blocks, "R129 R130",
    "The writers have not reviewed this very text.", "Have the review concluded, or open another one."};
inline constexpr Check BulletinHostedOnly{
    ErrorCode("bulletin.hosted-only"), CheckWeight::Blocks, "R144",
    "Only hosted offerings are affected, and they publish no vulnerability information.",
    "Tell those concerned directly."};
inline constexpr Check BulletinReviewOpen{ErrorCode("bulletin.review-open"), CheckWeight::Warns, "R130",
                                          "The writers' review of the article is open.",
                                          "Conclude the review."};
inline constexpr Check TranslationStale{ErrorCode("translation.stale"), CheckWeight::Warns, "R131",
                                        "The source has changed since it was translated (%1).",
                                        "Translate the section again."};
inline constexpr Check TranslationNotOfFinal{
    ErrorCode("translation.not-of-final"), CheckWeight::Warns, "R131",
    "Only the final bulletin is translated: its text is not frozen, or is another.",
    "Wait for the freeze and bring the translation up to date."};
inline constexpr Check TranslationPostedAlone{
    ErrorCode("translation.posted-alone"), CheckWeight::Blocks, "R131",
    "A translation is posted with its bulletin, not before it.", "Publish the bulletin."};
inline constexpr Check TranslationTokenLost{
    ErrorCode("translation.token-lost"), CheckWeight::Warns, "R131",
    "Something that is never translated is missing in the section %1 (%2).", "Carry it over as it is."};
inline constexpr Check TranslationNotPosted{ErrorCode("bulletin.translation-not-final"), CheckWeight::Warns,
                                            "R122 R131", "A translation is not complete for this text (%1).",
                                            "Complete it, or publish without it."};

} // namespace check

[[nodiscard]] std::span<const Check* const> bulletinChecks();

/// What the rules of a bulletin need to know of other records.
struct BulletinFacts
{
    bool isEmbargoed = false;      ///< the incident
    bool isHostedOnly = false;     ///< all that is affected is hosted (R144)
    bool isInstructed = false;     ///< the embargo's standing instruction counts, or the bulletin's own
    std::optional<Instant> lift;   ///< of the embargo, as agreed now
    std::optional<Instant> freeze; ///< when all edits end; see LiftPlan
    QString docText;               ///< of the flaw
    QString mitigation;            ///< of the flaw
    bool hasFlaw = false;
    QMap<RecordId, QList<Role>> people; ///< the roles of those with an open account
    QList<Translation> translations;
};

/// What a bulletin does not meet as it is; places are its fields.
[[nodiscard]] QList<Finding> checkBulletin(const RecordId& record, const Bulletin& bulletin,
                                           const BulletinFacts& facts);
/// What is between it and its publication, beside that: the rule half of bulletin.publish (R128).
[[nodiscard]] QList<Finding> checkPublication(const RecordId& record, const Bulletin& bulletin,
                                              const BulletinFacts& facts);
/// What a translation does not meet; places are its fields.
[[nodiscard]] QList<Finding> checkTranslation(const RecordId& record, const Translation& translation,
                                              const Bulletin& source);

} // namespace firebreak
