// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Instant.h"

#include <QTimeZone>

namespace firebreak {
namespace {

/// Behind its date, which has hyphens of its own.
bool hasZone(QStringView text)
{
    const QStringView time = text.sliced(QStringView(u"2026-01-31").size());
    return time.contains(u'+') || time.contains(u'-') || time.endsWith(u'Z', Qt::CaseInsensitive);
}

} // namespace

QString toText(Instant instant)
{
    return toDateTime(instant).toString(Qt::ISODateWithMs);
}

Result<Instant> instantFromText(QStringView text)
{
    QString plain = text.trimmed().toString();
    if (plain.size() == 10) {
        const QDate date = QDate::fromString(plain, Qt::ISODate);
        if (date.isValid())
            return fromDateTime(QDateTime(date, QTime(0, 0), Qt::UTC));
    }
    // Feeds write up to nine digits of fraction and "UTC" for "Z"; Qt reads milliseconds.
    if (plain.endsWith(QLatin1String(" UTC")))
        plain = plain.chopped(4) + QLatin1Char('Z');
    if (plain.size() < 16)
        return failure(error::InstantMalformed, {}, {text.toString()});
    // Not left to Qt, which would ask the machine's zone, where some moments never were.
    if (!hasZone(plain))
        plain += QLatin1Char('Z');
    const QDateTime parsed = QDateTime::fromString(plain, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return failure(error::InstantMalformed, {}, {text.toString()});
    return fromDateTime(parsed);
}

Instant instantFromMs(qint64 msSinceEpoch)
{
    return Instant(std::chrono::milliseconds(msSinceEpoch));
}

qint64 toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}

QDateTime toDateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC);
}

Instant fromDateTime(const QDateTime& dateTime)
{
    return instantFromMs(dateTime.toMSecsSinceEpoch());
}

} // namespace firebreak
