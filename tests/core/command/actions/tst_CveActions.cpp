// SPDX-License-Identifier: GPL-3.0-or-later
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
        QCOMPARE(world.word(world.act(world.flaw, "cve.request", arg("assigner", "upstream"))), t("ok"));
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
        QVERIFY(world.set(world.flaw, "cveId", {}));
        QCOMPARE(world.word(world.act(world.flaw, "cve.assign", arg("cveId", "CVE-2024-0007"))),
                 t("cve.given-elsewhere"));
    }

    void isPublishedWithDescriptionAndReference() // R39
    {
        FlawWorld world;
        prepare(world);
        QVERIFY(world.act(world.flaw, "cve.assign", arg("cveId", "CVE-2024-0007")));
        QCOMPARE(world.word(world.act(world.flaw, "cve.publish")), t("cve.needs-description"));
        QVERIFY(world.set(world.flaw, "docText", t("A remote attacker can …")));
        QCOMPARE(world.word(world.act(world.flaw, "cve.publish")), t("cve.needs-reference"));
        QVERIFY(world.run(world.flaw, ChangeReference{t("https://example.org/x"), {}, true, -1}));
        const auto done = world.act(world.flaw, "cve.publish");
        QCOMPARE(world.word(done), t("ok"));
        QVERIFY(!done->inverse); // what the world has read can't be taken back
        QCOMPARE(world.value().cve->status, CveStatus::Published);
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
};

QTEST_GUILESS_MAIN(tst_CveActions)
#include "tst_CveActions.moc"
