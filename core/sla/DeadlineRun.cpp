// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/DeadlineRun.h"

#include <array>

namespace firebreak {
namespace {

using Kind = DeadlineStep::Kind;

constexpr std::array BarWords = {"friday", "weekend", "holiday", "shutdown"};
constexpr int LongestBarRun = 400; // days; a calendar that bars more has no end to move to

struct Moment
{
    QString field;
    Instant at;
};

std::optional<Moment> pick(const QStringList& fields, ClockRule::Pick which, const ClockFacts& facts)
{
    std::optional<Moment> picked;
    for (const QString& field : fields) {
        const std::optional<Instant> at = facts.moment(field);
        if (!at)
            continue;
        const bool isBetter =
            !picked || (which == ClockRule::Pick::Earliest ? *at < picked->at : *at > picked->at);
        if (isBetter)
            picked = Moment{field, *at};
    }
    return picked;
}

/// The bar that forbids ending on a day, if any.
std::optional<EndingBar> barOn(QDate day, const ClockRule& rule, const WorkCalendar& calendar)
{
    for (const EndingBar bar : rule.notEndingOn) {
        const DayOff off = calendar.dayOff(day);
        const bool isBarred = (bar == EndingBar::Friday && day.dayOfWeek() == Qt::Friday) ||
                              (bar == EndingBar::Weekend && off == DayOff::Weekend) ||
                              (bar == EndingBar::Holiday && off == DayOff::Holiday) ||
                              (bar == EndingBar::Shutdown && off == DayOff::Shutdown);
        if (isBarred)
            return bar;
    }
    return std::nullopt;
}

class Run
{
public:
    Run(const ClockRule& rule, const WorkCalendar& calendar, bool explains)
        : m_rule(rule), m_calendar(calendar), m_explains(explains)
    {
        m_deadline.clock = rule.id;
        m_deadline.source = rule.source;
        note({Kind::Rule, {}, {}, {rule.source.isEmpty() ? rule.id : rule.source}});
    }

    Deadline finish(const ClockFacts& facts) &&
    {
        if (m_rule.isExcluded) {
            m_deadline.state = Deadline::State::Excluded;
            return std::move(m_deadline);
        }
        const std::optional<Moment> start = pick(m_rule.startOf, m_rule.pick, facts);
        if (!start) {
            m_deadline.waitsFor = m_rule.startOf;
            return std::move(m_deadline);
        }
        m_deadline.start = start->at;
        note({Kind::Started, start->at, {}, {start->field}});
        Instant due = m_rule.duration.after(start->at, m_calendar);
        explainDuration(start->at, due);
        due = moveOffBars(due);
        m_deadline.due = due;
        const std::optional<Moment> stop = pick(m_rule.stoppedBy, ClockRule::Pick::Earliest, facts);
        m_deadline.state = stop ? Deadline::State::Stopped : Deadline::State::Running;
        if (stop)
            m_deadline.stoppedAt = stop->at;
        return std::move(m_deadline);
    }

private:
    void note(DeadlineStep step)
    {
        if (m_explains)
            m_deadline.steps.append(std::move(step));
    }

    void explainDuration(Instant start, Instant due)
    {
        if (!m_explains)
            return;
        if (m_rule.duration.unit() == ClockDuration::Unit::BusinessDays)
            noteDaysOff(m_calendar.zone().local(std::min(start, due)).date,
                        m_calendar.zone().local(std::max(start, due)).date);
        const QJsonObject json = m_rule.duration.toJson();
        note({Kind::Added, due, {}, {QString::number(m_rule.duration.amount()), json.keys().first()}});
    }

    void noteDaysOff(QDate from, QDate to)
    {
        for (QDate day = from; day <= to; day = day.addDays(1)) {
            const DayOff off = m_calendar.dayOff(day);
            if (off == DayOff::None)
                continue;
            static constexpr std::array Names = {"", "weekend", "holiday", "shutdown"};
            QStringList words{QString::fromLatin1(Names[std::size_t(off)])};
            if (off == DayOff::Holiday && !m_calendar.holidayName(day).isEmpty())
                words.append(m_calendar.holidayName(day));
            note({Kind::SkippedDay, {}, day, words});
        }
    }

    Instant moveOffBars(Instant due)
    {
        const ZoneTable& zone = m_calendar.zone();
        ZoneTable::Local local = zone.local(due);
        for (int i = 0; i < LongestBarRun; ++i) {
            const auto bar = barOn(local.date, m_rule, m_calendar);
            if (!bar)
                break;
            local.date = local.date.addDays(m_rule.shiftsEarlier ? -1 : 1);
            due = zone.instant(local.date, local.time);
            note({Kind::Moved, due, {}, {QString::fromLatin1(BarWords[std::size_t(*bar)])}});
        }
        if (m_rule.endsWithDay && local.time != m_calendar.closes()) {
            due = zone.instant(local.date, m_calendar.closes());
            note({Kind::ToClose, due, {}, {}});
        }
        return due;
    }

    const ClockRule& m_rule;
    const WorkCalendar& m_calendar;
    const bool m_explains;
    Deadline m_deadline;
};

} // namespace

Deadline runClock(const ClockRule& rule, const WorkCalendar& calendar, const ClockFacts& facts, bool explains)
{
    return Run(rule, calendar, explains).finish(facts);
}

} // namespace firebreak
