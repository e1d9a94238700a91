// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MetaRepository.h"

namespace firebreak {

Result<std::optional<QByteArray>> MetaRepository::value(const QString& name)
{
    Result<Statement> select = m_database.prepare("SELECT value FROM meta WHERE name = ?");
    if (!select)
        return failure(select.error());
    select->bind(0, name);
    const Result<bool> row = select->step();
    if (!row)
        return failure(row.error());
    return *row ? std::optional(select->blob(0)) : std::nullopt;
}

Result<void> MetaRepository::setValue(const QString& name, const QByteArray& value)
{
    Result<Statement> upsert = m_database.prepare(
        "INSERT INTO meta(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value");
    if (!upsert)
        return failure(upsert.error());
    return upsert->run(name, value);
}

Result<void> MetaRepository::remove(const QString& name)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM meta WHERE name = ?");
    if (!statement)
        return failure(statement.error());
    return statement->run(name);
}

} // namespace firebreak
