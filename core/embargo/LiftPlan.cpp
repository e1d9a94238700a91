// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/LiftPlan.h"

#include "core/sla/ClockDuration.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

constexpr std::array MomentWords = {"freeze", "translation", "pre-announcement", "portal-opens", "lift"};
constexpr std::array CollisionWords = {
    "weekend", "holiday", "shutdown", "outside-hours", "blackout", "no-time-to-translate", "past"};

const BlackoutSpan* blackoutOn(QDate date, const QList<BlackoutSpan>& blackouts)
{
    const auto it = std::find_if(blackouts.cbegin(), blackouts.cend(), [date](const BlackoutSpan& span) {
        return span.from <= date && date <= span.to;
    });
    return it == blackouts.cend() ? nullptr : &*it;
}

class Planner
{
public:
    Planner(const LiftPlanTerms& terms, const WorkCalendar& calendar, Instant now)
        : m_terms(terms), m_calendar(calendar), m_now(now)
    {}

    /// Only what goes out is held back by black-outs; work on it is not.
    [[nodiscard]] LiftPlanStep step(LiftMoment moment, Instant at) const
    {
        LiftPlanStep step{moment, at, {}, {}, {}};
        const QList<BlackoutSpan> blackouts =
            moment == LiftMoment::Lift ? m_terms.blackouts : QList<BlackoutSpan>();
        collide(step, blackouts);
        if (!step.collisions.isEmpty())
            propose(step, workingMomentBefore(at, m_calendar, blackouts));
        if (at < m_now)
            step.collisions.append(PlanCollision::Past);
        return step;
    }

    /// A text that freezes only when its translation is due can't be translated: it has to freeze a business
    /// day before that.
    void makeTimeToTranslate(LiftPlanStep& freeze, const LiftPlanStep& translation) const
    {
        if (freeze.plannedAt() < translation.plannedAt())
            return;
        const Instant latest = ClockDuration::businessDays(-1).after(translation.plannedAt(), m_calendar);
        freeze.collisions.append(PlanCollision::NoTimeToTranslate);
        propose(freeze, workingMomentBefore(latest, m_calendar, {}));
    }

private:
    void collide(LiftPlanStep& step, const QList<BlackoutSpan>& blackouts) const
    {
        const ZoneTable::Local local = m_calendar.zone().local(step.at);
        switch (m_calendar.dayOff(local.date)) {
        case DayOff::None:
            if (local.time < m_calendar.opens() || local.time > m_calendar.closes())
                step.collisions.append(PlanCollision::OutsideHours);
            break;
        case DayOff::Weekend:
            step.collisions.append(PlanCollision::Weekend);
            break;
        case DayOff::Holiday:
            step.collisions.append(PlanCollision::Holiday);
            step.names.append(m_calendar.holidayName(local.date));
            break;
        case DayOff::Shutdown:
            step.collisions.append(PlanCollision::Shutdown);
            break;
        }
        if (const BlackoutSpan* blackout = blackoutOn(local.date, blackouts)) {
            step.collisions.append(PlanCollision::Blackout);
            step.names.append(blackout->name);
        }
    }

    void propose(LiftPlanStep& step, Instant moment) const
    {
        step.proposed.reset();
        if (moment >= m_now)
            step.proposed = moment;
    }

    const LiftPlanTerms& m_terms;
    const WorkCalendar& m_calendar;
    Instant m_now;
};

} // namespace

QLatin1String toWord(LiftMoment moment)
{
    return QLatin1String(MomentWords[std::size_t(moment) - 1]);
}

QLatin1String toWord(PlanCollision collision)
{
    return QLatin1String(CollisionWords[std::size_t(collision) - 1]);
}

Instant workingMomentBefore(Instant at, const WorkCalendar& calendar, const QList<BlackoutSpan>& blackouts)
{
    const ZoneTable::Local local = calendar.zone().local(at);
    const auto isWorked = [&](QDate date) {
        return calendar.isBusinessDay(date) && !blackoutOn(date, blackouts);
    };
    if (isWorked(local.date) && local.time >= calendar.opens())
        return local.time <= calendar.closes() ? at : calendar.zone().instant(local.date, calendar.closes());
    QDate date = calendar.addBusinessDays(local.date, -1);
    while (!isWorked(date))
        date = calendar.addBusinessDays(date, -1);
    return calendar.zone().instant(date, calendar.closes());
}

QList<LiftPlanStep> liftPlan(const LiftPlanTerms& terms, const WorkCalendar& calendar, Instant now)
{
    const Planner planner(terms, calendar, now);
    const Instant dayBefore = ClockDuration::hours(-24).after(terms.lift, calendar);
    QList<LiftPlanStep> steps{
        planner.step(LiftMoment::Freeze, terms.freeze ? *terms.freeze
                                                      : ClockDuration::businessDays(-1).after(terms.lift, calendar))};
    if (terms.isTranslated) {
        steps.append(planner.step(LiftMoment::Translation, dayBefore));
        planner.makeTimeToTranslate(steps.first(), steps.last());
    }
    if (terms.isEmbargoed) {
        steps.append(planner.step(LiftMoment::PreAnnouncement, dayBefore));
        // The window only opens then: nobody has to be at work at that very moment, so nothing collides.
        steps.append({LiftMoment::PortalOpens, dayBefore, {}, {}, {}});
    }
    steps.append(planner.step(LiftMoment::Lift, terms.lift));
    std::stable_sort(steps.begin(), steps.end(), [](const LiftPlanStep& a, const LiftPlanStep& b) {
        return a.plannedAt() < b.plannedAt();
    });
    return steps;
}

} // namespace firebreak
