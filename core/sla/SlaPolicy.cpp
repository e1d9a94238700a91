// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/SlaPolicy.h"

#include "core/sla/DeadlineRun.h"
#include "core/sla/SlaError.h"

#include <QJsonArray>

namespace firebreak {
namespace {

/// An excluded rule names no calendar, and running it asks for none.
const WorkCalendar& anyCalendar(const QMap<QString, WorkCalendar>& calendars, const QString& name)
{
    const auto it = calendars.constFind(name);
    return it == calendars.cend() ? calendars.first() : *it;
}

} // namespace

Result<SlaPolicy> SlaPolicy::fromJson(const QJsonObject& json)
{
    SlaPolicy policy;
    policy.m_name = json.value(QLatin1String("name")).toString();
    policy.m_version = json.value(QLatin1String("version")).toString();
    if (const QString asOf = json.value(QLatin1String("asOf")).toString(); !asOf.isEmpty()) {
        policy.m_asOf = QDate::fromString(asOf, Qt::ISODate);
        if (!policy.m_asOf->isValid())
            return failure(error::SlaFieldValue, QStringLiteral("/asOf"), {asOf});
    }
    const QJsonObject calendars = json.value(QLatin1String("calendars")).toObject();
    if (calendars.isEmpty())
        return failure(error::SlaFieldMissing, QStringLiteral("/calendars"));
    for (auto it = calendars.begin(); it != calendars.end(); ++it) {
        const Result<WorkCalendar> calendar = WorkCalendar::fromJson(it.value().toObject());
        if (!calendar)
            return failure(calendar.error().code,
                           QStringLiteral("/calendars/") + it.key() + calendar.error().place,
                           calendar.error().details);
        policy.m_calendars.insert(it.key(), *calendar);
    }
    const QJsonArray clocks = json.value(QLatin1String("clocks")).toArray();
    for (qsizetype i = 0; i < clocks.size(); ++i) {
        const QString place = QStringLiteral("/clocks/%1").arg(i);
        const Result<ClockRule> rule = ClockRule::fromJson(clocks.at(i).toObject());
        if (!rule)
            return failure(rule.error().code, place + rule.error().place, rule.error().details);
        if (!rule->isExcluded && !policy.m_calendars.contains(rule->calendar))
            return failure(error::SlaCalendarUnknown, place + QStringLiteral("/calendar"), {rule->calendar});
        for (const Bound& earlier : std::as_const(policy.m_rules)) {
            if (earlier.rule.id == rule->id && earlier.rule.when.isEmpty())
                return failure(error::SlaIdRepeated, place + QStringLiteral("/id"), {rule->id});
        }
        policy.m_rules.append({*rule, rule->calendar});
    }
    return policy;
}

void SlaPolicy::add(const SlaPolicy& other)
{
    take(other, {});
}

void SlaPolicy::addMissing(const SlaPolicy& other)
{
    take(other, clocks());
}

void SlaPolicy::take(const SlaPolicy& other, const QStringList& except)
{
    const QString mark = QString::number(m_rules.size()) + QLatin1Char('/');
    for (auto it = other.m_calendars.cbegin(); it != other.m_calendars.cend(); ++it)
        m_calendars.insert(mark + it.key(), *it);
    for (const Bound& bound : other.m_rules) {
        if (!except.contains(bound.rule.id))
            m_rules.append({bound.rule, mark + bound.calendar});
    }
}

SlaPolicy SlaPolicy::inZone(const ZoneTable& zone) const
{
    SlaPolicy moved = *this;
    for (WorkCalendar& calendar : moved.m_calendars)
        calendar = calendar.inZone(zone);
    return moved;
}

QStringList SlaPolicy::clocks() const
{
    QStringList ids;
    for (const Bound& bound : m_rules) {
        if (!ids.contains(bound.rule.id))
            ids.append(bound.rule.id);
    }
    return ids;
}

const WorkCalendar* SlaPolicy::calendar(const QString& name) const
{
    const auto it = m_calendars.constFind(name);
    return it == m_calendars.cend() ? nullptr : &*it;
}

QList<ClockRule> SlaPolicy::rules() const
{
    QList<ClockRule> all;
    for (const Bound& bound : m_rules)
        all.append(bound.rule);
    return all;
}

Deadline SlaPolicy::run(const Bound& bound, const ClockFacts& facts, bool explains) const
{
    return runClock(bound.rule, anyCalendar(m_calendars, bound.calendar), facts, explains);
}

template <class Visit> void SlaPolicy::visit(const ClockFacts& facts, Visit visitor) const
{
    QList<const QString*> decided;
    for (const Bound& bound : m_rules) {
        const bool isDecided = std::any_of(decided.begin(), decided.end(),
                                           [&bound](const QString* id) { return *id == bound.rule.id; });
        if (isDecided || !bound.rule.appliesTo(facts))
            continue;
        decided.append(&bound.rule.id);
        visitor(bound);
    }
}

QList<Deadline> SlaPolicy::deadlines(const ClockFacts& facts) const
{
    QList<Deadline> all;
    visit(facts, [&](const Bound& bound) { all.append(run(bound, facts, true)); });
    return all;
}

std::optional<Deadline> SlaPolicy::deadline(const QString& clock, const ClockFacts& facts) const
{
    for (const Bound& bound : m_rules) {
        if (bound.rule.id == clock && bound.rule.appliesTo(facts))
            return run(bound, facts, true);
    }
    return std::nullopt;
}

std::optional<Deadline> SlaPolicy::next(const ClockFacts& facts) const
{
    std::optional<Deadline> earliest;
    const QList<Deadline> all = deadlines(facts);
    for (const Deadline& deadline : all) {
        if (deadline.state == Deadline::State::Running && (!earliest || *deadline.due < *earliest->due))
            earliest = deadline;
    }
    return earliest;
}

std::optional<Instant> SlaPolicy::nextDue(const ClockFacts& facts) const
{
    std::optional<Instant> earliest;
    visit(facts, [&](const Bound& bound) {
        const Deadline deadline = run(bound, facts, false);
        if (deadline.state == Deadline::State::Running && (!earliest || *deadline.due < *earliest))
            earliest = deadline.due;
    });
    return earliest;
}

} // namespace firebreak
