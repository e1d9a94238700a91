// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/JsonLine.h"

#include <QLocale>

namespace firebreak {

JsonLine& JsonLine::text(const char* name, QStringView value)
{
    begin(name);
    append(value);
    return *this;
}

JsonLine& JsonLine::texts(const char* name, const QStringList& values)
{
    begin(name);
    m_bytes += '[';
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        append(values[i]);
    }
    m_bytes += ']';
    return *this;
}

JsonLine& JsonLine::number(const char* name, double value)
{
    begin(name);
    m_bytes += QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    return *this;
}

JsonLine& JsonLine::count(const char* name, qint64 value)
{
    begin(name);
    m_bytes += QByteArray::number(value);
    return *this;
}

JsonLine& JsonLine::objects(const char* name, const QList<JsonLine>& values)
{
    begin(name);
    m_bytes += '[';
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        m_bytes += values[i].m_bytes + '}';
    }
    m_bytes += ']';
    return *this;
}

JsonLine& JsonLine::boolean(const char* name, bool value)
{
    begin(name);
    m_bytes += value ? "true" : "false";
    return *this;
}

JsonLine& JsonLine::null(const char* name)
{
    begin(name);
    m_bytes += "null";
    return *this;
}

JsonLine& JsonLine::object(const char* name, const JsonLine& value)
{
    begin(name);
    m_bytes += value.m_bytes + '}';
    return *this;
}

void JsonLine::begin(const char* name)
{
    if (m_bytes.size() > 1)
        m_bytes += ',';
    m_bytes += '"';
    m_bytes += name;
    m_bytes += "\":";
}

void JsonLine::append(QStringView value)
{
    m_bytes += '"';
    const QByteArray utf8 = value.toUtf8(); // lone surrogates become replacement characters
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            m_bytes += '\\';
            m_bytes += c;
        } else if (quint8(c) < 0x20) {
            m_bytes += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
        } else {
            m_bytes += c;
        }
    }
    m_bytes += '"';
}

} // namespace firebreak
