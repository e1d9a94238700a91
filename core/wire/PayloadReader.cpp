// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/PayloadReader.h"

#include <QJsonArray>

namespace firebreak {

QString PayloadReader::text(QLatin1String key)
{
    return value(key, QJsonValue::String).toString();
}

QStringList PayloadReader::texts(QLatin1String key)
{
    QStringList list;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const QJsonValue& item : array) {
        if (!item.isString())
            fail(error::WireFieldType, key);
        list.append(item.toString());
    }
    return list;
}

QJsonObject PayloadReader::object(QLatin1String key)
{
    return value(key, QJsonValue::Object).toObject();
}

bool PayloadReader::flag(QLatin1String key, bool otherwise)
{
    return value(key, QJsonValue::Bool).toBool(otherwise);
}

QJsonValue PayloadReader::any(QLatin1String key) const
{
    return m_json.contains(key) ? m_json.value(key) : QJsonValue();
}

Instant PayloadReader::instant(QLatin1String key)
{
    const Result<Instant> read = instantFromText(text(key));
    if (!read)
        fail(m_json.contains(key) ? error::WireFieldType : error::WireFieldMissing, key);
    return read.value_or(Instant());
}

QList<RecordId> PayloadReader::ids(QLatin1String key)
{
    QList<RecordId> list;
    const QStringList words = texts(key);
    for (const QString& word : words) {
        if (const Result<RecordId> id = RecordId::fromText(word))
            list.append(*id);
        else
            fail(error::WireFieldType, key, {word.left(100)});
    }
    return list;
}

std::optional<RecordId> PayloadReader::optionalId(QLatin1String key)
{
    if (any(key).isNull())
        return std::nullopt;
    return id<RecordId>(key);
}

std::optional<Instant> PayloadReader::optionalInstant(QLatin1String key)
{
    if (any(key).isNull())
        return std::nullopt;
    return instant(key);
}

void PayloadReader::need(QLatin1String key)
{
    if (!m_json.contains(key))
        fail(error::WireFieldMissing, key);
}

void PayloadReader::fail(ErrorCode code, QLatin1String key, QStringList details)
{
    fail(Error{code, key, std::move(details)});
}

void PayloadReader::fail(const Error& error)
{
    if (!m_error)
        m_error = error;
}

QJsonValue PayloadReader::value(QLatin1String key, QJsonValue::Type type)
{
    const QJsonValue found = any(key);
    if (found.isNull() || found.type() == type)
        return found;
    fail(error::WireFieldType, key);
    return {};
}

} // namespace firebreak
