// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/OutboxRepository.h"

#include "core/storage/StoredJson.h"
#include "core/storage/Transaction.h"

namespace firebreak {

Result<qint64> OutboxRepository::append(const Command& command, const QList<RecordId>& touches)
{
    Result<Transaction> work = Transaction::begin(m_database);
    if (!work)
        return failure(work.error());
    // DO UPDATE, not DO NOTHING: RETURNING gives the row that is there only when it was written.
    Result<Statement> insert = m_database.prepare(
        "INSERT INTO outbox(command_id, command) VALUES(?, ?)"
        " ON CONFLICT(command_id) DO UPDATE SET command_id = excluded.command_id RETURNING seq");
    if (!insert)
        return failure(insert.error());
    insert->bind(0, command.id.toBytes());
    bindCommand(*insert, 1, command);
    const Result<bool> row = insert->step();
    if (!row)
        return failure(row.error());
    const qint64 seq = insert->integer(0);
    insert->reset();
    if (const auto done = setTouches(seq, touches); !done)
        return failure(done.error());
    if (const auto done = work->commit(); !done)
        return failure(done.error());
    return seq;
}

Result<void> OutboxRepository::setTouches(qint64 seq, const QList<RecordId>& touches)
{
    Result<Transaction> work = Transaction::begin(m_database);
    Result<Statement> clear = m_database.prepare("DELETE FROM outbox_touch WHERE seq = ?");
    Result<Statement> insert = m_database.prepare("INSERT OR IGNORE INTO outbox_touch(seq, record_id) VALUES(?, ?)");
    if (!work || !clear || !insert)
        return failure(!work ? work.error() : !clear ? clear.error() : insert.error());
    if (const auto done = clear->run(seq); !done)
        return done;
    for (const RecordId& id : touches) {
        if (const auto done = insert->run(seq, id.toBytes()); !done)
            return done;
    }
    return work->commit();
}

Result<void> OutboxRepository::remove(qint64 seq)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM outbox WHERE seq = ?");
    if (!statement)
        return failure(statement.error());
    return statement->run(seq);
}

Result<void> OutboxRepository::remove(const CommandId& id)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM outbox WHERE command_id = ?");
    if (!statement)
        return failure(statement.error());
    return statement->run(id.toBytes());
}

Result<QList<OutboxEntry>> OutboxRepository::pending(qint64 after, int limit)
{
    Result<Statement> select = m_database.prepare("SELECT seq, command FROM outbox WHERE seq > ? ORDER BY seq LIMIT ?");
    Result<Statement> touches = m_database.prepare("SELECT record_id FROM outbox_touch WHERE seq = ? ORDER BY record_id");
    if (!select || !touches)
        return failure(select ? touches.error() : select.error());
    select->bindAll(after, limit > 0 ? limit : -1);
    QList<OutboxEntry> entries;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return entries;
        Result<Command> command = storedCommand(*select, 1);
        if (!command)
            return failure(command.error());
        OutboxEntry entry{select->integer(0), std::move(*command), {}};
        touches->bind(0, entry.seq);
        const auto read = touches->forEach([&entry](const Statement& touch) {
            if (const Result<RecordId> id = RecordId::fromBytes(touch.blobView(0)))
                entry.touches.append(*id);
        });
        if (!read)
            return failure(read.error());
        entries.append(std::move(entry));
    }
}

Result<qint64> OutboxRepository::count()
{
    const Result<QString> number = m_database.value("SELECT count(*) FROM outbox");
    if (!number)
        return failure(number.error());
    return number->toLongLong();
}

Result<QList<qint64>> OutboxRepository::touching(const RecordId& record)
{
    Result<Statement> select = m_database.prepare("SELECT seq FROM outbox_touch WHERE record_id = ? ORDER BY seq");
    if (!select)
        return failure(select.error());
    select->bind(0, record.toBytes());
    QList<qint64> seqs;
    const auto read = select->forEach([&seqs](const Statement& row) { seqs.append(row.integer(0)); });
    if (!read)
        return failure(read.error());
    return seqs;
}

} // namespace firebreak
