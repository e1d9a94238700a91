// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/LegalRecord.h"
#include "core/sla/SlaPolicy.h"
#include "tests/core/incident/IncidentSamples.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_LegalRecord : public QObject
{
    Q_OBJECT

private:
    static SlaPolicy policy(const char* name)
    {
        QFile file(QStringLiteral(FIREBREAK_POLICIES "/%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no policy %s", name);
        return SlaPolicy::fromJson(QJsonDocument::fromJson(file.readAll()).object()).value();
    }
    static LegalStamp stamp(LegalRegime regime, const char* event, const char* moment, const char* happenedAt,
                            const char* recordedAt = "2026-11-22T12:00:00Z")
    {
        LegalStamp s;
        s.regime = regime;
        s.event = QString::fromLatin1(event);
        s.moment = QString::fromLatin1(moment);
        s.happenedAt = instantOf(happenedAt);
        s.evidence = QStringLiteral("log of the honeypot");
        s.reason = QStringLiteral("the payload matches");
        s.stamp = stampOf(recordedAt);
        return s;
    }
    static QString due(const char* policyName, const char* clock, const LegalDuty& duty)
    {
        const auto deadline = policy(policyName).deadline(QString::fromLatin1(clock), duty.facts);
        return deadline && deadline->due ? toText(*deadline->due).left(16) : QStringLiteral("none");
    }

private Q_SLOTS:
    // R149
    void stampsSayWhoWhyAndByWhatEvidence()
    {
        LegalStamp good = stamp(LegalRegime::Cra, "exploited-vulnerability", "aware", "2026-11-22T10:00:00Z");
        good.offering = idOf("offering");
        good.reference = QStringLiteral("SRP-1");
        good.country = QStringLiteral("IE");
        const auto read = LegalStamp::fromJson(good.toJson());
        QVERIFY(read);
        QCOMPARE(*read, good);
        for (const char* field : {"evidence", "reason", "event", "moment", "happenedAt", "at", "regime"}) {
            QJsonObject body = good.toJson();
            body.remove(QLatin1String(field));
            QVERIFY2(!LegalStamp::fromJson(body), field);
        }
        QJsonObject body = good.toJson();
        body[QLatin1String("event")] = QStringLiteral("personal-data-breach");
        QVERIFY(!LegalStamp::fromJson(body));
        body = good.toJson();
        body[QLatin1String("moment")] = QStringLiteral("gdprNotified");
        QVERIFY(!LegalStamp::fromJson(body));
    }

    // R149
    void stampsStartAndStopTheClocksOfTheCyberResilienceAct()
    {
        QList<LegalStamp> stamps = {
            stamp(LegalRegime::Cra, "exploited-vulnerability", "aware", "2026-11-22T10:00:00Z")};
        auto duties = legalDuties(stamps);
        QCOMPARE(duties.size(), 1);
        QCOMPARE(due("cra", "cra.early-warning", duties.at(0)), QStringLiteral("2026-11-23T10:00"));
        QCOMPARE(due("cra", "cra.notification", duties.at(0)), QStringLiteral("2026-11-25T10:00"));
        QCOMPARE(due("cra", "cra.final", duties.at(0)), QStringLiteral("none")); // no date before a measure
        stamps.append(
            stamp(LegalRegime::Cra, "exploited-vulnerability", "measureAvailable", "2026-12-01T10:00:00Z"));
        stamps.append(stamp(LegalRegime::Cra, "exploited-vulnerability", "earlyWarningSubmitted",
                            "2026-11-22T20:00:00Z"));
        stamps.last().country = QStringLiteral("IE");
        duties = legalDuties(stamps);
        QCOMPARE(duties.size(), 1);
        QCOMPARE(due("cra", "cra.final", duties.at(0)), QStringLiteral("2026-12-15T10:00"));
        QCOMPARE(due("cra", "cra.notification.portal", duties.at(0)), QStringLiteral("2026-11-24T20:00"));
        QCOMPARE(due("cra", "cra.notification.national", duties.at(0)), QStringLiteral("2026-11-24T20:00"));
        QCOMPARE(policy("cra").deadline(QStringLiteral("cra.early-warning"), duties.at(0).facts)->state,
                 Deadline::State::Stopped);
        const auto severe = legalDuties(
            {stamp(LegalRegime::Cra, "severe-incident", "aware", "2026-11-22T10:00:00Z"),
             stamp(LegalRegime::Cra, "severe-incident", "notificationSubmitted", "2026-11-24T09:00:00Z")});
        QCOMPARE(due("cra", "cra.final", severe.at(0)), QStringLiteral("2026-12-24T09:00"));
    }

    // R149
    void otherLawsHaveTheirOwn()
    {
        const auto duties =
            legalDuties({stamp(LegalRegime::Nis2, "significant-incident", "aware", "2026-11-22T10:00:00Z"),
                         stamp(LegalRegime::Gdpr, "personal-data-breach", "aware", "2026-11-22T11:00:00Z")});
        QCOMPARE(duties.size(), 2);
        QCOMPARE(due("nis2", "nis2.early-warning", duties.at(0)), QStringLiteral("2026-11-23T10:00"));
        QCOMPARE(due("nis2", "nis2.notification", duties.at(0)), QStringLiteral("2026-11-25T10:00"));
        QCOMPARE(due("gdpr", "gdpr.notification", duties.at(1)), QStringLiteral("2026-11-25T11:00"));
    }

    void everyMomentIsOneOfItsClocks()
    {
        for (const LegalRegime regime : {LegalRegime::Cra, LegalRegime::Nis2, LegalRegime::Gdpr}) {
            QFile file(QStringLiteral(FIREBREAK_POLICIES "/%1.json").arg(toWord(regime)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            const QStringList words = legalMoments(regime) + legalEvents(regime);
            for (const QString& word : words)
                QVERIFY2(text.contains('"' + word.toUtf8() + '"'), qPrintable(word));
        }
    }

    void aLaterStampCorrectsAnEarlierOne()
    {
        QList<LegalStamp> stamps = {stamp(LegalRegime::Cra, "exploited-vulnerability", "aware",
                                          "2026-11-22T10:00:00Z", "2026-11-23T12:00:00Z"),
                                    stamp(LegalRegime::Cra, "exploited-vulnerability", "aware",
                                          "2026-11-22T11:00:00Z", "2026-11-22T12:00:00Z")};
        QCOMPARE(legalDuties(stamps).at(0).facts.moment(QStringLiteral("aware")),
                 std::optional(instantOf("2026-11-22T10:00:00Z")));
        stamps[1].offering = idOf("offering"); // a product of its own has a duty of its own
        QCOMPARE(legalDuties(stamps).size(), 2);
        QVERIFY(legalDuties({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_LegalRecord)
#include "tst_LegalRecord.moc"
