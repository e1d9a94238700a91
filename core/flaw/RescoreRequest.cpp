// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/RescoreRequest.h"

namespace firebreak {

QJsonObject RescoreRequest::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("issuer"), issuer);
    writer.text(QLatin1String("answer"), toWord(answer));
    writer.text(QLatin1String("text"), text);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.instant(QLatin1String("at"), at);
    writer.instant(QLatin1String("answeredAt"), answeredAt);
    return writer.take();
}

Result<RescoreRequest> RescoreRequest::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    RescoreRequest value;
    value.issuer = readRequiredText(reader, QLatin1String("issuer"));
    value.answer = reader.word(QLatin1String("answer"), RescoreAnswer::Open, &rescoreAnswerFromWord);
    value.text = reader.text(QLatin1String("text"));
    value.by = readRecordId(reader, QLatin1String("by"));
    value.at = reader.instant(QLatin1String("at")).value_or(Instant());
    value.answeredAt = reader.instant(QLatin1String("answeredAt"));
    value.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return value;
}

} // namespace firebreak
