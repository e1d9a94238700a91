// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/TrackerChecks.h"
#include "tests/core/tracker/TrackerSamples.h"

#include <QSet>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_TrackerChecks : public QObject
{
    Q_OBJECT

private:
    static Tracker closed(TrackerResolution resolution, const QString& reason = {}, const char* policy = "")
    {
        Tracker tracker = sampleTracker();
        tracker.status = TrackerStatus::Closed;
        tracker.closure =
            TrackerClosure{resolution, reason, QString::fromLatin1(policy), stampOf("2026-11-28T12:00:00Z")};
        return tracker;
    }
    static QStringList findings(const Tracker& tracker,
                                const TrackerSurroundings& around = sampleSurroundings())
    {
        return codesOf(checkTracker(tracker, around));
    }

    static QStringList closing(const Tracker& tracker,
                               const TrackerSurroundings& around = sampleSurroundings())
    {
        return codesOf(closingFindings(tracker, around));
    }

private Q_SLOTS:
    void aGoodTrackerHasNoFinding() { QCOMPARE(findings(sampleTracker()), QStringList()); }

    void listsItsChecksOnce()
    {
        QSet<QString> codes;
        for (const Check* check : trackerChecks()) {
            QVERIFY(check->code.word().startsWith(QLatin1String("tracker.")));
            codes.insert(check->code.word());
        }
        QCOMPARE(codes.size(), qsizetype(trackerChecks().size()));
    }

    void judgesAffectsAndStream() // FK43 to FK48, FK51
    {
        TrackerSurroundings around = sampleSurroundings();
        around.affects.clear();
        QCOMPARE(findings(sampleTracker(), around), QStringList{QStringLiteral("tracker.affect-unknown")});
        around = sampleSurroundings();
        around.affects[0].stream = idOf("other");
        QCOMPARE(findings(sampleTracker(), around), QStringList{QStringLiteral("tracker.stream-differs")});
        around = sampleSurroundings();
        around.affects[0].component = QStringLiteral("curl");
        QCOMPARE(findings(sampleTracker(), around), QStringList{QStringLiteral("tracker.component-differs")});
        around = sampleSurroundings();
        around.stream.reset();
        QCOMPARE(findings(sampleTracker(), around), QStringList{QStringLiteral("tracker.stream-unknown")});
        around = sampleSurroundings();
        around.affects[0].isSettled = true;
        QCOMPARE(findings(sampleTracker(), around),
                 QStringList{QStringLiteral("tracker.open-on-settled-affect")});
        around = sampleSurroundings();
        around.affects[0].severity.reset();
        QCOMPARE(findings(sampleTracker(), around), QStringList{QStringLiteral("tracker.severity-missing")});
    }

    // R53
    void aPublicTrackerBreaksNoEmbargo() // FK45 FK48 FK50
    {
        Tracker tracker = sampleTracker();
        tracker.external = ExternalTracker{QStringLiteral("jira"), QStringLiteral("A-1"), {}, false};
        TrackerSurroundings around = sampleSurroundings();
        around.stream->trackerSystem = QStringLiteral("jira");
        QVERIFY(findings(tracker, around).isEmpty());
        around.affects[0].isEmbargoed = true;
        QVERIFY(!mayBePublic(around.affects));
        QCOMPARE(findings(tracker, around), QStringList{QStringLiteral("tracker.public-while-embargoed")});
        tracker.external->isPrivate = true;
        QVERIFY(findings(tracker, around).isEmpty());
        around.stream->trackerSystem = QStringLiteral("bugzilla");
        QCOMPARE(findings(tracker, around), QStringList{QStringLiteral("tracker.system-differs")});
        // It leaves the embargo only with the last of its flaws.
        TrackedAffect lifted = around.affects.at(0);
        lifted.isEmbargoed = false;
        around.affects.append(lifted);
        QVERIFY(!mayBePublic(around.affects));
        around.affects.removeFirst();
        QVERIFY(mayBePublic(around.affects));
    }

    // R95 R96
    void closingWithoutAFixNeedsReasonAndPolicy()
    {
        const QString reason = QStringLiteral("Support of this stream has ended; see the lifecycle page.");
        QCOMPARE(closing(closed(TrackerResolution::WontFix)),
                 (QStringList{QStringLiteral("tracker.reason-missing"),
                              QStringLiteral("tracker.policy-forbids")}));
        QCOMPARE(closing(closed(TrackerResolution::WontFix, reason, "support-ended")),
                 QStringList{QStringLiteral("tracker.policy-forbids")});
        TrackerSurroundings around = sampleSurroundings();
        around.stream->phase = QStringLiteral("end-of-life");
        QVERIFY(closing(closed(TrackerResolution::WontFix, reason, "support-ended"), around).isEmpty());
        QCOMPARE(closing(closed(TrackerResolution::WontFix, reason), around),
                 QStringList{QStringLiteral("tracker.policy-forbids")});
        around = sampleSurroundings();
        around.affects[0].severity = Severity::Low;
        QVERIFY(
            closing(closed(TrackerResolution::NextRelease, reason, "low-next-release"), around).isEmpty());
        QVERIFY(findings(closed(TrackerResolution::NotABug))
                    .contains(QStringLiteral("tracker.justification-missing"))); // FK49
        // What was decided then stands when the severity rises.
        around.affects[0].severity = Severity::Critical;
        Tracker decided = closed(TrackerResolution::NextRelease, reason, "low-next-release");
        decided.fixedIn = ReleaseDecision{false, {}, QStringLiteral("old"), stampOf("2026-11-26T12:00:00Z")};
        QVERIFY(findings(decided, around).isEmpty());
    }

    // R98 R99 R100 R101 R102
    void closingAsFixedNeedsReleaseQualityAndWork()
    {
        Tracker tracker = closed(TrackerResolution::Fixed);
        QCOMPARE(findings(tracker), (QStringList{QStringLiteral("tracker.release-missing"),
                                                 QStringLiteral("tracker.quality-missing"),
                                                 QStringLiteral("tracker.work-missing")}));
        tracker.analysis = completeAnalysis();
        tracker.fixedIn = ReleaseDecision{true, QStringLiteral("9.4"), {}, stampOf("2026-11-26T12:00:00Z")};
        tracker.quality = completeQuality();
        QVERIFY(findings(tracker).isEmpty());
        tracker.quality->isFixProven = false;
        QCOMPARE(findings(tracker), QStringList{QStringLiteral("tracker.quality-missing")});
        tracker.quality = completeQuality();
        TrackerSurroundings around = sampleSurroundings();
        around.hasErratum = false;
        QCOMPARE(findings(tracker, around), QStringList{QStringLiteral("tracker.erratum-missing")});
        around.stream->isShipped = false; // we run it ourselves
        QVERIFY(findings(tracker, around).isEmpty());
    }

    // R98
    void whatStaysUnfixedIsProductManagementsDecision()
    {
        for (const TrackerResolution resolution :
             {TrackerResolution::WontFix, TrackerResolution::OutOfSupport, TrackerResolution::Deferred,
              TrackerResolution::NextRelease, TrackerResolution::Upstream}) {
            Tracker tracker = closed(resolution, QStringLiteral("reason"));
            tracker.fixedIn.reset();
            QCOMPARE(findings(tracker), QStringList{QStringLiteral("tracker.decision-missing")});
            tracker.fixedIn = ReleaseDecision{true, QStringLiteral("9.4"), {}, stampOf("2026-11-26T12:00:00Z")};
            QCOMPARE(findings(tracker), QStringList{QStringLiteral("tracker.decision-missing")});
            tracker.fixedIn = ReleaseDecision{false, {}, QStringLiteral("old"), stampOf("2026-11-26T12:00:00Z")};
            QVERIFY(findings(tracker).isEmpty());
        }
        for (const TrackerResolution mistaken :
             {TrackerResolution::NotABug, TrackerResolution::Rejected, TrackerResolution::Obsolete,
              TrackerResolution::Duplicate}) {
            Tracker tracker = closed(mistaken, QStringLiteral("reason"));
            tracker.fixedIn.reset();
            QVERIFY(findings(tracker).isEmpty());
        }
    }

    // R92
    void milestonesHaveDates()
    {
        Tracker tracker = sampleTracker();
        tracker.milestones.removeFirst();
        tracker.milestones[1].due.reset();
        const auto found = checkTracker(tracker, sampleSurroundings());
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).details, QStringList{QStringLiteral("development")});
        QCOMPARE(found.at(1).details, QStringList{QStringLiteral("release")});
        QCOMPARE(found.at(0).place, QStringLiteral("milestones"));
        QVERIFY(!found.at(0).blocks());
    }

    // R93 R99 R108 R110
    void warnsOfWhatIsOpen()
    {
        Tracker tracker = sampleTracker();
        TrackerProposal proposal;
        proposal.reason = QStringLiteral("reason");
        tracker.proposals = {proposal};
        QCOMPARE(findings(tracker), QStringList{QStringLiteral("tracker.proposal-open")});
        tracker.proposals.clear();
        tracker.status = TrackerStatus::Testing;
        QCOMPARE(findings(tracker), QStringList{QStringLiteral("tracker.analysis-missing")});
        tracker = closed(TrackerResolution::Fixed);
        tracker.fixedIn = ReleaseDecision{true, QStringLiteral("9.4"), {}, stampOf("2026-11-26T12:00:00Z")};
        tracker.quality = completeQuality();
        tracker.analysis = completeAnalysis();
        Backport backport;
        backport.version = QStringLiteral("8");
        tracker.backports = {backport};
        TrackerSurroundings around = sampleSurroundings();
        around.affects[0].hasReporter = true;
        QCOMPARE(findings(tracker, around), (QStringList{QStringLiteral("tracker.backport-open"),
                                                         QStringLiteral("tracker.verification-missing")}));
        tracker.backports[0].status = BackportStatus::Done;
        FixVerification verification;
        tracker.verifications = {verification};
        QCOMPARE(findings(tracker, around), QStringList{QStringLiteral("tracker.verification-missing")});
        tracker.verifications[0].isConfirmed = true;
        QVERIFY(findings(tracker, around).isEmpty());
    }

    void leadsWithTheGravestThenTheOldest() // FK53
    {
        QCOMPARE(leadingAffect({}), nullptr);
        QList<TrackedAffect> affects(3, sampleSurroundings().affects.at(0));
        affects[0].severity = Severity::Moderate;
        affects[0].flawCreatedAt = instantOf("2026-01-01T00:00:00Z");
        affects[1].flawCreatedAt = instantOf("2026-03-01T00:00:00Z");
        affects[2].flawCreatedAt = instantOf("2026-02-01T00:00:00Z");
        QCOMPARE(leadingAffect(affects), &affects.at(2));
        affects[2].severity.reset();
        QCOMPARE(leadingAffect(affects), &affects.at(1));
    }
};

QTEST_GUILESS_MAIN(tst_TrackerChecks)
#include "tst_TrackerChecks.moc"
