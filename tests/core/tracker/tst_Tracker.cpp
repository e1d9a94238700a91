// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tracker/TrackerSamples.h"

#include <QJsonArray>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_Tracker : public QObject
{
    Q_OBJECT

private:
    static TrackerProposal proposal(ProposalKind kind, TrackerParty party = TrackerParty::Engineering)
    {
        TrackerProposal p;
        p.kind = kind;
        p.party = party;
        p.reason = QStringLiteral("because");
        p.stamp = stampOf("2026-11-21T09:00:00Z");
        if (kind == ProposalKind::Rescore)
            p.severity = Severity::Low;
        if (kind == ProposalKind::AddOffering)
            p.stream = idOf("other stream");
        if (kind == ProposalKind::Timeframe) {
            p.milestone = QStringLiteral("release");
            p.due = instantOf("2026-12-09T12:00:00Z");
        }
        return p;
    }
    static QString refusal(QJsonObject body, const char* key, const QJsonValue& value)
    {
        if (value.isUndefined())
            body.remove(QLatin1String(key));
        else
            body[QLatin1String(key)] = value;
        const auto read = Tracker::fromJson(body);
        return read ? QStringLiteral("none") : QString(read.error().code.word());
    }

private Q_SLOTS:
    // R92 R93 R94 R98 R99 R100 R108 R109 R110
    void carriesEverything()
    {
        Tracker tracker = sampleTracker();
        tracker.owner = idOf("engineer");
        tracker.offering.name = QStringLiteral("Product");
        tracker.offering.version = QStringLiteral("9");
        tracker.offering.purl = QStringLiteral("pkg:rpm/openssl");
        tracker.offering.supportPhase = QStringLiteral("full");
        tracker.offering.contact = QStringLiteral("crypto team");
        tracker.firstTimeline = instantOf("2026-12-01T12:00:00Z");
        tracker.milestones[0].doneAt = instantOf("2026-11-30T12:00:00Z");
        tracker.milestones[0].note = QStringLiteral("early");
        tracker.proposals = {proposal(ProposalKind::Rescore)};
        tracker.proposals[0].answer =
            ProposalAnswer{true, QStringLiteral("right"), stampOf("2026-11-21T10:00:00Z")};
        tracker.proposals.append(proposal(ProposalKind::Timeframe));
        tracker.proposals[1].number = 2;
        tracker.proposals[1].agreements = {{TrackerParty::ProductSecurity, stampOf("2026-11-21T11:00:00Z")}};
        tracker.fixedIn = ReleaseDecision{true, QStringLiteral("9.4"), {}, stampOf("2026-11-26T12:00:00Z")};
        tracker.analysis = EngineeringAnalysis{QStringLiteral("crash"),   QStringLiteral("bounds check"),
                                               QStringLiteral("review"),  QStringLiteral("openssl-3.2-2"),
                                               QStringLiteral("parsers"), stampOf("2026-11-22T12:00:00Z")};
        tracker.quality = completeQuality();
        Backport backport;
        backport.version = QStringLiteral("8");
        backport.status = BackportStatus::Done;
        backport.reference = QStringLiteral("abc");
        backport.stamp = stampOf("2026-11-23T12:00:00Z");
        tracker.backports = {backport};
        Containment notice;
        notice.kind = ContainmentKind::Notice;
        notice.text = QStringLiteral("the parser is off");
        notice.audience = {QStringLiteral("maintainers"), QStringLiteral("sysadmins")};
        notice.stamp = stampOf("2026-11-20T13:00:00Z");
        tracker.containment = {notice};
        FixVerification verification;
        verification.isConfirmed = true;
        verification.finder = QStringLiteral("finder");
        verification.stamp = stampOf("2026-11-27T12:00:00Z");
        tracker.verifications = {verification};
        tracker.external = ExternalTracker{QStringLiteral("jira"), QStringLiteral("A-1"), {}, true};
        tracker.status = TrackerStatus::Closed;
        tracker.closure = TrackerClosure{TrackerResolution::Fixed, {}, {}, stampOf("2026-11-28T12:00:00Z")};
        tracker.extra = {{QStringLiteral("future"), 1}};
        const auto read = Tracker::fromJson(tracker.toJson());
        QVERIFY2(read, read ? "" : qPrintable(toLogLine(read.error())));
        QCOMPARE(*read, tracker);
        QVERIFY(read->analysis->isComplete());
        QVERIFY(read->isQualityComplete());
        QCOMPARE(read->fixState(), FixState::Fixed);
    }

    void cannotBeInvalid()
    {
        const QJsonObject body = sampleTracker().toJson();
        const QJsonValue none(QJsonValue::Undefined);
        QCOMPARE(refusal(body, "summary", QStringLiteral("other")), QStringLiteral("none"));
        QCOMPARE(refusal(body, "affects", none), QStringLiteral("body.field-missing")); // FK43
        QCOMPARE(refusal(body, "affects", QJsonArray()), QStringLiteral("body.field-missing"));
        QCOMPARE(refusal(body, "stream", none), QStringLiteral("body.field-missing"));
        QCOMPARE(refusal(body, "status", QStringLiteral("closed")), QStringLiteral("body.field-missing"));
        QCOMPARE(refusal(body, "status", QStringLiteral("half-done")), QStringLiteral("body.field-value"));
        const QJsonObject closure{{QStringLiteral("resolution"), QStringLiteral("fixed")},
                                  {QStringLiteral("at"), QStringLiteral("2026-11-28T12:00:00Z")}};
        QCOMPARE(refusal(body, "closure", closure), QStringLiteral("body.field-value"));
        QJsonArray twice = body.value(QLatin1String("milestones")).toArray();
        twice.append(twice.first());
        QCOMPARE(refusal(body, "milestones", twice), QStringLiteral("body.field-value"));
        QJsonObject misnumbered = proposal(ProposalKind::Reject).toJson();
        misnumbered[QLatin1String("number")] = 2;
        QCOMPARE(refusal(body, "proposals", QJsonArray{misnumbered}), QStringLiteral("body.field-value"));
    }

    // R93
    void engineeringProposesWithAReason()
    {
        for (const ProposalKind kind : {ProposalKind::Reject, ProposalKind::Rescore, ProposalKind::Rebut}) {
            TrackerProposal p = proposal(kind);
            QVERIFY(TrackerProposal::fromJson(p.toJson()));
            QCOMPARE(p.state(), ProposalState::Open);
            p.answer = ProposalAnswer{false, QStringLiteral("no"), stampOf("2026-11-22T09:00:00Z")};
            QCOMPARE(p.state(), ProposalState::Refused);
            p.answer->isAccepted = true;
            QCOMPARE(p.state(), ProposalState::Accepted);
            QVERIFY(!TrackerProposal::fromJson(proposal(kind, TrackerParty::ProductSecurity).toJson()));
            p.reason.clear();
            QVERIFY(!TrackerProposal::fromJson(p.toJson()));
        }
        TrackerProposal empty = proposal(ProposalKind::Rescore);
        empty.severity.reset();
        QVERIFY(!TrackerProposal::fromJson(empty.toJson()));
        TrackerProposal unanswered = proposal(ProposalKind::Reject);
        unanswered.answer = ProposalAnswer{true, {}, stampOf("2026-11-22T09:00:00Z")};
        QVERIFY(!TrackerProposal::fromJson(unanswered.toJson()));
    }

    // R94
    void bothPartiesAgree()
    {
        for (const ProposalKind kind : {ProposalKind::AddOffering, ProposalKind::Timeframe}) {
            TrackerProposal p = proposal(kind);
            QVERIFY(p.hasAgreed(TrackerParty::Engineering));
            QCOMPARE(p.state(), ProposalState::Open);
            p.agreements = {{TrackerParty::Engineering, stampOf("2026-11-22T09:00:00Z")}};
            QCOMPARE(p.state(), ProposalState::Open);
            p.agreements.append({TrackerParty::ProductSecurity, stampOf("2026-11-22T10:00:00Z")});
            QCOMPARE(p.state(), ProposalState::Accepted);
            const auto read = TrackerProposal::fromJson(p.toJson());
            QVERIFY(read);
            QCOMPARE(read->agreements.at(1).stamp.by, std::optional(idOf("person")));
            p.agreements.append(p.agreements.last());
            QVERIFY(!TrackerProposal::fromJson(p.toJson()));
            // Either side may begin; the other's word makes it hold.
            TrackerProposal ours = proposal(kind, TrackerParty::ProductSecurity);
            QCOMPARE(ours.state(), ProposalState::Open);
            ours.agreements = {{TrackerParty::Engineering, stampOf("2026-11-22T09:00:00Z")}};
            QCOMPARE(ours.state(), ProposalState::Accepted);
        }
        TrackerProposal undated = proposal(ProposalKind::Timeframe);
        undated.due.reset();
        QVERIFY(!TrackerProposal::fromJson(undated.toJson()));
    }

    // R100
    void qualityIsCompleteOnlyWithEveryPart()
    {
        QVERIFY(completeQuality().isComplete());
        QList<QualityRecord> without(7, completeQuality());
        without[0].plan.clear();
        without[1].cases.clear();
        without[2].regression = TestVerdict::Failed;
        without[3].functional.reset();
        without[4].isFixProven = false;
        without[5].deliveredToEngineering.reset();
        without[6].deliveredToRelease.reset();
        for (const QualityRecord& record : without)
            QVERIFY(!record.isComplete());
    }

    // R98 R108 R109
    void outcomesSayWhatTheyMust()
    {
        ReleaseDecision decision{true, {}, {}, stampOf("2026-11-22T09:00:00Z")};
        QVERIFY(!ReleaseDecision::fromJson(decision.toJson()));
        decision.isFixed = false;
        QVERIFY(!ReleaseDecision::fromJson(decision.toJson()));
        decision.reason = QStringLiteral("end of life");
        QVERIFY(ReleaseDecision::fromJson(decision.toJson()));
        Backport backport;
        backport.version = QStringLiteral("8");
        backport.status = BackportStatus::Dropped;
        backport.stamp = stampOf("2026-11-22T09:00:00Z");
        QVERIFY(!Backport::fromJson(backport.toJson()));
        backport.reason = QStringLiteral("code is not there");
        QVERIFY(Backport::fromJson(backport.toJson()));
        Containment notice;
        notice.kind = ContainmentKind::Notice;
        notice.text = QStringLiteral("text");
        notice.stamp = stampOf("2026-11-22T09:00:00Z");
        QVERIFY(!Containment::fromJson(notice.toJson()));
        notice.kind = ContainmentKind::Action;
        QVERIFY(Containment::fromJson(notice.toJson()));
    }

    // R59
    void titleSaysEmbargoAndMajorIncident()
    {
        const Tracker tracker = sampleTracker();
        QCOMPARE(trackerTitle(tracker, {}), QStringLiteral("openssl: Out-of-bounds read"));
        QCOMPARE(trackerTitle(tracker, {.isEmbargoed = true,
                                        .isMajorIncident = true,
                                        .cveId = QStringLiteral("CVE-2026-1000"),
                                        .streamName = QStringLiteral("product-9")}),
                 QStringLiteral("EMBARGOED [Major Incident] CVE-2026-1000 openssl: Out-of-bounds read "
                                "[product-9]"));
        QCOMPARE(trackerTitle(tracker, {.isMajorIncident = true}),
                 QStringLiteral("[Major Incident] openssl: Out-of-bounds read"));
    }

    // R158
    void closingSaysTheFixState() // FK54
    {
        QCOMPARE(fixStateOf(std::nullopt), FixState::Affected);
        QCOMPARE(fixStateOf(TrackerResolution::Fixed), FixState::Fixed);
        QCOMPARE(fixStateOf(TrackerResolution::WontFix), FixState::WontFix);
        QCOMPARE(fixStateOf(TrackerResolution::OutOfSupport), FixState::OutOfSupport);
        for (const auto resolution :
             {TrackerResolution::NotABug, TrackerResolution::Rejected, TrackerResolution::Obsolete})
            QCOMPARE(fixStateOf(resolution), FixState::NotAffected);
        for (const auto resolution :
             {TrackerResolution::Deferred, TrackerResolution::NextRelease, TrackerResolution::Upstream})
            QCOMPARE(fixStateOf(resolution), FixState::Deferred);
        QCOMPARE(fixStateOf(TrackerResolution::Duplicate), FixState::Affected);
        for (int i = 0; i < 10; ++i) {
            const auto resolution = TrackerResolution(i);
            QCOMPARE(trackerResolutionFromWord(QString(toWord(resolution))), std::optional(resolution));
        }
        QVERIFY(!trackerStatusFromWord(u"gone"));
    }
};

QTEST_GUILESS_MAIN(tst_Tracker)
#include "tst_Tracker.moc"
