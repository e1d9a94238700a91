// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/BodyFields.h"

namespace firebreak {

std::optional<RecordId> readRecordId(BodyReader& reader, QLatin1String key)
{
    const QString text = reader.text(key);
    if (text.isEmpty())
        return std::nullopt;
    const Result<RecordId> id = RecordId::fromText(text);
    if (id)
        return *id;
    reader.fail(error::BodyFieldValue, key, {text});
    return std::nullopt;
}

QList<RecordId> readRecordIds(BodyReader& reader, QLatin1String key)
{
    QList<RecordId> ids;
    const QStringList texts = reader.texts(key);
    ids.reserve(texts.size());
    for (const QString& text : texts) {
        if (const Result<RecordId> id = RecordId::fromText(text))
            ids.append(*id);
        else
            reader.fail(error::BodyFieldValue, key, {text});
    }
    return ids;
}

void writeRecordId(BodyWriter& writer, QLatin1String key, const std::optional<RecordId>& id)
{
    if (id)
        writer.text(key, id->toText());
}

void writeRecordIds(BodyWriter& writer, QLatin1String key, const QList<RecordId>& ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const RecordId& id : ids)
        texts.append(id.toText());
    writer.texts(key, texts);
}

QString readRequiredText(BodyReader& reader, QLatin1String key)
{
    const QString text = reader.text(key).trimmed();
    if (text.isEmpty())
        reader.fail(error::BodyFieldMissing, key);
    return text;
}

RecordId readRequiredId(BodyReader& reader, QLatin1String key)
{
    if (const std::optional<RecordId> id = readRecordId(reader, key))
        return *id;
    reader.fail(error::BodyFieldMissing, key);
    return RecordId(Uuid::fromName("missing", {}));
}

Instant readRequiredInstant(BodyReader& reader, QLatin1String key)
{
    const std::optional<Instant> at = reader.instant(key);
    if (!at && !reader.error())
        reader.fail(error::BodyFieldMissing, key);
    return at.value_or(Instant());
}

std::optional<Severity> readSeverity(BodyReader& reader, QLatin1String key)
{
    const QString word = reader.text(key);
    if (word.isEmpty())
        return std::nullopt;
    const Result<Severity> severity = severityFromWord(word);
    if (severity)
        return *severity;
    reader.fail(error::BodyFieldValue, key, {word});
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
