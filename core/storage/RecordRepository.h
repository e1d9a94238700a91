// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Record.h"
#include "core/storage/Database.h"

#include <functional>

namespace firebreak {

/// The records of a cache and their index keys. put() keeps the two in step; projections are QueueRepository's.
/// Threads: as its database, which must outlive it. Statements are prepared once and kept.
class RecordRepository
{
public:
    explicit RecordRepository(Database& database);

    /// Where a record was put and what it replaced.
    struct Stored
    {
        qint64 row = 0;
        std::optional<Record> before;
    };

    [[nodiscard]] Result<std::optional<Record>> record(const RecordId& id);
    [[nodiscard]] Result<std::optional<Record>> recordAt(qint64 row);
    /// Ids of the records that carry `key`, in ascending order.
    [[nodiscard]] Result<QList<RecordId>> byKey(const QString& key);
    /// All records of a kind, removed ones too, in the order they came.
    [[nodiscard]] Result<void> forEach(RecordKind kind, const std::function<void(qint64 row, const Record&)>& visit);
    [[nodiscard]] Result<qint64> count();

    [[nodiscard]] Result<Stored> put(const Record& record);
    /// The same for who has just read what is there, and spares reading it again.
    [[nodiscard]] Result<Stored> put(const Record& record, const std::optional<Record>& before);
    /// Deletes it as if it had never been here; nothing when it is absent. Returns what was there.
    [[nodiscard]] Result<std::optional<Stored>> forget(const RecordId& id);

private:
    struct Found
    {
        qint64 row;
        Record record;
    };
    [[nodiscard]] Result<std::optional<Found>> find(const RecordId& id);
    [[nodiscard]] Result<Stored> insert(const Record& record);
    [[nodiscard]] Result<Stored> change(qint64 row, const Record& record, Record before);
    [[nodiscard]] Result<void> changeKeys(qint64 row, const QStringList& before, const QStringList& after);
    [[nodiscard]] Result<Statement*> statement(Statement& kept, QByteArrayView sql);

    Database& m_database;
    Statement m_select, m_selectRow, m_rowOf, m_insert, m_update, m_delete, m_byKey, m_addKey, m_removeKey;
};

} // namespace firebreak
