// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/ErratumActions.h"
#include "core/command/actions/TrackerActions.h"
#include "core/command/kinds/TrackerCase.h"
#include "tests/core/command/actions/ActionWorld.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_TrackerActions : public QObject
{
    Q_OBJECT

private:
    static QString text(const char* words) { return QString::fromLatin1(words); }
    static QJsonObject quality()
    {
        return arguments({{"plan", text("plan")},
                          {"cases", QJsonArray{text("case")}},
                          {"regression", text("passed")},
                          {"functional", text("passed")},
                          {"fixProven", true},
                          {"deliveredToEngineering", text("2026-11-25T12:00:00.000Z")},
                          {"deliveredToRelease", text("2026-11-25T12:00:00.000Z")}});
    }
    /// Everything that closing as fixed asks for.
    static void finish(ActionWorld& world, const RecordId& tracker)
    {
        QCOMPARE(world.act(Role::QualityEngineer, tracker, "tracker.record-quality",
                           arguments({{"value", quality()}})),
                 QString());
        QCOMPARE(world.act(Role::ProductManager, tracker, "tracker.decide-fix",
                           arguments({{"value", arguments({{"fixed", true}, {"release", text("9.4")}})}})),
                 QString());
    }

private Q_SLOTS:
    // R91
    void filingFollowsTheSuggestion()
    {
        ActionWorld world;
        const CaseView before(world.state, world.commands.now());
        const auto suggestions =
            suggestTrackers(filableAffects(world.flaw, before), TrackerPolicy::shipped());
        QCOMPARE(suggestions.size(), 1);
        QCOMPARE(suggestions.at(0).affects, QList<RecordId>{world.affect});
        const RecordId tracker = world.fileTracker();
        QCOMPARE(world.read<Tracker>(tracker).status, TrackerStatus::New);
        const CaseView after(world.state, world.commands.now());
        QVERIFY(suggestTrackers(filableAffects(world.flaw, after), TrackerPolicy::shipped()).isEmpty());
        // One for another stream than its affect's is refused.
        const auto wrong = world.run(Role::Analyst, world.commands.newId(),
                                     CreateRecord{RecordKind::Tracker,
                                                  {{text("affects"), QJsonArray{world.affect.toText()}},
                                                   {text("stream"), world.flaw.toText()}}});
        QVERIFY(!wrong);
    }

    // R93
    void engineeringProposesAndProductSecurityAnswers()
    {
        ActionWorld world;
        const RecordId tracker = world.fileTracker();
        const QJsonObject rescore = arguments(
            {{"kind", text("rescore")}, {"reason", text("needs a login")}, {"severity", text("moderate")}});
        QCOMPARE(world.act(Role::Engineer, tracker, "tracker.propose", arguments({{"value", rescore}})),
                 QString());
        TrackerProposal proposal = world.read<Tracker>(tracker).proposals.at(0);
        QCOMPARE(proposal.party, TrackerParty::Engineering);
        QCOMPARE(proposal.stamp.by, actor(Role::Engineer).person);
        const QJsonObject answer = arguments({{"number", 1}, {"accepted", true}, {"reason", text("agreed")}});
        QCOMPARE(world.act(Role::Engineer, tracker, "tracker.answer", answer), text("command.not-permitted"));
        QCOMPARE(world.act(Role::Analyst, tracker, "tracker.answer", answer), QString());
        proposal = world.read<Tracker>(tracker).proposals.at(0);
        QCOMPARE(proposal.state(), ProposalState::Accepted);
        QCOMPARE(proposal.answer->stamp.by, actor(Role::Analyst).person);
        QCOMPARE(world.act(Role::Analyst, tracker, "tracker.answer", answer), text("command.value-invalid"));
    }

    // R94
    void aTimeframeHoldsOnceBothAgree()
    {
        ActionWorld world;
        const RecordId tracker = world.fileTracker();
        const QJsonObject later = arguments({{"kind", text("timeframe")},
                                             {"reason", text("holidays")},
                                             {"milestone", text("release")},
                                             {"due", text("2026-12-09T12:00:00.000Z")}});
        QCOMPARE(world.act(Role::Engineer, tracker, "tracker.propose", arguments({{"value", later}})),
                 QString());
        QCOMPARE(world.act(Role::Engineer, tracker, "tracker.agree", arguments({{"number", 1}})), QString());
        QVERIFY(!world.read<Tracker>(tracker).milestone(MilestoneKind::Release));
        QCOMPARE(world.act(Role::Analyst, tracker, "tracker.agree", arguments({{"number", 1}})), QString());
        const Tracker agreed = world.read<Tracker>(tracker);
        QCOMPARE(agreed.proposals.at(0).state(), ProposalState::Accepted);
        QCOMPARE(agreed.milestone(MilestoneKind::Release)->due, agreed.proposals.at(0).due);
        QCOMPARE(agreed.firstTimeline, agreed.proposals.at(0).due); // R92
    }

    // R94
    void anAgreedOfferingIsAffected()
    {
        ActionWorld world;
        const RecordId tracker = world.fileTracker();
        const RecordId other = world.commands.newId();
        const auto propose = [&](const QJsonValue& stream) {
            return world.act(Role::Engineer, tracker, "tracker.propose",
                             arguments({{"value", arguments({{"kind", text("add-offering")},
                                                             {"reason", text("ships the same parser")},
                                                             {"stream", stream}})}}));
        };
        const auto agree = [&](int number) {
            return world.act(Role::Analyst, tracker, "tracker.agree", arguments({{"number", number}}));
        };
        QCOMPARE(propose(other.toText()), text("command.reference-absent"));
        world.put(other, RecordKind::Stream, Stream{.offering = world.commands.newId(), .name = text("product-8")}.toJson());
        QCOMPARE(propose(other.toText()), QString());
        QCOMPARE(world.state.records(RecordKind::Affect).size(), 1); // one side alone decides nothing
        const auto agreed = world.run(Role::Analyst, tracker, Act{text("tracker.agree"), arguments({{"number", 1}})});
        QVERIFY(agreed);
        QCOMPARE(world.state.records(RecordKind::Affect).size(), 2);
        const auto made = [&] {
            QList<Affect> affects;
            for (const Record& record : world.state.records(RecordKind::Affect)) {
                if (record.id != world.affect)
                    affects.append(world.read<Affect>(record.id));
            }
            return affects;
        };
        const Affect affect = made().value(0, Affect{.flaw = other, .stream = other});
        QCOMPARE(affect.flaw, world.flaw);
        QCOMPARE(affect.stream, other);
        QCOMPARE(affect.component, text("openssl")); // the tracker's, since none was proposed
        QCOMPARE(affect.affectedness, Affectedness::Affected);
        QCOMPARE(affect.resolution, std::optional(Resolution::Delegated));
        // Taken back with the agreement, made anew with the next one, and not a second time when it is there.
        QVERIFY(agreed->inverse);
        QVERIFY(world.run(Role::Analyst, tracker, *agreed->inverse));
        QCOMPARE(made().size(), 0);
        QCOMPARE(agree(1), QString());
        QCOMPARE(made().size(), 1);
        QCOMPARE(propose(other.toText()), QString());
        QCOMPARE(agree(2), QString());
        QCOMPARE(made().size(), 1);
    }

    // R92
    void theFirstTimelineIsKept()
    {
        ActionWorld world;
        const RecordId tracker = world.fileTracker();
        const auto release = [](const char* due) {
            return QJsonArray{
                arguments({{"kind", QStringLiteral("release")}, {"due", QString::fromLatin1(due)}})};
        };
        QCOMPARE(world.set(Role::Engineer, tracker, "milestones", release("2026-12-01T12:00:00.000Z")),
                 QString());
        QCOMPARE(world.set(Role::Engineer, tracker, "milestones", release("2026-12-20T12:00:00.000Z")),
                 QString());
        const Tracker read = world.read<Tracker>(tracker);
        QCOMPARE(toText(*read.firstTimeline), text("2026-12-01T12:00:00.000Z"));
        QCOMPARE(toText(*read.milestone(MilestoneKind::Release)->due), text("2026-12-20T12:00:00.000Z"));
    }

    // R95 R96
    void closingWithoutAFixIsRefusedWithoutReasonAndPolicy()
    {
        ActionWorld world;
        const RecordId tracker = world.fileTracker();
        QCOMPARE(
            world.act(Role::Analyst, tracker, "tracker.close", arguments({{"resolution", text("wont-fix")}})),
            text("tracker.reason-missing"));
        const QString reason = text("The stream gets no fixes of this severity any more.");
        const QJsonObject close = arguments(
            {{"resolution", text("out-of-support")}, {"reason", reason}, {"policy", text("support-ended")}});
        QCOMPARE(world.act(Role::Analyst, tracker, "tracker.close", close), text("tracker.policy-forbids"));
        QVERIFY(world.read<Tracker>(tracker).isOpen());
        Stream ended = world.read<Stream>(world.stream);
        ended.phase = StreamPhase::EndOfLife;
        world.put(world.stream, RecordKind::Stream, ended.toJson());
        QCOMPARE(world.act(Role::Analyst, tracker, "tracker.close", close), QString());
        QCOMPARE(world.read<Tracker>(tracker).fixState(), FixState::OutOfSupport);
        QCOMPARE(world.act(Role::Analyst, tracker, "tracker.reopen"), QString());
        QVERIFY(world.read<Tracker>(tracker).isOpen());
    }

    // R98 R100 R102
    void closingAsFixedWaitsForQualityAndRelease()
    {
        ActionWorld world;
        const RecordId tracker = world.fileTracker();
        const QJsonObject close = arguments({{"resolution", text("fixed")}});
        QCOMPARE(world.act(Role::Analyst, tracker, "tracker.close", close), text("tracker.release-missing"));
        QCOMPARE(
            world.act(Role::Analyst, tracker, "tracker.record-quality", arguments({{"value", quality()}})),
            text("command.not-permitted"));
        finish(world, tracker);
        QCOMPARE(world.act(Role::Analyst, tracker, "tracker.close", close), QString());
        QCOMPARE(world.read<Tracker>(tracker).quality->stamp.by, actor(Role::QualityEngineer).person);
    }

    // R99 R108 R109 R110
    void workIsRecordedInTheActorsName()
    {
        ActionWorld world;
        const RecordId tracker = world.fileTracker();
        QJsonObject analysis = arguments({{"impact", text("crash")}, {"approach", text("bounds check")}});
        analysis[QLatin1String("by")] =
            actor(Role::Analyst).person->toText(); // nobody writes in another's name
        QCOMPARE(world.act(Role::Engineer, tracker, "tracker.analyse", arguments({{"value", analysis}})),
                 QString());
        for (const char* status : {"planned", "done"}) {
            QCOMPARE(world.act(Role::Engineer, tracker, "tracker.backport",
                               arguments({{"value",
                                           arguments({{"version", text("8")}, {"status", text(status)}})}})),
                     QString());
        }
        QCOMPARE(world.act(Role::Engineer, tracker, "tracker.contain",
                           arguments({{"value", arguments({{"kind", text("notice")},
                                                           {"text", text("parser is off")},
                                                           {"audience", QJsonArray{text("sysadmins")}}})}})),
                 QString());
        QCOMPARE(
            world.act(Role::Analyst, tracker, "tracker.verify",
                      arguments({{"value", arguments({{"subject", text("fix")}, {"confirmed", true}})}})),
            QString());
        const Tracker read = world.read<Tracker>(tracker);
        QCOMPARE(read.analysis->stamp.by, actor(Role::Engineer).person);
        QCOMPARE(read.backports.size(), 1);
        QCOMPARE(read.backports.at(0).status, BackportStatus::Done);
        QCOMPARE(read.containment.size(), 1);
        QVERIFY(read.verifications.at(0).isConfirmed);
    }

    // R101 R102 R103 R104 R105 R106 R107
    void anErratumShipsWhenEverythingIsThere()
    {
        ActionWorld world;
        const RecordId tracker = world.fileTracker();
        const RecordId erratum = world.commands.newId();
        QVERIFY(world.run(Role::ReleaseEngineer, erratum,
                          CreateRecord{RecordKind::Erratum,
                                       {{text("trackers"), QJsonArray{tracker.toText()}},
                                        {text("type"), text("bugfix")}}}));
        const auto ship = [&] { return world.act(Role::ReleaseEngineer, erratum, "erratum.ship"); };
        QCOMPARE(ship(), text("erratum.quality-missing"));
        finish(world, tracker);
        QCOMPARE(ship(), text("erratum.not-security"));
        QCOMPARE(world.set(Role::ReleaseEngineer, erratum, "type", text("security")), QString());
        QCOMPARE(ship(), text("erratum.documents-missing"));
        QCOMPARE(
            world.act(Role::ReleaseEngineer, erratum, "erratum.attach",
                      arguments({{"value", arguments({{"kind", text("advisory")}, {"name", text("a")}})}})),
            QString());
        QCOMPARE(ship(), text("erratum.sign-off-missing"));
        QCOMPARE(
            world.act(Role::Writer, erratum, "erratum.sign-off", arguments({{"part", text("security")}})),
            text("command.not-permitted"));
        QCOMPARE(
            world.act(Role::Analyst, erratum, "erratum.sign-off", arguments({{"part", text("security")}})),
            QString());
        QCOMPARE(world.act(Role::Writer, erratum, "erratum.sign-off",
                           arguments({{"part", text("documentation")}})),
                 QString());
        QCOMPARE(ship(), text("erratum.review-missing"));
        QCOMPARE(world.act(Role::Analyst, erratum, "erratum.review",
                           arguments({{"group", text("incident-response")}})),
                 QString());
        QCOMPARE(
            world.act(Role::Writer, erratum, "erratum.review", arguments({{"group", text("documentation")}})),
            QString());
        QCOMPARE(ship(), text("erratum.channel-missing"));
        QCOMPARE(world.set(Role::ReleaseEngineer, erratum, "channel", text("erratum")), QString());
        // An edit voids the approvals.
        QCOMPARE(world.set(Role::ReleaseEngineer, erratum, "synopsis", text("another")), QString());
        QCOMPARE(ship(), text("erratum.sign-off-missing"));
        for (const char* part : {"security", "documentation"})
            QCOMPARE(
                world.act(QLatin1String(part) == QLatin1String("security") ? Role::Analyst : Role::Writer,
                          erratum, "erratum.sign-off", arguments({{"part", text(part)}})),
                QString());
        QCOMPARE(world.act(Role::Analyst, erratum, "erratum.review",
                           arguments({{"group", text("incident-response")}})),
                 QString());
        QCOMPARE(
            world.act(Role::Writer, erratum, "erratum.review", arguments({{"group", text("documentation")}})),
            QString());
        QCOMPARE(ship(), QString());
        QCOMPARE(world.read<Erratum>(erratum).shipped->by, actor(Role::ReleaseEngineer).person);
        QCOMPARE(
            world.act(Role::ReleaseEngineer, erratum, "erratum.detach", arguments({{"name", text("a")}})),
            text("command.field-fixed"));
    }

    void everyActionCanBeTakenBack()
    {
        ActionWorld world;
        const RecordId tracker = world.fileTracker();
        const QJsonObject before = world.state.record(tracker)->body;
        const QJsonObject rebut = arguments({{"kind", text("rebut")}, {"reason", text("not reachable")}});
        const auto done =
            world.run(Role::Engineer, tracker, Act{text("tracker.propose"), arguments({{"value", rebut}})});
        QVERIFY(done && done->inverse);
        QVERIFY(world.run(Role::Engineer, tracker, *done->inverse));
        QCOMPARE(world.read<Tracker>(tracker).proposals.size(), 0);
        QCOMPARE(world.state.record(tracker)->body.value(QLatin1String("status")),
                 before.value(QLatin1String("status")));
    }
};

QTEST_GUILESS_MAIN(tst_TrackerActions)
#include "tst_TrackerActions.moc"
