// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/LiftStatus.h"

#include "tests/core/embargo/SampleEmbargo.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_LiftStatus : public QObject
{
    Q_OBJECT

    const Instant m_lift = at("2026-12-02T13:00:00Z");
    const Instant m_before = at("2026-12-02T12:59:59Z");

    static Embargo instructed(const char* when = "2026-12-01T09:00:00Z")
    {
        Embargo embargo = sampleEmbargo();
        embargo.instruction = LiftInstruction{idOf("ic"), at(when), embargo.agreedLift->at};
        return embargo;
    }

    static LiftState state(const Embargo& embargo, const AdvisoryApproval& advisory, Instant now)
    {
        return liftStatus(idOf("incident"), embargo, advisory, now).state;
    }

private Q_SLOTS:
    void itLiftsByItselfWhenAllThreeHold() // R63 R128 D1
    {
        const AdvisoryApproval open{true, std::nullopt};
        const AdvisoryApproval approved{true, at("2026-11-30T09:00:00Z")};
        QVERIFY(state(sampleEmbargo(), approved, m_lift) == LiftState::Waiting);
        QVERIFY(state(instructed(), open, m_lift) == LiftState::Waiting);
        QVERIFY(state(instructed(), approved, m_before) == LiftState::Armed);
        QVERIFY(state(instructed(), approved, m_lift) == LiftState::Due);
        QCOMPARE(*liftsAt(instructed(), approved), m_lift);
        QVERIFY(!liftsAt(instructed(), open) && !liftsAt(sampleEmbargo(), approved));
    }

    void withoutAnAdvisoryNoneIsWaitedFor() // D1
    {
        QVERIFY(state(instructed(), {}, m_before) == LiftState::Armed);
        QCOMPARE(*liftsAt(instructed(), {}), m_lift);
    }

    void whatComesAfterTheTimeLiftsThen() // D1
    {
        const Instant late = at("2026-12-03T08:00:00Z");
        QCOMPARE(*liftsAt(instructed(), {true, late}), late);
        QCOMPARE(*liftsAt(instructed("2026-12-03T08:00:00Z"), {true, at("2026-11-30T09:00:00Z")}), late);
    }

    void whatIsMissingNamesItsField()
    {
        const auto waiting = liftStatus(idOf("incident"), sampleEmbargo(), {true, std::nullopt}, m_before);
        QCOMPARE(waiting.reasons.size(), 2);
        QVERIFY(waiting.reasons.at(0).code == error::LiftAdvisoryOpen);
        QCOMPARE(waiting.reasons.at(1).field, QStringLiteral("embargo.instruction"));
        Embargo embargo = sampleEmbargo();
        embargo.agreedLift.reset();
        const auto open = liftStatus(idOf("incident"), embargo, {}, m_before);
        QVERIFY(open.state == LiftState::NotAgreed);
        QCOMPARE(open.reasons.first().field, QStringLiteral("embargo.agreedLift"));
    }

    void afterTheLiftThereIsNothingLeft()
    {
        Embargo embargo = instructed();
        embargo.lifted = Lift{m_lift, std::nullopt, {}};
        const auto status = liftStatus(idOf("incident"), embargo, {}, m_lift);
        QVERIFY(status.state == LiftState::Lifted && !status.next && status.reasons.isEmpty());
        QVERIFY(!liftsAt(embargo, {}));
    }

    void anEarlyLiftSaysWhy() // D1
    {
        QVERIFY((Lift{m_before, idOf("ic"), QStringLiteral("a leak")}.isEarly()));
        QVERIFY((!Lift{m_lift, std::nullopt, {}}.isEarly()));
    }
};

QTEST_APPLESS_MAIN(tst_LiftStatus)
#include "tst_LiftStatus.moc"
