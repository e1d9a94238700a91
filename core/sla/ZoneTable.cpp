// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/ZoneTable.h"

#include "core/sla/SlaError.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace firebreak {
namespace {

constexpr qint64 MsPerDay = 86'400'000;
constexpr qint64 UnixJulianDay = 2'440'588;
constexpr qint64 LongestShiftMs = 26 * 3'600'000; // more than any zone ever moved

} // namespace

Result<ZoneTable> ZoneTable::load(const QString& ianaName)
{
    const QByteArray id = ianaName.toUtf8();
    if (!QTimeZone::isTimeZoneIdAvailable(id))
        return failure(error::SlaZoneUnknown, {}, {ianaName});
    const QTimeZone zone(id);
    const QDateTime start(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime end(QDate(2061, 1, 1), QTime(0, 0), Qt::UTC);
    std::vector<Change> changes{
        {std::numeric_limits<qint64>::min(), qint64(zone.offsetFromUtc(start)) * 1000}};
    const QTimeZone::OffsetDataList transitions = zone.transitions(start, end);
    for (const QTimeZone::OffsetData& transition : transitions) {
        const qint64 offset = qint64(transition.offsetFromUtc) * 1000;
        if (offset != changes.back().offsetMs)
            changes.push_back({transition.atUtc.toMSecsSinceEpoch(), offset});
    }
    return ZoneTable(ianaName, std::move(changes));
}

qint64 ZoneTable::offsetMsAt(qint64 utcMs) const
{
    const auto after = std::upper_bound(m_changes.begin(), m_changes.end(), utcMs,
                                        [](qint64 ms, const Change& change) { return ms < change.fromMs; });
    return std::prev(after)->offsetMs;
}

ZoneTable::Local ZoneTable::local(Instant instant) const
{
    const qint64 ms = toMs(instant) + offsetMsAt(toMs(instant));
    const qint64 day = ms >= 0 ? ms / MsPerDay : -((-ms + MsPerDay - 1) / MsPerDay);
    return {QDate::fromJulianDay(UnixJulianDay + day),
            QTime::fromMSecsSinceStartOfDay(int(ms - day * MsPerDay))};
}

Instant ZoneTable::instant(QDate date, QTime time) const
{
    const qint64 wall = (date.toJulianDay() - UnixJulianDay) * MsPerDay + time.msecsSinceStartOfDay();
    // The offset of before any change near by; where it does not lead back to the same wall time, the change
    // lies between, and the offset after it may.
    const qint64 before = offsetMsAt(wall - LongestShiftMs);
    const qint64 after = offsetMsAt(wall + LongestShiftMs);
    for (const qint64 offset : {before, after}) {
        if (offsetMsAt(wall - offset) == offset)
            return instantFromMs(wall - offset);
    }
    return instantFromMs(wall - before); // in a gap: the clock reads later by its length then
}

std::chrono::seconds ZoneTable::offsetAt(Instant instant) const
{
    return std::chrono::seconds(offsetMsAt(toMs(instant)) / 1000);
}

} // namespace firebreak
