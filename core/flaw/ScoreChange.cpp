// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/ScoreChange.h"

namespace firebreak {

QJsonObject ScoreChange::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("field"), field);
    writer.text(QLatin1String("from"), from);
    writer.text(QLatin1String("to"), to);
    if (cause)
        writer.text(QLatin1String("cause"), toWord(*cause));
    writer.text(QLatin1String("reason"), reason);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.instant(QLatin1String("at"), at);
    return writer.take();
}

Result<ScoreChange> ScoreChange::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    ScoreChange value;
    value.field = readRequiredText(reader, QLatin1String("field"));
    value.from = reader.text(QLatin1String("from"));
    value.to = reader.text(QLatin1String("to"));
    if (json.contains(QLatin1String("cause")))
        value.cause = reader.word(QLatin1String("cause"), RescoreCause{}, &rescoreCauseFromWord);
    value.reason = reader.text(QLatin1String("reason"));
    value.by = readRecordId(reader, QLatin1String("by"));
    value.at = reader.instant(QLatin1String("at")).value_or(Instant());
    value.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return value;
}

} // namespace firebreak
