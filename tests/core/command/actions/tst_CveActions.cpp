// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/FlawCase.h"
#include "core/flaw/rule/CvePage.h"
#include "core/policy/Policy.h"
#include "tests/support/FlawWorld.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_CveActions : public QObject
{
    Q_OBJECT

private:
    static QString t(const char* text) { return QString::fromLatin1(text); }
    static QJsonObject arg(const char* name, const char* value) { return {{t(name), t(value)}}; }
    /// We are the CNA "us", and the flaw is there.
    static void prepare(FlawWorld& world)
    {
        Policy plan{.owner = idOf("director")};
        plan.version = t("1");
        plan.lastReview = QDate(2025, 10, 1);
        plan.content.flaws = QJsonObject{{t("cna"), t("us")}};
        world.state().put({planId(), RecordKind::Policy, Compartment::company(), 1, false, plan.toJson()});
        QCOMPARE(world.word(world.triage()), t("ok"));
    }

private Q_SLOTS:
    void withoutAuthorityThereIsNothingToAssign()
    {
        FlawWorld world;
        QVERIFY(world.triage());
        QCOMPARE(world.word(world.act(world.flaw, "cve.assign", arg("cveId", "CVE-2024-0007"))),
                 t("cve.no-authority"));
        const auto request = [&world] { return world.word(world.act(world.flaw, "cve.request", arg("assigner", "upstream"))); };
        QCOMPARE(request(), t("incident.consent-missing")); // R67: whoever numbers it is told of it
        Record report = *world.state().record(world.report);
        report.body[t("origin")] = t("scan");
        world.state().put(report);
        QCOMPARE(request(), t("ok"));
        QCOMPARE(world.value().cve->status, CveStatus::Requested);
    }

    void assignsOneIdThatNobodyHas() // R37 R38
    {
        FlawWorld world;
        prepare(world);
        const QJsonObject before = world.body(world.flaw);
        const auto done = world.act(world.flaw, "cve.assign", arg("cveId", "CVE-2024-0007"));
        QCOMPARE(world.word(done), t("ok"));
        QCOMPARE(world.value().cve->assigner, t("us"));
        QCOMPARE(world.word(world.act(world.flaw, "cve.assign", arg("cveId", "CVE-2024-0008"))),
                 t("cve.already-there"));
        QVERIFY(world.undoes(*done, before));
        Flaw other = completeFlaw();
        world.state().put(
            {idOf("other"), RecordKind::Flaw, Compartment::company(), 1, false, other.toJson()});
        QCOMPARE(world.word(world.act(world.flaw, "cve.assign", arg("cveId", "CVE-2024-0002"))),
                 t("flaw.cve-taken"));
    }

    void anotherCnaWasFirst() // R38
    {
        FlawWorld world;
        Advisory cve = advisory(AdvisorySource::Cve, {t("CVE-2024-0002")});
        cve.publisher = t("upstream");
        world.take(cve);
        prepare(world);
        QCOMPARE(world.value().cve->assigner, t("upstream"));
        QVERIFY(world.act(world.flaw, "cve.drop", arg("reason", "looked at the wrong record")));
        QCOMPARE(world.word(world.act(world.flaw, "cve.assign", arg("cveId", "CVE-2024-0007"))),
                 t("cve.given-elsewhere"));
    }

    void isPublishedWithDescriptionAndReference() // R39 R129
    {
        FlawWorld world;
        prepare(world);
        QVERIFY(world.act(world.flaw, "cve.assign", arg("cveId", "CVE-2024-0007")));
        QCOMPARE(world.word(world.act(world.flaw, "cve.publish")), t("cve.needs-description"));
        QVERIFY(world.set(world.flaw, "docText", t("A remote attacker can …")));
        QCOMPARE(world.word(world.act(world.flaw, "cve.publish")), t("cve.needs-review"));
        QVERIFY(world.act(world.flaw, "text.conclude-review", arg("subject", "doc-text"), actor(Role::Writer)));
        QCOMPARE(world.word(world.act(world.flaw, "cve.publish")), t("cve.needs-reference"));
        QVERIFY(world.run(world.flaw, ChangeReference{t("https://example.org/x"), {}, true, -1}));
        const auto done = world.act(world.flaw, "cve.publish");
        QCOMPARE(world.word(done), t("ok"));
        QVERIFY(!done->inverse); // what the world has read can't be taken back
        QCOMPARE(world.value().cve->status, CveStatus::Published);
    }

    void hostedOfferingsPublishNothing() // R144
    {
        FlawWorld world;
        prepare(world);
        QVERIFY(world.act(world.flaw, "cve.assign", arg("cveId", "CVE-2024-0007")));
        const RecordId offering = *RecordId::fromText(world.body(world.stream).value(t("offering")).toString());
        Record record = *world.state().record(offering);
        record.body[t("hosted")] = true;
        world.state().put(record);
        QVERIFY(world.addAffect("parser"));
        QCOMPARE(world.word(world.act(world.flaw, "cve.publish")), t("cve.hosted-only"));
        const auto why = [&world] {
            const CaseView view(world.state(), instantFromMs(1'760'000'000'000));
            QStringList codes;
            for (const Requirement& one :
                 cvePageMissing(world.value(), flawCase(*world.state().record(world.flaw), view)))
                codes.append(one.code.word());
            return codes;
        };
        QVERIFY(why().contains(t("cve-page.hosted-only")));
        record.body.remove(t("hosted"));
        world.state().put(record);
        QVERIFY(!why().contains(t("cve-page.hosted-only")));
        QCOMPARE(world.word(world.act(world.flaw, "cve.publish")), t("cve.needs-description"));
    }

    void rejectsByItsOwnPath() // R31
    {
        FlawWorld world;
        prepare(world);
        QVERIFY(world.act(world.flaw, "cve.assign", arg("cveId", "CVE-2024-0007")));
        QCOMPARE(world.word(world.act(world.flaw, "cve.reject")), t("cve.step"));
        QCOMPARE(world.word(world.act(world.flaw, "cve.propose-rejection", {})), t("command.value-missing"));
        QCOMPARE(world.word(world.act(world.flaw, "cve.propose-rejection", arg("reason", "a duplicate"))),
                 t("ok"));
        QCOMPARE(world.word(world.act(world.flaw, "cve.reject")), t("cve.same-person"));
        QCOMPARE(world.word(world.act(world.flaw, "cve.keep", arg("reason", "it is not"), world.assessor)),
                 t("ok"));
        QCOMPARE(world.value().cve->status, CveStatus::Reserved);
        QVERIFY(world.act(world.flaw, "cve.propose-rejection", arg("reason", "a duplicate")));
        const auto done = world.act(world.flaw, "cve.reject", {}, world.assessor);
        QCOMPARE(world.word(done), t("ok"));
        QVERIFY(!done->inverse);
        QCOMPARE(world.value().cve->status, CveStatus::Rejected);
        QCOMPARE(world.value().cve->reason, t("a duplicate"));
    }

    void anIdOfOursLeavesOnlyByItsPath() // R31 R38
    {
        FlawWorld world;
        prepare(world);
        QVERIFY(world.act(world.flaw, "cve.assign", arg("cveId", "CVE-2024-0007")));
        const QJsonObject theirs{{t("cveId"), t("CVE-2024-0002")}, {t("assigner"), t("upstream")}};
        for (const QJsonValue& to : {QJsonValue(), QJsonValue(t("CVE-2024-0002"))})
            QCOMPARE(world.word(world.set(world.flaw, "cveId", to)), t("command.field-fixed"));
        QCOMPARE(world.word(world.act(world.flaw, "cve.take", theirs)), t("cve.own-path"));
        QCOMPARE(world.word(world.act(world.flaw, "cve.drop", arg("reason", "x"))), t("cve.own-path"));
        QVERIFY(world.act(world.flaw, "cve.propose-rejection", arg("reason", "a duplicate")));
        QCOMPARE(world.word(world.act(world.flaw, "cve.take", theirs)), t("cve.own-path"));
        QVERIFY(world.act(world.flaw, "cve.reject", {}, world.assessor));
        QCOMPARE(world.word(world.act(world.flaw, "cve.drop", arg("reason", "x"))), t("cve.own-path"));
        QJsonObject why = theirs;
        QCOMPARE(world.word(world.act(world.flaw, "cve.take", why)), t("command.reason-missing"));
        why[t("reason")] = t("upstream had assigned one");
        const QJsonObject before = world.body(world.flaw);
        const auto done = world.act(world.flaw, "cve.take", why);
        QCOMPARE(world.word(done), t("ok"));
        QCOMPARE(world.value().cveId, t("CVE-2024-0002"));
        QCOMPARE(world.value().cve->assigner, t("upstream"));
        QCOMPARE(world.value().cve->status, CveStatus::Reserved);
        QCOMPARE(world.value().cve->spent, QStringList{t("CVE-2024-0007")});
        QVERIFY(world.undoes(*done, before));
    }

    void takesWhatAnotherCnaGave() // R38
    {
        FlawWorld world;
        prepare(world);
        QCOMPARE(world.word(world.act(world.flaw, "cve.take", arg("cveId", "CVE-2024-0009"))),
                 t("command.value-missing")); // whose is it?
        QCOMPARE(world.word(world.act(world.flaw, "cve.take",
                                      {{t("cveId"), t("CVE-2024-0009")}, {t("assigner"), t("us")}})),
                 t("cve.own-path"));
        const QJsonObject before = world.body(world.flaw);
        const auto done = world.act(world.flaw, "cve.take",
                                    {{t("cveId"), t("CVE-2024-0009")}, {t("assigner"), t("upstream")}});
        QCOMPARE(world.word(done), t("ok"));
        QVERIFY(world.undoes(*done, before));
        // What a report's document says needs nobody to say it again.
        FlawWorld told;
        Advisory cve = advisory(AdvisorySource::Cve, {t("CVE-2024-0002")});
        cve.publisher = t("upstream");
        told.take(cve);
        prepare(told);
        QVERIFY(told.act(told.flaw, "cve.drop", arg("reason", "by mistake")));
        QVERIFY(told.value().cveId.isEmpty() && !told.value().cve);
        QCOMPARE(told.word(told.act(told.flaw, "cve.drop", arg("reason", "again"))), t("cve.missing"));
        QCOMPARE(told.word(told.act(told.flaw, "cve.take", arg("cveId", "CVE-2024-0002"))), t("ok"));
        QCOMPARE(told.value().cve->assigner, t("upstream"));
        QCOMPARE(told.value().cve->status, CveStatus::Published);
    }
};

QTEST_GUILESS_MAIN(tst_CveActions)
#include "tst_CveActions.moc"
