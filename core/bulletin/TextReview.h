// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Severity.h"
#include "core/base/TypedId.h"
#include "core/sla/ClockFacts.h"

#include <QJsonObject>

#include <optional>

namespace firebreak {

/// A text that the writers review (R129, R130).
enum class ReviewSubject : quint8 {
    DocText = 1, ///< a flaw's text for errata and its CVE page
    Mitigation,
    Statement,
    Article, ///< a vulnerability article: it opens a review as it is made
};

[[nodiscard]] QList<ReviewSubject> allReviewSubjects();
/// `doc-text`, `mitigation`, `statement`, `article`.
[[nodiscard]] QLatin1String toWord(ReviewSubject subject);
[[nodiscard]] std::optional<ReviewSubject> reviewSubjectFromWord(QStringView word);

/// A review ticket of the writers for one text. JSON, in the `reviews` of a flaw or bulletin:
/// `{"subject","openedAt","openedBy","reviewedAt","reviewedBy","hash"}`.
struct TextReview
{
    ReviewSubject subject;
    Instant openedAt; ///< starts the clock: 1 business day for Critical and Important, 5 for Moderate and Low
    std::optional<RecordId> openedBy;
    std::optional<Instant> reviewedAt;
    std::optional<RecordId> reviewedBy;
    QString hash; ///< of the canonical text that was reviewed; see textHash()

    [[nodiscard]] bool isOpen() const { return !reviewedAt.has_value(); }
    /// Reviewed, and the text has not changed since.
    [[nodiscard]] bool covers(const QString& text) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (subject, openedAt; the hash of what was reviewed) and
    /// `body.field-value`.
    [[nodiscard]] static Result<TextReview> fromJson(const QJsonObject& json);
    friend bool operator==(const TextReview&, const TextReview&) = default;
};

[[nodiscard]] QString textHash(const QString& text);

/// What a policy's clock `documentation.review` asks: words `subject`, `severity`; moments
/// `documentationReady`, `documentationReviewed` (R129).
[[nodiscard]] ClockFacts reviewFacts(const TextReview& review, std::optional<Severity> severity);

} // namespace firebreak
