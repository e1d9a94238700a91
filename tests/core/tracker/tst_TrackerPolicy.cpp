// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/ProcessData.h"
#include "core/tracker/TrackerFiling.h"
#include "core/tracker/TrackerPolicy.h"
#include "tests/core/tracker/TrackerSamples.h"

#include <QJsonArray>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_TrackerPolicy : public QObject
{
    Q_OBJECT

private:
    static FilableAffect affect(const char* id, const char* stream, Severity severity, const char* phase)
    {
        FilableAffect a{.id = idOf(id), .stream = idOf(stream)};
        a.component = QStringLiteral("kernel");
        a.severity = severity;
        a.phase = QString::fromLatin1(phase);
        return a;
    }
    static QString filing(std::optional<Severity> severity, const char* phase, bool isMajor = false)
    {
        return toWord(
            TrackerPolicy::shipped().filing(trackerFacts(severity, QString::fromLatin1(phase), isMajor)));
    }
    static QStringList notFixed(Severity severity, const char* phase, TrackerResolution resolution)
    {
        return TrackerPolicy::shipped().notFixedRules(
            trackerFacts(severity, QString::fromLatin1(phase), false, resolution));
    }

private Q_SLOTS:
    // R91 R96
    void filesBySeverityAndPhase()
    {
        for (const char* phase : {"full", "maintenance", "extended"}) {
            QCOMPARE(filing(Severity::Critical, phase), QStringLiteral("file"));
            QCOMPARE(filing(Severity::Important, phase), QStringLiteral("file"));
            QCOMPARE(filing(Severity::Low, phase), QStringLiteral("offer"));
            QCOMPARE(filing(Severity::Low, phase, true), QStringLiteral("file"));
        }
        QCOMPARE(filing(Severity::Moderate, "full"), QStringLiteral("file"));
        QCOMPARE(filing(Severity::Moderate, "extended"), QStringLiteral("offer"));
        QCOMPARE(filing(Severity::Critical, "end-of-life"), QStringLiteral("skip"));
        QCOMPARE(filing(std::nullopt, "full"), QStringLiteral("offer"));
    }

    // R91
    void oneTrackerForEachAffectedStream()
    {
        for (const bool isMajor : {false, true}) {
            QList<FilableAffect> affects = {affect("a", "s1", Severity::Low, "full"),
                                            affect("b", "s2", Severity::Critical, "full"),
                                            affect("c", "s1", Severity::Important, "full"),
                                            affect("d", "s3", Severity::Critical, "full"),
                                            affect("e", "s4", Severity::Critical, "full"),
                                            affect("f", "s5", Severity::Critical, "end-of-life")};
            affects[3].hasTracker = true;
            affects[4].needsWork = false;
            for (FilableAffect& a : affects)
                a.isMajor = isMajor;
            const auto suggestions = suggestTrackers(affects, TrackerPolicy::shipped());
            QCOMPARE(suggestions.size(), 2);
            // Two flaws of one stream and component share a tracker, and the stronger advice counts.
            QCOMPARE(suggestions.at(0).stream, idOf("s1"));
            QCOMPARE(suggestions.at(0).affects, (QList<RecordId>{idOf("a"), idOf("c")}));
            QCOMPARE(suggestions.at(0).advice, FilingAdvice::File);
            QCOMPARE(suggestions.at(1).affects, QList<RecordId>{idOf("b")});
            QVERIFY(!suggestions.at(1).obstacle);
        }
    }

    // R53
    void embargoNeedsAPrivateTracker()
    {
        FilableAffect hidden = affect("a", "s1", Severity::Critical, "full");
        hidden.isEmbargoed = true;
        hidden.hasPrivateTrackers = false;
        FilableAffect open = affect("b", "s1", Severity::Critical, "full");
        const auto suggestions = suggestTrackers({hidden, open}, TrackerPolicy::shipped());
        QCOMPARE(suggestions.size(), 2);
        QCOMPARE(suggestions.at(0).obstacle, std::optional(FilingObstacle::NoPrivateTrackers));
        QVERIFY(!suggestions.at(1).obstacle);
        FilableAffect unrated = open;
        unrated.severity.reset();
        QCOMPARE(suggestTrackers({unrated}, TrackerPolicy::shipped()).at(0).obstacle,
                 std::optional(FilingObstacle::SeverityMissing));
    }

    // R95 R96
    void closingWithoutAFixFollowsTheLifecycle()
    {
        QCOMPARE(notFixed(Severity::Low, "full", TrackerResolution::NextRelease),
                 QStringList{QStringLiteral("low-next-release")});
        for (const Severity severity : {Severity::Moderate, Severity::Important, Severity::Critical}) {
            QVERIFY(notFixed(severity, "full", TrackerResolution::NextRelease).isEmpty());
            QVERIFY(notFixed(severity, "full", TrackerResolution::WontFix).isEmpty());
            QCOMPARE(notFixed(severity, "end-of-life", TrackerResolution::OutOfSupport),
                     QStringList{QStringLiteral("support-ended")});
        }
        QCOMPARE(notFixed(Severity::Moderate, "extended", TrackerResolution::WontFix),
                 QStringList{QStringLiteral("extended-lifecycle")});
        QVERIFY(notFixed(Severity::Critical, "extended", TrackerResolution::WontFix).isEmpty());
        QCOMPARE(notFixed(Severity::Critical, "full", TrackerResolution::NotABug),
                 QStringList{QStringLiteral("mistaken")});
    }

    // R104
    void blackoutDaysAreInTheirZone()
    {
        QJsonObject data = processData(QLatin1String("trackers"));
        const QJsonObject day{{QStringLiteral("from"), QStringLiteral("2027-03-28")},
                              {QStringLiteral("to"), QStringLiteral("2027-03-28")},
                              {QStringLiteral("reason"), QStringLiteral("clock change")}};
        data[QLatin1String("blackouts")] =
            QJsonObject{{QStringLiteral("zone"), QStringLiteral("Europe/Prague")},
                        {QStringLiteral("days"), QJsonArray{day}}};
        const auto policy = TrackerPolicy::fromJson(data);
        QVERIFY(policy);
        QVERIFY(!policy->blackoutAt(instantOf("2027-03-27T22:59:00Z")));
        QVERIFY(policy->blackoutAt(instantOf("2027-03-27T23:00:00Z")));
        QCOMPARE(policy->blackoutAt(instantOf("2027-03-28T21:59:00Z"))->reason,
                 QStringLiteral("clock change"));
        QVERIFY(!policy->blackoutAt(instantOf("2027-03-28T22:00:00Z")));
        QVERIFY(TrackerPolicy::shipped().blackoutAt(instantOf("2026-12-25T12:00:00Z")));
    }

    // R97
    void refusesWhatItCannotRead()
    {
        QJsonObject data = processData(QLatin1String("trackers"));
        QVERIFY(TrackerPolicy::fromJson(data));
        QVERIFY(processData(QLatin1String("none")).isEmpty());
        QVERIFY(!TrackerPolicy::fromJson({}));
        const auto with = [&data](const char* key, const QJsonValue& value) {
            QJsonObject changed = data;
            changed[QLatin1String(key)] = value;
            return TrackerPolicy::fromJson(changed);
        };
        const QJsonObject rule{{QStringLiteral("id"), QStringLiteral("x")},
                               {QStringLiteral("advice"), QStringLiteral("perhaps")}};
        QCOMPARE(with("filing", QJsonArray{rule}).error().place, QStringLiteral("/filing/0/advice"));
        const QJsonObject nameless{{QStringLiteral("advice"), QStringLiteral("file")}};
        QCOMPARE(with("filing", QJsonArray{nameless}).error().place, QStringLiteral("/filing/0/id"));
        const QJsonObject twice{{QStringLiteral("id"), QStringLiteral("x")}};
        const QJsonObject rules{{QStringLiteral("rules"), QJsonArray{twice, twice}}};
        QCOMPARE(with("notFixed", rules).error().place, QStringLiteral("/notFixed/rules/1/id"));
    }
};

QTEST_GUILESS_MAIN(tst_TrackerPolicy)
#include "tst_TrackerPolicy.moc"
