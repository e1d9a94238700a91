// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/FieldTable.h"
#include "core/command/Findings.h"
#include "core/command/kinds/FlawCase.h"
#include "core/command/kinds/FlawKind.h"
#include "core/flaw/rule/FlawChecks.h"
#include "core/incident/Incident.h"
#include "tests/support/FlawWorld.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_FlawKind : public QObject
{
    Q_OBJECT

private:
    static QString t(const char* text) { return QString::fromLatin1(text); }

    static Result<Outcome> moveNotification(FlawWorld& world, const char* to, const char* reason)
    {
        return world.run(world.flaw, SetField{t("reportedAt"), world.body(world.flaw).value(t("reportedAt")), t(to), t(reason)});
    }

private Q_SLOTS:
    void triageMakesAFlawOfAReport() // R8 R27 R161
    {
        FlawWorld world;
        Advisory nvd = advisory(AdvisorySource::Nvd, {t("CVE-2024-0002")});
        nvd.description = t("A buffer overflows.");
        world.take(nvd);
        QCOMPARE(world.word(world.run(world.report, DisposeReport{Disposition::Flaw, {}, world.flaw})),
                 t("command.reason-missing")); // not without saying which offering is affected
        QCOMPARE(world.word(world.triage()), t("ok"));
        const Flaw flaw = world.value();
        QCOMPARE(flaw.cveId, t("CVE-2024-0002"));
        QCOMPARE(flaw.description, t("A buffer overflows."));
        QCOMPARE(flaw.reports, QList<RecordId>{world.report});
        QCOMPARE(flaw.triagedBy, world.analyst.person);
        QVERIFY(flaw.publicAt);
    }

    void itsIncidentIsDeclaredMinor() // R27 R70: and its tasks are found through its report
    {
        FlawWorld world;
        QCOMPARE(world.word(world.triage()), t("ok"));
        const RecordId id = *world.value().incident;
        const Result<Incident> incident = Incident::fromJson(world.body(id));
        QVERIFY(incident && incident->declaration());
        QVERIFY(!incident->isMajor());
        QCOMPARE(incident->declaration()->reason, t("es-9 ships the parser."));
        QCOMPARE(world.state().byKey(parentKey(id)), QList<RecordId>{world.flaw});
        QVERIFY(flawCase(*world.state().record(world.flaw), CaseView(world.state(), instantFromMs(0)))
                    .incident.isDeclared);
        const auto reopened = world.run(world.report, ReopenReport{});
        QCOMPARE(world.word(reopened), t("ok"));
        QVERIFY(world.state().record(id)->isRemoved && world.state().record(world.flaw)->isRemoved);
        QCOMPARE(world.word(world.triage()), t("ok"));
        QVERIFY(!world.state().record(id)->isRemoved);
        QVERIFY(world.addAffect("openssl"));
        QCOMPARE(world.word(world.run(world.report, ReopenReport{})), t("report.flaw-in-work"));
    }

    void whatCameUnderEmbargoIsHeldBack() // R53 R59: nobody but Product Security sees the flaw before the
                                          // embargo begins
    {
        FlawWorld world;
        Record report = *world.state().record(world.report);
        report.body[t("underEmbargo")] = true;
        world.state().put(report);
        QCOMPARE(world.word(world.triage()), t("ok"));
        QCOMPARE(world.state().record(world.flaw)->compartment, Compartment::prodsec());
        QCOMPARE(world.state().record(*world.value().incident)->compartment, Compartment::prodsec());
        QVERIFY(!world.value().publicAt);
        QCOMPARE(world.word(world.run(world.flaw, SetField{t("title"), {}, t("x"), {}}, actor(Role::Writer))),
                 t("command.target-absent"));
    }

    void anEmbargoedReportsFlawJoinsItsIncident() // R53
    {
        FlawWorld world;
        Record report = *world.state().record(world.report);
        report.compartment = Compartment::embargo(idOf("incident")).forProductSecurity();
        world.state().put(report);
        const Actor member{world.analyst.person, {Role::Analyst}, {idOf("incident")}};
        const DisposeReport dispose{Disposition::Flaw, t("affects us"), world.flaw};
        QCOMPARE(world.word(world.run(world.report, dispose, member)), t("ok"));
        QCOMPARE(world.state().record(world.flaw)->compartment, Compartment::embargo(idOf("incident")));
        QCOMPARE(world.value().incident, std::optional(idOf("incident")));
    }

    void setsEveryField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("to");
        const auto row = [](const char* field, const QJsonValue& to) {
            QTest::newRow(field) << t(field) << to;
        };
        for (const char* prose : {"description", "docText", "statement", "mitigation", "userImpact",
                                  "projectImpact", "technicalNotes", "upstreamFix", "cvssComment"})
            row(prose, t("Some words."));
        row("title", t("Another title"));
        row("mitigationKind", t("partial"));
        row("source", t("internal"));
        row("reportedAt", t("2024-05-01T10:00:00.000Z"));
        row("publicAt", t("2024-05-02T10:00:00.000Z"));
        row("severity", t("critical"));
        row("cwes", QJsonArray{t("CWE-787")});
        row("cvss.3.1", t(HighVector));
        row("components", QJsonArray{t("openssl")});
        row("acknowledgments", QJsonArray{QJsonObject{{t("name"), t("A. Finder")}}});
    }

    void setsEveryField() // R33 R36 R41 R48 R51 R64 R88 R89 R90 R156: and each goes back
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, to);
        FlawWorld world;
        QCOMPARE(world.word(world.triage()), t("ok"));
        const QJsonObject before = world.body(world.flaw);
        const auto done = world.run(
            world.flaw, SetField{field, fieldValue(world.body(world.flaw), field), to, t("as the reporter says")});
        QCOMPARE(world.word(done), t("ok"));
        QCOMPARE(fieldValue(world.body(world.flaw), field), to);
        QVERIFY(world.undoes(*done, before));
    }

    void everyFieldIsTested()
    {
        int known = 0;
        for (const FieldRule& rule : flawKind().fields)
            known += rule.permission.has_value();
        QCOMPARE(known, 9 + 10 + 3 + 1); // the rows above, three more versions of CVSS, and the owner
    }

    void refusesWhatACheckForbids() // R37 R51 R52
    {
        FlawWorld world;
        QCOMPARE(world.word(world.triage()), t("ok"));
        Flaw other = completeFlaw();
        world.state().put(
            {idOf("other"), RecordKind::Flaw, Compartment::company(), 1, false, other.toJson()});
        const auto code = [&world](const char* field, const QJsonValue& to) {
            return world.word(world.set(world.flaw, field, to));
        };
        QCOMPARE(code("cveId", t("cve-2024-0002")), t("command.field-fixed")); // R31 R38: by its own actions
        QCOMPARE(world.word(world.act(world.flaw, "cve.take",
                                      {{t("cveId"), t("cve-2024-0002")}, {t("assigner"), t("upstream")}})),
                 t("flaw.cve-taken"));
        QCOMPARE(code("title", {}), t("flaw.title-missing"));
        QCOMPARE(code("publicAt", {}), t("flaw.public-date-missing"));
        QCOMPARE(code("publicAt", t("2999-01-01T00:00:00Z")), t("flaw.public-in-future"));
        QCOMPARE(world.word(moveNotification(world, "2999-01-01T00:00:00Z", "a typing error")),
                 t("flaw.reported-in-future"));
        QCOMPARE(code("cwes", QJsonArray{t("CWE-310")}), t("flaw.cwe-prohibited"));
        QCOMPARE(code("source", t("hearsay")), t("flaw.source-unknown"));
    }

    void clocksStartAnewWithAReasonOnly() // R14 R97
    {
        FlawWorld world;
        QCOMPARE(world.word(world.triage()), t("ok"));
        const QJsonObject before = world.body(world.flaw);
        const char* earlier = "2024-05-01T10:00:00.000Z";
        QCOMPARE(world.word(moveNotification(world, earlier, "")), t("command.reason-missing"));
        const auto moved = moveNotification(world, earlier, "the mail came on Wednesday");
        QCOMPARE(world.word(moved), t("ok"));
        const ScoreChange told = world.value().history.last();
        QCOMPARE(told.field, t("reportedAt"));
        QCOMPARE(told.reason, t("the mail came on Wednesday"));
        QCOMPARE(told.by, world.analyst.person);
        QVERIFY(world.undoes(*moved, before));
    }

    void whatStoodBeforeStaysEditable()
    {
        FlawWorld world;
        world.state().put({world.flaw,
                           RecordKind::Flaw,
                           Compartment::company(),
                           1,
                           false,
                           {{t("title"), t("An old one")}}}); // as earlier versions left it: no date
        QCOMPARE(world.word(world.set(world.flaw, "statement", t("Words."))), t("ok"));
    }

    void changesOfJudgementKeepTheirHistory() // R46 R50
    {
        FlawWorld world;
        QCOMPARE(world.word(world.triage()), t("ok"));
        QCOMPARE(world.word(world.set(world.flaw, "severity", t("low"))), t("ok"));
        const QJsonObject before = world.body(world.flaw);
        const auto raised = world.set(world.flaw, "severity", t("important"));
        QCOMPARE(world.word(raised), t("ok"));
        const Flaw flaw = world.value();
        QCOMPARE(flaw.history.size(), 2); // the first judgement, and its change
        QCOMPARE(flaw.history[1].from, t("low"));
        QCOMPARE(flaw.history[1].to, t("important"));
        QCOMPARE(flaw.history[1].by, world.analyst.person);
        QVERIFY(world.undoes(*raised, before));
    }

    void rescoringAPublicCveSaysWhy() // R46
    {
        FlawWorld world;
        world.take(advisory(AdvisorySource::Nvd, {t("CVE-2024-0002")}));
        QCOMPARE(world.word(world.triage()), t("ok"));
        const RecordId affect = *world.addAffect("openssl");
        for (const RecordId& id : {world.flaw, affect}) {
            QCOMPARE(world.word(world.set(id, "cvss.3.1", t(HighVector))), t("ok")); // the first says it all
            QCOMPARE(world.word(world.set(id, "cvss.3.1", t(MediumVector))), t("flaw.rescore-reason-missing"));
            QCOMPARE(world.word(world.set(id, "cvss.3.1", {})), t("flaw.rescore-reason-missing"));
            const SetField why{t("cvss.3.1"), t(HighVector), t(MediumVector), t("built with hardening")};
            const QJsonObject before = world.body(id);
            const auto done = world.run(id, why);
            QCOMPARE(world.word(done), t("ok"));
            QVERIFY(world.undoes(*done, before));
            QCOMPARE(world.word(world.act(id, "score.change",
                                          {{t("vector"), t(MediumVector)},
                                           {t("cause"), t("platform")},
                                           {t("reason"), t("no JIT there")}})),
                     t("ok"));
        }
        // What is under embargo, or has no CVE id, may be scored again while it is looked into.
        FlawWorld early;
        QCOMPARE(early.word(early.triage()), t("ok"));
        QCOMPARE(early.word(early.set(early.flaw, "cvss.3.1", t(HighVector))), t("ok"));
        QCOMPARE(early.word(early.set(early.flaw, "cvss.3.1", t(MediumVector))), t("ok"));
    }

    void anEditGivesItsReason() // R46 R50
    {
        FlawWorld world;
        QCOMPARE(world.word(world.triage()), t("ok"));
        QVERIFY(world.set(world.flaw, "severity", t("low")));
        const SetField raise{t("severity"), t("low"), t("important"), t("exploited in the wild")};
        QCOMPARE(world.word(world.run(world.flaw, raise)), t("ok"));
        QCOMPARE(world.value().history.last().reason, t("exploited in the wild"));
    }

    void isFoundByItsWeakness() // R51: queryable
    {
        FlawWorld world;
        QCOMPARE(world.word(world.triage()), t("ok"));
        QCOMPARE(world.word(world.set(world.flaw, "cwes", QJsonArray{t("CWE-787"), t("CWE-79")})), t("ok"));
        QCOMPARE(world.state().byKey(t("cwe:CWE-79")), QList<RecordId>{world.flaw});
        QVERIFY(world.state().byKey(t("cwe:CWE-20")).isEmpty());
    }

    void findingsNameTheAffectToo()
    {
        FlawWorld world;
        QCOMPARE(world.word(world.triage()), t("ok"));
        const auto affect = world.addAffect("openssl");
        QVERIFY(affect);
        Record old = *world.state().record(*affect); // as earlier versions left it: without a reason
        old.body[t("affectedness")] = t("affected");
        old.body[t("resolution")] = t("wont-fix");
        world.state().put(old);
        const auto found =
            findings(*world.state().record(world.flaw), world.state(), instantFromMs(1'770'000'000'000));
        QVERIFY(std::any_of(found.begin(), found.end(), [&affect](const Finding& one) {
            return one.record == *affect && one.check->code.word() == QLatin1String("affect.reason-missing");
        }));
    }

    void everyoneMayNotSetEverything()
    {
        FlawWorld world;
        QCOMPARE(world.word(world.triage()), t("ok"));
        const Actor writer = actor(Role::Writer);
        const SetField text{t("docText"), {}, t("Words."), {}};
        QCOMPARE(world.word(world.run(world.flaw, text, writer)), t("ok"));
        const SetField severity{t("severity"), {}, t("low"), {}};
        QCOMPARE(world.word(world.run(world.flaw, severity, writer)), t("command.not-permitted"));
        QCOMPARE(world.word(world.act(world.flaw, "flaw.end",
                                      {{t("kind"), t("rejected")}, {t("reason"), t("x")}}, writer)),
                 t("command.not-permitted"));
    }
};

QTEST_GUILESS_MAIN(tst_FlawKind)
#include "tst_FlawKind.moc"
