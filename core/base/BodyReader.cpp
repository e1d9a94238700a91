// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/BodyReader.h"

namespace firebreak {

QJsonValue BodyReader::take(QLatin1String key)
{
    const auto it = m_object.constFind(key);
    if (it == m_object.constEnd())
        return QJsonValue(QJsonValue::Undefined);
    m_asked.append(key);
    return it.value();
}

QString BodyReader::text(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (!value.isString() && !value.isUndefined())
        fail(error::BodyFieldType, key);
    return value.toString();
}

QJsonArray BodyReader::array(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (!value.isArray() && !value.isUndefined())
        fail(error::BodyFieldType, key);
    return value.toArray();
}

QStringList BodyReader::texts(QLatin1String key)
{
    QStringList texts;
    const QJsonArray items = array(key);
    texts.reserve(items.size());
    for (const QJsonValue& item : items) {
        if (!item.isString())
            fail(error::BodyFieldType, key);
        texts.append(item.toString());
    }
    return texts;
}

bool BodyReader::flag(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (!value.isBool() && !value.isUndefined())
        fail(error::BodyFieldType, key);
    return value.toBool();
}

std::optional<double> BodyReader::number(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (value.isDouble())
        return value.toDouble();
    if (!value.isUndefined())
        fail(error::BodyFieldType, key);
    return std::nullopt;
}

std::optional<Instant> BodyReader::instant(QLatin1String key)
{
    const QString value = text(key);
    if (value.isEmpty())
        return std::nullopt;
    const Result<Instant> instant = instantFromText(value);
    if (instant)
        return *instant;
    fail(error::BodyFieldValue, key, {value});
    return std::nullopt;
}

std::optional<QDate> BodyReader::date(QLatin1String key)
{
    const QString value = text(key);
    if (value.isEmpty())
        return std::nullopt;
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (date.isValid())
        return date;
    fail(error::BodyFieldValue, key, {value});
    return std::nullopt;
}

QJsonObject BodyReader::object(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (!value.isObject() && !value.isUndefined())
        fail(error::BodyFieldType, key);
    return value.toObject();
}

QJsonObject BodyReader::rest() const
{
    QJsonObject rest;
    if (m_asked.size() == m_object.size())
        return rest;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        const bool isAsked = std::any_of(m_asked.cbegin(), m_asked.cend(),
                                         [&it](QLatin1String key) { return it.key() == key; });
        if (!isAsked)
            rest.insert(it.key(), it.value());
    }
    return rest;
}

void BodyReader::fail(ErrorCode code, QLatin1String key, QStringList details)
{
    if (!m_error)
        m_error = Error{code, QLatin1Char('/') + key, std::move(details)};
}

void BodyReader::failWithin(const QString& place, const Error& inner)
{
    if (!m_error)
        m_error = Error{inner.code, place + inner.place, inner.details};
}

} // namespace firebreak
