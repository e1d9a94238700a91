// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/FlawEnding.h"

namespace firebreak {

QJsonObject FlawEnding::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("kind"), toWord(kind));
    writer.text(QLatin1String("reason"), reason);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.instant(QLatin1String("at"), at);
    return writer.take();
}

Result<FlawEnding> FlawEnding::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    FlawEnding value;
    value.kind = reader.word(QLatin1String("kind"), EndingKind::Rejected, &endingKindFromWord);
    value.reason = readRequiredText(reader, QLatin1String("reason"));
    value.by = readRecordId(reader, QLatin1String("by"));
    value.at = reader.instant(QLatin1String("at")).value_or(Instant());
    value.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return value;
}

} // namespace firebreak
