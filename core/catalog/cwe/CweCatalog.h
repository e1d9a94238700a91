// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalog/CatalogError.h"
#include "core/catalog/cwe/CweEntry.h"

#include <QByteArray>

namespace firebreak {

/// The Common Weakness Enumeration as far as vulnerabilities need it: what an entry is called, how abstract
/// it is, whether it may be mapped to, what it is a kind of (R51). Read from MITRE's catalogue in XML, from
/// the JSON of its REST interface (one object a line, or one document), or from the compact table that the
/// build makes of either.
///
/// Errors: `cwe.format`, `cwe.syntax` (place: a line), `cwe.empty`.
class CweCatalog
{
public:
    CweCatalog() = default;

    /// What the program was built with.
    [[nodiscard]] static CweCatalog builtIn();
    /// A file that an operator names, in any of the forms.
    [[nodiscard]] static Result<CweCatalog> read(const QByteArray& bytes);

    [[nodiscard]] const QString& version() const
    {
        return m_version;
    } ///< "4.15"; empty: the form does not say
    [[nodiscard]] const QList<CweEntry>& entries() const { return m_entries; } ///< by ascending id
    /// Null when there is no such entry.
    [[nodiscard]] const CweEntry* find(int id) const;
    /// "CWE-79" or "79", in any letter case.
    [[nodiscard]] const CweEntry* find(QStringView id) const;

    /// The compact table: a line of tab-separated fields for each entry after one that names form and
    /// version.
    [[nodiscard]] QByteArray toTable() const;

private:
    CweCatalog(QString version, QList<CweEntry> entries);

    [[nodiscard]] static Result<CweCatalog> fromTable(const QByteArray& bytes);
    [[nodiscard]] static Result<CweCatalog> fromXml(const QByteArray& bytes);
    [[nodiscard]] static Result<CweCatalog> fromJson(const QByteArray& bytes);

    QString m_version;
    QList<CweEntry> m_entries;
};

} // namespace firebreak
