// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BaseRepository.h"

#include "core/storage/StoredJson.h"

namespace firebreak {
namespace {

Result<BaseRecord> read(const Statement& row)
{
    const Result<RecordId> id = RecordId::fromBytes(row.blobView(0));
    if (!id)
        return failure(error::StorageDamaged, QStringLiteral("base"));
    Result<std::optional<Record>> record = storedRecord(row, 1);
    if (!record)
        return failure(record.error());
    return BaseRecord{*id, std::move(*record)};
}

} // namespace

Result<std::optional<BaseRecord>> BaseRepository::base(const RecordId& id)
{
    if (const auto ready = m_database.prepareOnce(m_select, "SELECT id, record FROM base WHERE id = ?"); !ready)
        return failure(ready.error());
    m_select.bind(0, id.toBytes());
    const Result<bool> row = m_select.step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::optional<BaseRecord>();
    Result<BaseRecord> base = read(m_select);
    m_select.reset();
    if (!base)
        return failure(base.error());
    return std::optional(std::move(*base));
}

Result<bool> BaseRepository::contains(const RecordId& id)
{
    if (const auto ready = m_database.prepareOnce(m_contains, "SELECT 1 FROM base WHERE id = ?"); !ready)
        return failure(ready.error());
    m_contains.bind(0, id.toBytes());
    const Result<bool> row = m_contains.step();
    m_contains.reset();
    return row;
}

Result<void> BaseRepository::forEach(const std::function<void(const BaseRecord&)>& visit)
{
    Result<Statement> select = m_database.prepare("SELECT id, record FROM base ORDER BY id");
    if (!select)
        return failure(select.error());
    for (;;) {
        const Result<bool> row = select->step();
        if (!row || !*row)
            return row ? Result<void>() : failure(row.error());
        const Result<BaseRecord> base = read(*select);
        if (!base)
            return failure(base.error());
        visit(*base);
    }
}

Result<void> BaseRepository::put(const BaseRecord& base)
{
    const auto ready = m_database.prepareOnce(
        m_put, "INSERT INTO base(id, record) VALUES(?, ?) ON CONFLICT(id) DO UPDATE SET record = excluded.record");
    if (!ready)
        return ready;
    m_put.bind(0, base.id.toBytes());
    bindRecord(m_put, 1, base.confirmed);
    return m_put.run();
}

Result<void> BaseRepository::remove(const RecordId& id)
{
    if (const auto ready = m_database.prepareOnce(m_remove, "DELETE FROM base WHERE id = ?"); !ready)
        return ready;
    return m_remove.run(id.toBytes());
}

} // namespace firebreak
