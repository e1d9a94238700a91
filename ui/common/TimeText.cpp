// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TimeText.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace firebreak::ui {
namespace {

using namespace std::chrono_literals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(firebreak::ui::TimeText)

public:
    static QString distance(std::chrono::milliseconds span)
    {
        const qint64 minutes = std::chrono::duration_cast<std::chrono::minutes>(span).count();
        const qint64 days = minutes / 1440;
        if (minutes < 60)
            return tr("%Ln min", "minutes, short", int(minutes));
        if (minutes < 48 * 60)
            return tr("%Ln h", "hours, short", int(minutes / 60));
        if (days < 60)
            return tr("%Ln d", "days, short", int(days));
        if (days < 730)
            return tr("%Ln mo", "months, short", int(days / 30));
        return tr("%Ln y", "years, short", int(days / 365));
    }

    static QString relative(Instant then, Instant now)
    {
        if (then > now - 1min && then < now + 1min)
            return tr("now");
        return then < now ? tr("%1 ago").arg(distance(now - then)) : tr("in %1").arg(distance(then - now));
    }

    static QString dateAndTime(const QString& date, const QString& time)
    {
        return tr("%1, %2", "date, time").arg(date, time);
    }

    static QString due(Instant due, Instant now)
    {
        return due < now ? tr("%1 late").arg(distance(now - due)) : tr("in %1").arg(distance(due - now));
    }
};

QDateTime inZone(Instant then, const QTimeZone& zone)
{
    return toDateTime(then).toTimeZone(zone);
}

} // namespace

QString relativeTime(Instant then, Instant now)
{
    return Words::relative(then, now);
}

QString dueTime(Instant due, Instant now)
{
    return Words::due(due, now);
}

QString absoluteTime(Instant then, const QLocale& locale, const QTimeZone& zone)
{
    const QDateTime time = inZone(then, zone);
    return Words::dateAndTime(locale.toString(time.date(), QStringLiteral("d MMM yyyy")), locale.toString(time.time(), QLocale::ShortFormat));
}

QString fullTime(Instant then, const QLocale& locale, const QTimeZone& zone)
{
    const QDateTime time = inZone(then, zone);
    return absoluteTime(then, locale, zone) + QLatin1Char(' ') + zone.displayName(time, QTimeZone::ShortName, locale)
        + QLatin1Char('\n') + toDateTime(then).toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

} // namespace firebreak::ui
