// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/Incident.h"
#include "core/incident/IncidentMetrics.h"
#include "tests/core/incident/IncidentSamples.h"

#include <QJsonArray>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_Incident : public QObject
{
    Q_OBJECT

private:
    template <class T> static void roundTrips(const T& value)
    {
        const auto read = T::fromJson(value.toJson());
        QVERIFY2(read, read ? "" : qPrintable(toLogLine(read.error())));
        QVERIFY(*read == value);
    }
    static bool isRefused(Incident incident) { return !Incident::fromJson(incident.toJson()); }

private Q_SLOTS:
    // R76 R77 R145 R146 R149 R160 R163
    void carriesEverything()
    {
        CompleteCase sample;
        sample.close(4);
        Incident incident = sample.incident;
        incident.kind = IncidentKind::Malware;
        incident.handling = IncidentHandling::Internal;
        incident.confirmation =
            IncidentConfirmation{true, QStringLiteral("seen"), stampOf("2026-11-20T10:00:00Z"), {}};
        incident.impact = QStringLiteral("build machines");
        incident.urgency = IncidentUrgency::Immediate;
        incident.rootCause = QStringLiteral("a stolen token");
        incident.isMajorRelease = true;
        incident.release = AgreedRelease{instantOf("2026-12-10T15:00:00Z"), QStringLiteral("UTC"), 6, {}};
        incident.embargo = sampleEmbargo(true);
        LogEntry entry;
        entry.kind = LogKind::BackupPlan;
        entry.text = QStringLiteral("ship without the backport");
        entry.owner = idOf("engineer");
        entry.stamp = stampOf("2026-11-22T10:00:00Z", "commander");
        incident.log = {entry};
        incident.coverage = {{QStringLiteral("news"),
                              QStringLiteral("https://news.example"),
                              {},
                              stampOf("2026-11-22T10:00:00Z"),
                              {}}};
        incident.alertedCustomers = QStringLiteral("two must patch again");
        incident.cases = {{QStringLiteral("vince"),
                           QStringLiteral("VU#1"),
                           QStringLiteral("open"),
                           {{QStringLiteral("vendors told"), stampOf("2026-11-22T10:00:00Z"), {}}},
                           {}}};
        incident.complaints = {{QStringLiteral("reporter"),
                                QStringLiteral("too slow"),
                                1,
                                stampOf("2026-11-23T10:00:00Z"),
                                QStringLiteral("answered"),
                                stampOf("2026-11-24T10:00:00Z"),
                                {}}};
        incident.legal = LegalRecord{{QStringLiteral("CRA")},
                                     {QStringLiteral("e-mail addresses")},
                                     {QStringLiteral("authority")},
                                     QStringLiteral("ten years"),
                                     QStringLiteral("covered"),
                                     QStringLiteral("checked"),
                                     true,
                                     stampOf("2026-11-23T10:00:00Z"),
                                     {}};
        incident.extra = {{QStringLiteral("future"), 1}};
        roundTrips(incident);
    }

    // R3
    void closesPhasesInOrderOnly()
    {
        Incident incident = minorIncident();
        incident.phases = {{IncidentPhase::NotificationTriage, stampOf("2026-11-22T10:00:00Z"), {}}};
        QVERIFY(!isRefused(incident));
        incident.phases.append({IncidentPhase::RemediationRelease, stampOf("2026-11-23T10:00:00Z"), {}});
        QVERIFY(isRefused(incident));
        incident.phases = {{IncidentPhase::AssessmentCoordination, stampOf("2026-11-22T10:00:00Z"), {}}};
        QVERIFY(isRefused(incident));
        incident.phases = {{IncidentPhase::NotificationTriage, stampOf("2026-11-22T10:00:00Z"), {}},
                           {IncidentPhase::NotificationTriage, stampOf("2026-11-22T10:00:00Z"), {}}};
        QVERIFY(isRefused(incident));
    }

    // R4
    void aStepThatDoesNotApplyHasAReason()
    {
        Incident incident = minorIncident();
        incident.steps = {
            {QStringLiteral("triage.scored"), true, {}, instantOf("2026-11-22T10:00:00Z"), std::nullopt}};
        QVERIFY(!isRefused(incident));
        incident.steps[0].isDone = false;
        QVERIFY(isRefused(incident));
        incident.steps[0].reason = QStringLiteral("scored by upstream");
        QVERIFY(!isRefused(incident));
        incident.steps.append(incident.steps.first());
        QVERIFY(isRefused(incident));
    }

    // R73 R75 R77
    void declarationsHaveEvidenceAndADecision()
    {
        for (int i = 0; i < MajorCriterionCount; ++i) {
            const auto criterion = MajorCriterion(i);
            QCOMPARE(majorCriterionFromWord(QString(toWord(criterion))), std::optional(criterion));
        }
        for (int i = 0; i < WatchCriterionCount; ++i) {
            const auto criterion = WatchCriterion(i);
            QCOMPARE(watchCriterionFromWord(QString(toWord(criterion))), std::optional(criterion));
        }
        Declaration declaration = declared(IncidentClass::Major, Severity::Critical);
        declaration.isWatch = true;
        declaration.watchCriteria = {{WatchCriterion::AllResources, QStringLiteral("all hands")}};
        roundTrips(declaration);
        declaration.criteria.append(declaration.criteria.first());
        QVERIFY(!Declaration::fromJson(declaration.toJson()));
        declaration.criteria = {{MajorCriterion::Headline, QString()}};
        QVERIFY(!Declaration::fromJson(declaration.toJson()));
        Incident incident = minorIncident();
        incident.declarations = {declared(IncidentClass::Minor, Severity::Low),
                                 declared(IncidentClass::Major, Severity::Important)};
        incident.declarations[1].decision->isAccepted = false;
        QVERIFY(isRefused(incident)); // a refusal gives its reason
        incident.declarations[1].decision->reason = QStringLiteral("one offering only");
        QVERIFY(!isRefused(incident));
        QCOMPARE(incident.declaration(), &incident.declarations.at(0));
        QVERIFY(!incident.isMajor());
        incident.declarations.append(declared(IncidentClass::Major, Severity::Important));
        incident.declarations[2].decision.reset();
        QCOMPARE(incident.proposal(), &incident.declarations.at(2));
        QVERIFY(!incident.isMajor());
        incident.declarations.append(incident.declarations.at(2)); // one proposal at a time
        QVERIFY(isRefused(incident));
        incident.declarations.removeLast();
        incident.declarations[2].decision = incident.declarations.at(0).decision;
        QVERIFY(incident.isMajor());
        QCOMPARE(incident.declarations.at(2).decision->stamp.by, std::optional(idOf("commander")));
        QVERIFY(!incident.proposal());
    }

    // R81
    void theFinalStretchIsADayOrTheAgreedShorterTime()
    {
        Incident incident = majorIncident();
        QVERIFY(!incident.finalStretch());
        incident.release = AgreedRelease{instantOf("2026-12-10T15:00:00Z"), QStringLiteral("UTC"), 0, {}};
        QCOMPARE(*incident.finalStretch(), instantOf("2026-12-09T15:00:00Z"));
        incident.release->finalHours = 6;
        QCOMPARE(*incident.finalStretch(), instantOf("2026-12-10T09:00:00Z"));
        incident.release->finalHours = 48; // longer than a day is no shorter time
        QVERIFY(isRefused(incident));
        incident.release->finalHours = 6;
        incident.embargo = sampleEmbargo();
        QCOMPARE(*incident.finalStretch(), instantOf("2026-12-09T15:00:00Z"));
        incident.embargo->agreedLift.reset();
        QVERIFY(!incident.finalStretch());
    }

    // R170
    void theLeadAnalystLeadsMajorAndEmbargoedIncidents()
    {
        QCOMPARE(majorIncident().lead(), std::optional(idOf("lead analyst")));
        Incident incident = minorIncident();
        QCOMPARE(incident.lead(), std::optional(idOf("analyst")));
        incident.embargo = sampleEmbargo();
        incident.leadAnalyst = idOf("lead analyst");
        QCOMPARE(incident.lead(), std::optional(idOf("lead analyst")));
        incident.embargo = sampleEmbargo(true);
        QCOMPARE(incident.lead(), std::optional(idOf("analyst")));
    }

    // R165
    void thirdPartiesAreToldByPriority()
    {
        const auto party = [](const char* name, int priority, const char* plannedAt) {
            ThirdParty p;
            p.name = QString::fromLatin1(name);
            p.priority = priority;
            if (*plannedAt)
                p.plannedAt = instantOf(plannedAt);
            return p;
        };
        QList<ThirdParty> parties = {party("told", 1, ""), party("second", 2, "2026-12-01T10:00:00Z"),
                                     party("late", 1, ""), party("first", 1, "2026-12-02T10:00:00Z")};
        parties[0].told = stampOf("2026-11-30T10:00:00Z");
        QStringList names;
        const auto ordered = inOrderOfPriority(parties);
        for (const ThirdParty& p : ordered)
            names.append(p.name);
        QCOMPARE(names, (QStringList{QStringLiteral("first"), QStringLiteral("late"),
                                     QStringLiteral("second"), QStringLiteral("told")}));
        ThirdParty unranked = parties.at(0);
        unranked.priority = 0;
        QVERIFY(!ThirdParty::fromJson(unranked.toJson()));
    }

    // R166
    void aListAdvisoryIsSignedAndMadeFromTheLast()
    {
        DisclosureTrack track;
        track.kind = DisclosureTrackKind::MailingListAdvisory;
        track.done = stampOf("2026-12-10T16:00:00Z");
        QVERIFY(!DisclosureTrack::fromJson(track.toJson()));
        track.signature = QStringLiteral("0xABCD");
        QVERIFY(!DisclosureTrack::fromJson(track.toJson()));
        track.templateFrom = QStringLiteral("advisory 2026-3");
        roundTrips(track);
        QVERIFY(track.isConcluded());
        track.kind = DisclosureTrackKind::ForumPost;
        track.done.reset();
        QVERIFY(!track.isConcluded());
    }

    // R113
    void actionsServeThePlanOrAStakeholder()
    {
        RetrospectiveAction action;
        action.text = QStringLiteral("tell support earlier");
        action.target = ActionTarget::Stakeholder;
        QVERIFY(!RetrospectiveAction::fromJson(action.toJson()));
        action.who = QStringLiteral("support");
        roundTrips(action);
        action.target = ActionTarget::Plan;
        action.who.clear();
        roundTrips(action);
    }

    // R151 R10
    void metricsCountVulnerabilitiesByTeam()
    {
        const auto sample = [](const char* team, Severity severity, const char* fixed,
                               bool isVulnerability = true) {
            MetricSample s;
            s.team = QString::fromLatin1(team);
            s.severity = severity;
            s.isVulnerability = isVulnerability;
            s.received = instantOf("2026-11-01T00:00:00Z");
            if (*fixed)
                s.fixed = instantOf(fixed);
            return s;
        };
        const auto metrics = incidentMetrics({sample("a", Severity::Critical, "2026-11-02T00:00:00Z"),
                                              sample("a", Severity::Low, "2026-11-11T00:00:00Z"),
                                              sample("b", Severity::Low, ""),
                                              sample("b", Severity::Low, "2026-11-04T12:00:00Z"),
                                              sample("a", Severity::Low, "2026-11-04T00:00:00Z", false)});
        const TeamMetrics a = metrics.value(QStringLiteral("a"));
        QCOMPARE(a.flaws, 2);
        QCOMPARE(a.medianDaysToFix, std::optional(5.5));
        const TeamMetrics all = metrics.value(QStringLiteral("all"));
        QCOMPARE(all.flaws, 4);
        QCOMPARE(all.fixed, 3);
        QCOMPARE(all.bySeverity.value(QStringLiteral("low")), 3);
        QCOMPARE(all.medianDaysToFix, std::optional(3.5));
        QVERIFY(incidentMetrics({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Incident)
#include "tst_Incident.moc"
