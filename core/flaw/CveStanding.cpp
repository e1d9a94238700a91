// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/CveStanding.h"

namespace firebreak {

QJsonObject CveStanding::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("status"), toWord(status));
    writer.text(QLatin1String("assigner"), assigner);
    writer.text(QLatin1String("reason"), reason);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.instant(QLatin1String("at"), at);
    writer.flag(QLatin1String("wasPublished"), wasPublished);
    writer.texts(QLatin1String("spent"), spent);
    return writer.take();
}

Result<CveStanding> CveStanding::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    CveStanding value;
    value.status = reader.word(QLatin1String("status"), CveStatus::Reserved, &cveStatusFromWord);
    value.assigner = readRequiredText(reader, QLatin1String("assigner"));
    value.reason = reader.text(QLatin1String("reason"));
    value.by = readRecordId(reader, QLatin1String("by"));
    value.at = reader.instant(QLatin1String("at")).value_or(Instant());
    value.wasPublished = reader.flag(QLatin1String("wasPublished"));
    value.spent = reader.texts(QLatin1String("spent"));
    value.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return value;
}

} // namespace firebreak
