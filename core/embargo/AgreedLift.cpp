// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/AgreedLift.h"

#include "core/base/BodyFields.h"

#include <QTimeZone>

namespace firebreak {

QLatin1String toWord(LiftControl control)
{
    return control == LiftControl::Finder ? QLatin1String("finder") : QLatin1String("upstream");
}

std::optional<LiftControl> liftControlFromWord(QStringView word)
{
    for (const LiftControl control : {LiftControl::Finder, LiftControl::Upstream}) {
        if (word == toWord(control))
            return control;
    }
    return std::nullopt;
}

QJsonObject AgreedLift::toJson() const
{
    BodyWriter writer({});
    writer.instant(QLatin1String("at"), at);
    writer.text(QLatin1String("zone"), zone);
    writer.text(QLatin1String("agreedBy"), toWord(agreedBy));
    writer.text(QLatin1String("reference"), reference);
    writeRecordId(writer, QLatin1String("recordedBy"), recordedBy);
    writer.instant(QLatin1String("recordedAt"), recordedAt);
    return writer.take();
}

Result<AgreedLift> AgreedLift::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    const Instant at = readRequiredInstant(reader, QLatin1String("at"));
    const QString zone = readRequiredText(reader, QLatin1String("zone"));
    if (!QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()))
        reader.fail(error::BodyFieldValue, QLatin1String("zone"), {zone});
    const QString word = readRequiredText(reader, QLatin1String("agreedBy"));
    const std::optional<LiftControl> agreedBy = liftControlFromWord(word);
    if (!agreedBy)
        reader.fail(error::BodyFieldValue, QLatin1String("agreedBy"), {word});
    AgreedLift lift{at, zone, agreedBy.value_or(LiftControl::Finder), {}, {}, {}};
    lift.reference = reader.text(QLatin1String("reference"));
    lift.recordedBy = readRecordId(reader, QLatin1String("recordedBy"));
    lift.recordedAt = reader.instant(QLatin1String("recordedAt"));
    if (reader.error())
        return failure(*reader.error());
    return lift;
}

QJsonObject LiftAdvice::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("text"), text);
    writer.flag(QLatin1String("isReasonable"), isReasonable);
    writer.instant(QLatin1String("preferredAt"), preferredAt);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.instant(QLatin1String("at"), at);
    return writer.take();
}

Result<LiftAdvice> LiftAdvice::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    LiftAdvice advice;
    advice.text = readRequiredText(reader, QLatin1String("text"));
    advice.isReasonable = reader.flag(QLatin1String("isReasonable"));
    advice.preferredAt = reader.instant(QLatin1String("preferredAt"));
    advice.by = readRecordId(reader, QLatin1String("by"));
    advice.at = readRequiredInstant(reader, QLatin1String("at"));
    if (reader.error())
        return failure(*reader.error());
    return advice;
}

} // namespace firebreak
