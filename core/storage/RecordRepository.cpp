// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RecordRepository.h"

#include "core/command/RecordKeys.h"

#include <QJsonDocument>

namespace firebreak {
namespace {

constexpr int RecordColumns = 6;

/// Reads id, kind, compartment, revision, removed, body from `first` on. A row that is no record means damage.
Result<Record> readRecord(const Statement& row, int first)
{
    const Result<RecordId> id = RecordId::fromBytes(row.blobView(first));
    const Result<Compartment> compartment = Compartment::fromWord(row.text(first + 2));
    const Result<RecordKind> kind = recordKindFromNumber(row.integer(first + 1));
    const QJsonDocument body = QJsonDocument::fromJson(row.utf8(first + 5).toByteArray());
    if (!id || !compartment || !kind || !body.isObject())
        return failure(error::StorageDamaged, QStringLiteral("record"));
    return Record{*id, *kind, *compartment, row.integer(first + 3), row.integer(first + 4) != 0,
                  body.object()};
}

QByteArray bodyBytes(const Record& record)
{
    return QJsonDocument(record.body).toJson(QJsonDocument::Compact);
}

} // namespace

RecordRepository::RecordRepository(Database& database)
    : m_database(database)
{}

Result<Statement*> RecordRepository::statement(Statement& kept, QByteArrayView sql)
{
    if (!kept.isPrepared()) {
        Result<Statement> prepared = m_database.prepare(sql);
        if (!prepared)
            return failure(prepared.error());
        kept = std::move(*prepared);
    }
    return &kept;
}

Result<std::optional<RecordRepository::Found>> RecordRepository::find(const RecordId& id)
{
    const auto select = statement(
        m_select, "SELECT row, id, kind, compartment, revision, removed, body FROM record WHERE id = ?");
    if (!select)
        return failure(select.error());
    (*select)->bind(0, id.toBytes());
    const Result<bool> more = (*select)->step();
    if (!more)
        return failure(more.error());
    if (!*more)
        return std::optional<Found>();
    Result<Record> record = readRecord(**select, 1);
    const qint64 row = (*select)->integer(0);
    (*select)->reset();
    if (!record)
        return failure(record.error());
    return std::optional(Found{row, std::move(*record)});
}

Result<std::optional<Record>> RecordRepository::record(const RecordId& id)
{
    Result<std::optional<Found>> found = find(id);
    if (!found)
        return failure(found.error());
    return *found ? std::optional(std::move((*found)->record)) : std::nullopt;
}

Result<std::optional<Record>> RecordRepository::recordAt(qint64 row)
{
    const auto select = statement(
        m_selectRow, "SELECT id, kind, compartment, revision, removed, body FROM record WHERE row = ?");
    if (!select)
        return failure(select.error());
    (*select)->bind(0, row);
    const Result<bool> more = (*select)->step();
    if (!more)
        return failure(more.error());
    if (!*more)
        return std::optional<Record>();
    Result<Record> record = readRecord(**select, 0);
    (*select)->reset();
    if (!record)
        return failure(record.error());
    return std::optional(std::move(*record));
}

Result<QList<RecordId>> RecordRepository::byKey(const QString& key)
{
    const auto select = statement(
        m_byKey, "SELECT r.id FROM record_key k JOIN record r ON r.row = k.record WHERE k.key = ? ORDER BY r.id");
    if (!select)
        return failure(select.error());
    (*select)->bind(0, key);
    QList<RecordId> ids;
    const auto read = (*select)->forEach([&ids](const Statement& row) {
        if (const Result<RecordId> id = RecordId::fromBytes(row.blobView(0)))
            ids.append(*id);
    });
    if (!read)
        return failure(read.error());
    return ids;
}

Result<void> RecordRepository::forEach(RecordKind kind, const std::function<void(qint64, const Record&)>& visit)
{
    Result<Statement> select = m_database.prepare(
        "SELECT row, id, kind, compartment, revision, removed, body FROM record WHERE kind = ? ORDER BY row");
    if (!select)
        return failure(select.error());
    select->bind(0, int(kind));
    Result<void> outcome;
    const auto read = select->forEach([&](const Statement& row) {
        const Result<Record> record = readRecord(row, 1);
        if (record)
            visit(row.integer(0), *record);
        else if (outcome)
            outcome = failure(record.error());
    });
    return read ? outcome : read;
}

Result<qint64> RecordRepository::count()
{
    const Result<QString> number = m_database.value("SELECT count(*) FROM record");
    if (!number)
        return failure(number.error());
    return number->toLongLong();
}

Result<RecordRepository::Stored> RecordRepository::put(const Record& record)
{
    Result<std::optional<Found>> found = find(record.id);
    if (!found)
        return failure(found.error());
    return *found ? change((*found)->row, record, std::move((*found)->record)) : insert(record);
}

Result<RecordRepository::Stored> RecordRepository::put(const Record& record, const std::optional<Record>& before)
{
    if (!before)
        return insert(record);
    if (const auto ready = m_database.prepareOnce(m_rowOf, "SELECT row FROM record WHERE id = ?"); !ready)
        return failure(ready.error());
    m_rowOf.bind(0, record.id.toBytes());
    std::optional<qint64> row;
    if (const auto read = m_rowOf.forEach([&row](const Statement& found) { row = found.integer(0); }); !read)
        return failure(read.error());
    return row ? change(*row, record, *before) : insert(record);
}

Result<RecordRepository::Stored> RecordRepository::change(qint64 row, const Record& record, Record before)
{
    const auto update = statement(m_update, "UPDATE record SET kind = ?, compartment = ?, revision = ?,"
                                            " removed = ?, body = ? WHERE row = ?");
    if (!update)
        return failure(update.error());
    (*update)->bindAll(int(record.kind), record.compartment.word(), record.revision, record.isRemoved);
    (*update)->bindUtf8(4, bodyBytes(record));
    (*update)->bind(5, row);
    if (const auto done = (*update)->run(); !done)
        return failure(done.error());
    if (const auto done = changeKeys(row, keysOf(before), keysOf(record)); !done)
        return failure(done.error());
    return Stored{row, std::move(before)};
}

Result<RecordRepository::Stored> RecordRepository::insert(const Record& record)
{
    const auto insert = statement(m_insert, "INSERT INTO record(id, kind, compartment, revision, removed, body)"
                                            " VALUES(?, ?, ?, ?, ?, ?)");
    if (!insert)
        return failure(insert.error());
    (*insert)->bindAll(record.id.toBytes(), int(record.kind), record.compartment.word(), record.revision,
                       record.isRemoved);
    (*insert)->bindUtf8(RecordColumns - 1, bodyBytes(record));
    if (const auto done = (*insert)->run(); !done)
        return failure(done.error());
    const qint64 row = m_database.lastInsertId();
    if (const auto done = changeKeys(row, {}, keysOf(record)); !done)
        return failure(done.error());
    return Stored{row, std::nullopt};
}

Result<std::optional<RecordRepository::Stored>> RecordRepository::forget(const RecordId& id)
{
    Result<std::optional<Found>> found = find(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return std::optional<Stored>();
    const qint64 row = (*found)->row;
    const auto remove = statement(m_delete, "DELETE FROM record WHERE row = ?");
    if (!remove)
        return failure(remove.error());
    if (const auto done = (*remove)->run(row); !done)
        return failure(done.error());
    if (const auto done = changeKeys(row, keysOf((*found)->record), {}); !done)
        return failure(done.error());
    return std::optional(Stored{row, std::move((*found)->record)});
}

Result<void> RecordRepository::changeKeys(qint64 row, const QStringList& before, const QStringList& after)
{
    const auto remove = statement(m_removeKey, "DELETE FROM record_key WHERE key = ? AND record = ?");
    const auto add = statement(m_addKey, "INSERT OR IGNORE INTO record_key(key, record) VALUES(?, ?)");
    if (!remove || !add)
        return failure(remove ? add.error() : remove.error());
    for (const QString& key : before) {
        if (after.contains(key))
            continue;
        if (const auto done = (*remove)->run(key, row); !done)
            return done;
    }
    for (const QString& key : after) {
        if (before.contains(key))
            continue;
        if (const auto done = (*add)->run(key, row); !done)
            return done;
    }
    return {};
}

} // namespace firebreak
