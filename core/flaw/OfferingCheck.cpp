// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/OfferingCheck.h"

namespace firebreak {

QJsonObject OfferingCheck::toJson() const
{
    BodyWriter writer(extra);
    writeRecordIds(writer, QLatin1String("affects"), affects);
    writer.flag(QLatin1String("services"), coversServices);
    writer.flag(QLatin1String("pipelines"), coversPipelines);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.instant(QLatin1String("at"), at);
    return writer.take();
}

Result<OfferingCheck> OfferingCheck::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    OfferingCheck value;
    value.affects = readRecordIds(reader, QLatin1String("affects"));
    value.coversServices = reader.flag(QLatin1String("services"));
    value.coversPipelines = reader.flag(QLatin1String("pipelines"));
    value.by = readRecordId(reader, QLatin1String("by"));
    value.at = reader.instant(QLatin1String("at")).value_or(Instant());
    value.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return value;
}

} // namespace firebreak
