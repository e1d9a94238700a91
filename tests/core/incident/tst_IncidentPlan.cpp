// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/AudienceCatalogue.h"
#include "core/incident/IncidentPlan.h"
#include "core/tracker/ProcessData.h"
#include "tests/core/incident/IncidentSamples.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_IncidentPlan : public QObject
{
    Q_OBJECT

private:
    static QStringList stepIds(IncidentPhase phase, const Incident& incident,
                               const IncidentSurroundings& around = sampleSurroundings())
    {
        QStringList ids;
        const auto steps = IncidentPlan::shipped().steps(phase, incidentFacts(incident, around));
        for (const PlanStep* step : steps)
            ids.append(step->id);
        return ids;
    }

private Q_SLOTS:
    // R5 R167
    void everyStepSaysWhoHowLongAndByWhichProcedure()
    {
        QSet<QString> ids;
        int count = 0;
        for (const PlanChecklist& checklist : IncidentPlan::shipped().checklists()) {
            QVERIFY(!checklist.steps.isEmpty());
            for (const PlanStep& step : checklist.steps) {
                QVERIFY2(!step.title.isEmpty() && !step.who.isEmpty() && step.minutes > 0 &&
                             !step.procedure.isEmpty() && !step.source.isEmpty(),
                         qPrintable(step.id));
                ids.insert(step.id);
                ++count;
            }
        }
        QCOMPARE(ids.size(), count);
        QVERIFY(!IncidentPlan::shipped().step(u"notification.recorded")->notes.isEmpty());
        QVERIFY(!IncidentPlan::shipped().step(u"none"));
    }

    // R5
    void aStepLinksToAProcedureOfThePlan()
    {
        const IncidentPlan& shipped = IncidentPlan::shipped();
        for (const PlanProcedure& procedure : shipped.procedures())
            QVERIFY2(!procedure.title.isEmpty() && !procedure.text.isEmpty(), qPrintable(procedure.id));
        for (const PlanChecklist& checklist : shipped.checklists()) {
            for (const PlanStep& step : checklist.steps)
                QVERIFY2(shipped.procedure(step.procedure), qPrintable(step.id));
        }
        QVERIFY(!shipped.procedure(u"none"));
        const QJsonObject data = processData(QLatin1String("incident"));
        const auto refusal = [&data](const QJsonArray& procedures) {
            QJsonObject changed = data;
            changed[QLatin1String("procedures")] = procedures;
            const auto read = IncidentPlan::fromJson(changed);
            return read ? QString() : QString(read.error().code.word()) + QLatin1Char(' ') + read.error().place;
        };
        const QJsonArray all = data.value(QLatin1String("procedures")).toArray();
        QJsonArray fewer = all;
        fewer.removeFirst(); // intake, which the very first step names
        QCOMPARE(refusal(fewer), QStringLiteral("sla.field-value /checklists/0/steps/0/procedure"));
        const auto with = [&all](const char* key, const QJsonValue& value) {
            QJsonArray changed = all;
            QJsonObject first = changed.first().toObject();
            first[QLatin1String(key)] = value;
            changed[0] = first;
            return changed;
        };
        QCOMPARE(refusal(with("url", QStringLiteral("https://intranet.example.com/intake"))), QString());
        QCOMPARE(refusal(with("url", QStringLiteral("javascript:alert(1)"))), QStringLiteral("sla.field-value /procedures/0/url"));
        QCOMPARE(refusal(with("text", QString())), QStringLiteral("sla.field-missing /procedures/0/text"));
        QCOMPARE(refusal(with("title", QString())), QStringLiteral("sla.field-missing /procedures/0/title"));
        QCOMPARE(refusal(with("id", all.at(1).toObject().value(QLatin1String("id")))),
                 QStringLiteral("sla.id-repeated /procedures/1/id"));
    }

    // R168
    void complaintsHaveAWayUp()
    {
        const IncidentPlan& shipped = IncidentPlan::shipped();
        QStringList who;
        for (const ComplaintLevel& level : shipped.complaintLevels())
            who.append(level.who);
        QCOMPARE(who, (QStringList{QStringLiteral("lead-analyst"), QStringLiteral("security-manager"),
                                   QStringLiteral("director")}));
        QCOMPARE(shipped.businessDaysUntil(0), std::optional(3));
        QCOMPARE(shipped.businessDaysUntil(2), std::optional(13)); // the time of all that had it before, too
        QVERIFY(!shipped.businessDaysUntil(3));
        const auto refusal = [](const QJsonArray& complaints) {
            QJsonObject data = processData(QLatin1String("incident"));
            data[QLatin1String("complaints")] = complaints;
            const auto read = IncidentPlan::fromJson(data);
            return read ? QString() : read.error().place;
        };
        const QJsonObject level{{QStringLiteral("who"), QStringLiteral("director")}, {QStringLiteral("businessDays"), 2}};
        QCOMPARE(refusal({level}), QString());
        QCOMPARE(refusal({}), QStringLiteral("/complaints"));
        QJsonObject bad = level;
        bad[QLatin1String("who")] = QStringLiteral("somebody");
        QCOMPARE(refusal({level, bad}), QStringLiteral("/complaints/1/who"));
        bad = level;
        bad[QLatin1String("businessDays")] = 0;
        QCOMPARE(refusal({bad}), QStringLiteral("/complaints/0/businessDays"));
    }

    // R3 D6
    void hasTheFourPhasesInOrder()
    {
        QStringList titles;
        for (const IncidentPhase phase : AllIncidentPhases)
            titles.append(IncidentPlan::shipped().checklist(QString(toWord(phase)))->title);
        QCOMPARE(
            titles,
            (QStringList{QStringLiteral("Notification & Triage"), QStringLiteral("Assessment & Coordination"),
                         QStringLiteral("Remediation & Release"), QStringLiteral("Recovery & Closure")}));
    }

    // R71 R80 R83
    void aMinorIncidentHasNoBriefingAndNoOrchestration()
    {
        const QString briefing = QStringLiteral("assessment.executives-briefed");
        const QString roles = QStringLiteral("orchestration.roles-named");
        const auto phase = IncidentPhase::AssessmentCoordination;
        QVERIFY(!stepIds(phase, minorIncident()).contains(briefing));
        QVERIFY(!stepIds(phase, minorIncident()).contains(roles));
        QVERIFY(stepIds(phase, majorIncident()).contains(briefing));
        QVERIFY(stepIds(phase, majorIncident()).contains(roles));
        Incident embargoed = minorIncident();
        embargoed.embargo = sampleEmbargo();
        QVERIFY(!stepIds(phase, embargoed).contains(briefing));
        QVERIFY(stepIds(phase, embargoed).contains(roles)); // major or embargoed
        QVERIFY(stepIds(phase, embargoed).contains(QStringLiteral("orchestration.roster-agreed")));
    }

    // R81
    void theFinalDayHasAChecklistForMajorIncidents()
    {
        const auto phase = IncidentPhase::RemediationRelease;
        const QString instruction = QStringLiteral("final.instruction-recorded");
        const QString announcement = QStringLiteral("final.pre-announced");
        QVERIFY(!stepIds(phase, minorIncident()).contains(instruction));
        QVERIFY(stepIds(phase, majorIncident()).contains(instruction));
        QVERIFY(!stepIds(phase, majorIncident()).contains(announcement));
        Incident embargoed = majorIncident();
        embargoed.embargo = sampleEmbargo();
        QVERIFY(stepIds(phase, embargoed).contains(announcement));
    }

    // R76 R115
    void asksForCoverageAndFeeds()
    {
        QVERIFY(stepIds(IncidentPhase::AssessmentCoordination, majorIncident())
                    .contains(QStringLiteral("assessment.coverage-recorded")));
        for (const char* feed : {"feeds.nvd", "feeds.cve", "feeds.oval"})
            QVERIFY(
                stepIds(IncidentPhase::RecoveryClosure, minorIncident()).contains(QString::fromLatin1(feed)));
    }

    // R162
    void linksTheStandards()
    {
        QStringList urls;
        for (const PlanReference& reference : IncidentPlan::shipped().references()) {
            QVERIFY(reference.url.startsWith(QLatin1String("https://")));
            urls.append(reference.title);
        }
        const QString all = urls.join(u'|');
        for (const char* name : {"29147", "30111", "FIRST", "800-61"})
            QVERIFY2(all.contains(QString::fromLatin1(name)), name);
    }

    // R168
    void complaintsGoUp()
    {
        QStringList who;
        for (const ComplaintLevel& level : IncidentPlan::shipped().complaintLevels()) {
            QVERIFY(level.businessDays > 0);
            who.append(level.who);
        }
        QCOMPARE(who, (QStringList{QStringLiteral("lead-analyst"), QStringLiteral("security-manager"),
                                   QStringLiteral("director")}));
    }

    // R166
    void disclosureTracksFollowTheFacts()
    {
        IncidentSurroundings around = sampleSurroundings();
        const auto tracks = [&around](const Incident& incident) {
            QStringList wordsOfTracks;
            const auto kinds = IncidentPlan::shipped().tracks(incidentFacts(incident, around));
            for (const DisclosureTrackKind kind : kinds)
                wordsOfTracks.append(toWord(kind));
            return wordsOfTracks;
        };
        QVERIFY(tracks(minorIncident()).isEmpty());
        around.hasReporter = true;
        around.flaws[0].hasCve = false;
        around.flaws[0].isRemote = true;
        QCOMPARE(tracks(minorIncident()),
                 (QStringList{QStringLiteral("reporter-thanks"), QStringLiteral("cve-request"),
                              QStringLiteral("forum-post")}));
        around = sampleSurroundings(Severity::Critical);
        QCOMPARE(tracks(majorIncident()),
                 (QStringList{QStringLiteral("wiki-advisory"), QStringLiteral("mailing-list-advisory"),
                              QStringLiteral("forum-post")}));
        Incident internal = majorIncident();
        internal.handling = IncidentHandling::Internal;
        QVERIFY(tracks(internal).isEmpty() || tracks(internal) == QStringList{QStringLiteral("forum-post")});
    }

    // R154 R157
    void everyAudienceOfThePlanIsThere()
    {
        const AudienceCatalogue& catalogue = AudienceCatalogue::shipped();
        for (const char* id : {"product-engineering", "executives", "supply-chain", "information-security",
                               "communications", "legal", "support", "sre", "field", "announce"}) {
            QVERIFY2(catalogue.audience(QString::fromLatin1(id)), id);
            QCOMPARE(catalogue.audience(QString::fromLatin1(id))->group, AudienceGroup::Internal);
        }
        for (const char* id : {"subscribers", "partners", "csirts", "industry", "vendors"}) {
            QVERIFY2(catalogue.audience(QString::fromLatin1(id)), id);
            QCOMPARE(catalogue.audience(QString::fromLatin1(id))->group, AudienceGroup::External);
        }
        for (const Audience& audience : catalogue.audiences())
            QVERIFY2(!audience.title.isEmpty() && !audience.senders.isEmpty(), qPrintable(audience.id));
        QVERIFY(!catalogue.audience(u"none"));
    }

    void refusesWhatItCannotRead()
    {
        QJsonObject plan = processData(QLatin1String("incident"));
        QVERIFY(IncidentPlan::fromJson(plan));
        QJsonArray lists = plan.value(QLatin1String("checklists")).toArray();
        lists.removeFirst();
        plan[QLatin1String("checklists")] = lists;
        QCOMPARE(IncidentPlan::fromJson(plan).error().details,
                 QStringList{QStringLiteral("notification-triage")});
        lists.prepend(lists.first());
        plan[QLatin1String("checklists")] = lists;
        QVERIFY(!IncidentPlan::fromJson(plan)); // step ids are repeated
        plan = processData(QLatin1String("incident"));
        plan[QLatin1String("disclosure")] =
            QJsonArray{QJsonObject{{QStringLiteral("track"), QStringLiteral("tv")}}};
        QCOMPARE(IncidentPlan::fromJson(plan).error().place, QStringLiteral("/disclosure/0"));
        const QJsonObject nameless{{QStringLiteral("group"), QStringLiteral("internal")}};
        QVERIFY(!AudienceCatalogue::fromJson({{QStringLiteral("audiences"), QJsonArray{nameless}}}));
        const QJsonObject grouped{{QStringLiteral("id"), QStringLiteral("x")},
                                  {QStringLiteral("group"), QStringLiteral("all")}};
        QVERIFY(!AudienceCatalogue::fromJson({{QStringLiteral("audiences"), QJsonArray{grouped}}}));
    }
};

QTEST_GUILESS_MAIN(tst_IncidentPlan)
#include "tst_IncidentPlan.moc"
