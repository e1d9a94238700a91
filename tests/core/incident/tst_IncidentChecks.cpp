// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/IncidentChecks.h"
#include "core/incident/IncidentInspection.h"
#include "tests/core/incident/IncidentSamples.h"

#include <QSet>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_IncidentChecks : public QObject
{
    Q_OBJECT

private:
    static QStringList findings(const Incident& incident,
                                const IncidentSurroundings& around = sampleSurroundings())
    {
        return codesOf(checkIncident(incident, around));
    }
    static QStringList missing(const CompleteCase& sample, IncidentPhase phase)
    {
        return codesOf(phaseFindings(sample.incident, sample.around, phase));
    }

    /// Surroundings in which embargoed content may go through the chat.
    static IncidentSurroundings approved()
    {
        IncidentSurroundings around = sampleSurroundings();
        around.tools = {{QStringLiteral("chat"), instantOf("2026-01-02T09:00:00Z"), instantOf("2026-01-03T09:00:00Z")}};
        return around;
    }

private Q_SLOTS:
    void listsItsChecksOnce()
    {
        QSet<QString> codes;
        for (const Check* check : incidentChecks()) {
            QVERIFY(check->code.word().startsWith(QLatin1String("incident.")));
            codes.insert(check->code.word());
        }
        QCOMPARE(codes.size(), qsizetype(incidentChecks().size()));
        QVERIFY(findings(majorIncident()).isEmpty());
        QVERIFY(findings(minorIncident()).isEmpty());
    }

    // R73
    void anyOfTheNineCriteriaMakesAMajorIncident()
    {
        for (const Severity severity : {Severity::Moderate, Severity::Important, Severity::Critical}) {
            for (int i = 0; i < MajorCriterionCount; ++i) {
                Incident incident = majorIncident(severity);
                incident.declarations[0].criteria = {{MajorCriterion(i), QStringLiteral("evidence")}};
                QVERIFY(findings(incident, sampleSurroundings(severity)).isEmpty());
                incident.declarations[0].criteria.clear();
                QCOMPARE(findings(incident, sampleSurroundings(severity)),
                         QStringList{QStringLiteral("incident.criteria-missing")});
            }
        }
    }

    // R74 D5
    void lowIsNeverMajorButModerateMayBe()
    {
        const Incident low = majorIncident(Severity::Low);
        QCOMPARE(findings(low, sampleSurroundings(Severity::Low)),
                 QStringList{QStringLiteral("incident.severity-low")});
        QVERIFY(checkIncident(low, sampleSurroundings(Severity::Low)).at(0).blocks());
        QVERIFY(
            findings(majorIncident(Severity::Moderate), sampleSurroundings(Severity::Moderate)).isEmpty());
        Incident unrated = majorIncident();
        unrated.declarations[0].decision->severity.reset();
        QCOMPARE(findings(unrated), QStringList{QStringLiteral("incident.severity-missing")});
        // A severity that falls later is shown, and blocks no edit.
        const auto fallen =
            checkIncident(majorIncident(Severity::Important), sampleSurroundings(Severity::Low));
        QCOMPARE(codesOf(fallen), QStringList{QStringLiteral("incident.severity-fell")});
        QVERIFY(!fallen.at(0).blocks());
    }

    // R72
    void aMinorIncidentMayBeImportantOrCritical()
    {
        for (const Severity severity : {Severity::Important, Severity::Critical}) {
            Incident incident = minorIncident();
            incident.declarations = {declared(IncidentClass::Minor, severity)};
            QVERIFY(findings(incident, sampleSurroundings(severity)).isEmpty());
        }
    }

    // R75
    void anExecutiveWatchIsMajorCriticalAndHasACriterion()
    {
        for (int i = 0; i < WatchCriterionCount; ++i) {
            Incident incident = majorIncident(Severity::Critical);
            incident.declarations[0].isWatch = true;
            incident.declarations[0].watchCriteria = {{WatchCriterion(i), QStringLiteral("evidence")}};
            QVERIFY(findings(incident, sampleSurroundings(Severity::Critical)).isEmpty());
        }
        Incident incident = majorIncident(Severity::Critical);
        incident.declarations[0].isWatch = true;
        QCOMPARE(findings(incident, sampleSurroundings(Severity::Critical)),
                 QStringList{QStringLiteral("incident.watch-criteria-missing")});
        incident.declarations[0].watchCriteria = {{WatchCriterion::AllResources, QStringLiteral("all")}};
        incident.declarations[0].decision->severity = Severity::Important;
        QCOMPARE(findings(incident), QStringList{QStringLiteral("incident.watch-not-major")});
        incident.declarations[0].decision->severity = Severity::Critical;
        incident.declarations[0].incidentClass = IncidentClass::Minor;
        QVERIFY(findings(incident).contains(QStringLiteral("incident.watch-not-major")));
    }

    // R77
    void somebodyElseDecides()
    {
        Incident incident = majorIncident();
        incident.declarations[0].decision->stamp.by = incident.declarations[0].stamp.by;
        const auto found = checkIncident(incident, sampleSurroundings());
        QCOMPARE(codesOf(found), QStringList{QStringLiteral("incident.decided-by-proposer")});
        QVERIFY(!found.at(0).blocks());
    }

    // R78 R170
    void aPostIsForWhoHasItsRole()
    {
        CompleteCase sample;
        QVERIFY(!codesOf(checkIncident(sample.incident, sample.around)).contains(QLatin1String("incident.post-unfit")));
        sample.around.people[idOf("lead analyst")] = {Role::Engineer};
        sample.around.people.remove(idOf("program manager"));
        QList<Finding> found = checkIncident(sample.incident, sample.around);
        found.removeIf([](const Finding& finding) { return finding.check != &check::IncidentPostUnfit; });
        QCOMPARE(found.size(), 2);
        QVERIFY(found.at(0).blocks());
        QCOMPARE(found.at(0).place, QStringLiteral("programManager"));
        QCOMPARE(found.at(1).place, QStringLiteral("leadAnalyst"));
    }

    // R78
    void majorAndEmbargoedIncidentsNeedThreePeople()
    {
        CompleteCase sample;
        for (int role = 0; role < 3; ++role) {
            Incident incident = sample.incident;
            (role == 0   ? incident.commander
             : role == 1 ? incident.programManager
                         : incident.leadAnalyst)
                .reset();
            for (const IncidentPhase phase : AllIncidentPhases) {
                QCOMPARE(codesOf(phaseFindings(incident, sample.around, phase)),
                         QStringList{QStringLiteral("incident.role-missing")});
            }
            QCOMPARE(findings(incident, sample.around), // from the declaration on
                     QStringList{QStringLiteral("incident.role-missing")});
            incident.phases = {{IncidentPhase::NotificationTriage, stampOf("2026-11-22T10:00:00Z"), {}}};
            const auto found = blockingFindings(checkIncident(incident, sample.around), {});
            QCOMPARE(codesOf(found), QStringList{QStringLiteral("incident.role-missing")});
            QCOMPARE(found.at(0).place,
                     (QStringList{QStringLiteral("commander"), QStringLiteral("programManager"),
                                  QStringLiteral("leadAnalyst")})
                         .at(role));
        }
        Incident embargoed = minorIncident();
        embargoed.embargo = sampleEmbargo();
        QVERIFY(!codesOf(checkIncident(embargoed, sampleSurroundings()))
                     .contains(QStringLiteral("incident.role-missing"))); // they can be named before it proceeds
        QCOMPARE(codesOf(phaseFindings(embargoed, sampleSurroundings(), IncidentPhase::NotificationTriage))
                     .count(QStringLiteral("incident.role-missing")),
                 3);
        QCOMPARE(
            codesOf(phaseFindings(minorIncident(), sampleSurroundings(), IncidentPhase::NotificationTriage))
                .count(QStringLiteral("incident.role-missing")),
            0);
    }

    // R155
    void nobodySpeaksToMediaWhileItIsActive()
    {
        CompleteCase sample;
        tell(sample.incident, "media", "management");
        QCOMPARE(findings(sample.incident, sample.around),
                 QStringList{QStringLiteral("incident.media-contact")});
        sample.incident.notices.last().kind = NoticeKind::BulletinLink;
        QVERIFY(findings(sample.incident, sample.around).isEmpty());
        sample.incident.notices.last().sentAs =
            QStringLiteral("lead-analyst"); // links are posted by management
        QCOMPARE(findings(sample.incident, sample.around),
                 QStringList{QStringLiteral("incident.notice-sender")});
        sample.incident.notices.removeLast();
        sample.close(4);
        tell(sample.incident, "media", "management", "2026-12-14T12:00:00Z"); // after the closure
        QVERIFY(findings(sample.incident, sample.around).isEmpty());
        tell(sample.incident, "media", "management", "2026-12-12T12:00:00Z");
        QCOMPARE(findings(sample.incident, sample.around),
                 QStringList{QStringLiteral("incident.media-contact")});
    }

    // R153
    void supportIsToldByTheProgramManagerWithAnApprovedText()
    {
        Incident incident = majorIncident();
        incident.embargo = sampleEmbargo();
        tell(incident, "support", "program-manager");
        QCOMPARE(findings(incident, approved()), QStringList{QStringLiteral("incident.notice-unnamed")});
        incident.notices[0].people = {idOf("support lead")};
        QVERIFY(findings(incident, approved()).isEmpty());
        incident.notices[0].textApproved.reset();
        QCOMPARE(findings(incident, approved()), QStringList{QStringLiteral("incident.notice-text")});
        incident.notices[0].textApproved = stampOf("2026-11-21T11:00:00Z");
        incident.notices[0].sentAs = QStringLiteral("lead-analyst");
        QCOMPARE(findings(incident, approved()), QStringList{QStringLiteral("incident.notice-sender")});
    }

    // R53 R54 R60 R147 R154 R157
    void embargoedNoticesStayWithinTheRoster()
    {
        Incident incident = majorIncident();
        incident.kind = IncidentKind::SupplyChain;
        incident.embargo = sampleEmbargo();
        const IncidentSurroundings around = approved();
        tell(incident, "sre", "program-manager");
        QCOMPARE(findings(incident, around), QStringList{QStringLiteral("incident.notice-unnamed")});
        incident.notices[0].people = {idOf("operator")};
        QCOMPARE(findings(incident, around), QStringList{QStringLiteral("incident.notice-outside-roster")});
        incident.embargo->roster = {{idOf("operator"), RosterGroup::ProductEngineering, QStringLiteral("operations"),
                                     QStringLiteral("patches"), incident.embargo->beganAt, {}, {}}};
        QVERIFY(findings(incident, around).isEmpty());
        incident.embargo->roster[0].until = incident.notices[0].stamp.at; // who left is told no more
        QCOMPARE(findings(incident, around), QStringList{QStringLiteral("incident.notice-outside-roster")});
        incident.embargo->roster[0].until.reset();
        tell(incident, "supply-chain", "commander");
        incident.notices[1].people = {idOf("supply chain")}; // told by name, by the plan's own word (R147)
        QVERIFY(findings(incident, around).isEmpty());
        incident.notices[1].channel = QStringLiteral("pager");
        QCOMPARE(findings(incident, around), QStringList{QStringLiteral("incident.tool-not-approved")});
        incident.notices[1].channel = QStringLiteral("chat");
        for (const char* audience : {"announce", "field", "account-managers", "subscribers", "partners"}) {
            Incident leaking = incident;
            tell(leaking, audience, "program-manager");
            QCOMPARE(findings(leaking, around), QStringList{QStringLiteral("incident.notice-embargoed")});
            leaking.notices.last().stamp.at = instantOf("2026-12-10T15:00:00Z"); // the moment of the lift
            leaking.embargo->lifted = sampleEmbargo(true).lifted;
            QVERIFY(findings(leaking, around).isEmpty());
        }
        tell(incident, "neighbours", "commander");
        QCOMPARE(findings(incident, around), QStringList{QStringLiteral("incident.notice-unknown")});
    }

    // R3 R4
    void aPhaseNeedsEveryStepConcluded()
    {
        CompleteCase sample;
        for (const IncidentPhase phase : AllIncidentPhases) {
            QCOMPARE(missing(sample, phase), QStringList());
            const auto steps =
                sample.around.plan->steps(phase, incidentFacts(sample.incident, sample.around));
            for (const PlanStep* step : steps) {
                CompleteCase open = sample;
                open.incident.steps.removeIf([step](const StepConclusion& s) { return s.step == step->id; });
                const auto found = phaseFindings(open.incident, open.around, phase);
                QCOMPARE(codesOf(found), QStringList{QStringLiteral("incident.step-open")});
                QCOMPARE(found.at(0).details, QStringList{step->id});
                QCOMPARE(found.at(0).place, QStringLiteral("steps"));
                open.incident.steps.append({step->id, false, QStringLiteral("not here"),
                                            instantOf("2026-11-22T10:00:00Z"), std::nullopt});
                QVERIFY(missing(open, phase).isEmpty());
            }
        }
    }

    // R67
    void nothingReportedIsToldOutsideWithoutConsent()
    {
        const Instant told = *instantFromText(u"2026-12-01T10:00:00Z");
        Incident incident = majorIncident();
        ThirdParty users;
        users.name = QStringLiteral("Example Users");
        users.told = Stamp{{}, told};
        incident.thirdParties = {users};
        IncidentSurroundings around = sampleSurroundings();
        QVERIFY(findings(incident, around).isEmpty()); // nobody reported it to us
        around.isReported = true;
        const QStringList refused{QStringLiteral("incident.consent-missing")};
        QCOMPARE(findings(incident, around), refused);
        QVERIFY(checkIncident(incident, around).at(0).blocks());
        QCOMPARE(checkIncident(incident, around).at(0).place, QStringLiteral("thirdParties"));
        around.consents = {{QStringLiteral("example users"), {}, QStringLiteral("message 3"), told, {}, {}}};
        QVERIFY(findings(incident, around).isEmpty());
        around.consents.first().withdrawnAt = told;
        QCOMPARE(findings(incident, around), refused);
        around.consents.clear();
        around.publicAt = told + std::chrono::milliseconds(1);
        QCOMPARE(findings(incident, around), refused);
        around.publicAt = told;
        QVERIFY(findings(incident, around).isEmpty());
        around.publicAt.reset();
        incident.thirdParties[0].kind = PartyKind::Authority; // the law's, not the reporter's (R164)
        QVERIFY(findings(incident, around).isEmpty());
        // Partners and customers are told by notices; a link to the bulletin shares nothing that is not public.
        incident.notices = {{.audience = QStringLiteral("partners"), .summary = QStringLiteral("soon"), .stamp = {{}, told}}};
        QCOMPARE(findings(incident, around).count(refused.first()), 1);
        incident.notices[0].kind = NoticeKind::BulletinLink;
        QCOMPARE(findings(incident, around).count(refused.first()), 0);
    }

    // R32 R70
    void triageClassifiesAndAssessmentDeclares()
    {
        CompleteCase sample;
        sample.around.flaws[0].hasInitialClass = false;
        QCOMPARE(missing(sample, IncidentPhase::NotificationTriage),
                 QStringList{QStringLiteral("incident.initial-class-missing")});
        sample.around.flaws[0].isEnded = true; // R6: it may end as a false positive
        QVERIFY(missing(sample, IncidentPhase::NotificationTriage).isEmpty());
        Incident undeclared = minorIncident();
        undeclared.declarations.clear();
        QVERIFY(
            codesOf(phaseFindings(undeclared, sampleSurroundings(), IncidentPhase::AssessmentCoordination))
                .contains(QStringLiteral("incident.class-missing")));
        undeclared.declarations = {declared(IncidentClass::Minor, Severity::Low)};
        QVERIFY(
            !codesOf(phaseFindings(undeclared, sampleSurroundings(), IncidentPhase::AssessmentCoordination))
                 .contains(QStringLiteral("incident.class-missing")));
    }

    // R71 R79 R80 R83 R146 R150 R152
    void assessmentOfAMajorIncidentTellsAndBriefs()
    {
        const auto phase = IncidentPhase::AssessmentCoordination;
        const auto without = [phase](auto change) {
            CompleteCase sample;
            change(sample.incident);
            return missing(sample, phase);
        };
        QCOMPARE(without([](Incident& i) { i.briefings.clear(); }),
                 QStringList{QStringLiteral("incident.briefing-missing")});
        QCOMPARE(without([](Incident& i) { i.strategy.reset(); }),
                 QStringList{QStringLiteral("incident.strategy-missing")});
        QCOMPARE(without([](Incident& i) { i.places.clear(); }),
                 QStringList{QStringLiteral("incident.place-missing")});
        QCOMPARE(without([](Incident& i) { i.playbook.clear(); }),
                 QStringList{QStringLiteral("incident.playbook-missing")});
        for (const char* audience :
             {"product-engineering", "executives", "communications", "information-security"}) {
            QCOMPARE(without([audience](Incident& i) {
                         i.notices.removeIf(
                             [audience](const auto& n) { return n.audience == QLatin1String(audience); });
                     }),
                     QStringList{QStringLiteral("incident.notice-missing")});
        }
        const QStringList minor = codesOf(phaseFindings(minorIncident(), sampleSurroundings(), phase));
        QVERIFY(!minor.contains(QStringLiteral("incident.briefing-missing")));
        QVERIFY(!minor.contains(QStringLiteral("incident.notice-missing")));
    }

    // R147 R149 R163
    void otherKindsAskForMore()
    {
        CompleteCase sample;
        sample.incident.kind = IncidentKind::SupplyChain;
        sample.incident.handling = IncidentHandling::Internal;
        concludeSteps(sample.incident, sample.around, IncidentPhase::AssessmentCoordination);
        const QStringList found = missing(sample, IncidentPhase::AssessmentCoordination);
        QCOMPARE(found.count(QStringLiteral("incident.confirmation-missing")), 3);
        QCOMPARE(found.count(QStringLiteral("incident.notice-missing")), 2); // supply chain, legal
        sample.incident.confirmation =
            IncidentConfirmation{true, QStringLiteral("seen"), stampOf("2026-11-21T10:00:00Z"), {}};
        sample.incident.impact = QStringLiteral("impact");
        sample.incident.urgency = IncidentUrgency::High;
        tell(sample.incident, "supply-chain", "commander");
        tell(sample.incident, "legal", "commander");
        QVERIFY(missing(sample, IncidentPhase::AssessmentCoordination).isEmpty());
        QCOMPARE(missing(sample, IncidentPhase::RecoveryClosure),
                 (QStringList{QStringLiteral("incident.root-cause-missing"),
                              QStringLiteral("incident.legal-missing")}));
    }

    // R164
    void outsideIncidentsAreReported()
    {
        CompleteCase sample;
        sample.incident.kind = IncidentKind::DataBreach;
        sample.incident.rootCause = QStringLiteral("cause");
        sample.incident.legal = LegalRecord{{QStringLiteral("GDPR")},
                                            {QStringLiteral("names")},
                                            {},
                                            QStringLiteral("ten years"),
                                            QStringLiteral("covered"),
                                            QStringLiteral("checked"),
                                            true,
                                            stampOf("2026-11-21T10:00:00Z"),
                                            {}};
        const auto untold = [&sample]() {
            QStringList kinds;
            const auto found = phaseFindings(sample.incident, sample.around, IncidentPhase::RecoveryClosure);
            for (const Finding& finding : found) {
                if (finding.check == &check::IncidentPartyUntold)
                    kinds.append(finding.details);
            }
            return kinds;
        };
        QCOMPARE(untold(), (QStringList{QStringLiteral("user"), QStringLiteral("project"),
                                        QStringLiteral("authority")}));
        sample.incident.legal->isAuthorityRequired = false;
        QCOMPARE(untold(), (QStringList{QStringLiteral("user"), QStringLiteral("project")}));
        ThirdParty users;
        users.name = QStringLiteral("users");
        sample.incident.thirdParties = {users};
        QCOMPARE(untold().size(), 2); // planned is not told
        sample.incident.thirdParties[0].told = stampOf("2026-12-01T10:00:00Z");
        QCOMPARE(untold(), QStringList{QStringLiteral("project")});
        sample.incident.handling = IncidentHandling::Internal;
        QVERIFY(untold().isEmpty());
    }

    // R111 R112 R113 R114 R115 R166 R168
    void closureNeedsEverythingDone()
    {
        const auto phase = IncidentPhase::RecoveryClosure;
        const auto broken = [phase](auto change) {
            CompleteCase sample;
            change(sample);
            return missing(sample, phase);
        };
        QCOMPARE(broken([](CompleteCase& c) { c.around.openTasks = {idOf("task")}; }),
                 QStringList{QStringLiteral("incident.task-open")});
        CompleteCase open;
        open.around.openTasks = {idOf("task")};
        const QList<Finding> found = phaseFindings(open.incident, open.around, phase);
        QCOMPARE(found.first().record, idOf("task"));
        QCOMPARE(found.first().place, QStringLiteral("conclusion")); // what closes a task
        QCOMPARE(broken([](CompleteCase& c) { c.around.openTrackers = {idOf("tracker")}; }),
                 QStringList{QStringLiteral("incident.tracker-open")});
        QCOMPARE(broken([](CompleteCase& c) { c.around.unshippedErrata = {idOf("erratum")}; }),
                 QStringList{QStringLiteral("incident.erratum-open")});
        QCOMPARE(broken([](CompleteCase& c) { c.around.unfinishedTexts = {idOf("bulletin")}; }),
                 QStringList{QStringLiteral("incident.text-unfinished")});
        QCOMPARE(broken([](CompleteCase& c) { c.around.unexplained = {idOf("affect")}; }),
                 QStringList{QStringLiteral("incident.unexplained")});
        QCOMPARE(broken([](CompleteCase& c) { c.incident.summary->testing.clear(); }),
                 QStringList{QStringLiteral("incident.summary-missing")});
        QCOMPARE(broken([](CompleteCase& c) { c.around.isAnythingNotFixed = true; }),
                 QStringList{QStringLiteral("incident.summary-missing")});
        QVERIFY(broken([](CompleteCase& c) {
                    c.around.isAnythingNotFixed = true;
                    c.incident.summary->notFixed = QStringLiteral("8 is out of support");
                }).isEmpty());
        QCOMPARE(broken([](CompleteCase& c) { c.incident.retrospective->actions.clear(); }),
                 QStringList{QStringLiteral("incident.retrospective-missing")});
        QCOMPARE(broken([](CompleteCase& c) { c.incident.disclosure.removeFirst(); }),
                 QStringList{QStringLiteral("incident.track-open")});
        QCOMPARE(broken([](CompleteCase& c) {
                     Complaint complaint;
                     complaint.from = QStringLiteral("reporter");
                     c.incident.complaints = {complaint};
                 }),
                 QStringList{QStringLiteral("incident.complaint-open")});
    }

    // R65
    void theEmbargoIsLiftedAndItsTasksClosed()
    {
        CompleteCase sample;
        sample.incident.embargo = sampleEmbargo(true);
        concludeSteps(sample.incident, sample.around, IncidentPhase::RecoveryClosure);
        QVERIFY(
            !missing(sample, IncidentPhase::RecoveryClosure).contains(QStringLiteral("incident.embargoed")));
        sample.incident.embargo->closing.removeFirst();
        QVERIFY(
            missing(sample, IncidentPhase::RecoveryClosure).contains(QStringLiteral("incident.embargoed")));
        sample.incident.embargo = sampleEmbargo();
        QVERIFY(
            missing(sample, IncidentPhase::RecoveryClosure).contains(QStringLiteral("incident.embargoed")));
    }

    // R114 R116
    void deliverablesArePlannedAndConcluded()
    {
        CompleteCase sample;
        QVERIFY(missingDeliverables(sample.incident, sample.around).isEmpty());
        const OwedDeliverable owed = sample.around.deliverables.takeFirst();
        const IncidentPhase phase = sample.around.catalogue->entry(owed.entry)->phase;
        QCOMPARE(missingDeliverables(sample.incident, sample.around).size(), 1);
        QCOMPARE(missing(sample, phase), QStringList{QStringLiteral("incident.deliverable-missing")});
        sample.around.deliverables.append({owed.id, owed.entry, false});
        const auto found = phaseFindings(sample.incident, sample.around, phase);
        QCOMPARE(codesOf(found), QStringList{QStringLiteral("incident.deliverable-open")});
        QCOMPARE(found.at(0).record, owed.id);
        Incident undeclared = sample.incident;
        undeclared.declarations.clear();
        QVERIFY(missingDeliverables(undeclared, sample.around).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_IncidentChecks)
#include "tst_IncidentChecks.moc"
