// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/BulletinText.h"
#include "core/bulletin/SignOff.h"
#include "core/bulletin/Suggestion.h"
#include "core/bulletin/Template.h"
#include "core/bulletin/TextMark.h"
#include "core/bulletin/TextReview.h"

namespace firebreak {

/// A security bulletin, or a vulnerability article: a page for people on one incident (S2 6.2.4). Record kind
/// `bulletin`; lives with its incident. Never an erratum (D4). docs/records/bulletin.md lists the JSON.
struct Bulletin
{
    RecordId incident;
    DocumentKind kind = DocumentKind::Bulletin;
    BulletinText text;
    std::optional<RecordId> owner; ///< the writer who owns the text (D3)

    // What it starts by collecting (R123).
    QStringList cveIds;
    QString incidentTicket;
    QString documentationTicket; ///< if any
    std::optional<ZonedMoment> liftAt;
    std::optional<RecordId> mainAnalyst;

    // What it is made from, and who works on it (R124).
    std::optional<RecordId> madeFrom; ///< the template
    int templateVersion = 0;
    QList<RecordId> sharedWith;
    QList<SignOffSlot> schedule;
    QList<SignOff> signOffs;

    QList<Suggestion> suggestions;
    QList<TextMark> edits; ///< of the text, in order (R125)
    std::optional<TextMark> frozen;
    std::optional<TextMark> reviewed; ///< grammar, spelling, readability (R126)
    std::optional<TextMark> movedToPortal;
    std::optional<TextMark> instruction; ///< to publish, where no embargo's instruction says so (R128)
    std::optional<TextMark> published;
    QList<TextReview> reviews; ///< of an article (R130)
    QJsonObject extra;

    [[nodiscard]] QString hash() const { return text.hash(); }
    [[nodiscard]] bool isFrozen() const { return frozen.has_value(); }
    /// Sign-offs of the text as it is now: an edit voids all that were given before.
    [[nodiscard]] QList<SignOff> standingSignOffs() const;
    [[nodiscard]] bool isSignedBy(SignOffParty party) const;
    /// The parties of the schedule that have not signed this very text.
    [[nodiscard]] QList<SignOffParty> openSignOffs() const;
    [[nodiscard]] QList<Suggestion> openSuggestions() const;
    /// The fields of R123 that are not collected yet.
    [[nodiscard]] QStringList uncollected() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (incident, title) and `body.field-value` (a key or a suggestion's id
    /// twice, a party twice in the schedule).
    [[nodiscard]] static Result<Bulletin> fromJson(const QJsonObject& body);
    friend bool operator==(const Bulletin&, const Bulletin&) = default;
};

} // namespace firebreak
