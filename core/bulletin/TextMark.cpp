// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/TextMark.h"

#include "core/base/BodyFields.h"

#include <QTimeZone>

namespace firebreak {

QJsonObject TextMark::toJson() const
{
    BodyWriter writer({});
    writer.instant(QLatin1String("at"), at);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.text(QLatin1String("hash"), hash);
    return writer.take();
}

Result<TextMark> TextMark::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    TextMark mark;
    mark.at = readRequiredInstant(reader, QLatin1String("at"));
    mark.by = readRecordId(reader, QLatin1String("by"));
    mark.hash = readRequiredText(reader, QLatin1String("hash"));
    if (reader.error())
        return failure(*reader.error());
    return mark;
}

QJsonObject ZonedMoment::toJson() const
{
    BodyWriter writer({});
    writer.instant(QLatin1String("at"), at);
    writer.text(QLatin1String("zone"), zone);
    return writer.take();
}

Result<ZonedMoment> ZonedMoment::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    ZonedMoment moment;
    moment.at = readRequiredInstant(reader, QLatin1String("at"));
    moment.zone = readRequiredText(reader, QLatin1String("zone"));
    if (!QTimeZone::isTimeZoneIdAvailable(moment.zone.toUtf8()))
        reader.fail(error::BodyFieldValue, QLatin1String("zone"), {moment.zone});
    if (reader.error())
        return failure(*reader.error());
    return moment;
}

} // namespace firebreak
