// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"
#include "core/identity/Approval.h"
#include "core/incident/DeliverableCatalogue.h"

#include "core/tracker/Stamp.h"

#include <span>

namespace firebreak {

/// That one of the reviewers read it. JSON: `group` (one of the entry's reviewers), `by`, `at`.
struct DeliverableReview
{
    QString group;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DeliverableReview> fromJson(const QJsonObject& json);
    friend bool operator==(const DeliverableReview&, const DeliverableReview&) = default;
};

/// That it was delivered, or why it is not. JSON: `delivered`, `reason` (must be there when not), `reference`
/// (where it can be read), `by`, `at`.
struct DeliverableConclusion
{
    bool isDelivered = false;
    QString reason;
    QString reference;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DeliverableConclusion> fromJson(const QJsonObject& json);
    friend bool operator==(const DeliverableConclusion&, const DeliverableConclusion&) = default;
};

enum class DeliverableState : quint8 { Open, Reviewed, Delivered, NotApplicable };
/// `open`, `reviewed`, `delivered`, `not-applicable`.
[[nodiscard]] QLatin1String toWord(DeliverableState state);

/// One thing an incident owes. Record kind `deliverable`; it lives in its incident's compartment. From, to,
/// reviewers and due time come from the catalogue entry. docs/records/incident.md lists the fields.
struct Deliverable
{
    RecordId incident;
    QString entry; ///< id of DeliverableCatalogue
    std::optional<RecordId> owner;
    QString text;     ///< a short note of what it says or where it is drafted
    QString language; ///< of a translation
    QList<DeliverableReview> reviews;
    std::optional<DeliverableConclusion> conclusion;
    QList<Approval> approvals;
    Instant createdAt;
    std::optional<Instant> updatedAt;
    std::optional<RecordId> updatedBy;
    int comments = 0;
    QJsonObject extra;

    [[nodiscard]] bool isReviewedBy(const QString& group) const;
    [[nodiscard]] DeliverableState state(const DeliverableCatalogue& catalogue) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader; `body.field-missing` without incident or entry.
    [[nodiscard]] static Result<Deliverable> fromJson(const QJsonObject& body);
    friend bool operator==(const Deliverable&, const Deliverable&) = default;
};

/// When it is due by the catalogue's clocks over its incident's facts (incidentFacts()): stopped once it is
/// delivered, none for what does not apply.
[[nodiscard]] std::optional<Deadline> deadlineOf(const Deliverable& deliverable, ClockFacts facts,
                                                 const DeliverableCatalogue& catalogue);

namespace check {
extern const Check DeliverableUnknown;         ///< details: the entry
extern const Check DeliverableUnreviewed;      ///< details: the reviewer that is missing
extern const Check DeliverableEmbargoed;       ///< R53
extern const Check DeliverableHosted;          ///< R144
extern const Check DeliverableBeforeDocuments; ///< R150
} // namespace check

[[nodiscard]] std::span<const Check* const> deliverableChecks();

/// The records around a deliverable.
struct DeliverableSurroundings
{
    RecordId id;
    bool isEmbargoed = false;       ///< the incident still is
    bool isHostedOnly = false;      ///< only hosted offerings are affected
    bool areDocumentsFinal = false; ///< the bulletin is published or frozen
    const DeliverableCatalogue* catalogue = &DeliverableCatalogue::shipped();
};

[[nodiscard]] QList<Finding> checkDeliverable(const Deliverable& deliverable,
                                              const DeliverableSurroundings& surroundings);

} // namespace firebreak
