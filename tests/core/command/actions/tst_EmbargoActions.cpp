// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/EmbargoActions.h"

#include "core/command/Findings.h"
#include "core/command/Membership.h"
#include "core/command/kinds/EmbargoCase.h"
#include "core/command/rules/Placement.h"
#include "core/flaw/Affect.h"
#include "core/identity/Access.h"
#include "core/intake/Advisory.h"
#include "core/incident/Incident.h"
#include "core/intake/Report.h"
#include "core/policy/Policy.h"
#include "tests/core/command/actions/CaseWorld.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// An embargo from its beginning to its lift, through the rules.
class tst_EmbargoActions : public QObject
{
    Q_OBJECT

    static Instant at(const char* text) { return instantFromText(QString::fromLatin1(text)).value(); }
    static CaseWorld world() { return CaseWorld(at("2026-11-02T09:00:00Z")); }

    static QJsonObject questionnaire(const char* found = nullptr)
    {
        EmbargoEligibility eligibility;
        for (const PublicTrace trace : allPublicTraces())
            eligibility.answers[trace] = {found && toWord(trace) == QLatin1String(found), {}};
        eligibility.at = at("2026-11-02T08:00:00Z");
        return {{QStringLiteral("eligibility"), eligibility.toJson()},
                {QStringLiteral("reason"), QStringLiteral("works on it")}};
    }

    static QString begin(CaseWorld& world, const QJsonObject& arguments = questionnaire())
    {
        return world.word(world.act(world.incident, "embargo.begin", Role::Analyst, arguments));
    }

    static QJsonObject person(Role role, const char* group = nullptr, const char* subset = nullptr)
    {
        QJsonObject arguments{{QStringLiteral("person"), actor(role).person->toText()}};
        if (group)
            arguments[QLatin1String("group")] = QString::fromLatin1(group);
        if (group)
            arguments[QLatin1String("reason")] = QStringLiteral("needs it");
        if (subset)
            arguments[QLatin1String("subset")] = QString::fromLatin1(subset);
        return arguments;
    }

    static QJsonObject lift(const char* when = "2026-12-02T13:00:00.000Z", const char* by = "finder")
    {
        return {
            {QStringLiteral("lift"), QJsonObject{{QStringLiteral("at"), QString::fromLatin1(when)},
                                                 {QStringLiteral("zone"), QStringLiteral("Europe/Berlin")}}},
            {QStringLiteral("agreedBy"), QString::fromLatin1(by)},
            {QStringLiteral("reference"), QStringLiteral("message 7")}};
    }

    static Embargo embargo(const CaseWorld& world) { return *embargoOf(*world.state.record(world.incident)); }

private Q_SLOTS:
    void everythingOfTheIncidentGoesUnderTheEmbargo() // R52 R53 R9
    {
        CaseWorld w = world();
        const RecordId task = w.newId();
        w.put(task, RecordKind::Task,
              {{QStringLiteral("about"), w.flaw.toText()}, {QStringLiteral("title"), QStringLiteral("t")}},
              Compartment::prodsec());
        QCOMPARE(begin(w), QStringLiteral("ok"));
        const Compartment sealed = Compartment::embargo(w.incident);
        QCOMPARE(w.place(w.incident), sealed);
        QCOMPARE(w.place(w.flaw), sealed);
        QCOMPARE(w.place(task), sealed.forProductSecurity());
        QVERIFY(embargo(w).isMember(*actor(Role::Analyst).person, w.now()));
        QVERIFY(!mayRead(w.who(Role::Commander, false), w.place(w.flaw)));
        QCOMPARE(w.word(w.run(w.flaw, SetField{QStringLiteral("title"), {}, QStringLiteral("x"), {}},
                              w.who(Role::Commander, false))),
                 QStringLiteral("command.target-absent"));
    }

    void aPublicTraceRefusesIt() // R57
    {
        CaseWorld w = world();
        QCOMPARE(begin(w, questionnaire("exploit")), QStringLiteral("embargo.public-trace"));
        QJsonObject incomplete = questionnaire();
        QJsonObject eligibility = incomplete.value(QLatin1String("eligibility")).toObject();
        QJsonObject answers = eligibility.value(QLatin1String("answers")).toObject();
        answers.remove(QLatin1String("talk"));
        eligibility[QLatin1String("answers")] = answers;
        incomplete[QLatin1String("eligibility")] = eligibility;
        QCOMPARE(begin(w, incomplete), QStringLiteral("embargo.trace-unanswered"));
        QCOMPARE(w.place(w.flaw), Compartment::company());
    }

    void whatAFeedToldIsPublic() // R57 FK8
    {
        CaseWorld w = world();
        const RecordId report = w.newId();
        w.put(report, RecordKind::Report,
              {{QStringLiteral("advisories"),
                QJsonArray{QJsonObject{{QStringLiteral("source"), QStringLiteral("nvd")}}}}},
              Compartment::prodsec());
        QJsonObject flaw = w.body(w.flaw);
        flaw[QLatin1String("reports")] = QJsonArray{report.toText()};
        w.put(w.flaw, RecordKind::Flaw, flaw);
        QCOMPARE(begin(w), QStringLiteral("embargo.source-public"));
    }

    void whatAFeedToldStaysPublicWhenItsDocumentWasTakenBack() // R57 FK8
    {
        CaseWorld w = world();
        const RecordId report = w.newId();
        w.put(report, RecordKind::Report, {{QStringLiteral("home"), QStringLiteral("CVE-2026-1234")}},
              Compartment::prodsec());
        QJsonObject flaw = w.body(w.flaw);
        flaw[QLatin1String("reports")] = QJsonArray{report.toText()};
        w.put(w.flaw, RecordKind::Flaw, flaw);
        QCOMPARE(begin(w), QStringLiteral("embargo.source-public"));

        ChangeSet changes(w.state); // an incident that went ahead of it takes the flaw, and leaves the report
        Record incident = *w.state.record(w.incident);
        Embargo embargo;
        embargo.beganAt = w.now();
        incident.body[QLatin1String("embargo")] = embargo.toJson();
        changes.put(incident);
        QVERIFY(relocate(changes, w.incident));
        QCOMPARE(changes.record(w.flaw)->compartment, Compartment::embargo(w.incident));
        QCOMPARE(changes.record(report)->compartment, Compartment::prodsec());
    }

    void anImportOfAnEmbargoedCveIdMeetsNothingAndWarnsItsIncident() // R57 R66
    {
        CaseWorld w = world();
        const auto warned = [&w] {
            const QList<Finding> found = findings(*w.state.record(w.incident), w.state, w.now());
            return std::any_of(found.begin(), found.end(), [](const Finding& finding) {
                return finding.check == &check::EmbargoTraceAppeared &&
                       finding.details == QStringList{QStringLiteral("nvd CVE-2026-1234")};
            });
        };
        QCOMPARE(begin(w), QStringLiteral("ok"));
        QVERIFY(!warned());
        const RecordId home = reportIdFor(QStringLiteral("CVE-2026-1234"));
        Advisory advisory;
        advisory.source = AdvisorySource::Nvd;
        advisory.documentId = QStringLiteral("CVE-2026-1234");
        advisory.aliases = {advisory.documentId};
        const auto import = [&] { return w.run(home, ImportAdvisory{advisory.toJson()}, w.who(Role::Analyst, false)); };
        const Result<Outcome> outcome = import();
        QCOMPARE(w.word(outcome), QStringLiteral("ok"));
        QCOMPARE(outcome->changes.size(), qsizetype(1));
        QCOMPARE(outcome->changes.first().after.id, home);
        QCOMPARE(w.place(home), Compartment::prodsec());
        QVERIFY(warned());
        QCOMPARE(w.word(w.act(w.incident, "embargo.report-leak", Role::Analyst,
                              {{QStringLiteral("noticedAt"), toText(w.now())},
                               {QStringLiteral("summary"), QStringLiteral("a feed names it")}})),
                 QStringLiteral("ok"));
        QVERIFY(!warned()); // its path is taken from here on
    }

    void lowSeverityNeedsAJustification() // R58
    {
        CaseWorld w = world();
        QVERIFY(w.set(w.flaw, "severity", QStringLiteral("low"), Role::Analyst));
        QCOMPARE(begin(w), QStringLiteral("embargo.justification-missing"));
        QJsonObject arguments = questionnaire();
        arguments[QLatin1String("justification")] = QStringLiteral("part of a chain");
        QCOMPARE(begin(w, arguments), QStringLiteral("ok"));
        QCOMPARE(embargo(w).justification, QStringLiteral("part of a chain"));
    }

    void aJustificationCanBeSaidLater() // R58
    {
        CaseWorld w = world();
        QCOMPARE(begin(w), QStringLiteral("ok"));
        for (const auto& [field, role] : {std::pair("commander", Role::Commander),
                                          std::pair("programManager", Role::ProgramManager),
                                          std::pair("leadAnalyst", Role::Analyst)})
            QVERIFY(w.set(w.incident, field, actor(role).person->toText(), Role::Analyst));
        QVERIFY(w.set(w.flaw, "severity", QStringLiteral("moderate"), Role::Analyst)); // it may turn out so
        const auto close = [&w] {
            return w.word(w.act(w.incident, "incident.close-phase", Role::Analyst,
                                {{QStringLiteral("phase"), QStringLiteral("notification-triage")}}));
        };
        QCOMPARE(close(), QStringLiteral("embargo.justification-missing"));
        const QJsonObject why{{QStringLiteral("justification"), QStringLiteral("part of a chain")}};
        QCOMPARE(w.word(w.act(w.incident, "embargo.justify", Role::Writer, why)),
                 QStringLiteral("command.not-permitted"));
        QCOMPARE(w.word(w.act(w.incident, "embargo.justify", Role::Analyst, why)), QStringLiteral("ok"));
        QCOMPARE(embargo(w).justification, QStringLiteral("part of a chain"));
        QCOMPARE(close(), QStringLiteral("incident.step-open"));
    }

    void whatIsNotEmbargoedAfterAllIsPublic() // R52 R57
    {
        CaseWorld w = world();
        const RecordId report = w.newId();
        w.put(report, RecordKind::Report,
              {{QStringLiteral("title"), QStringLiteral("Overflow")},
               {QStringLiteral("receivedAt"), toText(w.now())},
               {QStringLiteral("origin"), QStringLiteral("researcher")},
               {QStringLiteral("underEmbargo"), true}},
              Compartment::prodsec());
        const RecordId flaw = w.newId();
        QCOMPARE(w.word(w.run(report, DisposeReport{Disposition::Flaw, QStringLiteral("it overflows"), flaw},
                              w.who(Role::Analyst))),
                 QStringLiteral("ok"));
        QCOMPARE(w.place(flaw), Compartment::prodsec());
        const RecordId incident = *RecordId::fromText(w.body(flaw).value(QLatin1String("incident")).toString());
        QCOMPARE(w.word(w.act(incident, "incident.close-phase", Role::Analyst,
                              {{QStringLiteral("phase"), QStringLiteral("notification-triage")}})),
                 QStringLiteral("incident.embargo-undecided"));
        const QJsonObject why{{QStringLiteral("reason"), QStringLiteral("a talk showed it")}};
        QCOMPARE(w.word(w.act(incident, "embargo.refuse", Role::Analyst)),
                 QStringLiteral("command.value-missing"));
        QCOMPARE(w.word(w.act(incident, "embargo.refuse", Role::Writer, why)),
                 QStringLiteral("command.target-absent")); // still hidden
        const auto refused = w.act(incident, "embargo.refuse", Role::Analyst, why);
        QCOMPARE(w.word(refused), QStringLiteral("ok"));
        QVERIFY(!refused->inverse); // what is public stays public
        QCOMPARE(w.place(incident), Compartment::company());
        QCOMPARE(w.place(flaw), Compartment::company());
        QCOMPARE(w.place(report), Compartment::prodsec());
        QVERIFY(!w.body(flaw).value(QLatin1String("publicAt")).toString().isEmpty());
        QVERIFY(!w.body(report).contains(QLatin1String("underEmbargo")));
        const auto said = Incident::fromJson(w.body(incident))->embargoRefused;
        QCOMPARE(said->reason, QStringLiteral("a talk showed it"));
        QCOMPARE(said->stamp.by, actor(Role::Analyst).person);
        QCOMPARE(w.word(w.act(incident, "embargo.refuse", Role::Analyst, why)),
                 QStringLiteral("command.value-invalid"));
        QCOMPARE(w.word(w.act(incident, "embargo.begin", Role::Analyst, questionnaire())),
                 QStringLiteral("embargo.already-public"));
    }

    void aSourceThatTellsEitherWarns() // FK8 R57
    {
        CaseWorld w = world();
        QVERIFY(w.set(w.flaw, "source", QStringLiteral("distribution"), Role::Analyst));
        QCOMPARE(begin(w), QStringLiteral("ok"));
        const QList<Finding> found = findings(*w.state.record(w.incident), w.state, w.now());
        const auto warning = std::find_if(found.begin(), found.end(), [](const Finding& finding) {
            return finding.check == &check::EmbargoSourceAmbiguous;
        });
        QVERIFY(warning != found.end());
        QCOMPARE(warning->details, QStringList(QStringLiteral("distribution")));
        CaseWorld open = world();
        QVERIFY(open.set(open.flaw, "source", QStringLiteral("mailing-list"), Role::Analyst));
        QCOMPARE(begin(open), QStringLiteral("embargo.source-public"));
    }

    void subsetsAreThoseThePlanNames() // R54
    {
        CaseWorld w = world();
        Policy plan{QStringLiteral("1"), *actor(Role::Director).person, QDate(2026, 1, 15), {}, {}, {}};
        plan.content.lists[QStringLiteral("subsets")] = {QStringLiteral("kernel team")};
        w.put(planId(), RecordKind::Policy, plan.toJson());
        QCOMPARE(begin(w), QStringLiteral("ok"));
        const auto add = [&w](const char* subset) {
            return w.word(w.act(w.incident, "embargo.add-member", Role::Analyst,
                                person(Role::Engineer, "product-engineering", subset)));
        };
        QCOMPARE(add("everybody"), QStringLiteral("embargo.roster-subset"));
        QCOMPARE(add("Kernel team"), QStringLiteral("ok"));
    }

    void onlyAllowedGroupsComeOnTheList() // R54
    {
        CaseWorld w = world();
        QCOMPARE(begin(w), QStringLiteral("ok"));
        const auto add = [&w](const QJsonObject& who) {
            return w.word(w.act(w.incident, "embargo.add-member", Role::Analyst, who));
        };
        QCOMPARE(add(person(Role::Engineer, "product-engineering", "kernel team")), QStringLiteral("ok"));
        QCOMPARE(add(person(Role::QualityEngineer, "product-engineering")),
                 QStringLiteral("command.value-missing"));
        QCOMPARE(add(person(Role::Support, "customers")), QStringLiteral("command.value-invalid"));
        QCOMPARE(add(person(Role::Support, "incident-response")), QStringLiteral("embargo.roster-group"));
        QVERIFY(embargo(w).isMember(*actor(Role::Engineer).person, w.now()));
        QCOMPARE(w.word(w.act(w.incident, "embargo.remove-member", Role::Analyst, person(Role::Engineer))),
                 QStringLiteral("ok"));
        QVERIFY(!embargo(w).isMember(*actor(Role::Engineer).person, w.now()));
        QVERIFY(membershipsOf(w.state, *actor(Role::Engineer).person, w.now()).isEmpty());
        QCOMPARE(w.word(w.act(w.incident, "embargo.add-member", Role::Writer,
                              person(Role::Legal, "incident-response"))),
                 QStringLiteral("command.not-permitted"));
    }

    void whoWasTakenOffTheListDoesAndSeesNothingMore() // R53 R54
    {
        CaseWorld w = world();
        QCOMPARE(begin(w), QStringLiteral("ok"));
        const auto retitle = [&w](const char* title) { // by what the list says, not by what the test says
            const SetField edit{QStringLiteral("title"), w.body(w.incident).value(QLatin1String("title")),
                                QString::fromLatin1(title), {}};
            return w.word(w.run(w.incident, edit, w.who(Role::Commander, false)));
        };
        QCOMPARE(retitle("before"), QStringLiteral("command.target-absent"));
        QCOMPARE(w.word(w.act(w.incident, "embargo.add-member", Role::Analyst,
                              person(Role::Commander, "incident-response"))),
                 QStringLiteral("ok"));
        QCOMPARE(retitle("while"), QStringLiteral("ok"));
        QCOMPARE(w.word(w.act(w.incident, "embargo.remove-member", Role::Analyst, person(Role::Commander))),
                 QStringLiteral("ok"));
        QVERIFY(membershipsOf(w.state, *actor(Role::Commander).person, w.now()).isEmpty());
        QCOMPARE(retitle("after"), QStringLiteral("command.target-absent"));
    }

    /// Who is not on the list learns nothing by taking the id, and holds nothing up by having it.
    void aCveIdUnderEmbargoCanBeTakenInTheOpen() // R37 R53 R57
    {
        CaseWorld w = world();
        const RecordId other = w.newId();
        w.put(other, RecordKind::Flaw, {{QStringLiteral("title"), QStringLiteral("Another overflow")}});
        const auto take = [&w, &other](Role role) {
            const Act act{QStringLiteral("cve.take"), {{QStringLiteral("cveId"), QStringLiteral("CVE-2026-1234")},
                                                       {QStringLiteral("assigner"), QStringLiteral("upstream")},
                                                       {QStringLiteral("reason"), QStringLiteral("they said so")}}};
            return w.word(w.run(other, act, w.who(role, false)));
        };
        QCOMPARE(take(Role::Analyst), QStringLiteral("flaw.cve-taken")); // both are in the open
        QCOMPARE(begin(w), QStringLiteral("ok"));
        const auto traces = [&w] {
            QStringList said;
            const QList<Finding> all = findings(*w.state.record(w.incident), w.state, w.now());
            for (const Finding& finding : all) {
                if (finding.check == &check::EmbargoTraceAppeared)
                    said.append(finding.details);
            }
            return said;
        };
        QVERIFY(traces().isEmpty());
        QCOMPARE(take(Role::Analyst), QStringLiteral("ok"));
        QCOMPARE(traces(), QStringList(QStringLiteral("flaw ") + other.toText()));
    }

    void aClockThatRunsAheadGivesAndTakesNoRightLate() // R53 R54
    {
        CaseWorld w = world();
        QCOMPARE(begin(w), QStringLiteral("ok"));
        const RecordId writer = *actor(Role::Writer).person;
        const Instant now = w.now();
        const auto actAhead = [&](const char* word, const QJsonObject& arguments) {
            const Instant ahead = now + std::chrono::minutes(5);
            const Command command{CommandId::generate(now), ahead, w.incident, Act{QString::fromLatin1(word), arguments}};
            return w.word(w.state.run(command, {w.who(Role::Analyst), now}));
        };
        QCOMPARE(actAhead("embargo.add-member", person(Role::Writer, "incident-response")), QStringLiteral("ok"));
        QCOMPARE(membershipsOf(w.state, writer, now), QList<RecordId>{w.incident});
        QCOMPARE(actAhead("embargo.remove-member", person(Role::Writer)), QStringLiteral("ok"));
        QVERIFY(membershipsOf(w.state, writer, now).isEmpty());
        QVERIFY(membershipsOf(w.state, writer, now + std::chrono::hours(1)).isEmpty());
    }

    void whatStoodBeforeExcusesNothingElse() // R54 R60
    {
        CaseWorld w = world();
        QCOMPARE(begin(w), QStringLiteral("ok"));
        // As earlier versions left it: a tool that nobody approved, and a supporter among the incident's responders.
        Record old = *w.state.record(w.incident);
        Embargo embargo = *embargoOf(old);
        EmbargoPlace chat;
        chat.tool = QStringLiteral("chat");
        chat.where = QStringLiteral("room 7");
        embargo.places = {chat};
        RosterEntry supporter = embargo.roster.first();
        supporter.person = *actor(Role::Support).person;
        embargo.roster.append(supporter);
        old.body[QLatin1String("embargo")] = embargo.toJson();
        w.state.put(old);
        QCOMPARE(w.word(w.set(w.incident, "title", QStringLiteral("Reader"), Role::Analyst)), QStringLiteral("ok"));
        const auto keep = [&w](const char* tool, const char* where) {
            return w.word(w.act(w.incident, "embargo.place", Role::Analyst,
                                {{QStringLiteral("tool"), QString::fromLatin1(tool)},
                                 {QStringLiteral("where"), QString::fromLatin1(where)}}));
        };
        QCOMPARE(keep("pastebin", "page 1"), QStringLiteral("embargo.tool-not-approved"));
        QCOMPARE(w.word(w.act(w.incident, "embargo.add-member", Role::Analyst,
                              person(Role::ReleaseEngineer, "incident-response"))),
                 QStringLiteral("embargo.roster-group"));
        QCOMPARE(w.word(w.act(w.incident, "embargo.add-member", Role::Analyst,
                              person(Role::Engineer, "product-engineering", "kernel team"))),
                 QStringLiteral("ok"));
    }

    void itLiftsWhenAllThreeHoldAndNotBefore() // D1 R63 R128
    {
        CaseWorld w = world();
        QCOMPARE(begin(w), QStringLiteral("ok"));
        const auto tryLift = [&w] {
            return w.word(w.run(w.incident, Act{QStringLiteral("embargo.lift"), {}}, Actor::system()));
        };
        QCOMPARE(tryLift(), QStringLiteral("embargo.lift-missing"));
        QCOMPARE(w.word(w.act(w.incident, "embargo.instruct", Role::Commander)),
                 QStringLiteral("embargo.lift-missing"));
        QCOMPARE(w.word(w.act(w.incident, "embargo.agree", Role::Analyst, lift())), QStringLiteral("ok"));
        QCOMPARE(tryLift(), QStringLiteral("embargo.instruction-missing"));
        QCOMPARE(w.word(w.act(w.incident, "embargo.instruct", Role::Analyst)),
                 QStringLiteral("command.not-permitted"));
        QCOMPARE(w.word(w.act(w.incident, "embargo.instruct", Role::Commander)), QStringLiteral("ok"));
        w.setTime(at("2026-12-02T12:59:58Z"));
        QCOMPARE(tryLift(), QStringLiteral("embargo.lift-time-to-come"));
        QCOMPARE(tryLift(), QStringLiteral("ok"));
        QCOMPARE(w.place(w.incident), Compartment::company());
        QCOMPARE(w.place(w.flaw), Compartment::company());
        QVERIFY(embargo(w).lifted && !embargo(w).lifted->isEarly() && !embargo(w).lifted->by);
        QCOMPARE(w.body(w.flaw).value(QLatin1String("publicAt")).toString(),
                 QStringLiteral("2026-12-02T13:00:00.000Z"));
    }

    void whatIsToBeFixedIsNotLiftedBeforeAnybodyBegan() // D1 R63
    {
        CaseWorld w = world();
        QCOMPARE(begin(w), QStringLiteral("ok"));
        QVERIFY(w.act(w.incident, "embargo.agree", Role::Analyst, lift()));
        QVERIFY(w.act(w.incident, "embargo.instruct", Role::Commander));
        Affect affect{.flaw = w.flaw, .stream = w.newId()};
        affect.component = QStringLiteral("openssl");
        affect.createdAt = w.now();
        affect.affectedness = Affectedness::Affected;
        affect.resolution = Resolution::Delegated;
        const RecordId id = w.newId();
        w.put(id, RecordKind::Affect, affect.toJson(), Compartment::embargo(w.incident));
        w.setTime(at("2026-12-02T13:00:01Z"));
        const auto tryLift = [&w] {
            return w.word(w.run(w.incident, Act{QStringLiteral("embargo.lift"), {}}, Actor::system()));
        };
        QCOMPARE(tryLift(), QStringLiteral("embargo.advisory-not-approved"));
        affect.resolution = Resolution::WontFix;
        w.put(id, RecordKind::Affect, affect.toJson(), Compartment::embargo(w.incident));
        QCOMPARE(tryLift(), QStringLiteral("ok"));
    }

    void movingTheLiftVoidsTheInstruction() // D1 R56
    {
        CaseWorld w = world();
        QCOMPARE(begin(w), QStringLiteral("ok"));
        QVERIFY(w.act(w.incident, "embargo.agree", Role::Analyst, lift()));
        QVERIFY(w.act(w.incident, "embargo.instruct", Role::Commander));
        QVERIFY(w.act(w.incident, "embargo.agree", Role::Analyst, lift("2026-12-01T13:00:00.000Z")));
        w.setTime(at("2026-12-01T14:00:00Z"));
        QCOMPARE(w.word(w.run(w.incident, Act{QStringLiteral("embargo.lift"), {}}, Actor::system())),
                 QStringLiteral("embargo.instruction-missing"));
    }

    void anEarlyLiftIsTheCommandersWithAReason() // D1 R66
    {
        CaseWorld w = world();
        QCOMPARE(begin(w), QStringLiteral("ok"));
        const QJsonObject why{{QStringLiteral("reason"), QStringLiteral("it leaked")}};
        QCOMPARE(w.word(w.act(w.incident, "embargo.lift", Role::Analyst, why)),
                 QStringLiteral("command.not-permitted"));
        const auto lifted = w.act(w.incident, "embargo.lift", Role::Commander, why);
        QCOMPARE(w.word(lifted), QStringLiteral("ok"));
        QVERIFY(!lifted->inverse); // what was public stays public
        QVERIFY(embargo(w).lifted->isEarly());
        QCOMPARE(w.place(w.flaw), Compartment::company());
        QCOMPARE(begin(w), QStringLiteral("embargo.already-public")); // R52 FK7
    }

    void datesAreAgreedWithAZoneAndLieAhead() // R55 R56 FK6
    {
        CaseWorld w = world();
        QCOMPARE(begin(w), QStringLiteral("ok"));
        QCOMPARE(w.word(w.act(w.incident, "embargo.agree", Role::Analyst, lift("2026-11-01T13:00:00.000Z"))),
                 QStringLiteral("command.value-invalid"));
        QJsonObject us = lift();
        us[QLatin1String("agreedBy")] = QStringLiteral("us");
        QCOMPARE(w.word(w.act(w.incident, "embargo.agree", Role::Analyst, us)),
                 QStringLiteral("command.value-invalid"));
        QVERIFY(w.act(w.incident, "embargo.agree", Role::Analyst, lift()));
        QCOMPARE(embargo(w).agreedLift->zone, QStringLiteral("Europe/Berlin"));
        QVERIFY(w.act(w.incident, "embargo.advise", Role::Analyst,
                      {{QStringLiteral("text"), QStringLiteral("fine")}}));
        QCOMPARE(embargo(w).advice.size(), 1);
    }

    void leaksAreReportedByAnyMemberAndWorkedOff() // R66
    {
        CaseWorld w = world();
        QCOMPARE(begin(w), QStringLiteral("ok"));
        const QJsonObject leak{{QStringLiteral("noticedAt"), QStringLiteral("2026-11-02T09:00:00Z")},
                               {QStringLiteral("summary"), QStringLiteral("a post")}};
        QCOMPARE(w.word(w.act(w.incident, "embargo.report-leak", Role::ProductManager, leak)),
                 QStringLiteral("ok"));
        QCOMPARE(embargo(w).leak->openSteps().size(), 5);
        QCOMPARE(w.word(w.act(w.incident, "embargo.leak-step", Role::ProgramManager,
                              {{QStringLiteral("step"), QStringLiteral("tell-staff")}})),
                 QStringLiteral("command.reason-missing"));
        QVERIFY(
            w.act(w.incident, "embargo.leak-step", Role::ProgramManager,
                  {{QStringLiteral("step"), QStringLiteral("tell-staff")}, {QStringLiteral("done"), true}}));
        QCOMPARE(embargo(w).leak->openSteps().size(), 4);
    }

    void whatHasNotComeHasNotHappened()
    {
        CaseWorld w = world();
        QJsonObject ahead = questionnaire();
        QJsonObject answers = ahead.value(QLatin1String("eligibility")).toObject();
        answers[QLatin1String("at")] = QStringLiteral("2099-11-22T10:00:00.000Z");
        ahead[QLatin1String("eligibility")] = answers;
        const auto begun = w.act(w.incident, "embargo.begin", Role::Analyst, ahead);
        QCOMPARE(w.word(begun), QStringLiteral("command.moment-ahead"));
        QCOMPARE(begun.error().place, QStringLiteral("eligibility.at"));
        QCOMPARE(begin(w), QStringLiteral("ok"));
        const auto noticed = w.act(w.incident, "embargo.report-leak", Role::Analyst,
                                   {{QStringLiteral("noticedAt"), QStringLiteral("2099-11-22T10:00:00.000Z")},
                                    {QStringLiteral("summary"), QStringLiteral("a post")}});
        QCOMPARE(w.word(noticed), QStringLiteral("command.moment-ahead"));
        QVERIFY(!embargo(w).leak);
    }

    void closingTasksOutliveTheLift() // R65
    {
        CaseWorld w = world();
        QCOMPARE(begin(w), QStringLiteral("ok"));
        for (const char* task : {"public-release", "issue-closeout"}) { // nothing is public yet
            const auto early = w.act(w.incident, "embargo.close-task", Role::ProgramManager,
                                     {{QStringLiteral("step"), QString::fromLatin1(task)},
                                      {QStringLiteral("done"), true}});
            QCOMPARE(w.word(early), QStringLiteral("embargo.task-before-lift"));
            QCOMPARE(early.error().place, QStringLiteral("step"));
        }
        QVERIFY(embargo(w).closing.isEmpty());
        QVERIFY(w.act(w.incident, "embargo.lift", Role::Commander,
                      {{QStringLiteral("reason"), QStringLiteral("leak")}}));
        QVERIFY(w.act(
            w.incident, "embargo.close-task", Role::ProgramManager,
            {{QStringLiteral("step"), QStringLiteral("public-release")}, {QStringLiteral("done"), true}}));
        QCOMPARE(embargo(w).openClosingTasks().size(), 3);
    }

    void undoTakesAMembershipBack()
    {
        CaseWorld w = world();
        QCOMPARE(begin(w), QStringLiteral("ok"));
        const QJsonObject before = w.body(w.incident).value(QLatin1String("embargo")).toObject();
        const auto added = w.act(w.incident, "embargo.add-member", Role::Analyst,
                                 person(Role::Director, "product-security-management"));
        QVERIFY(added && added->inverse);
        QCOMPARE(w.word(w.run(w.incident, *added->inverse, w.who(Role::Analyst))), QStringLiteral("ok"));
        QCOMPARE(w.body(w.incident).value(QLatin1String("embargo")).toObject(), before);
    }

    void thePlanKnowsTheIncidentsCalendar() // D2 R121 R125
    {
        CaseWorld w = world();
        QCOMPARE(begin(w), QStringLiteral("ok"));
        const CaseView early(w.state, w.now());
        QVERIFY(liftPlanOf(*w.state.record(w.incident), early).isEmpty());
        QVERIFY(
            w.act(w.incident, "embargo.agree", Role::Analyst, lift("2026-12-07T13:00:00.000Z"))); // a Monday
        const CaseView view(w.state, w.now());
        const auto plan = liftPlanOf(*w.state.record(w.incident), view);
        QCOMPARE(plan.size(), 4);
        QCOMPARE(*freezeOf(*w.state.record(w.incident), view), at("2026-12-04T13:00:00Z"));
    }
};

QTEST_APPLESS_MAIN(tst_EmbargoActions)
#include "tst_EmbargoActions.moc"
