// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/IncidentStatus.h"
#include "tests/core/incident/IncidentSamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_IncidentStatus : public QObject
{
    Q_OBJECT

private:
    static IncidentState stateOf(const CompleteCase& sample)
    {
        return incidentStatus(sample.incident, sample.around).state;
    }

private Q_SLOTS:
    // R3 R82
    void goesThroughThePhasesAndIsOnTheDashboardUntilClosed()
    {
        CompleteCase sample;
        for (int closed = 0; closed <= 4; ++closed) {
            sample.close(closed);
            const auto status = incidentStatus(sample.incident, sample.around);
            QCOMPARE(status.state, IncidentState(closed));
            QCOMPARE(isActive(status.state), closed < 4);
            QCOMPARE(status.next.has_value(), closed < 4);
            QVERIFY(status.reasons.isEmpty());
            Incident embargoed = sample.incident;
            embargoed.embargo = sampleEmbargo();
            QVERIFY(isActive(incidentStatus(embargoed, sample.around).state));
        }
        QCOMPARE(phaseOf(IncidentState::Closed), IncidentPhase::RecoveryClosure);
        QCOMPARE(QString(toWord(IncidentState::Closed)), QStringLiteral("closed"));
        QCOMPARE(QString(toWord(IncidentState::RecoveryClosure)), QStringLiteral("recovery-closure"));
    }

    // R4 R111
    void fallsBackByItself()
    {
        CompleteCase sample;
        sample.close(4);
        QCOMPARE(stateOf(sample), IncidentState::Closed);
        sample.around.openTasks = {idOf("task")};
        auto status = incidentStatus(sample.incident, sample.around);
        QCOMPARE(status.state, IncidentState::RecoveryClosure);
        QCOMPARE(status.reasons.size(), 1);
        QCOMPARE(status.reasons.at(0).record, idOf("task"));
        QCOMPARE(status.reasons.at(0).field, QStringLiteral("conclusion"));
        sample.around.openTasks.clear();
        sample.incident.steps.removeIf(
            [](const StepConclusion& s) { return s.step == QLatin1String("triage.scored"); });
        status = incidentStatus(sample.incident, sample.around);
        QCOMPARE(status.state, IncidentState::NotificationTriage);
        QCOMPARE(QString(status.reasons.at(0).code.word()), QStringLiteral("incident.step-open"));
    }

    // R6
    void aFalsePositiveCanClose()
    {
        CompleteCase sample;
        sample.incident = minorIncident();
        sample.incident.summary = CompleteCase().incident.summary;
        sample.incident.retrospective = CompleteCase().incident.retrospective;
        sample.around = sampleSurroundings();
        sample.around.flaws[0].isEnded = true;
        sample.around.flaws[0].severity.reset();
        for (const IncidentPhase phase : AllIncidentPhases)
            concludeSteps(sample.incident, sample.around, phase);
        for (const char* id : {"cve-page", "machine-feeds"})
            sample.around.deliverables.append({idOf(id), QString::fromLatin1(id), true}); // not applicable
        sample.close(4);
        const auto status = incidentStatus(sample.incident, sample.around);
        for (const Requirement& reason : status.reasons)
            qWarning("%s %s", reason.code.word().data(), qPrintable(reason.details.join(u',')));
        QCOMPARE(status.state, IncidentState::Closed);
    }

    void everyIncidentHasOneStateAlways()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 500; ++i) {
            CompleteCase sample;
            sample.close(int(random.bounded(5)));
            if (random.bounded(2))
                sample.incident.declarations.clear();
            if (random.bounded(2))
                sample.incident.embargo = sampleEmbargo(random.bounded(2) != 0);
            if (random.bounded(2))
                sample.around.flaws.clear();
            if (random.bounded(2))
                sample.incident.steps.resize(random.bounded(int(sample.incident.steps.size())));
            if (random.bounded(2))
                sample.around.openTrackers = {idOf("tracker")};
            sample.incident.kind = IncidentKind(random.bounded(5));
            const auto once = incidentStatus(sample.incident, sample.around);
            QCOMPARE(incidentStatus(sample.incident, sample.around), once);
            QVERIFY(int(once.state) <= int(IncidentState::Closed));
            QCOMPARE(once.next.has_value(), once.state != IncidentState::Closed);
            if (once.next)
                QCOMPARE(int(*once.next), int(once.state) + 1);
        }
    }
};

QTEST_GUILESS_MAIN(tst_IncidentStatus)
#include "tst_IncidentStatus.moc"
