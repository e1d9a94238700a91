// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/ClockVocabulary.h"

#include "core/base/Severity.h"
#include "core/bulletin/TextReview.h"
#include "core/incident/IncidentFacts.h"
#include "core/intake/Correspondence.h"
#include "core/sla/ShippedPolicies.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace firebreak;

namespace {

/// What of the facts the vocabulary does not know.
QStringList strange(const ClockFacts& facts)
{
    const ClockVocabulary known(shippedClocks());
    QStringList found;
    for (auto it = facts.words.cbegin(); it != facts.words.cend(); ++it) {
        if (known.typeOf(it.key()) != ClockVocabulary::FieldType::Word)
            found.append(it.key());
        for (const QString& word : it.value()) {
            if (!known.checkWord(it.key(), word))
                found.append(it.key() + u'=' + word);
        }
    }
    for (const QString& moment : facts.moments.keys()) {
        if (known.typeOf(moment) != ClockVocabulary::FieldType::Moment)
            found.append(moment);
    }
    return found;
}

} // namespace

class tst_ClockVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRecordsGiveIsKnown()
    {
        Report report;
        report.severity = Severity::Critical;
        for (int origin = int(ReportOrigin::Feed); origin <= int(ReportOrigin::Development); ++origin) {
            report.origin = ReportOrigin(origin);
            QCOMPARE(strange(reportFacts(report, {}, Instant())), QStringList());
        }
        QCOMPARE(strange(reportFacts(report, {}, {})), QStringList());
        for (const ReviewSubject subject : allReviewSubjects()) {
            TextReview review;
            review.subject = subject;
            review.reviewedAt = Instant();
            QCOMPARE(strange(reviewFacts(review, Severity::Low)), QStringList());
        }
        for (const char* kind : {"vulnerability", "supply-chain", "malware", "infection", "data-breach"}) {
            Incident incident;
            incident.kind = *incidentKindFromWord(QString::fromLatin1(kind));
            incident.handling = *incidentHandlingFromWord(u"external");
            incident.isMajorRelease = true;
            incident.receivedAt = Instant();
            IncidentSurroundings around{.id = RecordId(Uuid::fromName("vocabulary", "incident"))};
            around.fixedAt = Instant();
            QCOMPARE(strange(incidentFacts(incident, around)), QStringList());
        }
    }

    void whatTheDocumentListsIsKnown()
    {
        QFile file(qEnvironmentVariable("FIREBREAK_SOURCE_DIR") + QStringLiteral("/docs/policies.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const QString table = text.mid(text.indexOf(QLatin1String("## What clocks know of a record")));
        const ClockVocabulary known(shippedClocks());
        int fields = 0;
        for (const QString& line : table.split(u'\n')) {
            if (!line.startsWith(u'|'))
                continue;
            const QStringList cells = line.split(u'|');
            for (const QString& cell : {cells.value(2), cells.value(3)}) {
                const QStringList parts = cell.split(u'`');
                for (qsizetype i = 1; i < parts.size(); i += 2) {
                    QVERIFY2(known.typeOf(parts.at(i)), qPrintable(parts.at(i)));
                    ++fields;
                }
            }
        }
        QVERIFY(fields > 30);
    }

    void aPolicysOwnFieldsAreKnownWithItsWords()
    {
        const QJsonObject calendar{{QStringLiteral("zone"), QStringLiteral("UTC")}};
        const QJsonObject mood{{QStringLiteral("field"), QStringLiteral("mood")},
                               {QStringLiteral("in"), QJsonArray{QStringLiteral("grim")}}};
        const QJsonObject clock{
            {QStringLiteral("id"), QStringLiteral("fix")},
            {QStringLiteral("source"), QStringLiteral("3.2")},
            {QStringLiteral("when"), QJsonArray{mood}},
            {QStringLiteral("start"),
             QJsonObject{{QStringLiteral("of"), QJsonArray{QStringLiteral("woken")}}}},
            {QStringLiteral("duration"), QJsonObject{{QStringLiteral("days"), 1}}},
            {QStringLiteral("calendar"), QStringLiteral("a")}};
        const Result<SlaPolicy> policy =
            SlaPolicy::fromJson({{QStringLiteral("calendars"), QJsonObject{{QStringLiteral("a"), calendar}}},
                                 {QStringLiteral("clocks"), QJsonArray{clock}}});
        QVERIFY(policy);
        const ClockVocabulary known(*policy);
        QVERIFY(known.typeOf(QStringLiteral("woken")).value() == ClockVocabulary::FieldType::Moment);
        QVERIFY(known.checkWord(QStringLiteral("mood"), QStringLiteral("Grim")));
        const Result<void> refused = known.checkWord(QStringLiteral("mood"), QStringLiteral("merry"));
        QVERIFY(!refused);
        QCOMPARE(QString(refused.error().code.word()), QStringLiteral("clock.word-unknown"));
        QVERIFY(refused.error().details.contains(QStringLiteral("grim")));
        QVERIFY(!ClockVocabulary(shippedClocks()).typeOf(QStringLiteral("mood")));
    }
};

QTEST_GUILESS_MAIN(tst_ClockVocabulary)
#include "tst_ClockVocabulary.moc"
