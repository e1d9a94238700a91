// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/ConsentCase.h"

#include "core/embargo/Embargo.h"
#include "core/policy/Policy.h"
#include "tests/core/command/actions/CaseWorld.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// Who may be told of an incident, and through what, by the commands that tell somebody.
class tst_ConsentCase : public QObject
{
    Q_OBJECT

    static QString text(const char* words) { return QString::fromLatin1(words); }
    static Instant at(const char* words) { return instantFromText(text(words)).value(); }

    /// An incident whose flaw a researcher reported, and the plan's approved tools.
    struct Room : CaseWorld
    {
        Room() : CaseWorld(at("2026-11-24T09:00:00Z"))
        {
            put(report, RecordKind::Report,
                {{text("receivedAt"), toText(now())}, {text("origin"), text("researcher")}},
                Compartment::prodsec());
            QJsonObject reported = body(flaw);
            reported[text("reports")] = QJsonArray{report.toText()};
            reported.remove(text("cveId"));
            reported[text("publicAt")] = text("2026-11-23T09:00:00.000Z");
            put(flaw, RecordKind::Flaw, reported);
            Policy plan{text("1"), *actor(Role::Director).person, QDate(2026, 1, 15), {}, {}, {}};
            for (const char* tool : {"chat", "VINCE"})
                plan.content.tools.append(
                    {text(tool), at("2026-01-02T09:00:00Z"), at("2026-01-03T09:00:00Z")});
            put(planId(), RecordKind::Policy, plan.toJson());
        }
        void embargo()
        {
            QJsonObject incidentBody = body(incident);
            Embargo standing;
            standing.beganAt = at("2026-11-23T09:00:00Z");
            for (const PublicTrace trace : allPublicTraces())
                standing.eligibility.answers[trace] = {};
            standing.eligibility.at = standing.beganAt;
            for (const Role role : {Role::Analyst, Role::Commander, Role::ProgramManager})
                standing.roster.append({*actor(role).person, RosterGroup::IncidentResponse, {},
                                        text("works on it"), standing.beganAt, {}, {}});
            standing.roster.append({*actor(Role::Engineer).person, RosterGroup::ProductEngineering,
                                    text("parser team"), text("fixes it"), standing.beganAt, {}, {}});
            incidentBody[text("embargo")] = standing.toJson();
            incidentBody[text("programManager")] = actor(Role::ProgramManager).person->toText();
            incidentBody[text("commander")] = actor(Role::Commander).person->toText();
            put(incident, RecordKind::Incident, incidentBody, Compartment::embargo(incident));
            QJsonObject flawBody = body(flaw);
            flawBody.remove(text("publicAt"));
            put(flaw, RecordKind::Flaw, flawBody, Compartment::embargo(incident));
            put(report, RecordKind::Report, body(report), Compartment::embargo(incident).forProductSecurity());
        }
        QString notify(const char* audience, const char* as, Role role, QList<Role> people = {},
                       const char* channel = "chat")
        {
            QJsonObject notice{{text("audience"), text(audience)},
                               {text("as"), text(as)},
                               {text("channel"), text(channel)},
                               {text("summary"), text("soon")}};
            QJsonArray ids;
            for (const Role one : people)
                ids.append(actor(one).person->toText());
            notice[text("people")] = ids;
            return word(act(incident, "incident.notify", role, {{text("value"), notice}}));
        }
        QString tellCert()
        {
            (void)act(incident, "incident.plan-party", Role::Analyst,
                      {{text("value"), QJsonObject{{text("name"), text("CERT/CC")},
                                                   {text("kind"), text("csirt")},
                                                   {text("priority"), 1}}}});
            return word(act(incident, "incident.tell-party", Role::Analyst, {{text("name"), text("CERT/CC")}}));
        }
        QString updateCase(const char* system, const char* words = "details")
        {
            QJsonObject update{{text("system"), text(system)}, {text("key"), text("VU#1")},
                               {text("status"), text("open")}};
            if (words)
                update[text("text")] = text(words);
            return word(act(incident, "incident.update-case", Role::Analyst, update));
        }
        QString request()
        {
            return word(act(flaw, "cve.request", Role::Analyst, {{text("assigner"), text("MITRE")}}));
        }
        void consent(const char* party)
        {
            QVERIFY(act(incident, "embargo.consent", Role::Analyst,
                        {{text("party"), text(party)}, {text("reference"), text("message 3")}}));
        }
        RecordId report = RecordId(Uuid::fromName("test", "reported"));
    };

    static QJsonObject agreement(const char* party)
    {
        return {{text("party"), text(party)},
                {text("reference"), text("message 3")},
                {text("at"), text("2026-11-23T10:00:00.000Z")}};
    }

private Q_SLOTS:
    void nobodyOutsideIsToldWithoutConsent() // R67
    {
        Room room;
        const QString refused = text("incident.consent-missing");
        // The day on which somebody published it frees nobody: what the reporter told us is still the reporter's.
        QCOMPARE(room.notify("csirts", "commander", Role::Analyst), text("command.not-permitted"));
        QJsonObject incident = room.body(room.incident);
        incident[text("commander")] = actor(Role::Analyst).person->toText();
        room.put(room.incident, RecordKind::Incident, incident);
        QCOMPARE(room.notify("csirts", "commander", Role::Analyst), refused);
        QCOMPARE(room.notify("partners", "lead-analyst", Role::Commander), text("command.not-permitted"));
        QCOMPARE(room.tellCert(), refused);
        QCOMPARE(room.updateCase("VINCE"), refused);
        QCOMPARE(room.request(), refused);

        QJsonObject report = room.body(room.report);
        report[text("consents")] = QJsonArray{agreement("csirts"), agreement("CERT/CC"), agreement("vince")};
        room.put(room.report, RecordKind::Report, report, Compartment::prodsec());
        QCOMPARE(room.notify("csirts", "commander", Role::Analyst), text("ok"));
        QCOMPARE(room.notify("vendors", "commander", Role::Analyst), refused); // each party by itself
        QCOMPARE(room.tellCert(), text("ok"));
        QCOMPARE(room.updateCase("VINCE"), text("ok"));
        QCOMPARE(room.request(), refused);
    }

    void oneOfTwoReportersIsNotEnough() // R67
    {
        Room room;
        const RecordId other = room.newId();
        room.put(other, RecordKind::Report, {{text("origin"), text("customer")}}, Compartment::prodsec());
        QJsonObject flaw = room.body(room.flaw);
        flaw[text("reports")] = QJsonArray{room.report.toText(), other.toText()};
        room.put(room.flaw, RecordKind::Flaw, flaw);
        QJsonObject report = room.body(room.report);
        report[text("consents")] = QJsonArray{agreement("MITRE")};
        room.put(room.report, RecordKind::Report, report, Compartment::prodsec());
        QCOMPARE(room.request(), text("incident.consent-missing"));
        room.put(other, RecordKind::Report,
                 {{text("origin"), text("customer")}, {text("consents"), QJsonArray{agreement("MITRE")}}},
                 Compartment::prodsec());
        QCOMPARE(room.request(), text("ok"));
    }

    void whatWeDisclosedIsFree() // R67
    {
        Room room;
        QJsonObject flaw = room.body(room.flaw);
        flaw[text("cve")] = QJsonObject{{text("status"), text("published")},
                                        {text("assigner"), text("us")},
                                        {text("at"), text("2026-11-24T08:00:00.000Z")}};
        room.put(room.flaw, RecordKind::Flaw, flaw);
        QCOMPARE(room.tellCert(), text("ok"));
        QCOMPARE(room.updateCase("VINCE"), text("ok"));
    }

    void embargoedItTakesTheConsentToo() // R53 R60 R67
    {
        Room room;
        room.embargo();
        const QString refused = text("incident.consent-missing");
        QCOMPARE(room.notify("csirts", "commander", Role::Commander), refused);
        QCOMPARE(room.notify("vendors", "commander", Role::Commander), refused);
        QCOMPARE(room.notify("industry", "commander", Role::Commander), refused);
        QCOMPARE(room.notify("partners", "program-manager", Role::ProgramManager),
                 text("incident.notice-embargoed"));
        QCOMPARE(room.tellCert(), refused);
        QCOMPARE(room.updateCase("VINCE"), refused);
        for (const char* party : {"csirts", "CERT/CC", "VINCE", "Hackerboard"})
            room.consent(party);
        QCOMPARE(room.notify("csirts", "commander", Role::Commander), text("ok"));
        QCOMPARE(room.tellCert(), text("ok"));
        QCOMPARE(room.updateCase("VINCE"), text("ok"));
        QCOMPARE(room.updateCase("Hackerboard"), text("incident.tool-not-approved"));

        Room internal; // nobody reported it: whoever controls the date agrees
        internal.put(internal.report, RecordKind::Report, {{text("origin"), text("feed")}}, Compartment::prodsec());
        internal.embargo();
        QCOMPARE(internal.tellCert(), refused);
        internal.consent("CERT/CC");
        QCOMPARE(internal.tellCert(), text("ok"));
    }

    void noticesStayWithinTheRoster() // R53 R54 R60 R153
    {
        Room room;
        room.embargo();
        const auto sre = [&room](const QList<Role>& people, const char* channel = "chat") {
            return room.notify("sre", "program-manager", Role::ProgramManager, people, channel);
        };
        QCOMPARE(sre({Role::Engineer}, "pager"), text("incident.tool-not-approved"));
        QCOMPARE(sre({}), text("incident.notice-unnamed"));
        QCOMPARE(sre({Role::Engineer, Role::QualityEngineer}), text("incident.notice-outside-roster"));
        QCOMPARE(sre({Role::Engineer}), text("ok"));
        for (const char* audience : {"maintainers", "product-engineering"})
            QCOMPARE(room.notify(audience, "program-manager", Role::ProgramManager, {Role::QualityEngineer}),
                     text("incident.notice-outside-roster"));
        // Whom the plan has told though they can't be on the list, it has told by name.
        QCOMPARE(room.notify("executives", "program-manager", Role::ProgramManager), text("incident.notice-unnamed"));
        QCOMPARE(room.notify("executives", "program-manager", Role::ProgramManager, {Role::Executive}), text("ok"));
        QVERIFY(room.act(room.incident, "embargo.remove-member", Role::Analyst,
                         {{text("person"), actor(Role::Engineer).person->toText()}}));
        QCOMPARE(sre({Role::Engineer}), text("incident.notice-outside-roster"));
    }

    void embargoedContentLiesInApprovedTools() // R60
    {
        Room room;
        room.embargo();
        const auto places = [](const char* tool) {
            return QJsonArray{QJsonObject{{text("kind"), text("chat")}, {text("tool"), text(tool)}, {text("where"), text("room 7")}}};
        };
        QCOMPARE(room.word(room.set(room.incident, "places", places("wall"), Role::Analyst)),
                 text("incident.tool-not-approved"));
        QCOMPARE(room.word(room.set(room.incident, "places", places("chat"), Role::Analyst)), text("ok"));
    }

    void embargoedTrackersLieInApprovedSystems() // R60
    {
        Room room;
        room.embargo();
        const RecordId stream = room.newId();
        const RecordId affect = room.newId();
        room.put(stream, RecordKind::Stream,
                 {{text("offering"), room.newId().toText()}, {text("name"), text("product-9")}});
        room.put(affect, RecordKind::Affect,
                 {{text("flaw"), room.flaw.toText()}, {text("stream"), stream.toText()},
                  {text("component"), text("parser")}, {text("affectedness"), text("affected")},
                  {text("resolution"), text("delegated")}},
                 Compartment::embargo(room.incident));
        const auto file = [&](const char* system) {
            return room.word(room.run(room.newId(),
                                      CreateRecord{RecordKind::Tracker,
                                                   {{text("affects"), QJsonArray{affect.toText()}},
                                                    {text("stream"), stream.toText()},
                                                    {text("component"), text("parser")},
                                                    {text("external"), QJsonObject{{text("system"), text(system)},
                                                                                   {text("key"), text("SEC-1")},
                                                                                   {text("private"), true}}}}},
                                      room.who(Role::Analyst)));
        };
        QCOMPARE(file("jira"), text("tracker.tool-not-approved"));
        QCOMPARE(file("VINCE"), text("ok"));
    }
};

QTEST_APPLESS_MAIN(tst_ConsentCase)
#include "tst_ConsentCase.moc"
