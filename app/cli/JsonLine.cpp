// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/JsonLine.h"

#include "app/cli/CliCommand.h"

#include <QLocale>

#include <algorithm>

namespace firebreak {
namespace {

QString escaped(QChar c)
{
    return QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
}

} // namespace

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
    QString text;
    text.reserve(value.size() + 2);
    text += u'"';
    for (const QChar c : value) {
        if (steersTerminal(c)) {
            text += escaped(c);
            continue;
        }
        if (c == u'"' || c == u'\\')
            text += u'\\';
        text += c;
    }
    m_bytes += (text + u'"').toUtf8(); // lone surrogates become replacement characters
}

QByteArray steadyJson(const QByteArray& json)
{
    const auto isAscii = [](char c) { return quint8(c) < 0x7f; };
    if (std::all_of(json.begin(), json.end(), isAscii))
        return json;
    QString text;
    for (const QChar c : QString::fromUtf8(json))
        text += steersTerminal(c) ? escaped(c) : QString(c);
    return text.toUtf8();
}

} // namespace firebreak
