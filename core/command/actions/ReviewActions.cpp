// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/ReviewActions.h"

#include "core/bulletin/Bulletin.h"
#include "core/command/CommandError.h"

#include <QJsonArray>

#include <array>

namespace firebreak {
namespace {

constexpr QLatin1String Reviews("reviews");
constexpr std::array Subjects = {"doc-text", "mitigation", "statement", "article"};

/// Articles are bulletins' own; the other texts are a flaw's.
Result<ReviewSubject> subjectFor(const ActionScope& scope)
{
    const ReviewSubject subject = *reviewSubjectFromWord(scope.text(QLatin1String("subject")));
    if ((subject == ReviewSubject::Article) != (scope.target().kind == RecordKind::Bulletin))
        return failure(error::ValueInvalid, QStringLiteral("subject"), {toWord(subject)});
    return subject;
}

/// The text as it is now.
QString textOf(const ActionScope& scope, ReviewSubject subject)
{
    const QJsonObject& body = scope.target().body;
    switch (subject) {
    case ReviewSubject::DocText:
        return body.value(QLatin1String("docText")).toString();
    case ReviewSubject::Mitigation:
        return body.value(QLatin1String("mitigation")).toString();
    case ReviewSubject::Statement:
        return body.value(QLatin1String("statement")).toString();
    case ReviewSubject::Article:
        break;
    }
    const Result<Bulletin> article = Bulletin::fromJson(body);
    return article ? article->hash() : QString();
}

QJsonValue reviewed(const ActionScope& scope)
{
    const Result<ReviewSubject> subject = subjectFor(scope);
    return subject ? textOf(scope, *subject) : QString();
}

Result<void> open(ActionScope& scope)
{
    const Result<ReviewSubject> subject = subjectFor(scope);
    if (!subject)
        return failure(subject.error());
    QJsonArray reviews = scope.body().value(Reviews).toArray();
    for (const QJsonValue& each : std::as_const(reviews)) {
        const Result<TextReview> review = TextReview::fromJson(each.toObject());
        if (review && review->subject == *subject && review->isOpen())
            return {};
    }
    const TextReview review{*subject, scope.at(), scope.actor().person, {}, {}, {}};
    reviews.append(review.toJson());
    scope.body()[Reviews] = reviews;
    return {};
}

Result<void> conclude(ActionScope& scope)
{
    const Result<ReviewSubject> subject = subjectFor(scope);
    if (!subject)
        return failure(subject.error());
    QJsonArray reviews = scope.body().value(Reviews).toArray();
    for (qsizetype i = 0; i < reviews.size(); ++i) {
        Result<TextReview> review = TextReview::fromJson(reviews.at(i).toObject());
        if (!review || review->subject != *subject || !review->isOpen())
            continue;
        review->reviewedAt = std::max(scope.at(), review->openedAt);
        review->reviewedBy = scope.actor().person;
        review->hash = textHash(textOf(scope, *subject));
        reviews[i] = review->toJson();
        scope.body()[Reviews] = reviews;
        return {};
    }
    return failure(error::ValueInvalid, QStringLiteral("subject"), {toWord(*subject)}); // none is open
}

constexpr KindSet Reviewed = {RecordKind::Flaw, RecordKind::Bulletin};

constexpr std::array Arguments = {
    FieldRule{.name = "subject", .type = FieldType::Word, .words = Subjects, .isRequired = true},
};

constexpr std::array Rules = {
    ActionRule{.word = "text.open-review",
               .kinds = Reviewed,
               .permission = Permission::EditText,
               .arguments = Arguments,
               .run = &open},
    ActionRule{.word = "text.conclude-review",
               .kinds = Reviewed,
               .permission = Permission::ApproveDocumentation,
               .arguments = Arguments,
               .run = &conclude,
               .confirms = &reviewed},
};

} // namespace

std::span<const ActionRule> reviewActions()
{
    return Rules;
}

} // namespace firebreak
