// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/DeclarationActions.h"
#include "core/command/Findings.h"
#include "core/command/actions/DeliverableActions.h"
#include "core/command/actions/IncidentActions.h"
#include "core/command/actions/IncidentEdit.h"
#include "core/command/actions/PhaseActions.h"
#include "core/command/kinds/FlawCase.h"
#include "core/command/kinds/IncidentCase.h"
#include "core/flaw/rule/Assessment.h"
#include "core/incident/IncidentStatus.h"
#include "core/policy/Policy.h"
#include "core/tracker/ProcessData.h"
#include "tests/core/command/actions/ActionWorld.h"
#include "tests/support/Flaws.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_IncidentActions : public QObject
{
    Q_OBJECT

private:
    static QString text(const char* words) { return QString::fromLatin1(words); }
    static QString idText(Role role) { return actor(role).person->toText(); }
    static QJsonObject value(const QJsonObject& object) { return arguments({{"value", object}}); }
    static QJsonObject major()
    {
        const QJsonObject criterion =
            arguments({{"criterion", text("public-exploit")}, {"evidence", text("an exploit is published")}});
        return arguments({{"class", text("major")}, {"criteria", QJsonArray{criterion}}});
    }
    static QJsonObject accepted()
    {
        return arguments({{"accepted", true},
                          {"commander", idText(Role::Commander)},
                          {"programManager", idText(Role::ProgramManager)},
                          {"leadAnalyst", idText(Role::Analyst)}});
    }
    static void declareMajor(ActionWorld& world)
    {
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.propose", value(major())), QString());
        QCOMPARE(world.act(Role::Commander, world.incident, "incident.decide", accepted()), QString());
    }
    static Incident incident(const ActionWorld& world) { return world.read<Incident>(world.incident); }
    static QStringList owed(const ActionWorld& world)
    {
        QStringList entries;
        const QList<Record> records = world.state.records(RecordKind::Deliverable);
        for (const Record& record : records)
            entries.append(Deliverable::fromJson(record.body)->entry);
        entries.sort();
        return entries;
    }
    static void concludeSteps(ActionWorld& world, IncidentPhase phase)
    {
        const CaseView view(world.state, world.commands.now());
        const ProcessRules& rules = ProcessRules::of(view);
        const auto steps = IncidentPlan::shipped().steps(
            phase, incidentFacts(incident(world), incidentSurroundings(world.incident, view, rules)));
        for (const PlanStep* step : steps)
            QCOMPARE(world.act(Role::Analyst, world.incident, "incident.conclude-step",
                               arguments({{"step", step->id}, {"done", true}})),
                     QString());
    }
    static QString closePhase(ActionWorld& world, const char* phase)
    {
        return world.act(Role::Analyst, world.incident, "incident.close-phase",
                         arguments({{"phase", text(phase)}}));
    }

    /// A minor incident that has closed what comes before the phase, with every step of it concluded.
    static void ready(ActionWorld& world, IncidentPhase phase)
    {
        Flaw classified = world.read<Flaw>(world.flaw);
        classified.initialClass = InitialClass();
        classified.initialClass->reason = text("local only");
        world.put(world.flaw, RecordKind::Flaw, classified.toJson());
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.propose",
                           value(arguments({{"class", text("minor")}}))),
                 QString());
        QCOMPARE(world.act(Role::Commander, world.incident, "incident.decide", arguments({{"accepted", true}})),
                 QString());
        for (const IncidentPhase each : AllIncidentPhases) {
            concludeSteps(world, each);
            if (each == phase)
                break;
            QCOMPARE(closePhase(world, toWord(each).data()), QString());
        }
    }
    /// Provides the seven items and has them verified.
    static void assess(ActionWorld& world)
    {
        Flaw flaw = world.read<Flaw>(world.flaw);
        const Flaw complete = completeFlaw();
        flaw.cvss = complete.cvss;
        flaw.cwes = complete.cwes;
        flaw.docText = complete.docText;
        flaw.statement = complete.statement;
        flaw.mitigation = complete.mitigation;
        flaw.mitigationKind = complete.mitigationKind;
        flaw.publicAt = world.commands.now();
        world.put(world.flaw, RecordKind::Flaw, flaw.toJson());
        const CaseView view(world.state, world.commands.now());
        const FlawSurroundings around = flawCase(*world.state.record(world.flaw), view);
        for (const AssessmentItem item : allAssessmentItems())
            flaw.revalidations.append(
                {item, assessedValue(item, flaw, around), actor(Role::Commander).person, world.commands.now(), {}});
        flaw.offeringCheck = OfferingCheck{
            affectIds(around), true, true, actor(Role::Commander).person, world.commands.now(), {}};
        world.put(world.flaw, RecordKind::Flaw, flaw.toJson());
    }

private Q_SLOTS:
    // R73 R77 R78
    void anAnalystProposesAndACommanderDecides()
    {
        ActionWorld world;
        QCOMPARE(world.act(Role::Engineer, world.incident, "incident.propose", value(major())),
                 text("command.not-permitted"));
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.propose", value(major())), QString());
        QVERIFY(!incident(world).isMajor());
        QVERIFY(owed(world).isEmpty());
        QCOMPARE(world.act(Role::Commander, world.incident, "incident.propose", value(major())),
                 text("incident.proposal-waits")); // another's is left alone
        const CaseView undecided(world.state, world.commands.now());
        const auto asks = [&world, &undecided] {
            QStringList codes;
            const auto asked = acceptanceFindings(*world.state.record(world.incident), world.state, undecided.now());
            for (const Finding& finding : asked)
                codes.append(finding.check->code.word());
            return codes;
        };
        const QStringList posts(3, text("incident.role-missing"));
        QCOMPARE(asks(), posts);
        const QJsonObject bare = arguments({{"class", text("major")}, {"reason", text("slip of the pen")}});
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.propose", value(bare)), QString());
        QCOMPARE(incident(world).declarations.size(), 1); // the author's own is replaced
        QCOMPARE(asks(), QStringList(text("incident.criteria-missing")) + posts);
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.propose", value(major())), QString());
        QVERIFY(incident(world).declarations.last().reason.isEmpty());
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.decide", accepted()),
                 text("command.not-permitted"));
        QCOMPARE(world.act(Role::Commander, world.incident, "incident.decide", accepted()), QString());
        const Incident declared = incident(world);
        QVERIFY(declared.isMajor());
        QCOMPARE(declared.declaration()->stamp.by, actor(Role::Analyst).person);
        QCOMPARE(declared.declaration()->decision->stamp.by, actor(Role::Commander).person);
        QCOMPARE(declared.declaration()->decision->severity, std::optional(Severity::Important));
        QCOMPARE(declared.declaration()->criteria.at(0).evidence, text("an exploit is published"));
        QCOMPARE(declared.programManager, actor(Role::ProgramManager).person);
        QCOMPARE(world.act(Role::Commander, world.incident, "incident.decide", accepted()),
                 text("command.value-missing")); // nothing waits
    }

    // R73 R74 R75
    void whatThePlanForbidsIsRefused()
    {
        ActionWorld world;
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.propose",
                           value(arguments({{"class", text("major")}}))),
                 QString());
        QCOMPARE(world.act(Role::Commander, world.incident, "incident.decide", accepted()),
                 text("incident.criteria-missing"));
        QCOMPARE(
            world.act(Role::Commander, world.incident, "incident.decide", arguments({{"accepted", false}})),
            text("command.reason-missing"));
        QCOMPARE(world.act(Role::Commander, world.incident, "incident.decide",
                           arguments({{"accepted", false}, {"reason", text("no criterion")}})),
                 QString());
        QVERIFY(!incident(world).declaration());
        QJsonObject watch = major();
        watch[QLatin1String("watch")] = true;
        watch[QLatin1String("watchCriteria")] =
            QJsonArray{arguments({{"criterion", text("all-resources")}, {"evidence", text("all hands")}})};
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.propose", value(watch)), QString());
        QCOMPARE(world.act(Role::Commander, world.incident, "incident.decide", accepted()),
                 text("incident.watch-not-major")); // Important is not Critical
        Flaw low = world.read<Flaw>(world.flaw);
        low.severity = Severity::Low;
        world.put(world.flaw, RecordKind::Flaw, low.toJson());
        QCOMPARE(world.act(Role::Commander, world.incident, "incident.decide", accepted()),
                 text("incident.severity-low"));
    }

    // R116 R117 R118 R119 R120 R139
    void aDecisionMakesTheDeliverables()
    {
        ActionWorld world;
        declareMajor(world);
        const QStringList made = owed(world);
        for (const char* entry :
             {"premium-talking-points", "infosec-notice", "support-faq", "insights-artifacts",
              "announce-mail", "bulletin", "customer-email", "cve-page"})
            QVERIFY2(made.contains(text(entry)), entry);
        QVERIFY(!made.contains(text("portal-banner")));
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.plan-deliverables"), QString());
        QCOMPARE(owed(world), made); // nothing is made twice
        ActionWorld minor;
        QCOMPARE(minor.act(Role::Analyst, minor.incident, "incident.propose",
                           value(arguments({{"class", text("minor")}}))),
                 QString());
        QCOMPARE(
            minor.act(Role::Commander, minor.incident, "incident.decide", arguments({{"accepted", true}})),
            QString());
        QCOMPARE(owed(minor), (QStringList{text("cve-page"), text("machine-feeds")})); // R71
    }

    void aDecisionIsTakenBackWithItsDeliverables()
    {
        ActionWorld world;
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.propose", value(major())), QString());
        const auto decided =
            world.run(Role::Commander, world.incident, Act{text("incident.decide"), accepted()});
        QVERIFY(decided && decided->inverse);
        QVERIFY(!owed(world).isEmpty());
        QVERIFY(world.run(Role::Commander, world.incident, *decided->inverse));
        QVERIFY(owed(world).isEmpty());
        QVERIFY(!incident(world).isMajor());
        QVERIFY(incident(world).proposal());
    }

    // R3 R4
    void aPhaseClosesOnlyWhenItsStepsAreConcluded()
    {
        ActionWorld world;
        Flaw classified = world.read<Flaw>(world.flaw);
        classified.initialClass = InitialClass();
        classified.initialClass->reason = text("local only");
        world.put(world.flaw, RecordKind::Flaw, classified.toJson());
        QCOMPARE(closePhase(world, "notification-triage"), text("incident.step-open"));
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.conclude-step",
                           arguments({{"step", text("triage.scored")}})),
                 text("command.reason-missing"));
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.conclude-step",
                           arguments({{"step", text("none")}, {"done", true}})),
                 text("command.value-invalid"));
        concludeSteps(world, IncidentPhase::NotificationTriage);
        const Result<Outcome> early = world.run(
            Role::Analyst, world.incident,
            Act{text("incident.close-phase"), arguments({{"phase", text("remediation-release")}})});
        QCOMPARE(early.error().code.word(), QLatin1String("incident.phase-order"));
        QCOMPARE(early.error().details,
                 (QStringList{text("remediation-release"), text("notification-triage")}));
        QCOMPARE(closePhase(world, "nonsense"), text("command.value-invalid"));
        QCOMPARE(closePhase(world, "notification-triage"), QString());
        const auto stateOf = [&world] {
            const CaseView view(world.state, world.commands.now());
            const ProcessRules& rules = ProcessRules::of(view);
            return incidentStatus(incident(world), incidentSurroundings(world.incident, view, rules)).state;
        };
        QCOMPARE(stateOf(), IncidentState::AssessmentCoordination);
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.reopen-step",
                           arguments({{"step", text("triage.scored")}})),
                 QString());
        QCOMPARE(stateOf(), IncidentState::NotificationTriage); // it falls back by itself
        QCOMPARE(closePhase(world, "assessment-coordination"), text("incident.step-open"));
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.reopen-phase",
                           arguments({{"phase", text("notification-triage")}})),
                 QString());
        QVERIFY(incident(world).phases.isEmpty());
    }

    // R84 R85 R88 R89 R91
    void assessmentEndsWithTheSevenItemsAndATrackerForEachOffering()
    {
        ActionWorld world;
        ready(world, IncidentPhase::AssessmentCoordination);
        QCOMPARE(closePhase(world, "assessment-coordination"), text("incident.item-open"));
        const auto open = [&world] {
            QStringList items;
            const CaseView view(world.state, world.commands.now());
            const ProcessRules& rules = ProcessRules::of(view);
            const auto found = phaseFindings(incident(world), incidentSurroundings(world.incident, view, rules),
                                             IncidentPhase::AssessmentCoordination);
            for (const Finding& finding : found)
                items.append(finding.check == &check::IncidentItemOpen ? finding.details.first()
                                                                       : finding.check->code.word());
            return items;
        };
        QCOMPARE(open(), (QStringList{text("incident"), text("offerings"), text("cvss"), text("cwe"),
                                      text("documentation"), text("mitigation"), text("severity"),
                                      text("incident.affect-untracked")}));
        assess(world);
        QCOMPARE(open(), QStringList{text("incident.affect-untracked")});
        QCOMPARE(closePhase(world, "assessment-coordination"), text("incident.affect-untracked"));
        const RecordId tracker = world.fileTracker();
        // One more offering that nobody has judged holds it up, whatever its step says.
        const RecordId late = world.commands.newId();
        QVERIFY(world.run(Role::Analyst, late,
                          CreateRecord{RecordKind::Affect,
                                       {{text("flaw"), world.flaw.toText()},
                                        {text("stream"), world.stream.toText()},
                                        {text("component"), text("curl")}}}));
        QCOMPARE(open(), (QStringList{text("offerings"), text("incident.affect-untracked")}));
        QVERIFY(world.run(Role::Analyst, late, RemoveRecord{}));
        QCOMPARE(closePhase(world, "assessment-coordination"), QString());
        // It falls back by itself when the mitigation is taken away.
        QCOMPARE(world.set(Role::Analyst, world.flaw, "mitigationKind", {}), QString());
        QVERIFY(open().contains(text("mitigation")));
        concludeSteps(world, IncidentPhase::RemediationRelease);
        QCOMPARE(closePhase(world, "remediation-release"), text("incident.item-open"));
        QCOMPARE(world.set(Role::Analyst, world.flaw, "mitigationKind", text("full")), QString());
        QVERIFY(closePhase(world, "remediation-release") != text("incident.item-open"));
        // A tracker that was closed as a duplicate stands for nothing.
        QCOMPARE(world.act(Role::Analyst, tracker, "tracker.close",
                           arguments({{"resolution", text("duplicate")},
                                      {"policy", text("mistaken")},
                                      {"reason", text("Another tracker has it already.")}})),
                 QString());
        QCOMPARE(closePhase(world, "remediation-release"), text("incident.affect-untracked"));
    }

    // R101 R111 R115
    void whatIsFixedHasShippedBeforeTheIncidentCloses()
    {
        ActionWorld world;
        ready(world, IncidentPhase::AssessmentCoordination);
        assess(world);
        const RecordId id = world.fileTracker();
        QCOMPARE(closePhase(world, "assessment-coordination"), QString());
        concludeSteps(world, IncidentPhase::RemediationRelease);
        QCOMPARE(closePhase(world, "remediation-release"), text("incident.tracker-open"));
        Tracker tracker = world.read<Tracker>(id); // closed as earlier versions let it be: nothing carries the fix
        tracker.status = TrackerStatus::Closed;
        tracker.closure.emplace();
        tracker.closure->stamp.at = world.commands.now();
        world.put(id, RecordKind::Tracker, tracker.toJson());
        concludeSteps(world, IncidentPhase::RemediationRelease);
        QCOMPARE(closePhase(world, "remediation-release"), text("incident.fix-unshipped"));
        Erratum erratum{.trackers = {id}};
        const RecordId erratumId = world.commands.newId();
        world.put(erratumId, RecordKind::Erratum, erratum.toJson());
        QCOMPARE(closePhase(world, "remediation-release"), text("incident.fix-unshipped"));
        erratum.shipped = Stamp{actor(Role::ReleaseEngineer).person, world.commands.now()};
        world.put(erratumId, RecordKind::Erratum, erratum.toJson());
        QVERIFY(!closePhase(world, "remediation-release").contains(text("unshipped")));
    }

    // R78
    void aMajorIncidentDoesNotProceedWithoutItsPeople()
    {
        ActionWorld world;
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.propose", value(major())), QString());
        const auto decide = [&world](const QJsonObject& posts) {
            QJsonObject how = posts;
            how[QLatin1String("accepted")] = true;
            return world.act(Role::Commander, world.incident, "incident.decide", how);
        };
        QCOMPARE(decide({}), text("incident.role-missing"));
        QJsonObject posts = accepted();
        posts.remove(QLatin1String("programManager"));
        QCOMPARE(decide(posts), text("incident.role-missing"));
        posts[QLatin1String("programManager")] = idText(Role::Commander);
        QCOMPARE(decide(posts), text("incident.post-unfit"));
        QVERIFY(!incident(world).isMajor());
        QCOMPARE(decide(accepted()), QString());
        for (const char* post : {"commander", "programManager", "leadAnalyst"})
            QCOMPARE(world.set(Role::Analyst, world.incident, post, QJsonValue()), text("incident.role-missing"));
    }

    // R78
    void anEmbargoedIncidentDoesNotProceedWithoutItsPeople()
    {
        ActionWorld world;
        Incident embargoed = incident(world);
        Embargo embargo;
        embargo.beganAt = embargo.eligibility.at = world.commands.now();
        embargoed.embargo = embargo;
        world.put(world.incident, RecordKind::Incident, embargoed.toJson());
        concludeSteps(world, IncidentPhase::NotificationTriage);
        QCOMPARE(closePhase(world, "notification-triage"), text("incident.role-missing"));
        for (const auto& [post, role] : {std::pair("commander", Role::Commander),
                                         std::pair("programManager", Role::ProgramManager),
                                         std::pair("leadAnalyst", Role::Analyst)})
            QCOMPARE(world.set(Role::Analyst, world.incident, post, idText(role)), QString());
        QVERIFY(closePhase(world, "notification-triage") != text("incident.role-missing"));
    }

    // R153 R155
    void noticesComeFromTheRightPeople()
    {
        ActionWorld world;
        declareMajor(world);
        const auto notify = [&world](Role role, const char* audience, const char* as,
                                     const char* words = "hello") {
            return world.act(
                role, world.incident, "incident.notify",
                value(arguments({{"audience", text(audience)}, {"as", text(as)}, {"summary", text(words)}})));
        };
        QCOMPARE(notify(Role::Analyst, "support", "program-manager"), text("command.not-permitted"));
        QCOMPARE(notify(Role::ProgramManager, "support", "program-manager"), text("incident.notice-text"));
        const QJsonObject approval =
            value(arguments({{"audience", text("support")}, {"text", text("hello")}}));
        QCOMPARE(world.act(Role::ProgramManager, world.incident, "incident.approve-text", approval),
                 text("command.not-permitted"));
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.approve-text", approval), QString());
        QCOMPARE(notify(Role::ProgramManager, "support", "program-manager", "hello there"),
                 text("incident.notice-text")); // another text than the approved one
        QCOMPARE(notify(Role::ProgramManager, "support", "program-manager"), QString());
        QCOMPARE(incident(world).notices.at(0).textApproved->by, actor(Role::Analyst).person);
        QCOMPARE(notify(Role::Engineer, "maintainers", "engineer"), QString());
        QCOMPARE(notify(Role::Director, "media", "management"), text("incident.media-contact"));
        QCOMPARE(world.act(Role::Director, world.incident, "incident.notify",
                           value(arguments({{"audience", text("media")},
                                            {"as", text("management")},
                                            {"kind", text("bulletin-link")}}))),
                 QString());
        QCOMPARE(incident(world).notices.size(), 3);
    }

    // R14 R97
    void theNotificationMovesWithAReasonOnly()
    {
        ActionWorld world;
        const QString first = text("2025-10-01T10:00:00.000Z");
        QCOMPARE(world.set(Role::Analyst, world.incident, "receivedAt", first), QString());
        const auto move = [&](const char* to, const char* reason) {
            return world.run(Role::Analyst, world.incident, SetField{text("receivedAt"), first, text(to), text(reason)});
        };
        const auto silent = move("2025-10-05T10:00:00.000Z", "");
        QVERIFY(!silent);
        QCOMPARE(QString(silent.error().code.word()), text("command.reason-missing"));
        const QJsonObject before = world.state.record(world.incident)->body;
        const auto moved = move("2025-09-30T10:00:00.000Z", "the mail lay in another queue");
        QVERIFY(moved && moved->inverse);
        QCOMPARE(incident(world).history.last().reason, text("the mail lay in another queue"));
        QVERIFY(world.run(Role::Analyst, world.incident, *moved->inverse));
        QCOMPARE(incident(world).history, Incident::fromJson(before)->history);
        QCOMPARE(incident(world).receivedAt, Incident::fromJson(before)->receivedAt);
    }

    // R67
    void thirdPartiesAreToldWithTheReportersConsent()
    {
        ActionWorld world;
        const RecordId report = world.commands.newId();
        QJsonObject reported{{text("title"), text("Overflow")}, {text("origin"), text("researcher")}};
        reported[text("receivedAt")] = text("2025-10-01T00:00:00.000Z");
        world.put(report, RecordKind::Report, reported, Compartment::prodsec());
        Flaw flaw = world.read<Flaw>(world.flaw);
        flaw.reports = {report};
        world.put(world.flaw, RecordKind::Flaw, flaw.toJson());
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.plan-party",
                           value(arguments({{"name", text("CERT/CC")}, {"kind", text("csirt")}, {"priority", 1}}))),
                 QString());
        const auto tell = [&world] {
            return world.act(Role::Analyst, world.incident, "incident.tell-party", arguments({{"name", text("CERT/CC")}}));
        };
        QCOMPARE(tell(), text("incident.consent-missing"));
        reported[text("consents")] = QJsonArray{arguments({{"party", text("CERT/CC")},
                                                           {"reference", text("message 3")},
                                                           {"at", text("2025-10-02T00:00:00.000Z")}})};
        world.put(report, RecordKind::Report, reported, Compartment::prodsec());
        QCOMPARE(tell(), QString());
    }

    // R4 R97
    void theOrganisationsPlanReplacesWhatShips()
    {
        ActionWorld world;
        QJsonObject data = processData(QLatin1String("incident"));
        QJsonArray lists = data.value(QLatin1String("checklists")).toArray();
        QJsonObject first = lists.first().toObject();
        QJsonObject step = first.value(QLatin1String("steps")).toArray().first().toObject();
        step[QLatin1String("id")] = text("our.step");
        first[QLatin1String("steps")] = QJsonArray{step};
        lists[0] = first;
        data[QLatin1String("checklists")] = lists;
        QJsonObject trackers = processData(QLatin1String("trackers"));
        QJsonObject notFixed = trackers.value(QLatin1String("notFixed")).toObject();
        notFixed[QLatin1String("minimumReason")] = 3;
        trackers[QLatin1String("notFixed")] = notFixed;
        Policy policy{text("1"), *actor(Role::Commander).person, QDate(2026, 1, 1), {}, {}, {}};
        policy.content.process[text("incident")] = data;
        policy.content.trackers = trackers;
        world.put(planId(), RecordKind::Policy, policy.toJson());
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.conclude-step",
                           arguments({{"step", text("triage.scored")}, {"done", true}})),
                 text("command.value-invalid"));
        QCOMPARE(closePhase(world, "notification-triage"), text("incident.step-open"));
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.conclude-step",
                           arguments({{"step", text("our.step")}, {"done", true}})),
                 QString());
        QVERIFY(closePhase(world, "notification-triage") != text("incident.step-open"));
        const RecordId tracker = world.fileTracker();
        QCOMPARE(world.act(Role::Analyst, tracker, "tracker.close",
                           arguments({{"resolution", text("not-a-bug")},
                                      {"reason", text("ours")},
                                      {"policy", text("mistaken")}})),
                 QString());
        data[QLatin1String("checklists")] = QJsonArray();
        policy.content.process[text("incident")] = data;
        QVERIFY(!Policy::fromJson(policy.toJson()));
    }

    // R114 R148
    void deliverablesAreReviewedAndConcluded()
    {
        ActionWorld world;
        declareMajor(world);
        const RecordId mail = deliverableId(world.incident, text("announce-mail"));
        const auto deliver = [&] {
            return world.act(Role::ProgramManager, mail, "deliverable.conclude",
                             arguments({{"delivered", true}}));
        };
        QCOMPARE(deliver(), text("deliverable.unreviewed"));
        QCOMPARE(world.act(Role::Writer, mail, "deliverable.review",
                           arguments({{"group", text("information-security")}})),
                 text("command.not-permitted"));
        QCOMPARE(world.act(Role::InfoSec, mail, "deliverable.review",
                           arguments({{"group", text("information-security")}})),
                 QString());
        QCOMPARE(deliver(), QString());
        const RecordId post = deliverableId(world.incident, text("social-post"));
        QCOMPARE(
            world.act(Role::ProgramManager, post, "deliverable.conclude", arguments({{"delivered", true}})),
            text("deliverable.before-documents")); // R150
        QCOMPARE(world.act(Role::ProgramManager, post, "deliverable.conclude", {}),
                 text("command.reason-missing"));
        QCOMPARE(world.act(Role::ProgramManager, post, "deliverable.conclude",
                           arguments({{"reason", text("no channel")}})),
                 QString());
        QCOMPARE(world.act(Role::ProgramManager, post, "deliverable.reopen"), QString());
        QVERIFY(!world.read<Deliverable>(post).conclusion);
    }
};

QTEST_GUILESS_MAIN(tst_IncidentActions)
#include "tst_IncidentActions.moc"
