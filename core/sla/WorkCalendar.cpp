// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/WorkCalendar.h"

#include "core/sla/SlaError.h"

#include <QJsonArray>

namespace firebreak {
namespace {

const QDate FirstDay(1990, 1, 1);
const QDate LastDay(2060, 12, 31);
constexpr unsigned WholeWeek = 0b1111'1110;

std::optional<QDate> readDate(const QString& text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Result<QMap<QDate, QString>> readHolidays(const QJsonValue& value)
{
    QMap<QDate, QString> holidays;
    const auto add = [&holidays](const QString& text, const QString& name) {
        const auto date = readDate(text);
        if (date)
            holidays.insert(*date, name);
        return date.has_value();
    };
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!add(array.at(i).toString(), {}))
            return failure(error::SlaFieldValue, QStringLiteral("/holidays/%1").arg(i),
                           {array.at(i).toString()});
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!add(it.key(), it.value().toString()))
            return failure(error::SlaFieldValue, QStringLiteral("/holidays/") + it.key(), {it.key()});
    }
    return holidays;
}

Result<QTime> readTime(const QJsonObject& json, const char* key, QTime otherwise)
{
    const QJsonValue value = json.value(QLatin1String(key));
    if (value.isUndefined())
        return otherwise;
    const QTime time = QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
    if (!time.isValid())
        return failure(error::SlaFieldValue, QLatin1Char('/') + QString::fromLatin1(key), {value.toString()});
    return time;
}

} // namespace

Result<WorkCalendar> WorkCalendar::fromJson(const QJsonObject& json)
{
    Result<ZoneTable> zone = ZoneTable::load(json.value(QLatin1String("zone")).toString());
    if (!zone)
        return failure(zone.error().code, QStringLiteral("/zone"), zone.error().details);
    WorkCalendar calendar(*std::move(zone));
    if (const Result<void> days = readDays(calendar, json); !days)
        return failure(days.error());
    const Result<QTime> opens = readTime(json, "opens", calendar.m_opens);
    const Result<QTime> closes = readTime(json, "closes", calendar.m_closes);
    if (!opens || !closes)
        return failure(opens ? closes.error() : opens.error());
    if (*opens >= *closes)
        return failure(error::SlaFieldValue, QStringLiteral("/closes"));
    calendar.m_opens = *opens;
    calendar.m_closes = *closes;
    calendar.index();
    return calendar;
}

Result<void> WorkCalendar::readDays(WorkCalendar& calendar, const QJsonObject& json)
{
    if (json.contains(QLatin1String("weekend"))) {
        calendar.m_weekend = 0;
        const QJsonArray days = json.value(QLatin1String("weekend")).toArray();
        for (qsizetype i = 0; i < days.size(); ++i) {
            const int day = days.at(i).toInt();
            if (day < 1 || day > 7)
                return failure(error::SlaFieldValue, QStringLiteral("/weekend/%1").arg(i));
            calendar.m_weekend |= 1u << day;
        }
    }
    if (calendar.m_weekend == WholeWeek)
        return failure(error::SlaCalendarNoWork, QStringLiteral("/weekend"));
    Result<QMap<QDate, QString>> holidays = readHolidays(json.value(QLatin1String("holidays")));
    if (!holidays)
        return failure(holidays.error());
    calendar.m_holidays = *std::move(holidays);
    const QJsonArray shutdowns = json.value(QLatin1String("shutdowns")).toArray();
    for (qsizetype i = 0; i < shutdowns.size(); ++i) {
        const QJsonObject span = shutdowns.at(i).toObject();
        const auto from = readDate(span.value(QLatin1String("from")).toString());
        const auto to = readDate(span.value(QLatin1String("to")).toString());
        if (!from || !to || *to < *from || from->daysTo(*to) > 366)
            return failure(error::SlaFieldValue, QStringLiteral("/shutdowns/%1").arg(i));
        calendar.m_shutdowns.emplace_back(*from, *to);
    }
    return {};
}

void WorkCalendar::index()
{
    const int count = int(FirstDay.daysTo(LastDay)) + 1;
    m_days.assign(std::size_t(count), DayOff::None);
    for (int i = 0; i < count; ++i) {
        if (isWeekend(FirstDay.addDays(i)))
            m_days[std::size_t(i)] = DayOff::Weekend;
    }
    const auto mark = [this, count](QDate date, DayOff why) {
        const qint64 at = FirstDay.daysTo(date);
        if (at >= 0 && at < count && m_days[std::size_t(at)] == DayOff::None)
            m_days[std::size_t(at)] = why;
    };
    for (auto it = m_holidays.cbegin(); it != m_holidays.cend(); ++it)
        mark(it.key(), DayOff::Holiday);
    for (const auto& [from, to] : m_shutdowns) {
        for (QDate date = from; date <= to; date = date.addDays(1))
            mark(date, DayOff::Shutdown);
    }
    m_workedBefore.resize(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        m_workedBefore[std::size_t(i)] = int(m_worked.size());
        if (m_days[std::size_t(i)] == DayOff::None)
            m_worked.push_back(i);
    }
}

WorkCalendar WorkCalendar::inZone(const ZoneTable& zone) const
{
    WorkCalendar moved = *this;
    moved.m_zone = zone;
    return moved;
}

DayOff WorkCalendar::dayOff(QDate date) const
{
    const qint64 at = FirstDay.daysTo(date);
    if (at >= 0 && at < qint64(m_days.size()))
        return m_days[std::size_t(at)];
    return isWeekend(date) ? DayOff::Weekend : DayOff::None;
}

QString WorkCalendar::holidayName(QDate date) const
{
    return m_holidays.value(date);
}

QDate WorkCalendar::addBusinessDays(QDate date, int count) const
{
    if (count == 0)
        return isBusinessDay(date) ? date : addBusinessDays(date, 1);
    const qint64 at = FirstDay.daysTo(date);
    if (at >= 0 && at < qint64(m_days.size())) {
        // The number of the first business day at or after `date`, and from there by counting.
        const qint64 here = m_workedBefore[std::size_t(at)];
        const bool isWorked = m_days[std::size_t(at)] == DayOff::None;
        const qint64 wanted = count > 0 ? here + count - (isWorked ? 0 : 1) : here + count;
        if (wanted >= 0 && wanted < qint64(m_worked.size()))
            return FirstDay.addDays(m_worked[std::size_t(wanted)]);
    }
    return step(date, count);
}

QDate WorkCalendar::step(QDate date, int count) const
{
    const int direction = count > 0 ? 1 : -1;
    while (count != 0) {
        date = date.addDays(direction);
        if (isBusinessDay(date))
            count -= direction;
    }
    return date;
}

int WorkCalendar::businessDaysBetween(QDate from, QDate to) const
{
    if (to < from)
        return -businessDaysBetween(to, from);
    int count = 0;
    for (QDate date = from.addDays(1); date <= to; date = date.addDays(1))
        count += isBusinessDay(date) ? 1 : 0;
    return count;
}

} // namespace firebreak
