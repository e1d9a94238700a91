// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Offering.h"
#include "core/catalog/Stream.h"
#include "core/command/kinds/AffectKind.h"
#include "core/command/Findings.h"
#include "core/command/kinds/FlawCase.h"
#include "core/flaw/rule/AffectChecks.h"
#include "core/flaw/rule/FlawStatus.h"
#include "core/tracker/Tracker.h"
#include "tests/support/FlawWorld.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_AffectKind : public QObject
{
    Q_OBJECT

private:
    static QString t(const char* text) { return QString::fromLatin1(text); }
    static QJsonObject assessment(const char* affectedness, const char* resolution = nullptr,
                                  const char* justification = nullptr)
    {
        QJsonObject arguments{{t("affectedness"), t(affectedness)}, {t("reason"), t("because")}};
        if (resolution)
            arguments[t("resolution")] = t(resolution);
        if (justification)
            arguments[t("justification")] = t(justification);
        return arguments;
    }

    static QJsonObject unfixed(const char* affectedness, const char* resolution)
    {
        QJsonObject arguments = assessment(affectedness, resolution);
        arguments[t("reason")] = t("The next minor release takes it along.");
        arguments[t("policy")] = t("low-next-release");
        return arguments;
    }

private Q_SLOTS:
    void livesWithItsFlaw() // R28 R169
    {
        FlawWorld world;
        QVERIFY(world.triage());
        const auto affect = world.addAffect("openssl");
        QVERIFY(affect);
        QCOMPARE(world.state().record(*affect)->compartment, Compartment::company());
        QCOMPARE(world.affect(*affect).affectedness, Affectedness::New);
        QCOMPARE(world.word(world.run(idOf("x"),
                                      CreateRecord{RecordKind::Affect, {{t("flaw"), world.flaw.toText()}}})),
                 t("command.value-missing"));
    }

    void everyKindOfOfferingCanBeAffected() // R28 R87: products, layered products, containers, services, pipelines
    {
        FlawWorld world;
        QVERIFY(world.triage());
        for (const char* word : {"product", "layered-product", "container", "service", "pipeline"}) {
            Offering offering;
            offering.name = offering.shortName = t(word);
            offering.type = *offeringTypeFromWord(t(word));
            const RecordId offeringId = idOf(word);
            Stream line{.offering = offeringId};
            line.name = t(word);
            const RecordId lineId(Uuid::fromName("stream", word));
            world.state().put({offeringId, RecordKind::Offering, Compartment::company(), 1, false, offering.toJson()});
            world.state().put({lineId, RecordKind::Stream, Compartment::company(), 1, false, line.toJson()});
            const QJsonObject fields{{t("flaw"), world.flaw.toText()},
                                     {t("stream"), lineId.toText()},
                                     {t("component"), t("openssl")}};
            const RecordId id(Uuid::fromName("affect", word));
            QCOMPARE(world.word(world.run(id, CreateRecord{RecordKind::Affect, fields})), t("ok"));
        }
        const Record record = *world.state().record(world.flaw);
        const auto around = flawCase(record, CaseView(world.state(), instantFromMs(1'770'000'000'000)));
        QCOMPARE(around.affects.size(), 5);
        for (const AffectFacts& facts : around.affects)
            QCOMPARE(facts.isService, facts.offering == t("pipeline"));
    }

    void aComponentThatNoManifestNamesIsSaid() // R29 FK34
    {
        FlawWorld world;
        QVERIFY(world.triage());
        const RecordId affect = *world.addAffect("openssl");
        const auto unknown = [&] {
            QStringList components;
            const auto all = findings(*world.state().record(world.flaw), world.state(), instantFromMs(1'770'000'000'000));
            for (const Finding& finding : all) {
                if (finding.check == &check::AffectComponentUnknown && finding.record == affect)
                    components += finding.details;
            }
            return components;
        };
        const auto manifest = [&](const char* name, const QJsonObject& component) {
            const RecordId id(Uuid::fromName("manifest", name));
            world.state().put({id, RecordKind::Manifest, Compartment::company(), 1, false,
                               {{t("stream"), world.affect(affect).stream.toText()}, {t("components"), QJsonArray{component}}}});
        };
        QCOMPARE(unknown(), QStringList()); // nobody has read a manifest
        manifest("a", {{t("name"), t("zlib")}});
        QCOMPARE(unknown(), QStringList{t("openssl")});
        manifest("b", {{t("name"), t("openssl")}});
        QCOMPARE(unknown(), QStringList());
        // Another name for the package that the affect says it is.
        manifest("b", {{t("name"), t("libssl3")}, {t("purl"), t("pkg:deb/debian/openssl@3.0.11-1?arch=amd64")}});
        QCOMPARE(unknown(), QStringList{t("openssl")});
        QJsonObject body = world.body(affect);
        body[t("purl")] = t("pkg:deb/debian/openssl");
        world.state().put({affect, RecordKind::Affect, Compartment::company(), 9, false, body});
        QCOMPARE(unknown(), QStringList());
        // What is known by hand counts too.
        manifest("b", {{t("name"), t("curl")}});
        QCOMPARE(unknown(), QStringList{t("openssl")});
        const RecordId stream = world.affect(affect).stream;
        Record line = *world.state().record(stream);
        line.body[t("components")] = QJsonArray{QJsonObject{{t("name"), t("openssl")}}};
        world.state().put(line);
        QCOMPARE(unknown(), QStringList());
    }

    void oneThingOnce() // FK30
    {
        FlawWorld world;
        QVERIFY(world.triage());
        QVERIFY(world.addAffect("openssl"));
        const auto again = world.addAffect("openssl");
        QVERIFY(!again);
        QCOMPARE(QString(again.error().code.word()), t("affect.twice"));
        QVERIFY(world.addAffect("curl"));
    }

    void isAssessedInOneStep() // FK35 FK38 FK41 R30
    {
        FlawWorld world;
        QVERIFY(world.triage());
        const RecordId id = *world.addAffect("openssl");
        const QJsonObject fresh = world.body(id);
        QCOMPARE(world.word(world.act(id, "affect.assess", assessment("new", "delegated"))),
                 t("command.value-invalid"));
        QCOMPARE(world.word(world.act(id, "affect.assess", assessment("not-affected"))),
                 t("command.value-missing"));
        const auto open = world.act(id, "affect.assess", assessment("affected"));
        QCOMPARE(world.word(open), t("ok"));
        QCOMPARE(world.affect(id).resolution, std::optional(Resolution::Delegated));
        QVERIFY(!world.affect(id).resolvedAt);
        const QJsonObject before = world.body(id);
        const auto done =
            world.act(id, "affect.assess", assessment("not-affected", nullptr, "code-not-present"));
        QCOMPARE(world.word(done), t("ok"));
        QVERIFY(world.affect(id).resolvedAt);
        QVERIFY(world.undoes(*done, before));
        QVERIFY(world.set(world.flaw, "severity", t("low")));
        QCOMPARE(world.word(world.act(id, "affect.assess", unfixed("new", "defer"))), t("ok"));
        QVERIFY(world.affect(id).resolvedAt);
        QCOMPARE(world.word(world.act(id, "affect.assess", assessment("new"))), t("ok"));
        QVERIFY(!world.affect(id).resolvedAt);
        QVERIFY(fresh.value(t("resolvedAt")).isUndefined());
    }

    void waitsForItsTracker() // FK36 FK40
    {
        FlawWorld world;
        QVERIFY(world.triage());
        const RecordId id = *world.addAffect("openssl");
        QVERIFY(world.act(id, "affect.assess", assessment("affected")));
        QVERIFY(world.set(world.flaw, "severity", t("low")));
        world.putTracker(id, true);
        QCOMPARE(world.word(world.act(id, "affect.assess", unfixed("affected", "defer"))),
                 t("affect.tracker-open"));
        QCOMPARE(world.word(world.run(id, RemoveRecord{})), t("command.has-children"));
        world.putTracker(id, false);
        QCOMPARE(world.word(world.act(id, "affect.assess", unfixed("affected", "defer"))), t("ok"));
    }

    void stayingUnfixedHasAReasonAndAPolicy() // R95 R96: also where no tracker was ever filed
    {
        FlawWorld world;
        QVERIFY(world.triage());
        QVERIFY(world.set(world.flaw, "severity", t("important")));
        const RecordId id = *world.addAffect("openssl");
        const auto assess = [&](const QJsonObject& arguments) {
            return world.word(world.act(id, "affect.assess", arguments));
        };
        for (const char* resolution : {"defer", "wont-fix", "out-of-support"}) {
            QJsonObject bare = unfixed("affected", resolution);
            bare.remove(t("reason"));
            QCOMPARE(assess(bare), t("tracker.reason-missing"));
            QCOMPARE(assess(assessment("affected", resolution)), t("tracker.reason-missing")); // too short
            QCOMPARE(assess(unfixed("affected", resolution)), t("tracker.policy-forbids")); // for Low alone
        }
        QVERIFY(world.set(world.flaw, "severity", t("low")));
        QCOMPARE(assess(unfixed("affected", "wont-fix")), t("tracker.policy-forbids"));
        QJsonObject unnamed = unfixed("affected", "defer");
        unnamed.remove(t("policy"));
        QCOMPARE(assess(unnamed), t("tracker.policy-forbids"));
        QCOMPARE(assess(unfixed("affected", "defer")), t("ok"));
        QCOMPARE(world.affect(id).notFixedPolicy, t("low-next-release"));
        QCOMPARE(world.word(world.set(id, "notFixedReason", {})), t("affect.reason-missing"));
        QCOMPARE(assess(assessment("affected")), t("ok")); // its tracker decides after all
        QVERIFY(world.affect(id).notFixedPolicy.isEmpty());
        // What its tracker was closed with counts.
        Tracker closed{.affects = {id}, .stream = world.stream};
        closed.component = t("openssl");
        closed.status = TrackerStatus::Closed;
        closed.closure.emplace();
        closed.closure->resolution = TrackerResolution::NextRelease;
        closed.closure->reason = t("Waits for the next minor release.");
        closed.closure->policy = t("low-next-release");
        world.state().put({idOf("tracker"), RecordKind::Tracker, Compartment::company(), 1, false, closed.toJson()});
        const QJsonObject silent{{t("affectedness"), t("affected")}, {t("resolution"), t("defer")}};
        QCOMPARE(assess(silent), t("ok"));
        QCOMPARE(world.affect(id).notFixedReason, t("Waits for the next minor release."));
    }

    void isRemovedWithoutTracker() // FK40
    {
        FlawWorld world;
        QVERIFY(world.triage());
        const RecordId id = *world.addAffect("openssl");
        const auto removed = world.run(id, RemoveRecord{});
        QCOMPARE(world.word(removed), t("ok"));
        QVERIFY(world.state().record(id)->isRemoved);
        QVERIFY(world.run(id, *removed->inverse));
        QVERIFY(!world.state().record(id)->isRemoved);
    }

    void offeringsHaveTheirOwnJudgement() // R47 R48 R50
    {
        FlawWorld world;
        QVERIFY(world.triage());
        QVERIFY(world.set(world.flaw, "severity", t("critical")));
        const RecordId id = *world.addAffect("openssl");
        QVERIFY(world.set(id, "severity", t("low")));
        QVERIFY(world.set(id, "cvss.3.1", t(MediumVector)));
        QCOMPARE(world.value().severity, std::optional(Severity::Critical));
        QCOMPARE(world.affect(id).severity, std::optional(Severity::Low));
        const QJsonObject before = world.body(id);
        const auto changed =
            world.act(id, "severity.change",
                      {{t("severity"), t("moderate")}, {t("cause"), t("build")}, {t("reason"), t("no PIE")}});
        QCOMPARE(world.word(changed), t("ok"));
        const Affect affect = world.affect(id);
        QCOMPARE(affect.history.last().from, t("low"));
        QCOMPARE(affect.history.last().cause, std::optional(RescoreCause::Build));
        QCOMPARE(affect.history.last().reason, t("no PIE"));
        QVERIFY(world.undoes(*changed, before));
    }

    void theFlawMovesWithItsAffects() // FK61, from records
    {
        FlawWorld world;
        QVERIFY(world.triage());
        for (const auto& [field, value] : {std::pair("severity", "low"), std::pair("source", "internal")})
            QCOMPARE(world.word(world.set(world.flaw, field, t(value))), t("ok"));
        QVERIFY(world.set(world.flaw, "cwes", QJsonArray{t("CWE-787")}));
        QVERIFY(world.set(world.flaw, "components", QJsonArray{t("openssl")}));
        const auto state = [&world] {
            const Record record = *world.state().record(world.flaw);
            return QString(
                toWord(flawStatus(world.value(),
                                  flawCase(record, CaseView(world.state(), instantFromMs(1'770'000'000'000))))
                           .state));
        };
        QCOMPARE(state(), t("triage"));
        const RecordId id = *world.addAffect("openssl");
        QCOMPARE(state(), t("analysis"));
        QVERIFY(world.act(id, "affect.assess", assessment("affected")));
        QCOMPARE(state(), t("pre-assessment"));
        world.putTracker(id, true);
        QCOMPARE(state(), t("secondary-assessment"));
        QVERIFY(world.addAffect("curl"));
        QCOMPARE(state(), t("analysis"));
    }
};

QTEST_GUILESS_MAIN(tst_AffectKind)
#include "tst_AffectKind.moc"
