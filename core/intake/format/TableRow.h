// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace firebreak {

/// One row of a table with separated values (RFC 4180): fields may be quoted, and quoted fields may hold
/// commas, quotes (doubled) and line ends.
class TableRow
{
public:
    TableRow() = default;
    /// `text`: the row without its line end.
    explicit TableRow(QByteArrayView text);

    [[nodiscard]] qsizetype size() const { return m_fields.size(); }
    [[nodiscard]] bool contains(const char* name) const { return m_fields.contains(QLatin1String(name)); }
    /// The field under the header's column `name`; empty when there is no such column or field.
    [[nodiscard]] QString value(const TableRow& header, const char* name) const;

private:
    QStringList m_fields;
};

} // namespace firebreak
