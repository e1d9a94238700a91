// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/Consultation.h"

namespace firebreak {

QJsonObject Consultation::toJson() const
{
    BodyWriter writer(extra);
    writeRecordId(writer, QLatin1String("person"), person);
    writer.text(QLatin1String("topic"), toWord(topic));
    writeRecordId(writer, QLatin1String("by"), by);
    writer.instant(QLatin1String("at"), at);
    writer.instant(QLatin1String("doneAt"), doneAt);
    return writer.take();
}

Result<Consultation> Consultation::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Consultation value{.person = readRequiredId(reader, QLatin1String("person"))};
    value.topic =
        reader.word(QLatin1String("topic"), ConsultationTopic::LayeredProducts, &consultationTopicFromWord);
    value.by = readRecordId(reader, QLatin1String("by"));
    value.at = reader.instant(QLatin1String("at")).value_or(Instant());
    value.doneAt = reader.instant(QLatin1String("doneAt"));
    value.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return value;
}

} // namespace firebreak
