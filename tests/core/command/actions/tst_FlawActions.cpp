// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/FlawCase.h"
#include "core/flaw/rule/Assessment.h"
#include "core/flaw/rule/FlawStatus.h"
#include "tests/support/FlawWorld.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_FlawActions : public QObject
{
    Q_OBJECT

private:
    static QString t(const char* text) { return QString::fromLatin1(text); }
    static QJsonObject args(std::initializer_list<std::pair<const char*, const char*>> pairs)
    {
        QJsonObject arguments;
        for (const auto& [name, value] : pairs)
            arguments[t(name)] = t(value);
        return arguments;
    }

private Q_SLOTS:
    void endsWithAReasonAndReopens() // R10 R30
    {
        FlawWorld world;
        QVERIFY(world.triage());
        const QJsonObject before = world.body(world.flaw);
        QCOMPARE(world.word(world.act(world.flaw, "flaw.end", args({{"kind", "weakness"}}))),
                 t("command.value-missing"));
        const auto ended =
            world.act(world.flaw, "flaw.end", args({{"kind", "weakness"}, {"reason", "needs an admin"}}));
        QCOMPARE(world.word(ended), t("ok"));
        QCOMPARE(world.value().ending->reason, t("needs an admin"));
        QCOMPARE(world.value().ending->by, world.analyst.person);
        QCOMPARE(world.word(world.act(world.flaw, "flaw.end", args({{"kind", "rejected"}, {"reason", "x"}}))),
                 t("conflict.field-changed"));
        QVERIFY(world.undoes(*ended, before));
        QVERIFY(!world.value().ending);
        QVERIFY(world.act(world.flaw, "flaw.end", args({{"kind", "rejected"}, {"reason", "x"}})));
        QCOMPARE(world.word(world.act(world.flaw, "flaw.reopen", args({{"reason", "new evidence"}}))),
                 t("ok"));
        QVERIFY(!world.value().ending);
    }

    void aLabelNeitherEndsItNorTakesItsPageDown() // R30
    {
        FlawWorld world;
        QVERIFY(world.triage());
        const auto state = [&world] {
            const Record record = *world.state().record(world.flaw);
            const CaseView view(world.state(), instantFromMs(1'770'000'000'000));
            return flawStatus(world.value(), flawCase(record, view)).state;
        };
        QVERIFY(!isEnding(state()));
        QVERIFY(world.run(world.flaw, ChangeLabel{t("rejected"), true}));
        QVERIFY(world.value().labels.contains(t("rejected")));
        QVERIFY(!isEnding(state()));
        QVERIFY(world.act(world.flaw, "flaw.end", args({{"kind", "rejected"}, {"reason", "a duplicate"}})));
        QCOMPARE(state(), FlawState::Rejected);
    }

    void aWeaknessKeepsNoCve() // R10
    {
        FlawWorld world;
        QVERIFY(world.triage());
        const QJsonObject theirs = args({{"cveId", "CVE-2024-0002"}, {"assigner", "upstream"}});
        QVERIFY(world.act(world.flaw, "cve.take", theirs));
        const QJsonObject weakness = args({{"kind", "weakness"}, {"reason", "x"}});
        QCOMPARE(world.word(world.act(world.flaw, "flaw.end", weakness)), t("flaw.weakness-with-cve"));
        QVERIFY(world.act(world.flaw, "cve.drop", args({{"reason", "a weakness has none"}})));
        QCOMPARE(world.word(world.act(world.flaw, "flaw.end", weakness)), t("ok"));
        QCOMPARE(world.word(world.act(world.flaw, "cve.take", theirs)), t("flaw.weakness-with-cve"));
    }

    void doesNotEndWhileSomethingIsAffected() // R30
    {
        FlawWorld world;
        QVERIFY(world.triage());
        const RecordId id = *world.addAffect("openssl");
        QVERIFY(world.act(id, "affect.assess", args({{"affectedness", "affected"}})));
        QCOMPARE(
            world.word(world.act(world.flaw, "flaw.end", args({{"kind", "not-affected"}, {"reason", "x"}}))),
            t("flaw.ended-affecting"));
    }

    void notesTheInitialClass() // R32
    {
        FlawWorld world;
        QVERIFY(world.triage());
        const QJsonObject before = world.body(world.flaw);
        const auto done =
            world.act(world.flaw, "flaw.classify", args({{"class", "major"}, {"reason", "9.8, exploited"}}));
        QCOMPARE(world.word(done), t("ok"));
        QVERIFY(world.value().initialClass->isMajor);
        QCOMPARE(world.value().initialClass->reason, t("9.8, exploited"));
        QVERIFY(world.undoes(*done, before));
        QCOMPARE(
            world.word(world.act(world.flaw, "flaw.classify", args({{"class", "huge"}, {"reason", "x"}}))),
            t("command.value-invalid"));
    }

    void notesReproductionAndThatTheResearcherKnows() // R35
    {
        FlawWorld world;
        QVERIFY(world.triage());
        QCOMPARE(world.word(world.act(world.flaw, "flaw.tell-reproduction")), t("command.value-missing"));
        const auto done =
            world.act(world.flaw, "flaw.reproduce",
                      args({{"result", "reproduced"}, {"environment", "container without network"}}));
        QCOMPARE(world.word(done), t("ok"));
        QVERIFY(!world.value().reproduction->reportedAt);
        const QJsonObject before = world.body(world.flaw);
        const auto told = world.act(world.flaw, "flaw.tell-reproduction");
        QCOMPARE(world.word(told), t("ok"));
        QVERIFY(world.value().reproduction->reportedAt);
        QVERIFY(world.undoes(*told, before));
    }

    void anAssessorRevalidates() // R85 R51: another person, and only what stands there
    {
        FlawWorld world;
        QVERIFY(world.triage());
        const QJsonObject cvss = args({{"item", "cvss"}});
        QCOMPARE(world.word(world.act(world.flaw, "flaw.revalidate", cvss, world.assessor)),
                 t("command.value-missing"));
        QVERIFY(world.set(world.flaw, "cvss.3.1", t(HighVector)));
        QCOMPARE(world.word(world.act(world.flaw, "flaw.revalidate", cvss)),
                 t("flaw.revalidated-by-triager"));
        QCOMPARE(world.word(world.act(world.flaw, "flaw.revalidate", cvss, world.assessor)), t("ok"));
        const auto isValid = [&world] {
            const Record record = *world.state().record(world.flaw);
            const auto around = flawCase(record, CaseView(world.state(), instantFromMs(1'770'000'000'000)));
            return isRevalidated(AssessmentItem::Cvss, world.value(), around);
        };
        QVERIFY(isValid());
        QVERIFY(world.set(world.flaw, "cvss.3.1", t(MediumVector)));
        QVERIFY(!isValid());
        QCOMPARE(world.word(world.act(world.flaw, "flaw.revalidate", cvss, world.assessor)), t("ok"));
        QCOMPARE(world.value().revalidations.size(), 1);
        QVERIFY(isValid());
    }

    void theOfferingSetIsCheckedAgain() // R87
    {
        FlawWorld world;
        QVERIFY(world.triage());
        const RecordId id = *world.addAffect("openssl");
        QCOMPARE(world.word(world.act(world.flaw, "flaw.check-offerings",
                                      {{t("services"), true}, {t("pipelines"), true}})),
                 t("ok"));
        QCOMPARE(world.value().offeringCheck->affects, QList<RecordId>{id});
        QVERIFY(world.value().offeringCheck->coversPipelines);
    }

    void furtherAnalystsAreAsked() // R86: the record says who was asked for what; sending it is the mail's
    {
        FlawWorld world;
        QVERIFY(world.triage());
        const QJsonObject whom{{t("person"), world.assessor.person->toText()}, {t("topic"), t("containers")}};
        QCOMPARE(world.word(world.act(world.flaw, "flaw.consulted", whom, world.assessor)),
                 t("command.value-missing"));
        const auto asked = world.act(world.flaw, "flaw.consult", whom);
        QCOMPARE(world.word(asked), t("ok"));
        QVERIFY(world.act(world.flaw, "flaw.consult", whom)->changes.isEmpty());
        QCOMPARE(world.word(world.act(world.flaw, "flaw.consulted", whom, world.assessor)), t("ok"));
        QVERIFY(world.value().consultations[0].doneAt);
    }

    void labelsHaveStates() // FK29
    {
        FlawWorld world;
        QVERIFY(world.triage());
        const QJsonObject mark = args({{"label", "approved"}, {"state", "requested"}});
        QCOMPARE(world.word(world.act(world.flaw, "flaw.mark-label", mark)), t("command.value-invalid"));
        QVERIFY(world.run(world.flaw, ChangeLabel{t("approved"), true}));
        const QJsonObject before = world.body(world.flaw);
        const auto marked = world.act(world.flaw, "flaw.mark-label", mark);
        QCOMPARE(world.word(marked), t("ok"));
        QCOMPARE(world.value().labelMarks[0].state, LabelState::Requested);
        QVERIFY(world.undoes(*marked, before));
        QVERIFY(world.act(world.flaw, "flaw.mark-label", mark));
        QVERIFY(world.run(world.flaw, ChangeLabel{t("approved"), false}));
        QVERIFY(world.value().labelMarks.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_FlawActions)
#include "tst_FlawActions.moc"
