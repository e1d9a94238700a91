// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/Assessment.h"
#include "core/flaw/rule/FlawStatus.h"
#include "core/flaw/rule/FlawSurroundings.h"
#include "tests/support/Flaws.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_FlawStatus : public QObject
{
    Q_OBJECT

private:
    Flaw m_flaw;
    FlawSurroundings m_around{.flaw = idOf("flaw")};

    [[nodiscard]] WorkflowStatus<FlawState> status() const { return flawStatus(m_flaw, m_around); }
    [[nodiscard]] QString state() const { return toWord(status().state); }
    /// code@field of each reason.
    [[nodiscard]] QStringList reasons() const
    {
        QStringList texts;
        const auto now = status();
        for (const Requirement& reason : now.reasons)
            texts.append(reason.code.word() + QLatin1Char('@') + reason.field);
        return texts;
    }
    static QString t(const char* text) { return QString::fromLatin1(text); }

private Q_SLOTS:
    void init()
    {
        m_flaw = completeFlaw();
        m_around = completeSurroundings();
    }

    void everyStateHasItsWord()
    {
        for (int i = 0; i <= int(FlawState::NotAffected); ++i)
            QCOMPARE(flawStateFromWord(QString(toWord(FlawState(i)))), std::optional(FlawState(i)));
        QCOMPARE(isEnding(FlawState::Done), false);
        QCOMPARE(isClosed(FlawState::Done), true);
    }

    void aCompleteFlawIsDone()
    {
        QCOMPARE(reasons(), QStringList());
        QCOMPARE(state(), t("done"));
        QVERIFY(!status().next);
    }

    void saysWhatIsMissingForTriage() // FK61, each with the field to go to
    {
        m_flaw = {};
        m_around.affects.clear();
        QCOMPARE(state(), t("new"));
        QCOMPARE(status().next, std::optional(FlawState::Triage));
        QCOMPARE(reasons(),
                 (QStringList{t("flaw.needs-title@title"), t("flaw.needs-component@components"),
                              t("flaw.needs-cwe@cwes"), t("flaw.needs-severity@severity"),
                              t("flaw.needs-source@source"), t("flaw.needs-reported-at@reportedAt"),
                              t("flaw.needs-doc-text@docText")}));
        m_flaw.severity = Severity::Low;
        QVERIFY(!reasons().contains(t("flaw.needs-doc-text@docText")));
    }

    void movesOnAndFallsBackByItself()
    {
        const auto steps = [this] { return state(); };
        m_flaw.labels.clear();
        QCOMPARE(steps(), t("secondary-assessment"));
        QCOMPARE(reasons(), QStringList{t("flaw.needs-approval@labels")});
        m_around.affects[0].hasTracker = false;
        QCOMPARE(steps(), t("pre-assessment"));
        QCOMPARE(status().reasons.first().record, idOf("affect"));
        m_around.affects[0].affect.affectedness = Affectedness::New;
        m_around.affects[0].affect.resolution.reset();
        QCOMPARE(steps(), t("analysis"));
        QCOMPARE(reasons(), QStringList{t("affect.needs-decision@affectedness")});
        m_around.affects.clear();
        QCOMPARE(steps(), t("triage"));
        m_flaw.title.clear();
        QCOMPARE(steps(), t("new"));
        m_flaw.title = t("There again");
        m_around = completeSurroundings();
        m_flaw.labels = {t("approved")};
        QCOMPARE(steps(), t("done"));
    }

    void anApprovalThatIsNotDoneIsNone()
    {
        m_flaw.labelMarks = {{t("approved"), LabelState::Requested, {}, {}}};
        QCOMPARE(state(), t("secondary-assessment"));
        m_flaw.labelMarks[0].state = LabelState::Done;
        QCOMPARE(state(), t("done"));
    }

    void doneAsksForTheSevenItems() // R84
    {
        m_flaw.revalidations.clear();
        QCOMPARE(state(), t("secondary-assessment"));
        QCOMPARE(reasons(), (QStringList{t("flaw.needs-item@incident"), t("flaw.needs-item@cvss"),
                                         t("flaw.needs-item@cwes"), t("flaw.needs-item@severity")}));
    }

    void criticalAndLabelsAskForAPersonFirst() // FK61: manual
    {
        m_flaw.severity = Severity::Critical;
        m_flaw.owner.reset();
        QCOMPARE(flawWorkflow(m_flaw, m_around), FlawWorkflow::Manual);
        QCOMPARE(state(), t("new"));
        QCOMPARE(reasons(), QStringList{t("flaw.needs-owner@owner")});
        m_flaw.owner = idOf("x");
        m_flaw.source.clear();
        QCOMPARE(state(), t("triage"));
        QCOMPARE(reasons(), QStringList{t("flaw.needs-source@source")});
        m_flaw.severity = Severity::Low;
        QCOMPARE(flawWorkflow(m_flaw, m_around), FlawWorkflow::Default);
        m_flaw.labels.append(t("manual-triage"));
        QCOMPARE(flawWorkflow(m_flaw, m_around), FlawWorkflow::Manual);
    }

    void underEmbargoNothingIsDone() // FK61
    {
        m_around.isEmbargoed = true;
        QCOMPARE(flawWorkflow(m_flaw, m_around), FlawWorkflow::Embargoed);
        QCOMPARE(state(), t("secondary-assessment"));
        QCOMPARE(reasons(), QStringList{t("flaw.needs-lift@")});
        m_around.isEmbargoed = false;
        QCOMPARE(state(), t("done"));
    }

    void endingsWinAndCountNot() // R10: a weakness leaves the vulnerability metrics
    {
        m_around.isEmbargoed = true;
        QVERIFY(countsAsVulnerability(m_flaw));
        for (const auto& [kind, word] :
             {std::pair(EndingKind::Rejected, "rejected"), std::pair(EndingKind::Weakness, "weakness"),
              std::pair(EndingKind::NotAffected, "not-affected")}) {
            m_flaw.ending = FlawEnding{kind, t("because"), {}, m_around.now, {}};
            QCOMPARE(state(), t(word));
            QVERIFY(!status().next && status().reasons.isEmpty());
            QCOMPARE(flawWorkflow(m_flaw, m_around), FlawWorkflow::Ended);
            QVERIFY(!countsAsVulnerability(m_flaw));
        }
    }

    void aLabelEndsNothing() // R30: an ending has a reason; FK61: a person has to say it
    {
        m_flaw.labels.append(t("auto-rejected"));
        QCOMPARE(flawWorkflow(m_flaw, m_around), FlawWorkflow::Manual);
        QCOMPARE(state(), t("done"));
        QVERIFY(countsAsVulnerability(m_flaw));
        m_flaw.ending = FlawEnding{EndingKind::Rejected, t("a duplicate"), {}, m_around.now, {}};
        QCOMPARE(state(), t("rejected"));
    }

    // R6: the process runs for every severity and for what ends otherwise; the state is total and
    // deterministic
    void everyCombinationHasAState()
    {
        int states = 0;
        QSet<QString> seen;
        const Flaw complete = completeFlaw();
        for (int bits = 0; bits < 1 << 11; ++bits) {
            const auto has = [bits](int bit) { return (bits >> bit & 1) != 0; };
            m_flaw = has(0) ? complete : Flaw();
            m_around = completeSurroundings();
            if (has(1))
                m_flaw.owner = idOf("x");
            m_flaw.severity = has(2) ? std::optional(Severity(1 + (bits >> 3 & 3))) : std::nullopt;
            m_around.isEmbargoed = has(5);
            if (has(6))
                m_flaw.ending = FlawEnding{EndingKind(bits % 3), t("x"), {}, {}, {}};
            if (has(7))
                m_around.affects.clear();
            if (has(8))
                m_flaw.labels.clear();
            if (has(9))
                for (AffectFacts& facts : m_around.affects)
                    facts.hasTracker = false;
            if (has(10))
                m_flaw.mitigationKind.reset();
            const auto once = status();
            QCOMPARE(once, status());
            QCOMPARE(once.next.has_value(), !isClosed(once.state));
            QCOMPARE(once.reasons.isEmpty(), isClosed(once.state));
            seen.insert(toWord(once.state));
            ++states;
        }
        QCOMPARE(states, 2048);
        QVERIFY(seen.size() >= 7);
    }
};

QTEST_GUILESS_MAIN(tst_FlawStatus)
#include "tst_FlawStatus.moc"
