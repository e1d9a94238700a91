// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/BaseRepository.h"
#include "core/storage/HistoryRepository.h"
#include "core/storage/MetaRepository.h"
#include "core/storage/QueueRepository.h"
#include "core/storage/RecordRepository.h"
#include "core/storage/Transaction.h"

namespace firebreak {

/// `cache-v1.db`: the disposable copy of what the server has, with the outbox applied on top, and its projections. What
/// is damaged is set aside and made anew, to be filled by the next sync.
/// Threads: one object per thread and connection; one of them writes at a time, any number read meanwhile.
class ClientCache
{
public:
    static constexpr char FileName[] = "cache-v1.db";
    static constexpr char KeyPurpose[] = "cache"; ///< for databaseKey()

    struct Opened
    {
        std::unique_ptr<ClientCache> cache;
        std::optional<QString> setAside; ///< where the damaged file went: the cache is empty, fetch a snapshot
    };

    /// Opens or makes the file. A damaged file, and one under another key, is set aside and replaced; the outbox is opened
    /// first and proves that the key is right. Fails with storage.newer-schema, .busy, .io, .full.
    [[nodiscard]] static Result<Opened> openOrReplace(const QString& path, const SecretBytes& key, Instant now);
    /// Opens an existing, migrated file: for further connections. Fails with the codes of StorageError.h.
    [[nodiscard]] static Result<std::unique_ptr<ClientCache>> open(const QString& path, const SecretBytes& key);

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] RecordRepository& records() { return m_records; }
    [[nodiscard]] BaseRepository& bases() { return m_bases; }
    [[nodiscard]] MetaRepository& meta() { return m_meta; }
    [[nodiscard]] HistoryRepository& history() { return m_history; }

    /// Stores a record with its keys and projections as one unit. Returns what it replaced. Within a transaction of the
    /// caller it becomes part of that, and the caller rolls back when it fails (Transaction::join); so it is for forget().
    [[nodiscard]] Result<std::optional<Record>> put(const Record& record);
    /// The same for who has just read what is there, and spares reading it again.
    [[nodiscard]] Result<void> put(const Record& record, const std::optional<Record>& before);
    /// Removes every trace of a record that is not this person's to see any more.
    [[nodiscard]] Result<void> forget(const RecordId& id);
    /// The same for several, so that no byte of their texts stays in the file either. Seconds on a large cache.
    [[nodiscard]] Result<void> forget(const QList<RecordId>& ids);
    /// Deletes all records of these compartments (by their words) with their bases, history and index entries, so that no
    /// byte of their texts stays in the file. Seconds on a large cache.
    [[nodiscard]] Result<void> forget(const QStringList& compartments);

    /// Wraps the class for the benchmark's plain yardstick; takes any migrated or empty database.
    [[nodiscard]] static Result<std::unique_ptr<ClientCache>> over(Database database);

private:
    explicit ClientCache(Database database);
    [[nodiscard]] Result<std::optional<Record>> store(const Record& record,
                                                      const std::function<Result<RecordRepository::Stored>()>& put);

    Database m_database;
    RecordRepository m_records;
    BaseRepository m_bases;
    MetaRepository m_meta;
    HistoryRepository m_history;
    QueueRepository m_queue;
};

} // namespace firebreak
