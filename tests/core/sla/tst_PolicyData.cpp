// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/SlaPolicy.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace firebreak;

/// The policies that ship: each can be read, and each says what its source says.
class tst_PolicyData : public QObject
{
    Q_OBJECT

private:
    static SlaPolicy policy(const QString& name)
    {
        QFile file(QStringLiteral(FIREBREAK_POLICIES "/%1.json").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no policy %s", qPrintable(name));
        const auto read = SlaPolicy::fromJson(QJsonDocument::fromJson(file.readAll()).object());
        if (!read)
            qFatal("%s: %s", qPrintable(name), qPrintable(toLogLine(read.error())));
        return *read;
    }
    static Instant at(const char* text) { return *instantFromText(QString::fromLatin1(text)); }
    static QString due(const SlaPolicy& policy, const char* clock, const ClockFacts& facts)
    {
        const auto deadline = policy.deadline(QString::fromLatin1(clock), facts);
        return deadline && deadline->due ? toText(*deadline->due).left(16) : QStringLiteral("none");
    }
    static ClockFacts with(const char* field, const char* word)
    {
        ClockFacts facts;
        facts.words[QString::fromLatin1(field)] = {QString::fromLatin1(word)};
        return facts;
    }

private Q_SLOTS:
    void everyPolicyReads()
    {
        const QStringList files =
            QDir(QStringLiteral(FIREBREAK_POLICIES)).entryList({QStringLiteral("*.json")});
        QVERIFY(files.size() >= 4);
        for (const QString& file : files) {
            const SlaPolicy read = policy(file.chopped(5));
            QVERIFY(!read.name().isEmpty() && !read.version().isEmpty() && read.asOf());
            QVERIFY(!read.clocks().isEmpty());
        }
    }

    void reporters() // R18, R20: a report of a Friday evening
    {
        const SlaPolicy standard = policy(QStringLiteral("standard"));
        ClockFacts facts = with("kind", "report");
        facts.words[QStringLiteral("reporter")] = {QStringLiteral("someone")};
        facts.moments[QStringLiteral("received")] = at("2026-06-12T20:00:00Z");
        QCOMPARE(due(standard, "reporter.first-reply", facts), QStringLiteral("2026-06-17T20:00"));
        QCOMPARE(due(standard, "reporter.progress", facts), QStringLiteral("2026-06-19T20:00"));
        facts.moments[QStringLiteral("lastUpdate")] = at("2026-06-16T10:00:00Z");
        QCOMPARE(due(standard, "reporter.progress", facts), QStringLiteral("2026-06-23T10:00"));
        facts.words[QStringLiteral("state")] = {QStringLiteral("closed")};
        QCOMPARE(standard.deadline(QStringLiteral("reporter.progress"), facts)->state,
                 Deadline::State::Excluded);
    }

    void documentation() // R129
    {
        const SlaPolicy standard = policy(QStringLiteral("standard"));
        for (const auto& [severity, expected] :
             {std::pair("critical", "2026-06-15T10:00"), std::pair("important", "2026-06-15T10:00"),
              std::pair("moderate", "2026-06-19T10:00"), std::pair("low", "2026-06-19T10:00")}) {
            ClockFacts facts = with("severity", severity);
            facts.moments[QStringLiteral("documentationReady")] = at("2026-06-12T10:00:00Z");
            QCOMPARE(due(standard, "documentation.review", facts), QString::fromLatin1(expected));
        }
    }

    void liftOfAMonday() // R121, R122, R125, R126, D2
    {
        const SlaPolicy standard = policy(QStringLiteral("standard"));
        ClockFacts facts = with("embargo", "embargoed");
        facts.words[QStringLiteral("kind")] = {QStringLiteral("bulletin")};
        facts.words[QStringLiteral("translation")] = {QStringLiteral("yes")};
        facts.moments[QStringLiteral("lift")] = at("2026-06-15T14:00:00Z");
        QCOMPARE(due(standard, "bulletin.freeze", facts), QStringLiteral("2026-06-12T14:00"));
        QCOMPARE(due(standard, "bulletin.translation", facts), QStringLiteral("2026-06-14T14:00"));
        QCOMPARE(due(standard, "bulletin.portal-opens", facts), QStringLiteral("2026-06-14T14:00"));
        QCOMPARE(due(standard, "incident.pre-announcement", facts), QStringLiteral("none")); // the incident's
        facts.words[QStringLiteral("translation")] = {QStringLiteral("no")};
        QCOMPARE(due(standard, "bulletin.translation", facts), QStringLiteral("none"));
        facts.words[QStringLiteral("kind")] = {QStringLiteral("flaw")};
        for (const char* clock : {"bulletin.freeze", "bulletin.portal-opens", "incident.pre-announcement"})
            QCOMPARE(due(standard, clock, facts), QStringLiteral("none"));
        facts = with("embargo", "embargoed");
        facts.words[QStringLiteral("class")] = {QStringLiteral("major")};
        facts.moments[QStringLiteral("lift")] = at("2026-06-15T14:00:00Z");
        QCOMPARE(due(standard, "incident.pre-announcement", facts), QStringLiteral("2026-06-14T14:00"));
    }

    void planReview() // R1
    {
        ClockFacts facts = with("kind", "plan");
        facts.moments[QStringLiteral("lastReview")] = at("2024-02-29T12:00:00Z");
        QCOMPARE(due(policy(QStringLiteral("standard")), "plan.review", facts),
                 QStringLiteral("2025-02-28T12:00"));
    }

    void exploitedVulnerability() // CRA Art. 14(2)
    {
        const SlaPolicy cra = policy(QStringLiteral("cra"));
        ClockFacts facts = with("craEvent", "exploited-vulnerability");
        facts.moments[QStringLiteral("aware")] = at("2026-12-30T23:30:00Z");
        QCOMPARE(due(cra, "cra.early-warning", facts), QStringLiteral("2026-12-31T23:30"));
        QCOMPARE(due(cra, "cra.notification", facts), QStringLiteral("2027-01-02T23:30"));
        QCOMPARE(due(cra, "cra.final", facts), QStringLiteral("none")); // not 14 days after awareness
        facts.moments[QStringLiteral("measureAvailable")] = at("2027-02-20T00:00:00Z");
        QCOMPARE(due(cra, "cra.final", facts), QStringLiteral("2027-03-06T00:00"));
    }

    void thePortalCountsFromAnEarlyFiling()
    {
        const SlaPolicy cra = policy(QStringLiteral("cra"));
        ClockFacts facts = with("craEvent", "exploited-vulnerability");
        facts.moments[QStringLiteral("aware")] = at("2026-12-01T10:00:00Z");
        facts.moments[QStringLiteral("earlyWarningSubmitted")] = at("2026-12-01T12:00:00Z");
        QCOMPARE(due(cra, "cra.notification", facts), QStringLiteral("2026-12-04T10:00"));
        QCOMPARE(due(cra, "cra.notification.portal", facts), QStringLiteral("2026-12-03T12:00"));
        QCOMPARE(due(cra, "cra.notification.national", facts), QStringLiteral("none"));
        facts.words[QStringLiteral("csirtCountry")] = {QStringLiteral("IE")};
        QCOMPARE(due(cra, "cra.notification.national", facts), QStringLiteral("2026-12-03T12:00"));
        QCOMPARE(cra.next(facts)->clock,
                 QStringLiteral("cra.notification.portal")); // the earliest is acted on
    }

    void severeIncident() // CRA Art. 14(4): a month after the notification was submitted
    {
        const SlaPolicy cra = policy(QStringLiteral("cra"));
        ClockFacts facts = with("craEvent", "severe-incident");
        facts.moments[QStringLiteral("aware")] = at("2027-01-29T10:00:00Z");
        QCOMPARE(due(cra, "cra.final", facts), QStringLiteral("none"));
        facts.moments[QStringLiteral("notificationSubmitted")] = at("2027-01-31T09:00:00Z");
        QCOMPARE(due(cra, "cra.final", facts), QStringLiteral("2027-02-28T09:00"));
    }

    void otherRegimes()
    {
        ClockFacts facts = with("nis2", "significant-incident");
        facts.words[QStringLiteral("gdpr")] = {QStringLiteral("personal-data-breach")};
        facts.moments[QStringLiteral("aware")] = at("2026-06-01T10:00:00Z");
        SlaPolicy all = policy(QStringLiteral("nis2"));
        all.add(policy(QStringLiteral("gdpr")));
        QCOMPARE(due(all, "nis2.early-warning", facts), QStringLiteral("2026-06-02T10:00"));
        QCOMPARE(due(all, "nis2.notification", facts), QStringLiteral("2026-06-04T10:00"));
        QCOMPARE(due(all, "gdpr.notification", facts), QStringLiteral("2026-06-04T10:00"));
    }
};

QTEST_GUILESS_MAIN(tst_PolicyData)
#include "tst_PolicyData.moc"
