// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/Findings.h"
#include "core/command/kinds/FlawCase.h"
#include "core/flaw/rule/Discrepancy.h"
#include "tests/support/FlawWorld.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_ScoreActions : public QObject
{
    Q_OBJECT

private:
    static QString t(const char* text) { return QString::fromLatin1(text); }
    static AdvisoryScore nvdScore(const char* vector)
    {
        AdvisoryScore score;
        score.issuer = t("NVD");
        score.role = ScoreRole::Nvd;
        score.version = t("3.1");
        score.vector = t(vector);
        return score;
    }
    /// A flaw that we score 9.8 and NVD 6.5.
    static void prepare(FlawWorld& world)
    {
        Advisory nvd = advisory(AdvisorySource::Nvd, {t("CVE-2024-0002")});
        nvd.scores = {nvdScore(MediumVector)};
        world.take(nvd);
        QCOMPARE(world.word(world.triage()), t("ok"));
        QCOMPARE(world.word(world.set(world.flaw, "cvss.3.1", t(HighVector))), t("ok"));
    }
    static int openOnes(FlawWorld& world)
    {
        const Record record = *world.state().record(world.flaw);
        const auto around = flawCase(record, CaseView(world.state(), instantFromMs(1'770'000'000'000)));
        const auto all = discrepancies(world.value(), around.scores);
        return int(
            std::count_if(all.begin(), all.end(), [](const Discrepancy& one) { return one.isOpen(); }));
    }
    static QJsonObject close(const QJsonArray& outcomes, const QJsonObject& more)
    {
        QJsonObject arguments = more;
        arguments[t("issuer")] = t("NVD");
        arguments[t("version")] = t("3.1");
        arguments[t("outcomes")] = outcomes;
        return arguments;
    }

private Q_SLOTS:
    void rescoresWithCauseAndReason() // R46
    {
        FlawWorld world;
        prepare(world);
        const QJsonObject before = world.body(world.flaw);
        const QJsonObject arguments{
            {t("vector"), t(MediumVector)}, {t("cause"), t("hardening")}, {t("reason"), t("PIE")}};
        const auto done = world.act(world.flaw, "score.change", arguments);
        QCOMPARE(world.word(done), t("ok"));
        const ScoreChange change = world.value().history.last();
        QCOMPARE(change.field, t("cvss.3.1"));
        QCOMPARE(change.cause, std::optional(RescoreCause::Hardening));
        QCOMPARE(change.to, t(MediumVector));
        QCOMPARE(world.value().history.size(), 2);
        QVERIFY(world.undoes(*done, before));
        QCOMPARE(world.word(world.act(world.flaw, "score.change", {{t("vector"), t(MediumVector)}})),
                 t("command.value-missing"));
        QCOMPARE(
            world.word(world.act(world.flaw, "score.change",
                                 {{t("vector"), t("9.8")}, {t("cause"), t("build")}, {t("reason"), t("x")}})),
            t("cvss.prefix-unknown"));
    }

    void aChangeIsExplainedAfterwards() // R46 R50
    {
        FlawWorld world;
        prepare(world);
        const auto affect = world.addAffect("openssl");
        QVERIFY(affect);
        QCOMPARE(world.word(world.set(world.flaw, "severity", t("important"))), t("ok"));
        QCOMPARE(world.word(world.act(world.flaw, "severity.change",
                                      {{t("severity"), t("important")}, {t("reason"), t("the first judgement")}})),
                 t("ok"));
        world.putTracker(*affect, true);
        QCOMPARE(world.word(world.set(world.flaw, "severity", t("low"))), t("ok"));
        const auto isFound = [&world](const char* code) {
            const auto all = findings(*world.state().record(world.flaw), world.state(),
                                      instantFromMs(1'770'000'000'000));
            return std::any_of(all.begin(), all.end(), [code](const Finding& finding) {
                return finding.check->code.word() == QLatin1String(code);
            });
        };
        QVERIFY(isFound("flaw.severity-unexplained"));
        const QJsonObject before = world.body(world.flaw);
        const QJsonObject why{{t("severity"), t("low")}, {t("reason"), t("only by local users; owners told")}};
        const auto explained = world.act(world.flaw, "severity.change", why);
        QCOMPARE(world.word(explained), t("ok"));
        QVERIFY(!isFound("flaw.severity-unexplained"));
        QVERIFY(!isFound("flaw.severity-crossed"));
        const QList<ScoreChange> history = world.value().history;
        QCOMPARE(history.last().from, t("low"));
        QCOMPARE(history.last().reason, t("only by local users; owners told"));
        QVERIFY(world.undoes(*explained, before));
        QCOMPARE(world.word(world.act(world.flaw, "severity.change", why)), t("ok"));
        QCOMPARE(world.word(world.act(world.flaw, "severity.change", why)), t("ok")); // said twice, told once
        QCOMPARE(world.value().history.size(), history.size());
        // The next change asks again.
        QCOMPARE(world.word(world.set(world.flaw, "severity", t("moderate"))), t("ok"));
        QVERIFY(isFound("flaw.severity-unexplained"));
    }

    void isOpenUntilClosed() // R43 R44
    {
        FlawWorld world;
        prepare(world);
        QCOMPARE(openOnes(world), 1);
        const QJsonArray statement{t("statement")};
        QCOMPARE(world.word(world.act(world.flaw, "discrepancy.close", close({}, {}))),
                 t("command.value-missing"));
        QCOMPARE(world.word(world.act(world.flaw, "discrepancy.close", close(statement, {}))),
                 t("command.value-missing"));
        QCOMPARE(world.word(world.act(world.flaw, "discrepancy.close",
                                      close(statement, {{t("statement"), t("x")}, {t("request"), t("x")}}))),
                 t("command.value-invalid"));
        const QJsonObject before = world.body(world.flaw);
        const auto done =
            world.act(world.flaw, "discrepancy.close", close(statement, {{t("statement"), t("Ours is …")}}));
        QCOMPARE(world.word(done), t("ok"));
        QCOMPARE(openOnes(world), 0);
        QCOMPARE(world.word(world.act(world.flaw, "discrepancy.close",
                                      close(statement, {{t("statement"), t("x")}}))),
                 t("discrepancy.absent"));
        QVERIFY(world.undoes(*done, before));
        QCOMPARE(openOnes(world), 1);
    }

    void statementAndRequestInOneAction() // R45
    {
        FlawWorld world;
        prepare(world);
        const auto done =
            world.act(world.flaw, "discrepancy.close",
                      close({t("requested"), t("statement")},
                            {{t("statement"), t("Ours is …")}, {t("request"), t("Please look at …")}}));
        QCOMPARE(world.word(done), t("ok"));
        const Flaw flaw = world.value();
        QCOMPARE(flaw.discrepancies[0].outcomes,
                 (QList<DiscrepancyOutcome>{DiscrepancyOutcome::Statement, DiscrepancyOutcome::Requested}));
        QCOMPARE(flaw.rescoreRequest->issuer, t("NVD"));
        QCOMPARE(flaw.rescoreRequest->answer, RescoreAnswer::Open);
        QCOMPARE(openOnes(world), 0);
        QCOMPARE(world.word(world.act(world.flaw, "rescore.answer", {{t("answer"), t("declined")}})),
                 t("ok"));
        QCOMPARE(world.value().rescoreRequest->answer, RescoreAnswer::Declined);
        QCOMPARE(world.word(world.act(world.flaw, "rescore.answer", {{t("answer"), t("accepted")}})),
                 t("command.value-missing"));
    }

    void adjustingMustHelp() // R44
    {
        FlawWorld world;
        prepare(world);
        const auto adjust = [](const char* vector) {
            return close({t("adjusted")}, {{t("vector"), t(vector)}, {t("reason"), t("NVD is right")}});
        };
        QCOMPARE(world.word(world.act(world.flaw, "discrepancy.close",
                                      adjust("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H"))), // 8.8
                 t("discrepancy.stays"));
        QCOMPARE(world.word(world.act(world.flaw, "discrepancy.close", adjust(HighVector))),
                 t("command.value-invalid"));
        QCOMPARE(world.word(world.act(world.flaw, "discrepancy.close", adjust(MediumVector))), t("ok"));
        QCOMPARE(openOnes(world), 0);
        QCOMPARE(world.value().cvss.value(t("3.1")), t(MediumVector));
        QCOMPARE(world.value().history.last().reason, t("NVD is right"));
        QCOMPARE(world.value().discrepancies.size(), 1);
    }

    void opensAgainWhenAScoreChanges() // R44
    {
        FlawWorld world;
        prepare(world);
        QVERIFY(
            world.act(world.flaw, "discrepancy.close", close({t("statement")}, {{t("statement"), t("x")}})));
        QCOMPARE(openOnes(world), 0);
        QVERIFY(world.act(world.flaw, "score.change",
                          {{t("vector"), t("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H")},
                           {t("cause"), t("analysis")},
                           {t("reason"), t("a user opens it")}}));
        QCOMPARE(openOnes(world), 1);
    }
};

QTEST_GUILESS_MAIN(tst_ScoreActions)
#include "tst_ScoreActions.moc"
