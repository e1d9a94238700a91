// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/BodyWriter.h"

namespace firebreak {

void BodyWriter::text(QLatin1String key, const QString& value)
{
    if (!value.isEmpty())
        m_object.insert(key, value);
}

void BodyWriter::texts(QLatin1String key, const QStringList& values)
{
    if (!values.isEmpty())
        m_object.insert(key, QJsonArray::fromStringList(values));
}

void BodyWriter::flag(QLatin1String key, bool value)
{
    if (value)
        m_object.insert(key, true);
}

void BodyWriter::number(QLatin1String key, std::optional<double> value)
{
    if (value)
        m_object.insert(key, *value);
}

void BodyWriter::instant(QLatin1String key, std::optional<Instant> value)
{
    if (value)
        m_object.insert(key, toText(*value));
}

void BodyWriter::date(QLatin1String key, std::optional<QDate> value)
{
    if (value)
        m_object.insert(key, value->toString(Qt::ISODate));
}

void BodyWriter::object(QLatin1String key, const QJsonObject& value)
{
    if (!value.isEmpty())
        m_object.insert(key, value);
}

} // namespace firebreak
