// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sla/WorkCalendar.h"

#include <QJsonObject>

namespace firebreak {

/// How long a clock runs. Hours are elapsed time; days and months are of the calendar's zone and keep the
/// local time of day, so a day with a clock change is 23 or 25 hours long; the 31st plus a month is the last
/// day of the next.
///
/// JSON: exactly one of `hours`, `days`, `businessDays`, `months`, a whole number; negative counts backwards.
class ClockDuration
{
public:
    enum class Unit : quint8 { Hours, Days, BusinessDays, Months };

    /// Fails with `sla.field-missing`, `sla.field-type` or `sla.field-value`.
    [[nodiscard]] static Result<ClockDuration> fromJson(const QJsonObject& json);
    [[nodiscard]] static ClockDuration hours(int amount) { return {Unit::Hours, amount}; }
    [[nodiscard]] static ClockDuration days(int amount) { return {Unit::Days, amount}; }
    [[nodiscard]] static ClockDuration businessDays(int amount) { return {Unit::BusinessDays, amount}; }
    [[nodiscard]] static ClockDuration months(int amount) { return {Unit::Months, amount}; }

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] Unit unit() const { return m_unit; }
    [[nodiscard]] int amount() const { return m_amount; }

    /// `start` plus this. Business days keep the time of day; counted from a day off, on which no work
    /// passes, they end when the last of them closes (backwards: when the first of them opens).
    [[nodiscard]] Instant after(Instant start, const WorkCalendar& calendar) const;

    friend bool operator==(const ClockDuration&, const ClockDuration&) = default;

private:
    ClockDuration(Unit unit, int amount) : m_unit(unit), m_amount(amount) {}

    Unit m_unit;
    int m_amount;
};

} // namespace firebreak
