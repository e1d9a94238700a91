// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/TextReview.h"

#include "core/sla/SlaPolicy.h"
#include "tests/core/bulletin/SampleBulletin.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_TextReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockRunsByTheSeverity() // R129
    {
        QFile file(qEnvironmentVariable("FIREBREAK_SOURCE_DIR") +
                   QStringLiteral("/resources/policies/standard.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const SlaPolicy policy =
            SlaPolicy::fromJson(QJsonDocument::fromJson(file.readAll()).object()).value();
        for (const ReviewSubject subject :
             {ReviewSubject::DocText, ReviewSubject::Mitigation, ReviewSubject::Statement}) {
            TextReview review{subject, at("2026-06-12T10:00:00Z"), {}, {}, {}, {}};
            const std::pair<Severity, const char*> due[] = {{Severity::Critical, "2026-06-15T10:00:00Z"},
                                                            {Severity::Important, "2026-06-15T10:00:00Z"},
                                                            {Severity::Moderate, "2026-06-19T10:00:00Z"},
                                                            {Severity::Low, "2026-06-19T10:00:00Z"}};
            for (const auto& [severity, when] : due)
                QCOMPARE(
                    *policy.deadline(QStringLiteral("documentation.review"), reviewFacts(review, severity))
                         ->due,
                    at(when));
            review.reviewedAt = at("2026-06-15T09:00:00Z");
            const auto kept = policy.deadline(QStringLiteral("documentation.review"),
                                              reviewFacts(review, Severity::Critical));
            QVERIFY(kept->state == Deadline::State::Stopped && !kept->isLateAt(at("2027-01-01T00:00:00Z")));
        }
    }

    void aReviewIsOfTheTextAsItWas() // R129
    {
        TextReview review{ReviewSubject::DocText, at("2026-06-12T10:00:00Z"), idOf("analyst"), {}, {}, {}};
        QVERIFY(review.isOpen() && !review.covers(QStringLiteral("text")));
        review.reviewedAt = at("2026-06-12T12:00:00Z");
        review.reviewedBy = idOf("writer");
        review.hash = textHash(QStringLiteral("text"));
        QVERIFY(review.covers(QStringLiteral("text ")) && !review.covers(QStringLiteral("texts")));
        QCOMPARE(TextReview::fromJson(review.toJson()).value(), review);
    }

    void refusesWhatCanNotBe()
    {
        TextReview review{
            ReviewSubject::Article, at("2026-06-12T10:00:00Z"), {}, at("2026-06-12T12:00:00Z"), {}, {}};
        QVERIFY(!TextReview::fromJson(review.toJson())); // reviewed, but what?
        review.hash = textHash({});
        review.reviewedAt = at("2026-06-12T09:00:00Z");
        QVERIFY(!TextReview::fromJson(review.toJson()));
        QVERIFY(!TextReview::fromJson({{QStringLiteral("subject"), QStringLiteral("poem")}}));
    }
};

QTEST_APPLESS_MAIN(tst_TextReview)
#include "tst_TextReview.moc"
