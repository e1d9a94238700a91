// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/Suggestion.h"

#include "core/base/BodyFields.h"

namespace firebreak {

QJsonObject SuggestionDecision::toJson() const
{
    BodyWriter writer({});
    writer.flag(QLatin1String("accepted"), isAccepted);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.instant(QLatin1String("at"), at);
    writer.text(QLatin1String("reason"), reason);
    return writer.take();
}

Result<SuggestionDecision> SuggestionDecision::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    SuggestionDecision decision;
    decision.isAccepted = reader.flag(QLatin1String("accepted"));
    decision.by = readRecordId(reader, QLatin1String("by"));
    decision.at = readRequiredInstant(reader, QLatin1String("at"));
    decision.reason = decision.isAccepted ? reader.text(QLatin1String("reason"))
                                          : readRequiredText(reader, QLatin1String("reason"));
    if (reader.error())
        return failure(*reader.error());
    return decision;
}

Result<QString> Suggestion::applyTo(const QString& text) const
{
    if (from.isEmpty())
        return text.isEmpty() ? to : text + QLatin1Char('\n') + to;
    if (text.count(from) != 1)
        return failure(error::SuggestionStale, section, {from.left(200)});
    QString changed = text;
    return changed.replace(text.indexOf(from), from.size(), to);
}

QJsonObject Suggestion::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("id"), id);
    writer.text(QLatin1String("section"), section);
    writer.text(QLatin1String("from"), from);
    writer.text(QLatin1String("to"), to);
    writer.text(QLatin1String("reason"), reason);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.instant(QLatin1String("at"), at);
    writer.child(QLatin1String("decision"), decision);
    return writer.take();
}

Result<Suggestion> Suggestion::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Suggestion suggestion;
    suggestion.id = readRequiredText(reader, QLatin1String("id"));
    suggestion.section = readRequiredText(reader, QLatin1String("section"));
    suggestion.from = reader.text(QLatin1String("from"));
    suggestion.to = reader.text(QLatin1String("to"));
    if (suggestion.from.isEmpty() && suggestion.to.isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("to"));
    suggestion.reason = reader.text(QLatin1String("reason"));
    suggestion.by = readRecordId(reader, QLatin1String("by"));
    suggestion.at = readRequiredInstant(reader, QLatin1String("at"));
    suggestion.decision = reader.child<SuggestionDecision>(QLatin1String("decision"));
    if (reader.error())
        return failure(*reader.error());
    return suggestion;
}

} // namespace firebreak
