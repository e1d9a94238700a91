// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/Reproduction.h"

namespace firebreak {

QJsonObject Reproduction::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("result"), toWord(result));
    writer.text(QLatin1String("environment"), environment);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.instant(QLatin1String("at"), at);
    writer.instant(QLatin1String("reportedAt"), reportedAt);
    return writer.take();
}

Result<Reproduction> Reproduction::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Reproduction value;
    value.result =
        reader.word(QLatin1String("result"), ReproductionResult::Reproduced, &reproductionResultFromWord);
    value.environment = readRequiredText(reader, QLatin1String("environment"));
    value.by = readRecordId(reader, QLatin1String("by"));
    value.at = reader.instant(QLatin1String("at")).value_or(Instant());
    value.reportedAt = reader.instant(QLatin1String("reportedAt"));
    value.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return value;
}

} // namespace firebreak
