// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/LiftPlan.h"

#include "tests/core/embargo/SampleEmbargo.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_LiftPlan : public QObject
{
    Q_OBJECT

    static WorkCalendar calendar(const char* zone = "Europe/Berlin")
    {
        return WorkCalendar::fromJson(
                   {{QStringLiteral("zone"), QString::fromLatin1(zone)},
                    {QStringLiteral("holidays"),
                     QJsonObject{{QStringLiteral("2026-12-25"), QStringLiteral("Christmas Day")}}}})
            .value();
    }

    static QList<LiftPlanStep> plan(LiftPlanTerms terms, const char* now = "2026-11-02T09:00:00Z")
    {
        return liftPlan(terms, calendar(), at(now));
    }

    static LiftPlanStep step(const QList<LiftPlanStep>& plan, LiftMoment moment)
    {
        const auto it =
            std::find_if(plan.begin(), plan.end(), [&](const auto& s) { return s.moment == moment; });
        return it == plan.end() ? LiftPlanStep{moment, {}, {PlanCollision::Past}, {}, {}} : *it;
    }

private Q_SLOTS:
    void anOrdinaryLiftIsPlannedBackwards() // R121 R125 R126 D2
    {
        // Wednesday 2026-12-02, 14:00 in Berlin.
        const auto steps = plan({at("2026-12-02T13:00:00Z"), true, false, {}});
        QCOMPARE(steps.size(), 4);
        const Instant dayBefore = at("2026-12-01T13:00:00Z");
        for (const LiftMoment moment :
             {LiftMoment::Freeze, LiftMoment::PreAnnouncement, LiftMoment::PortalOpens})
            QCOMPARE(step(steps, moment).at, dayBefore);
        for (const LiftPlanStep& each : steps)
            QVERIFY2(each.collisions.isEmpty() && !each.proposed, toWord(each.moment).data());
        QVERIFY(steps.last().moment == LiftMoment::Lift);
    }

    void aMondayLiftProposesTheFridayBefore() // R121 R122 D2
    {
        // Monday 2026-12-07, 14:00 in Berlin: 24 h before is a Sunday.
        const auto steps = plan({at("2026-12-07T13:00:00Z"), true, true, {}});
        QCOMPARE(step(steps, LiftMoment::Freeze).at, at("2026-12-04T13:00:00Z"));
        const LiftPlanStep translation = step(steps, LiftMoment::Translation);
        QCOMPARE(translation.at, at("2026-12-06T13:00:00Z"));
        QCOMPARE(translation.collisions, {PlanCollision::Weekend});
        QCOMPARE(*translation.proposed, at("2026-12-04T16:00:00Z")); // Friday 17:00, when work ends
        QCOMPARE(step(steps, LiftMoment::PreAnnouncement).plannedAt(), at("2026-12-04T16:00:00Z"));
        QVERIFY(step(steps, LiftMoment::PortalOpens).collisions.isEmpty());
    }

    void aTextThatFreezesWhenItsTranslationIsDueFreezesEarlier() // R122 R125 D2
    {
        const auto steps = plan({at("2026-12-02T13:00:00Z"), true, true, {}});
        const LiftPlanStep freeze = step(steps, LiftMoment::Freeze);
        QCOMPARE(freeze.collisions, {PlanCollision::NoTimeToTranslate});
        QCOMPARE(*freeze.proposed, at("2026-11-30T13:00:00Z"));
        QVERIFY(step(steps, LiftMoment::Translation).collisions.isEmpty());
    }

    void aHolidayAndABlackoutAreNamed() // R104 D2
    {
        LiftPlanTerms terms{at("2026-12-25T13:00:00Z"), true, false, {}};
        LiftPlanStep lift = step(plan(terms), LiftMoment::Lift);
        QCOMPARE(lift.collisions, {PlanCollision::Holiday});
        QCOMPARE(lift.names, {QStringLiteral("Christmas Day")});
        QCOMPARE(*lift.proposed, at("2026-12-24T16:00:00Z"));
        terms = {at("2026-12-16T13:00:00Z"),
                 true,
                 false,
                 {{QDate(2026, 12, 14), QDate(2026, 12, 18), QStringLiteral("year end close")}}};
        lift = step(plan(terms), LiftMoment::Lift);
        QCOMPARE(lift.collisions, {PlanCollision::Blackout});
        QCOMPARE(lift.names, {QStringLiteral("year end close")});
        QCOMPARE(*lift.proposed, at("2026-12-11T16:00:00Z"));
        QVERIFY(step(plan(terms), LiftMoment::Freeze).collisions.isEmpty()); // work goes on
    }

    void hoursAreThoseOfTheIncidentsZone() // R55 D2
    {
        const LiftPlanTerms terms{at("2026-12-02T20:00:00Z"), true, false, {}};
        QCOMPARE(step(plan(terms), LiftMoment::Lift).collisions,
                 {PlanCollision::OutsideHours}); // 21:00 in Berlin
        const auto there = liftPlan(terms, calendar("America/Los_Angeles"), at("2026-11-02T09:00:00Z"));
        QVERIFY(step(there, LiftMoment::Lift).collisions.isEmpty()); // noon
    }

    void oneDayIsOneDayAcrossAClockChange() // D2
    {
        // Monday 2026-10-26, 14:00 in Berlin; the clocks went back on Sunday. The freeze keeps the time of
        // day.
        const auto steps = plan({at("2026-10-26T13:00:00Z"), true, true, {}}, "2026-10-01T09:00:00Z");
        QCOMPARE(step(steps, LiftMoment::Freeze).at, at("2026-10-23T12:00:00Z"));
        QCOMPARE(step(steps, LiftMoment::Translation).at, at("2026-10-25T13:00:00Z"));
    }

    void whatIsOverIsSaid() // R81
    {
        const auto steps = plan({at("2026-12-02T13:00:00Z"), true, false, {}}, "2026-12-01T14:00:00Z");
        QCOMPARE(step(steps, LiftMoment::Freeze).collisions, {PlanCollision::Past});
        QVERIFY(step(steps, LiftMoment::Lift).collisions.isEmpty());
    }

    void withoutAnEmbargoNothingIsAnnouncedInSecret()
    {
        const auto steps = plan({at("2026-12-02T13:00:00Z"), false, true, {}});
        QCOMPARE(steps.size(), 3);
        QVERIFY(steps.first().moment == LiftMoment::Freeze);
    }

    void theLastWorkingMomentIsWithinHours()
    {
        const WorkCalendar office = calendar();
        QCOMPARE(workingMomentBefore(at("2026-12-02T07:00:00Z"), office, {}), at("2026-12-01T16:00:00Z"));
        QCOMPARE(workingMomentBefore(at("2026-12-02T18:00:00Z"), office, {}), at("2026-12-02T16:00:00Z"));
        QCOMPARE(workingMomentBefore(at("2026-12-02T10:00:00Z"), office, {}), at("2026-12-02T10:00:00Z"));
    }
};

QTEST_APPLESS_MAIN(tst_LiftPlan)
#include "tst_LiftPlan.moc"
