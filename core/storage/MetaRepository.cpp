// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MetaRepository.h"

namespace firebreak {

Result<std::optional<QByteArray>> MetaRepository::value(const QString& name)
{
    if (const auto ready = m_database.prepareOnce(m_select, "SELECT value FROM meta WHERE name = ?"); !ready)
        return failure(ready.error());
    m_select.bind(0, name);
    const Result<bool> row = m_select.step();
    if (!row)
        return failure(row.error());
    std::optional<QByteArray> value = *row ? std::optional(m_select.blob(0)) : std::nullopt;
    m_select.reset();
    return value;
}

Result<void> MetaRepository::setValue(const QString& name, const QByteArray& value)
{
    const auto ready = m_database.prepareOnce(
        m_put, "INSERT INTO meta(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value");
    if (!ready)
        return ready;
    return m_put.run(name, value);
}

Result<void> MetaRepository::remove(const QString& name)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM meta WHERE name = ?");
    if (!statement)
        return failure(statement.error());
    return statement->run(name);
}

} // namespace firebreak
