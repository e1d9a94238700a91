// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/TeamFields.h"

namespace firebreak {

std::optional<RecordId> readRecordId(BodyReader& reader, QLatin1String key)
{
    const QString text = reader.text(key);
    if (text.isEmpty())
        return std::nullopt;
    const Result<RecordId> id = RecordId::fromText(text);
    if (id)
        return *id;
    reader.fail(error::IntakeFieldValue, key, {text});
    return std::nullopt;
}

std::optional<Severity> readSeverity(BodyReader& reader, QLatin1String key)
{
    const QString word = reader.text(key);
    if (word.isEmpty())
        return std::nullopt;
    const Result<Severity> severity = severityFromWord(word);
    if (severity)
        return *severity;
    reader.fail(error::IntakeFieldValue, key, {word});
    return std::nullopt;
}

QMap<QString, QString> readVectors(BodyReader& reader, QLatin1String key)
{
    QMap<QString, QString> vectors;
    const QJsonObject object = reader.object(key);
    for (auto it = object.begin(); it != object.end(); ++it)
        vectors[it.key()] = it.value().toString();
    return vectors;
}

QJsonObject vectorsJson(const QMap<QString, QString>& vectors)
{
    QJsonObject object;
    for (auto it = vectors.begin(); it != vectors.end(); ++it)
        object[it.key()] = it.value();
    return object;
}

} // namespace firebreak
