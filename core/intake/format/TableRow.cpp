// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/TableRow.h"

namespace firebreak {

TableRow::TableRow(QByteArrayView text)
{
    QByteArray field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isQuoted) {
            if (c != '"')
                field.append(c);
            else if (i + 1 < text.size() && text[i + 1] == '"')
                field.append(text[++i]);
            else
                isQuoted = false;
        } else if (c == '"' && field.isEmpty()) {
            isQuoted = true;
        } else if (c == ',') {
            m_fields.append(QString::fromUtf8(field));
            field.clear();
        } else if (c != '\r' || i + 1 < text.size()) {
            field.append(c);
        }
    }
    m_fields.append(QString::fromUtf8(field));
}

QString TableRow::value(const TableRow& header, const char* name) const
{
    const qsizetype column = header.m_fields.indexOf(QLatin1String(name));
    return column >= 0 && column < m_fields.size() ? m_fields[column] : QString();
}

} // namespace firebreak
