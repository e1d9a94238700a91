// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QStringView>

namespace firebreak {

/// One JSON object on one line, its fields in the order they are added: NDJSON that also people can read. What could steer
/// the terminal it is shown on is escaped.
class JsonLine
{
public:
    JsonLine& text(const char* name, QStringView value);
    JsonLine& texts(const char* name, const QStringList& values);
    /// Written as QJsonDocument writes numbers: 7, 7.5.
    JsonLine& number(const char* name, double value);
    JsonLine& count(const char* name, qint64 value);
    JsonLine& boolean(const char* name, bool value);
    JsonLine& null(const char* name);
    JsonLine& object(const char* name, const JsonLine& value);
    JsonLine& objects(const char* name, const QList<JsonLine>& values);

    /// With the line's end.
    [[nodiscard]] QByteArray toBytes() const { return m_bytes + "}\n"; }

private:
    void begin(const char* name);
    void append(QStringView value);

    QByteArray m_bytes = "{";
};

/// A JSON text on one line with what could steer a terminal escaped (see steersTerminal()): to a program it is the same.
[[nodiscard]] QByteArray steadyJson(const QByteArray& json);

} // namespace firebreak
