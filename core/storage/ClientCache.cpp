// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ClientCache.h"

#include "core/base/Logging.h"
#include "core/storage/BulkLoad.h"
#include "core/storage/DatabaseFile.h"
#include "core/storage/Migrations.h"
#include "core/storage/QueueFilter.h"

namespace firebreak {
namespace {

constexpr qint32 ApplicationId = 0x46426331; // "FBc1"

} // namespace

ClientCache::ClientCache(Database database)
    : m_database(std::move(database))
    , m_records(m_database)
    , m_bases(m_database)
    , m_meta(m_database)
    , m_history(m_database)
    , m_queue(m_database)
{}

Result<std::unique_ptr<ClientCache>> ClientCache::over(Database database)
{
    static const Migrations migrations(QStringLiteral("client-cache"), ApplicationId);
    if (const auto done = migrations.migrate(database); !done)
        return failure(done.error());
    // A bulk load that was cut off has left its indexes out.
    if (const auto done = makeSortIndexes(database); !done)
        return failure(done.error());
    if (const auto done = QueueFilter::prepareConnection(database); !done)
        return failure(done.error());
    return std::unique_ptr<ClientCache>(new ClientCache(std::move(database)));
}

Result<std::unique_ptr<ClientCache>> ClientCache::open(const QString& path, const SecretBytes& key)
{
    Result<Database> database = Database::open(path, key, DatabaseProfile::cache(), Connection::Mode::OpenOnly);
    if (!database)
        return failure(database.error());
    return over(std::move(*database));
}

Result<ClientCache::Opened> ClientCache::openOrReplace(const QString& path, const SecretBytes& key, Instant now)
{
    const auto attempt = [&]() -> Result<std::unique_ptr<ClientCache>> {
        Result<Database> database = Database::open(path, key, DatabaseProfile::cache());
        if (!database)
            return failure(database.error());
        return over(std::move(*database));
    };
    Result<std::unique_ptr<ClientCache>> first = attempt();
    if (first)
        return Opened{std::move(*first), std::nullopt};
    const ErrorCode code = first.error().code;
    if (code != error::StorageDamaged && code != error::StorageWrongKey && code != error::StorageForeign)
        return failure(first.error());

    qCWarning(logStorage) << "the cache is set aside:" << toLogLine(first.error());
    const Result<QString> aside = firebreak::setAside(path, now);
    if (!aside)
        return failure(aside.error());
    Result<std::unique_ptr<ClientCache>> second = attempt();
    if (!second)
        return failure(second.error());
    return Opened{std::move(*second), *aside};
}

Result<std::optional<Record>> ClientCache::put(const Record& record)
{
    return store(record, [&] { return m_records.put(record); });
}

Result<void> ClientCache::put(const Record& record, const std::optional<Record>& before)
{
    const auto stored = store(record, [&] { return m_records.put(record, before); });
    return stored ? Result<void>() : failure(stored.error());
}

Result<std::optional<Record>> ClientCache::store(const Record& record,
                                                 const std::function<Result<RecordRepository::Stored>()>& put)
{
    Result<Transaction> work = Transaction::join(m_database);
    if (!work)
        return failure(work.error());
    Result<RecordRepository::Stored> stored = put();
    if (!stored)
        return failure(stored.error());
    if (const auto done = m_queue.recordChanged(stored->row, stored->before, record); !done)
        return failure(done.error());
    if (const auto done = work->commit(); !done)
        return failure(done.error());
    return std::move(stored->before);
}

Result<void> ClientCache::forget(const QStringList& compartments)
{
    Result<Transaction> work = Transaction::join(m_database);
    if (!work)
        return failure(work.error());
    if (const auto made = m_database.execute("CREATE TEMP TABLE forgotten(row INTEGER PRIMARY KEY, id BLOB NOT NULL)"); !made)
        return made;
    for (const QString& compartment : compartments) {
        // The small sealed ones have an index of their own; it serves a query that repeats its condition.
        const bool isSealed = compartment != Compartment::company().word() && compartment != Compartment::prodsec().word();
        Result<Statement> gather =
            m_database.prepare(QByteArray("INSERT INTO forgotten SELECT row, id FROM record WHERE compartment = ?")
                               + (isSealed ? " AND compartment NOT IN ('company', 'prodsec')" : ""));
        if (!gather)
            return failure(gather.error());
        if (const auto gathered = gather->run(compartment); !gathered)
            return gathered;
    }
    if (const auto done = m_queue.recordsForgotten("forgotten"); !done)
        return done;
    const auto done = m_database.execute("DELETE FROM base WHERE id IN (SELECT id FROM forgotten);"
                                         "DELETE FROM history WHERE record IN (SELECT id FROM forgotten);"
                                         "DELETE FROM record_key WHERE record IN (SELECT row FROM forgotten);"
                                         "DELETE FROM record WHERE row IN (SELECT row FROM forgotten);"
                                         "DROP TABLE forgotten;");
    return done ? work->commit() : done;
}

Result<void> ClientCache::forget(const QList<RecordId>& ids)
{
    Result<Transaction> work = Transaction::join(m_database);
    if (!work)
        return failure(work.error());
    for (const RecordId& id : ids) {
        if (const auto done = forget(id); !done)
            return done;
    }
    if (const auto swept = m_queue.sweepIndex(); !swept)
        return swept;
    return work->commit();
}

Result<void> ClientCache::forget(const RecordId& id)
{
    Result<Transaction> work = Transaction::join(m_database);
    if (!work)
        return failure(work.error());
    const Result<std::optional<RecordRepository::Stored>> gone = m_records.forget(id);
    if (!gone)
        return failure(gone.error());
    if (*gone) {
        if (const auto done = m_queue.recordForgotten((*gone)->row, *(*gone)->before); !done)
            return done;
    }
    for (const auto& done : {m_bases.remove(id), m_history.remove(id)}) {
        if (!done)
            return done;
    }
    return work->commit();
}

} // namespace firebreak
