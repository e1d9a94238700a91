// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/Lift.h"

#include "core/base/BodyFields.h"

namespace firebreak {
QJsonObject LiftInstruction::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("by"), by.toText());
    writer.instant(QLatin1String("at"), at);
    writer.instant(QLatin1String("lift"), lift);
    return writer.take();
}

Result<LiftInstruction> LiftInstruction::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    const RecordId by = readRequiredId(reader, QLatin1String("by"));
    const Instant at = readRequiredInstant(reader, QLatin1String("at"));
    const Instant lift = readRequiredInstant(reader, QLatin1String("lift"));
    if (reader.error())
        return failure(*reader.error());
    return LiftInstruction{by, at, lift};
}

QJsonObject Lift::toJson() const
{
    BodyWriter writer({});
    writer.instant(QLatin1String("at"), at);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.text(QLatin1String("reason"), reason);
    return writer.take();
}

Result<Lift> Lift::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Lift lift;
    lift.at = readRequiredInstant(reader, QLatin1String("at"));
    lift.by = readRecordId(reader, QLatin1String("by"));
    lift.reason = reader.text(QLatin1String("reason")).trimmed();
    if (reader.error())
        return failure(*reader.error());
    return lift;
}

} // namespace firebreak
