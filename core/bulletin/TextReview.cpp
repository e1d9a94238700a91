// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/TextReview.h"

#include "core/base/BodyFields.h"
#include "core/bulletin/BulletinText.h"
#include "core/crypto/Sha256.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Words = {"doc-text", "mitigation", "statement", "article"};

} // namespace

QList<ReviewSubject> allReviewSubjects()
{
    QList<ReviewSubject> all;
    for (std::size_t i = 1; i <= Words.size(); ++i)
        all.append(ReviewSubject(i));
    return all;
}

QLatin1String toWord(ReviewSubject subject)
{
    return QLatin1String(Words[std::size_t(subject) - 1]);
}

std::optional<ReviewSubject> reviewSubjectFromWord(QStringView word)
{
    for (const ReviewSubject subject : allReviewSubjects()) {
        if (word == toWord(subject))
            return subject;
    }
    return std::nullopt;
}

QString textHash(const QString& text)
{
    return QString::fromLatin1(Sha256::of(canonicalText(text).toUtf8()).toHex());
}

bool TextReview::covers(const QString& text) const
{
    return !isOpen() && hash == textHash(text);
}

QJsonObject TextReview::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("subject"), toWord(subject));
    writer.instant(QLatin1String("openedAt"), openedAt);
    writeRecordId(writer, QLatin1String("openedBy"), openedBy);
    writer.instant(QLatin1String("reviewedAt"), reviewedAt);
    writeRecordId(writer, QLatin1String("reviewedBy"), reviewedBy);
    writer.text(QLatin1String("hash"), hash);
    return writer.take();
}

Result<TextReview> TextReview::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    const QString word = readRequiredText(reader, QLatin1String("subject"));
    const std::optional<ReviewSubject> subject = reviewSubjectFromWord(word);
    if (!subject)
        reader.fail(error::BodyFieldValue, QLatin1String("subject"), {word});
    TextReview review{subject.value_or(ReviewSubject::DocText), {}, {}, {}, {}, {}};
    review.openedAt = readRequiredInstant(reader, QLatin1String("openedAt"));
    review.openedBy = readRecordId(reader, QLatin1String("openedBy"));
    review.reviewedAt = reader.instant(QLatin1String("reviewedAt"));
    review.reviewedBy = readRecordId(reader, QLatin1String("reviewedBy"));
    review.hash = review.reviewedAt ? readRequiredText(reader, QLatin1String("hash"))
                                    : reader.text(QLatin1String("hash"));
    if (review.reviewedAt && *review.reviewedAt < review.openedAt)
        reader.fail(error::BodyFieldValue, QLatin1String("reviewedAt"), {toText(*review.reviewedAt)});
    if (reader.error())
        return failure(*reader.error());
    return review;
}

ClockFacts reviewFacts(const TextReview& review, std::optional<Severity> severity)
{
    ClockFacts facts;
    facts.words[QStringLiteral("subject")] = {toWord(review.subject)};
    if (severity)
        facts.words[QStringLiteral("severity")] = {toWord(*severity)};
    facts.moments[QStringLiteral("documentationReady")] = review.openedAt;
    if (review.reviewedAt)
        facts.moments[QStringLiteral("documentationReviewed")] = *review.reviewedAt;
    return facts;
}

} // namespace firebreak
