// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/ClockDuration.h"

#include "core/sla/SlaError.h"

#include <array>
#include <cmath>

namespace firebreak {
namespace {

constexpr std::array UnitNames = {"hours", "days", "businessDays", "months"};
constexpr int MaxAmount = 100'000;

} // namespace

Result<ClockDuration> ClockDuration::fromJson(const QJsonObject& json)
{
    std::optional<ClockDuration> found;
    for (std::size_t i = 0; i < UnitNames.size(); ++i) {
        const QJsonValue value = json.value(QLatin1String(UnitNames[i]));
        if (value.isUndefined())
            continue;
        const QString place = QLatin1Char('/') + QString::fromLatin1(UnitNames[i]);
        if (!value.isDouble())
            return failure(error::SlaFieldType, place);
        const double amount = value.toDouble();
        if (found || amount != std::trunc(amount) || std::abs(amount) > MaxAmount)
            return failure(error::SlaFieldValue, place, {QString::number(amount)});
        found = ClockDuration(Unit(i), int(amount));
    }
    if (!found)
        return failure(error::SlaFieldMissing, QStringLiteral("/hours"));
    return *found;
}

QJsonObject ClockDuration::toJson() const
{
    return {{QString::fromLatin1(UnitNames[std::size_t(m_unit)]), m_amount}};
}

Instant ClockDuration::after(Instant start, const WorkCalendar& calendar) const
{
    if (m_unit == Unit::Hours)
        return start + std::chrono::hours(m_amount);
    const ZoneTable& zone = calendar.zone();
    ZoneTable::Local local = zone.local(start);
    switch (m_unit) {
    case Unit::Days:
        local.date = local.date.addDays(m_amount);
        break;
    case Unit::Months:
        local.date = local.date.addMonths(m_amount);
        break;
    case Unit::BusinessDays:
        if (!calendar.isBusinessDay(local.date))
            local.time = m_amount > 0 ? calendar.closes() : calendar.opens();
        local.date = calendar.addBusinessDays(local.date, m_amount);
        break;
    case Unit::Hours:
        break;
    }
    return zone.instant(local.date, local.time);
}

} // namespace firebreak
