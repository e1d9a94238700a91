// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/InitialClass.h"

namespace firebreak {

QJsonObject InitialClass::toJson() const
{
    BodyWriter writer(extra);
    writer.flag(QLatin1String("major"), isMajor);
    writer.text(QLatin1String("reason"), reason);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.instant(QLatin1String("at"), at);
    return writer.take();
}

Result<InitialClass> InitialClass::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    InitialClass value;
    value.isMajor = reader.flag(QLatin1String("major"));
    value.reason = readRequiredText(reader, QLatin1String("reason"));
    value.by = readRecordId(reader, QLatin1String("by"));
    value.at = reader.instant(QLatin1String("at")).value_or(Instant());
    value.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return value;
}

} // namespace firebreak
