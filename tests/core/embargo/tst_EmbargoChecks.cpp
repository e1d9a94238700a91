// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/EmbargoChecks.h"

#include "tests/core/embargo/SampleEmbargo.h"

#include <QSet>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_EmbargoChecks : public QObject
{
    Q_OBJECT

    static EmbargoFacts facts()
    {
        EmbargoFacts facts;
        facts.people[idOf("analyst")] = {Role::Analyst};
        facts.people[idOf("engineer")] = {Role::Engineer};
        facts.people[idOf("support")] = {Role::Support};
        facts.tools = {
            {QStringLiteral("Sealed Chat"), at("2026-01-02T09:00:00Z"), at("2026-01-03T09:00:00Z")}};
        facts.severity = Severity::Important;
        facts.now = at("2026-11-10T09:00:00Z");
        return facts;
    }

    static QStringList codes(const QList<Finding>& findings)
    {
        QStringList codes;
        for (const Finding& finding : findings)
            codes.append(finding.check->code.word());
        return codes;
    }

    static QStringList codes(const Embargo& embargo, const EmbargoFacts& facts = tst_EmbargoChecks::facts())
    {
        return codes(checkEmbargo(idOf("incident"), embargo, facts));
    }

    static QStringList eligibility(const EmbargoEligibility& answers, const EligibilityFacts& facts)
    {
        return codes(checkEligibility(idOf("incident"), answers, facts));
    }

private Q_SLOTS:
    void everyCheckHasACodeOfItsOwnAndWords()
    {
        QSet<QString> seen;
        for (const Check* check : embargoChecks()) {
            seen.insert(check->code.word());
            QVERIFY(qstrlen(check->explanation) > 20 && qstrlen(check->resolution) > 20);
        }
        QCOMPARE(qsizetype(embargoChecks().size()), seen.size());
    }

    void anEmbargoAsItShouldBeHasNoFinding() { QCOMPARE(codes(sampleEmbargo()), QStringList()); }

    void anyPublicTraceRefusesIt() // R57
    {
        QVERIFY(nothingPublic().isEligible());
        for (const PublicTrace trace : allPublicTraces()) {
            EmbargoEligibility answers = nothingPublic();
            answers.answers[trace] = {true, QStringLiteral("obscured")};
            QVERIFY(!answers.isEligible());
            const auto findings = checkEligibility(idOf("incident"), answers, {});
            QCOMPARE(findings.size(), 1);
            QVERIFY(findings.first().check == &check::EmbargoPublicTrace && findings.first().blocks());
            QCOMPARE(findings.first().details.first(), QString(toWord(trace)));
        }
    }

    void placesNobodyLookedAtRefuseItToo() // R57
    {
        EmbargoEligibility answers = nothingPublic();
        answers.answers.remove(PublicTrace::Talk);
        QVERIFY(!answers.isEligible());
        QCOMPARE(eligibility(answers, {}), {QStringLiteral("embargo.trace-unanswered")});
    }

    void whatWasPublicCanNotBeEmbargoed() // R52 R57 FK7 FK8
    {
        EligibilityFacts facts;
        facts.wasPublic = true;
        QCOMPARE(eligibility(nothingPublic(), facts), {QStringLiteral("embargo.already-public")});
        facts = {};
        facts.publicSources = {QStringLiteral("nvd")};
        facts.ambiguousSources = {QStringLiteral("distribution")};
        const auto findings = checkEligibility(idOf("incident"), nothingPublic(), facts);
        QCOMPARE(codes(findings), (QStringList{QStringLiteral("embargo.source-public"),
                                               QStringLiteral("embargo.source-ambiguous")}));
        QVERIFY(findings.at(0).blocks() && !findings.at(1).blocks());
    }

    void lowAndModerateWarnAndNeedAJustification() // R58
    {
        EligibilityFacts facts;
        for (const Severity severity : {Severity::Low, Severity::Moderate}) {
            facts.severity = severity;
            facts.justification = QStringLiteral(" ");
            const auto without = checkEligibility(idOf("incident"), nothingPublic(), facts);
            QCOMPARE(codes(without), {QStringLiteral("embargo.justification-missing")});
            QVERIFY(without.first().blocks());
            facts.justification = QStringLiteral("part of a chain");
            const auto with = checkEligibility(idOf("incident"), nothingPublic(), facts);
            QCOMPARE(codes(with), {QStringLiteral("embargo.severity-low")});
            QVERIFY(!with.first().blocks());
        }
        facts.severity = Severity::Important;
        QVERIFY(eligibility(nothingPublic(), facts).isEmpty());
    }

    void onlyThoseOfItsGroupsAreOnTheRoster() // R54
    {
        Embargo embargo = sampleEmbargo();
        RosterEntry support = embargo.roster.first();
        support.person = idOf("support");
        embargo.roster.append(support);
        QCOMPARE(codes(embargo), {QStringLiteral("embargo.roster-group")});
        support.person = idOf("nobody");
        embargo.roster.last() = support;
        QCOMPARE(codes(embargo), {QStringLiteral("embargo.roster-person")});
        embargo.roster.last() = embargo.roster.first();
        QCOMPARE(codes(embargo), {QStringLiteral("embargo.roster-twice")});
        embargo.roster.last().until = at("2026-11-05T09:00:00Z");
        QCOMPARE(codes(embargo), QStringList());
        embargo.roster.clear();
        QCOMPARE(codes(embargo), {QStringLiteral("embargo.roster-empty")});
    }

    void contentLiesOnlyInApprovedTools() // R60
    {
        Embargo embargo = sampleEmbargo();
        embargo.places = {{QStringLiteral("Sealed Chat"), QStringLiteral("room 4"), {}}};
        QCOMPARE(codes(embargo), QStringList());
        embargo.places.append({QStringLiteral("Open Chat"), QStringLiteral("#security"), {}});
        const auto findings = checkEmbargo(idOf("incident"), embargo, facts());
        QCOMPARE(codes(findings), {QStringLiteral("embargo.tool-not-approved")});
        QVERIFY(findings.first().blocks());
    }

    void theDateIsAgreedWithWhoeverControlsIt() // R55 R56 R69
    {
        Embargo embargo = sampleEmbargo();
        embargo.controlledBy = LiftControl::Upstream;
        QCOMPARE(codes(embargo), {QStringLiteral("embargo.lift-not-theirs")});
        embargo.controlledBy.reset();
        QCOMPARE(codes(embargo), {QStringLiteral("embargo.control-missing")});
        embargo = sampleEmbargo();
        embargo.agreedLift->reference.clear();
        QCOMPARE(codes(embargo), {QStringLiteral("embargo.lift-undocumented")});
        embargo.agreedLift.reset();
        QCOMPARE(codes(embargo), {QStringLiteral("embargo.lift-missing")});
        embargo = sampleEmbargo();
        embargo.advice.clear();
        QCOMPARE(codes(embargo), {QStringLiteral("embargo.advice-missing")});
    }

    void aMovedLiftVoidsTheInstruction() // R128 D1
    {
        Embargo embargo = sampleEmbargo();
        embargo.instruction =
            LiftInstruction{idOf("ic"), at("2026-12-01T09:00:00Z"), at("2026-12-03T13:00:00Z")};
        QCOMPARE(codes(embargo), {QStringLiteral("embargo.instruction-stale")});
    }

    void anOpenLeakIsShownStepByStep() // R66
    {
        Embargo embargo = sampleEmbargo();
        embargo.leak =
            Leak{at("2026-11-09T09:00:00Z"), QStringLiteral("a post"), {}, at("2026-11-09T10:00:00Z"), {}};
        QCOMPARE(codes(embargo).size(), leakSteps().size());
    }

    void whatWasLiftedIsHistory()
    {
        Embargo embargo = sampleEmbargo();
        embargo.roster.clear();
        embargo.lifted = Lift{at("2026-11-09T09:00:00Z"), idOf("ic"), QStringLiteral("a leak")};
        QCOMPARE(codes(embargo), QStringList());
    }
};

QTEST_APPLESS_MAIN(tst_EmbargoChecks)
#include "tst_EmbargoChecks.moc"
