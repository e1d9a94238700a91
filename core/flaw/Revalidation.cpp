// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/Revalidation.h"

namespace firebreak {

QJsonObject Revalidation::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("item"), toWord(item));
    writer.text(QLatin1String("value"), value);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.instant(QLatin1String("at"), at);
    return writer.take();
}

Result<Revalidation> Revalidation::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Revalidation value;
    value.item = reader.word(QLatin1String("item"), AssessmentItem::Cvss, &assessmentItemFromWord);
    value.value = reader.text(QLatin1String("value"));
    value.by = readRecordId(reader, QLatin1String("by"));
    value.at = reader.instant(QLatin1String("at")).value_or(Instant());
    value.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return value;
}

} // namespace firebreak
