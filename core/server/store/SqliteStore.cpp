// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/SqliteStore.h"

#include "core/server/store/SqliteFeed.h"
#include "core/server/store/SqliteRows.h"
#include "core/storage/Migrations.h"
#include "core/storage/Transaction.h"

namespace firebreak::server {

namespace {

constexpr qint32 ApplicationId = 0x46425372; // "FBSr"

constexpr char SettingSql[] = "SELECT value FROM meta WHERE name = ?";

constexpr DatabaseProfile profile()
{
    DatabaseProfile precious = DatabaseProfile::precious();
    precious.cacheKiB = 16 * 1024;
    return precious;
}

// Columns: those of readChange(), sequence, position, hash
Result<ChangeLink> readLink(const Statement& row)
{
    Result<StoredChange> change = readChange(row);
    if (!change)
        return failure(change.error());
    return ChangeLink{row.integer(9), row.integer(10), *std::move(change), row.blob(11)};
}

} // namespace

SqliteStore::SqliteStore(Database database)
    : m_database(std::move(database))
    , m_statements(m_database)
    , m_accounts(m_statements)
{}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString& path, const SecretBytes& key)
{
    Result<Database> database = Database::open(path, key, profile());
    if (!database)
        return failure(database.error());
    if (const auto migrated = Migrations(QStringLiteral("server"), ApplicationId).migrate(*database); !migrated)
        return failure(migrated.error());
    std::unique_ptr<SqliteStore> store(new SqliteStore(std::move(*database)));
    if (const auto loaded = store->loadEpoch(); !loaded)
        return failure(loaded.error());
    return store;
}

Result<void> SqliteStore::loadEpoch()
{
    const QString name = QStringLiteral("epoch");
    auto known = setting(name);
    if (known && !*known) {
        const auto made = transact(Access::Write, [&]() -> Result<void> {
            known = setting(name);
            if (!known || *known)
                return {};
            known = std::optional(SecretBytes::random(8).view().toByteArray().toHex());
            return putSetting(name, **known);
        });
        if (!made)
            return made;
    }
    if (!known)
        return failure(known.error());
    m_epoch = QString::fromLatin1(**known);
    return {};
}

Result<std::optional<QByteArray>> SqliteStore::setting(const QString& name)
{
    return oneRow<QByteArray>(
        m_statements, SettingSql, [](const Statement& row) -> Result<QByteArray> { return row.blob(0); }, name);
}

Result<std::optional<SecretBytes>> SqliteStore::secret(const QString& name)
{
    return oneRow<SecretBytes>(
        m_statements, SettingSql,
        [](const Statement& row) -> Result<SecretBytes> { return SecretBytes::copyOf(row.blobView(0)); }, name);
}

/// The value may be a secret: it is bound from where it lies.
Result<void> SqliteStore::putSetting(const QString& name, QByteArrayView value)
{
    return m_statements.run("INSERT INTO meta (name, value) VALUES (?, ?)", name,
                            QByteArray::fromRawData(value.data(), value.size()));
}

Result<void> SqliteStore::transact(Access access, const Work& work)
{
    auto transaction =
        Transaction::begin(m_database, access == Access::Write ? Transaction::Kind::Write : Transaction::Kind::Read);
    if (!transaction)
        return failure(transaction.error());
    if (const auto done = work(); !done)
        return failure(done.error());
    return transaction->commit();
}

// ---- records ----

Result<std::optional<Record>> SqliteStore::record(const RecordId& id)
{
    return oneRow<Record>(
        m_statements,
        "SELECT c.record, c.kind, c.compartment, c.revision, c.removed, c.body FROM record r "
        "JOIN change c ON c.compartment = r.compartment AND c.position = r.position WHERE r.id = ?",
        [](const Statement& row) -> Result<Record> {
            const Result<RecordRow> read = readRow(row);
            if (!read)
                return failure(read.error());
            return read->toRecord();
        },
        id.toBytes());
}

Result<QList<RecordId>> SqliteStore::recordsByKey(const QString& key)
{
    return allRows<RecordId>(
        m_statements, "SELECT record FROM record_key WHERE key = ? ORDER BY record",
        [](const Statement& row) { return RecordId::fromBytes(row.blobView(0)); }, key);
}

Result<QStringList> SqliteStore::compartments()
{
    // From one to the next by the index: as many steps as there are compartments, however many records lie in them.
    const auto words = allRows<QString>(
        m_statements,
        "WITH RECURSIVE place (word) AS (SELECT min(compartment) FROM record UNION ALL "
        "SELECT (SELECT min(compartment) FROM record WHERE compartment > word) FROM place WHERE word IS NOT NULL) "
        "SELECT word FROM place WHERE word IS NOT NULL ORDER BY word",
        [](const Statement& row) -> Result<QString> { return row.text(0); });
    return words ? Result<QStringList>(QStringList(*words)) : Result<QStringList>(failure(words.error()));
}

Result<std::optional<RecordRow>> SqliteStore::recordAt(const RecordId& id, qint64 revision)
{
    return oneRow<RecordRow>(m_statements,
                             "SELECT c.record, c.kind, c.compartment, c.revision, c.removed, c.body FROM change c "
                             "JOIN record r ON r.id = c.record AND r.compartment = c.compartment "
                             "WHERE c.record = ? AND c.revision = ?",
                             readRow, id.toBytes(), revision);
}

Result<std::optional<StoredChange>> SqliteStore::changeAt(const RecordId& id, qint64 revision)
{
    return oneRow<StoredChange>(m_statements,
                                "SELECT record, kind, compartment, revision, removed, body, command, person, at "
                                "FROM change WHERE record = ? AND revision = ?",
                                readChange, id.toBytes(), revision);
}

Result<qint64> SqliteStore::lastPosition(const QString& compartment)
{
    const auto found = oneRow<qint64>(
        m_statements,
        "SELECT max((SELECT coalesce(max(position), 0) FROM change WHERE compartment = ?1), "
        "(SELECT coalesce(max(position), 0) FROM departure WHERE compartment = ?1))",
        [](const Statement& row) -> Result<qint64> { return row.integer(0); }, compartment);
    if (!found)
        return failure(found.error());
    return found->value_or(0);
}

Result<void> SqliteStore::append(const StoredChange& change, const QStringList& keys)
{
    const auto position = lastPosition(change.record.compartment);
    if (!position)
        return failure(position.error());
    ChangeLink link{1, *position + 1, change, {}};
    QByteArray previous = chainStart();
    const auto last = m_statements.rows("SELECT sequence, hash FROM change ORDER BY sequence DESC LIMIT 1",
                                        [&](const Statement& row) {
                                            link.sequence = row.integer(0) + 1;
                                            previous = row.blob(1);
                                        });
    if (!last)
        return last;
    if (const auto put = putRecord(change, link); !put)
        return put;
    link.hash = chainHash(previous, link);
    const auto prepared = m_statements.use("INSERT INTO change (sequence, compartment, position, record, kind, revision, "
                                           "removed, command, person, at, body, hash) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!prepared)
        return failure(prepared.error());
    Statement& insert = **prepared;
    insert.bindAll(link.sequence, change.record.compartment, link.position, change.record.id.toBytes(),
                   change.record.kind, change.record.revision, change.record.isRemoved, blobOf(change.command),
                   blobOf(change.person), toMs(change.at));
    insert.bindUtf8(10, change.record.body);
    insert.bind(11, link.hash);
    if (const auto inserted = insert.run(); !inserted)
        return inserted;
    return putKeys(change.record.id, keys);
}

Result<void> SqliteStore::putRecord(const StoredChange& change, const ChangeLink& link)
{
    struct Place
    {
        QString compartment;
        qint64 revision;
        qint64 born;
    };
    const QByteArray id = change.record.id.toBytes();
    std::optional<Place> before;
    const auto read = m_statements.rows(
        "SELECT compartment, revision, born FROM record WHERE id = ?",
        [&](const Statement& row) { before.emplace(row.text(0), row.integer(1), row.integer(2)); }, id);
    if (!read)
        return read;
    if (change.record.revision != (before ? before->revision : 0) + 1)
        return failure(error::StoreRevision, change.record.id.toText());
    if (!before)
        return m_statements.run("INSERT INTO record (id, compartment, born, position, revision) VALUES (?, ?, ?, ?, ?)",
                                id, change.record.compartment, link.position, link.position, change.record.revision);
    if (before->compartment == change.record.compartment)
        return m_statements.run("UPDATE record SET position = ?, revision = ? WHERE id = ?", link.position,
                                change.record.revision, id);
    const auto left = lastPosition(before->compartment);
    if (!left)
        return failure(left.error());
    const auto departed =
        m_statements.run("INSERT INTO departure (compartment, position, sequence, record, born) VALUES (?, ?, ?, ?, ?)",
                         before->compartment, *left + 1, link.sequence, id, before->born);
    if (!departed)
        return departed;
    return m_statements.run("UPDATE record SET compartment = ?, born = ?, position = ?, revision = ? WHERE id = ?",
                            change.record.compartment, link.position, link.position, change.record.revision, id);
}

Result<void> SqliteStore::putKeys(const RecordId& id, const QStringList& keys)
{
    const QByteArray bytes = id.toBytes();
    QStringList stored;
    const auto read = m_statements.rows(
        "SELECT key FROM record_key WHERE record = ? ORDER BY key",
        [&](const Statement& row) { stored.append(row.text(0)); }, bytes);
    if (!read)
        return read;
    for (const QString& key : std::as_const(stored)) {
        if (keys.contains(key))
            continue;
        if (const auto done = m_statements.run("DELETE FROM record_key WHERE key = ? AND record = ?", key, bytes); !done)
            return done;
    }
    for (const QString& key : keys) {
        if (stored.contains(key))
            continue;
        const auto done = m_statements.run("INSERT INTO record_key (key, record) VALUES (?, ?)", key, bytes);
        if (!done)
            return done;
    }
    return {};
}

// ---- verdicts ----

Result<std::optional<StoredVerdict>> SqliteStore::verdict(const CommandId& command)
{
    return oneRow<StoredVerdict>(
        m_statements, "SELECT person, at, verdict FROM command_verdict WHERE command = ?",
        [](const Statement& row) -> Result<StoredVerdict> {
            const Result<RecordId> person = RecordId::fromBytes(row.blobView(0));
            if (!person)
                return failure(error::StorageDamaged, QStringLiteral("command_verdict.person"));
            return StoredVerdict{*person, instantFromMs(row.integer(1)), row.utf8(2).toByteArray()};
        },
        command.toBytes());
}

Result<void> SqliteStore::putVerdict(const CommandId& command, const StoredVerdict& verdict)
{
    return m_statements.run("INSERT INTO command_verdict (command, person, at, verdict) VALUES (?, ?, ?, ?)",
                            command.toBytes(), verdict.person.toBytes(), toMs(verdict.at),
                            QString::fromUtf8(verdict.verdict));
}

// ---- feeds ----

Result<Cursor> SqliteStore::head(const QStringList& compartments)
{
    Cursor cursor{m_epoch, {}};
    const auto work = [&]() -> Result<void> {
        for (const QString& compartment : compartments) {
            const auto position = lastPosition(compartment);
            if (!position)
                return failure(position.error());
            if (*position > 0)
                cursor.positions.insert(compartment, *position);
        }
        return {};
    };
    if (const auto done = transact(Access::Read, work); !done)
        return failure(done.error());
    return cursor;
}

Result<ChangePage> SqliteStore::changesAfter(const Cursor& cursor, qsizetype limit, const QStringList& compartments,
                                             const std::optional<RecordId>& reader)
{
    Result<ChangePage> page = ChangePage{};
    const auto done = transact(Access::Read, [&]() -> Result<void> {
        page = mergeFeeds(cursor, limit, compartments, reader);
        return page ? Result<void>() : Result<void>(failure(page.error()));
    });
    return done ? page : Result<ChangePage>(failure(done.error()));
}

/// One ordered read per compartment, merged by sequence: each row is read once, however many compartments there are.
Result<ChangePage> SqliteStore::mergeFeeds(const Cursor& cursor, qsizetype limit, const QStringList& compartments,
                                           const std::optional<RecordId>& reader)
{
    if (cursor.epoch != m_epoch)
        return failure(error::SnapshotNeeded);
    std::vector<SqliteFeed> feeds;
    QMap<QString, qint64> ends;
    ChangePage page{{}, {}, cursor, false};
    for (const QString& compartment : compartments) {
        const qint64 after = cursor.positions.value(compartment);
        const auto last = lastPosition(compartment);
        if (!last)
            return failure(last.error());
        if (after > *last)
            return failure(error::SnapshotNeeded);
        if (after == *last)
            continue;
        auto feed = SqliteFeed::after(m_database, compartment, after, reader);
        if (!feed)
            return failure(feed.error());
        ends.insert(compartment, *last);
        feeds.push_back(std::move(*feed));
    }
    qsizetype bytes = 0;
    for (;;) {
        SqliteFeed* next = nullptr;
        for (SqliteFeed& feed : feeds) {
            if (feed.hasNext() && (!next || feed.order() < next->order()))
                next = &feed;
        }
        if (!next) { // what a feed passed over is read too
            page.cursor.positions.insert(ends);
            return page;
        }
        if (next->isDeparture()) {
            Result<Departure> departure = next->departure();
            if (!departure)
                return failure(departure.error());
            page.departures.append(std::move(*departure));
        } else {
            Result<StoredChange> change = next->change();
            if (!change)
                return failure(change.error());
            const bool isSameCommand = !page.changes.isEmpty() && change->command.has_value()
                && page.changes.last().command == change->command;
            if ((page.changes.size() >= limit || bytes >= PageBytes) && !isSameCommand) {
                page.hasMore = true;
                return page;
            }
            bytes += change->record.body.size();
            page.changes.append(std::move(*change));
        }
        page.cursor.positions[next->compartment()] = next->position();
        if (const auto stepped = next->step(); !stepped)
            return failure(stepped.error());
    }
}

Result<SnapshotPage> SqliteStore::snapshotPage(const SnapshotPlace& place, qsizetype limit,
                                               const QStringList& compartments)
{
    if (place.moment.epoch != m_epoch)
        return failure(error::SnapshotNeeded);
    SnapshotPage page{{}, place, false};
    qsizetype bytes = 0;
    QStringList order = compartments;
    order.sort();
    for (const QString& compartment : std::as_const(order)) {
        const qint64 moment = place.moment.positions.value(compartment);
        if (moment == 0 || compartment < place.compartment)
            continue;
        const qint64 born = compartment == place.compartment ? place.born : 0;
        auto rows = m_database.prepare(
            "SELECT c.record, c.kind, c.compartment, c.revision, c.removed, c.body, r.born FROM record r "
            "JOIN change c ON c.record = r.id AND c.revision = CASE WHEN r.position <= ?1 THEN r.revision ELSE "
            "(SELECT max(older.revision) FROM change older WHERE older.record = r.id AND older.compartment = ?2 "
            "AND older.position <= ?1) END "
            "WHERE r.compartment = ?2 AND r.born > ?3 AND r.born <= ?1 ORDER BY r.born");
        if (!rows)
            return failure(rows.error());
        rows->bindAll(moment, compartment, born);
        for (;;) {
            const auto stepped = rows->step();
            if (!stepped)
                return failure(stepped.error());
            if (!*stepped)
                break;
            if (page.records.size() >= limit || bytes >= PageBytes)
                return page;
            Result<RecordRow> row = readRow(*rows);
            if (!row)
                return failure(row.error());
            page.next.compartment = compartment;
            page.next.born = rows->integer(6);
            ++page.next.records;
            bytes += row->body.size();
            page.records.append(std::move(*row));
        }
    }
    page.isLast = true;
    return page;
}

Result<QList<ChangeLink>> SqliteStore::chainAfter(qint64 sequence, qsizetype limit)
{
    return allRows<ChangeLink>(m_statements,
                               "SELECT record, kind, compartment, revision, removed, body, command, person, at, "
                               "sequence, position, hash FROM change WHERE sequence > ? ORDER BY sequence LIMIT ?",
                               readLink, sequence, qint64(limit));
}

} // namespace firebreak::server
