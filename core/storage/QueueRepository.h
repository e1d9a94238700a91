// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/storage/QueueProjection.h"

#include <functional>

namespace firebreak {

/// Keeps the queue's projections in step with the records: rows, texts, terms, search index, owners' names. Reading them
/// is QueueReader's. Threads: as its database, which must outlive it.
class QueueRepository
{
public:
    explicit QueueRepository(Database& database);

    /// Call after RecordRepository::put(), in the same transaction. `before` is what the record was.
    [[nodiscard]] Result<void> recordChanged(qint64 row, const std::optional<Record>& before, const Record& after);
    /// Call after RecordRepository::forget(), in the same transaction.
    [[nodiscard]] Result<void> recordForgotten(qint64 row, const Record& before);
    /// Drops many reports, in the same transaction as their records: `table` has their rows in a column `row`.
    [[nodiscard]] Result<void> recordsForgotten(const QByteArray& table);
    /// Takes the words of deleted rows out of the search index for good.
    [[nodiscard]] Result<void> sweepIndex();

private:
    [[nodiscard]] Result<void> change(qint64 row, const std::optional<QueueProjection>& before,
                                      const std::optional<QueueProjection>& after);
    [[nodiscard]] Result<void> putRow(qint64 row, bool isKnown, const QueueProjection& projection);
    [[nodiscard]] Result<void> putText(qint64 row, const QueueProjection& projection);
    [[nodiscard]] Result<void> changeTerms(qint64 row, const QStringList& before, const QStringList& after);
    [[nodiscard]] Result<void> removeRow(qint64 row);
    [[nodiscard]] Result<void> changeIndex(qint64 row, const QString& before, const QString& after);

    /// The owner's key and rank, made when it is new.
    struct Owner
    {
        qint64 key = 0;
        qint64 rank = 0;
    };
    [[nodiscard]] Result<Owner> owner(const std::optional<RecordId>& person);
    [[nodiscard]] Result<void> rename(const RecordId& person, const QString& name);
    [[nodiscard]] Result<void> rankOwners();
    [[nodiscard]] Result<void> run(Statement& kept, QByteArrayView sql, const std::function<void(Statement&)>& bind);

    Database& m_database;
    Statement m_addRow, m_changeRow, m_putText, m_addTerm, m_removeTerm, m_addIndex, m_removeIndex, m_removeRow, m_removeText;
    Statement m_owner, m_addOwner;
};

} // namespace firebreak
