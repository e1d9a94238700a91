// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/DiscrepancyClosure.h"

namespace firebreak {

QJsonObject DiscrepancyClosure::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("issuer"), issuer);
    writer.text(QLatin1String("version"), version);
    writer.text(QLatin1String("ours"), ours);
    writer.text(QLatin1String("theirs"), theirs);
    QStringList outcomesWords;
    for (const DiscrepancyOutcome one : outcomes)
        outcomesWords.append(toWord(one));
    writer.texts(QLatin1String("outcomes"), outcomesWords);
    writer.text(QLatin1String("statement"), statement);
    writer.text(QLatin1String("request"), request);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.instant(QLatin1String("at"), at);
    return writer.take();
}

Result<DiscrepancyClosure> DiscrepancyClosure::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    DiscrepancyClosure value;
    value.issuer = readRequiredText(reader, QLatin1String("issuer"));
    value.version = readRequiredText(reader, QLatin1String("version"));
    value.ours = readRequiredText(reader, QLatin1String("ours"));
    value.theirs = readRequiredText(reader, QLatin1String("theirs"));
    const QStringList outcomesWords = reader.texts(QLatin1String("outcomes"));
    for (const QString& word : outcomesWords) {
        if (const auto one = discrepancyOutcomeFromWord(word))
            value.outcomes.append(*one);
        else
            reader.fail(error::BodyFieldValue, QLatin1String("outcomes"), {word});
    }
    if (value.outcomes.isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("outcomes"));
    value.statement = reader.text(QLatin1String("statement"));
    value.request = reader.text(QLatin1String("request"));
    value.by = readRecordId(reader, QLatin1String("by"));
    value.at = reader.instant(QLatin1String("at")).value_or(Instant());
    value.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return value;
}

} // namespace firebreak
