// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sla/ZoneTable.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <vector>

namespace firebreak {

/// Why a day is not worked on.
enum class DayOff : quint8 { None, Weekend, Holiday, Shutdown };

/// When an organisation works: its zone, its weekend, its holidays and its shutdowns. All of it is data (any
/// country, any week). Answers for 1990 to 2060; later days count by the weekend alone.
///
/// JSON: `zone` (IANA), `weekend` (ISO days of the week, default [6, 7]), `holidays` (array of dates, or
/// object of date → name), `shutdowns` (array of `{"from","to"}`, both days included), `opens` ("09:00"),
/// `closes` ("17:00").
class WorkCalendar
{
public:
    /// Fails with the codes of SlaError.h; place is a JSON pointer.
    [[nodiscard]] static Result<WorkCalendar> fromJson(const QJsonObject& json);

    [[nodiscard]] const ZoneTable& zone() const { return m_zone; }
    /// The same days and hours in another zone.
    [[nodiscard]] WorkCalendar inZone(const ZoneTable& zone) const;
    [[nodiscard]] QTime opens() const { return m_opens; }
    [[nodiscard]] QTime closes() const { return m_closes; }

    [[nodiscard]] DayOff dayOff(QDate date) const;
    [[nodiscard]] bool isBusinessDay(QDate date) const { return dayOff(date) == DayOff::None; }
    [[nodiscard]] QString holidayName(QDate date) const;

    /// The `count`-th business day after `date` (before it, when negative); `date` itself, which need not be
    /// one, is not counted. Zero gives `date` when it is a business day, else the next one.
    [[nodiscard]] QDate addBusinessDays(QDate date, int count) const;
    /// Business days in (from, to], negative when `to` lies before.
    [[nodiscard]] int businessDaysBetween(QDate from, QDate to) const;

private:
    explicit WorkCalendar(ZoneTable zone) : m_zone(std::move(zone)) {}
    [[nodiscard]] static Result<void> readDays(WorkCalendar& calendar, const QJsonObject& json);
    void index();
    [[nodiscard]] bool isWeekend(QDate date) const { return (m_weekend >> date.dayOfWeek()) & 1; }
    [[nodiscard]] QDate step(QDate date, int count) const;

    ZoneTable m_zone;
    unsigned m_weekend = (1u << 6) | (1u << 7); ///< bit of each ISO day of the week
    QMap<QDate, QString> m_holidays;
    std::vector<std::pair<QDate, QDate>> m_shutdowns;
    QTime m_opens{9, 0};
    QTime m_closes{17, 0};
    std::vector<DayOff> m_days;      ///< by day since FirstDay
    std::vector<int> m_workedBefore; ///< business days before each day
    std::vector<int> m_worked;       ///< each business day, by number
};

} // namespace firebreak
