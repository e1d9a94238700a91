// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/ErratumActions.h"
#include "core/catalog/Offering.h"
#include "core/command/actions/TrackerActions.h"
#include "core/command/kinds/FlawCase.h"
#include "core/command/kinds/TrackerCase.h"
#include "core/flaw/rule/CvePage.h"
#include "tests/core/command/actions/ActionWorld.h"
#include "tests/support/Flaws.h"

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
    static QJsonObject analysis()
    {
        return arguments({{"impact", text("crash")},
                          {"approach", text("bounds check")},
                          {"practices", text("review")},
                          {"build", text("3.2-2")},
                          {"qualityAdvice", text("parsers")}});
    }
    static QString decide(ActionWorld& world, const RecordId& tracker, bool isFixed)
    {
        const QJsonObject decision = isFixed ? arguments({{"fixed", true}, {"release", text("9.4")}})
                                             : arguments({{"fixed", false}, {"reason", text("end of life")}});
        return world.act(Role::ProductManager, tracker, "tracker.decide-fix", arguments({{"value", decision}}));
    }
    static QString close(ActionWorld& world, const RecordId& tracker, const char* resolution,
                         const char* policy = nullptr)
    {
        QJsonObject how = arguments({{"resolution", text(resolution)}});
        if (policy) {
            how[QLatin1String("policy")] = text(policy);
            how[QLatin1String("reason")] = text("The stream gets no fixes of this severity any more.");
        }
        return world.act(Role::Analyst, tracker, "tracker.close", how);
    }
    static RecordId makeErratum(ActionWorld& world, const RecordId& tracker, const char* type)
    {
        const RecordId id = world.commands.newId();
        const auto made = world.run(
            Role::ReleaseEngineer, id,
            CreateRecord{RecordKind::Erratum,
                         {{text("trackers"), QJsonArray{tracker.toText()}}, {text("type"), text(type)}}});
        if (!made)
            qFatal("no erratum: %s", qPrintable(toLogLine(made.error())));
        return id;
    }
    /// Everything that shipping asks for but what its type and trackers do.
    static void complete(ActionWorld& world, const RecordId& erratum)
    {
        const QJsonObject document = arguments({{"kind", text("advisory")}, {"name", text("a")}});
        QCOMPARE(world.act(Role::ReleaseEngineer, erratum, "erratum.attach", arguments({{"value", document}})),
                 QString());
        QCOMPARE(world.set(Role::ReleaseEngineer, erratum, "channel", text("erratum")), QString());
        for (const auto& [role, part, group] :
             {std::tuple(Role::Analyst, "security", "incident-response"),
              std::tuple(Role::Writer, "documentation", "documentation")}) {
            QCOMPARE(world.act(role, erratum, "erratum.sign-off", arguments({{"part", text(part)}})), QString());
            QCOMPARE(world.act(role, erratum, "erratum.review", arguments({{"group", text(group)}})), QString());
        }
    }
    static QString ship(ActionWorld& world, const RecordId& erratum)
    {
        return world.act(Role::ReleaseEngineer, erratum, "erratum.ship");
    }
    /// What engineering, quality engineering and product management record before a tracker is closed as fixed.
    static void finish(ActionWorld& world, const RecordId& tracker)
    {
        QCOMPARE(world.act(Role::Engineer, tracker, "tracker.analyse", arguments({{"value", analysis()}})),
                 QString());
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

    // R95 R96 R98
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
        // R98: product management says so first, and never the opposite.
        QCOMPARE(world.act(Role::Analyst, tracker, "tracker.close", close), text("tracker.decision-missing"));
        QCOMPARE(decide(world, tracker, true), QString());
        QCOMPARE(world.act(Role::Analyst, tracker, "tracker.close", close), text("tracker.decision-missing"));
        QCOMPARE(decide(world, tracker, false), QString());
        QCOMPARE(world.act(Role::Analyst, tracker, "tracker.close", close), QString());
        QCOMPARE(world.read<Tracker>(tracker).fixState(), FixState::OutOfSupport);
        QCOMPARE(decide(world, tracker, true), text("tracker.decision-missing"));
        const auto reopened = world.run(Role::Analyst, tracker, Act{text("tracker.reopen"), {}});
        QVERIFY(reopened && reopened->inverse);
        QVERIFY(world.read<Tracker>(tracker).isOpen());
        QVERIFY(world.run(Role::Analyst, tracker, *reopened->inverse)); // `closed` is no status that is set by hand
        QCOMPARE(world.read<Tracker>(tracker).fixState(), FixState::OutOfSupport);
        // Nor one that a forged memory brings.
        Revert forged = std::get<Revert>(*reopened->inverse);
        QCOMPARE(world.act(Role::Analyst, tracker, "tracker.reopen"), QString());
        forged.at = world.commands.now();
        forged.deltas[0].fields[text("status")] = text("gone");
        QVERIFY(!world.run(Role::Analyst, tracker, forged));
    }

    // R98 R99 R100 R101 R102
    void closingAsFixedWaitsForItsWorkItsReleaseAndItsErratum()
    {
        ActionWorld world;
        const RecordId tracker = world.fileTracker();
        QCOMPARE(close(world, tracker, "fixed"), text("tracker.release-missing"));
        QCOMPARE(decide(world, tracker, true), QString());
        QCOMPARE(close(world, tracker, "fixed"), text("tracker.quality-missing"));
        QCOMPARE(
            world.act(Role::Analyst, tracker, "tracker.record-quality", arguments({{"value", quality()}})),
            text("command.not-permitted"));
        QCOMPARE(world.act(Role::QualityEngineer, tracker, "tracker.record-quality",
                           arguments({{"value", quality()}})),
                 QString());
        QCOMPARE(close(world, tracker, "fixed"), text("tracker.work-missing"));
        QJsonObject part = analysis();
        part.remove(QLatin1String("practices"));
        QCOMPARE(world.act(Role::Engineer, tracker, "tracker.analyse", arguments({{"value", part}})), QString());
        QCOMPARE(close(world, tracker, "fixed"), text("tracker.work-missing"));
        finish(world, tracker);
        QCOMPARE(close(world, tracker, "fixed"), text("tracker.erratum-missing"));
        const RecordId erratum = makeErratum(world, tracker, "security");
        QCOMPARE(close(world, tracker, "fixed"), QString());
        QCOMPARE(world.read<Tracker>(tracker).quality->stamp.by, actor(Role::QualityEngineer).person);
        // The erratum that carries it is not taken away again, nor turned to another tracker.
        const auto removed = world.run(Role::ReleaseEngineer, erratum, RemoveRecord{});
        QVERIFY(!removed);
        QCOMPARE(QString(removed.error().code.word()), text("tracker.erratum-missing"));
        const RecordId other = world.fileTracker();
        QCOMPARE(world.set(Role::ReleaseEngineer, erratum, "trackers", QJsonArray{other.toText()}),
                 text("tracker.erratum-missing"));
    }

    void whatWeRunOurselvesShipsByNoErratum() // R101 R144
    {
        ActionWorld world;
        Offering hosted;
        hosted.name = hosted.shortName = text("cloud");
        hosted.type = OfferingType::Service;
        world.put(world.read<Stream>(world.stream).offering, RecordKind::Offering, hosted.toJson());
        const RecordId tracker = world.fileTracker();
        finish(world, tracker);
        QCOMPARE(close(world, tracker, "fixed"), QString());
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
        const RecordId erratum = makeErratum(world, tracker, "bugfix");
        const auto ship = [&] { return world.act(Role::ReleaseEngineer, erratum, "erratum.ship"); };
        QCOMPARE(ship(), text("erratum.quality-missing"));
        finish(world, tracker);
        QCOMPARE(ship(), text("erratum.not-security"));
        QCOMPARE(world.set(Role::ReleaseEngineer, erratum, "type", text("security")), QString());
        QCOMPARE(ship(), text("erratum.documents-missing"));
        const auto attach = [&](const QString& hash) {
            return world.act(Role::ReleaseEngineer, erratum, "erratum.attach",
                             arguments({{"value", arguments({{"kind", text("advisory")},
                                                             {"name", text("a")},
                                                             {"sha256", hash}})}}));
        };
        for (const QString& hash : {text("00"), QString(64, u'A'), QString(65, u'a')})
            QCOMPARE(attach(hash), text("body.field-value"));
        QCOMPARE(attach(QString(64, u'a')), QString());
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

    // R105
    void aDraftAdvisesNobody()
    {
        ActionWorld world;
        const RecordId tracker = world.fileTracker();
        finish(world, tracker);
        const RecordId bugfix = makeErratum(world, tracker, "bugfix");
        complete(world, bugfix);
        QCOMPARE(ship(world, bugfix), text("erratum.not-security"));
        const RecordId advisory = makeErratum(world, tracker, "security");
        QCOMPARE(ship(world, bugfix), text("erratum.not-security")); // an empty draft beside it
        complete(world, advisory);
        QCOMPARE(ship(world, bugfix), text("erratum.not-security")); // approved, and told nobody yet
        QCOMPARE(ship(world, advisory), QString());
        const auto shipped = world.run(Role::ReleaseEngineer, bugfix, Act{text("erratum.ship"), {}});
        QVERIFY(shipped && !shipped->inverse); // R101: the customers have it
        for (const RecordId& id : {advisory, bugfix}) {
            const auto removed = world.run(Role::ReleaseEngineer, id, RemoveRecord{});
            QVERIFY(!removed);
            QCOMPARE(QString(removed.error().code.word()), text("erratum.shipped"));
        }
    }

    // R158 R159
    void theCvePageFollowsTheTrackers() // FK54
    {
        ActionWorld world;
        Flaw flaw = completeFlaw();
        flaw.incident = world.incident;
        flaw.severity = Severity::Low;
        world.put(world.flaw, RecordKind::Flaw, flaw.toJson());
        const auto status = [&world] {
            const CaseView view(world.state, world.commands.now());
            const Record record = *world.state.record(world.flaw);
            const auto page = cvePage(world.read<Flaw>(world.flaw), flawCase(record, view));
            if (!page || page->rows.size() != 1)
                return text("none");
            const CvePageRow& row = page->rows.at(0);
            return row.fixedIn.isEmpty() ? QString(toWord(row.status))
                                         : toWord(row.status) + text(" in ") + row.fixedIn;
        };
        QCOMPARE(status(), text("affected"));
        const RecordId tracker = world.fileTracker();
        finish(world, tracker);
        const RecordId erratum = makeErratum(world, tracker, "security");
        QCOMPARE(close(world, tracker, "fixed"), QString());
        QCOMPARE(status(), text("affected")); // nothing has shipped
        complete(world, erratum);
        QCOMPARE(ship(world, erratum), QString());
        QCOMPARE(status(), text("fixed in 9.4"));
        QCOMPARE(decide(world, tracker, false), text("tracker.release-missing"));
        QCOMPARE(world.act(Role::Analyst, tracker, "tracker.reopen"), QString());
        QCOMPARE(status(), text("affected"));
        QCOMPARE(decide(world, tracker, false), QString());
        QCOMPARE(close(world, tracker, "deferred", "low-next-release"), QString());
        QCOMPARE(status(), text("fix-deferred"));
        Stream stream = world.read<Stream>(world.stream);
        stream.phase = StreamPhase::EndOfLife;
        world.put(world.stream, RecordKind::Stream, stream.toJson());
        for (const auto& [resolution, word] :
             {std::pair("wont-fix", "will-not-fix"), std::pair("out-of-support", "out-of-support")}) {
            QCOMPARE(world.act(Role::Analyst, tracker, "tracker.reopen"), QString());
            QCOMPARE(close(world, tracker, resolution, "support-ended"), QString());
            QCOMPARE(status(), text(word));
        }
        QCOMPARE(world.act(Role::Analyst, tracker, "tracker.reopen"), QString());
        QCOMPARE(close(world, tracker, "not-a-bug", "mistaken"), QString());
        QCOMPARE(status(), text("not-affected"));
        const RecordId other = world.fileTracker();
        QCOMPARE(status(), text("affected")); // another is open
        QCOMPARE(close(world, other, "duplicate", "mistaken"), QString());
        QCOMPARE(status(), text("not-affected")); // it left the work to the first
    }

    // R92
    void theCatalogueSaysWhatATrackerIsAbout()
    {
        ActionWorld world;
        const RecordId offeringId = world.read<Stream>(world.stream).offering;
        Offering product;
        product.name = text("Product");
        product.shortName = text("product");
        product.owner = actor(Role::ProductManager).person;
        world.put(offeringId, RecordKind::Offering, product.toJson());
        world.put(*actor(Role::ProductManager).person, RecordKind::Person, {{text("name"), text("Core team")}});
        const OfferingFacts facts = world.read<Tracker>(world.fileTracker()).offering;
        QCOMPARE(facts.name, text("Product"));
        QCOMPARE(facts.version, text("product-9"));
        QCOMPARE(facts.supportPhase, text("full"));
        QCOMPARE(facts.contact, text("Core team"));
    }

    void aTrackerFitsItsOfferingsSystem() // FK48 FK51
    {
        ActionWorld world;
        const RecordId offeringId = world.read<Stream>(world.stream).offering;
        Offering product;
        product.name = product.shortName = text("product");
        world.put(offeringId, RecordKind::Offering, product.toJson());
        QCOMPARE(world.set(Role::Analyst, offeringId, "trackerSystem", text("jira")), QString());
        QCOMPARE(world.set(Role::Analyst, offeringId, "publicTrackers", true), QString());
        QCOMPARE(world.set(Role::Analyst, offeringId, "trackerSeverities",
                           QJsonArray{text("low"), text("moderate")}),
                 QString());
        const auto file = [&world] {
            const auto made =
                world.run(Role::Analyst, world.commands.newId(),
                          CreateRecord{RecordKind::Tracker,
                                       {{text("affects"), QJsonArray{world.affect.toText()}},
                                        {text("stream"), world.stream.toText()},
                                        {text("component"), text("openssl")}}});
            return made ? QString() : QString(made.error().code.word());
        };
        const auto obstacle = [&world] {
            const CaseView view(world.state, world.commands.now());
            const auto suggestions = suggestTrackers(filableAffects(world.flaw, view), TrackerPolicy::shipped());
            return suggestions.at(0).obstacle;
        };
        QCOMPARE(file(), text("tracker.severity-unsupported")); // the flaw is Important
        QCOMPARE(obstacle(), std::optional(FilingObstacle::SeverityUnsupported));
        QCOMPARE(world.set(Role::Analyst, world.affect, "severity", text("moderate")), QString());
        QVERIFY(!obstacle());
        const RecordId tracker = world.fileTracker();
        QCOMPARE(world.set(Role::Analyst, world.affect, "severity", text("critical")), QString()); // filed is filed
        const auto link = [&](const char* system) {
            return world.set(Role::Engineer, tracker, "external",
                             arguments({{"system", text(system)}, {"key", text("A-1")}, {"private", true}}));
        };
        QCOMPARE(link("bugzilla"), text("tracker.system-differs"));
        QCOMPARE(link("jira"), QString());
        // Under embargo nothing is linked to a system that shows all, whatever the link says.
        ActionWorld sealed;
        const Compartment place = Compartment::embargo(sealed.incident);
        for (const RecordId& id : {sealed.incident, sealed.flaw, sealed.affect}) {
            Record record = *sealed.state.record(id);
            record.compartment = place;
            sealed.state.put(record);
        }
        product.trackerSystem = text("jira");
        product.hasOnlyPublicTrackers = true;
        sealed.put(sealed.read<Stream>(sealed.stream).offering, RecordKind::Offering, product.toJson());
        const CaseView view(sealed.state, sealed.commands.now());
        QCOMPARE(suggestTrackers(filableAffects(sealed.flaw, view), TrackerPolicy::shipped()).at(0).obstacle,
                 std::optional(FilingObstacle::NoPrivateTrackers));
        Tracker linked{.affects = {sealed.affect}, .stream = sealed.stream};
        linked.component = text("openssl");
        linked.external = ExternalTracker{text("jira"), text("A-1"), {}, true};
        const auto against =
            checkTracker(linked, trackerSurroundings(sealed.commands.newId(), linked, view, ProcessRules::of(view)));
        QVERIFY(std::any_of(against.begin(), against.end(),
                            [](const Finding& one) { return one.check == &check::TrackerPublic; }));
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
