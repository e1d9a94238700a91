// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/OutboxRepository.h"

#include "core/storage/StoredJson.h"
#include "core/storage/Transaction.h"

namespace firebreak {

Result<qint64> OutboxRepository::append(const Command& command, const QList<RecordId>& touches,
                                        const QStringList& compartments)
{
    Result<Transaction> work = Transaction::begin(m_database);
    if (!work)
        return failure(work.error());
    // DO UPDATE, not DO NOTHING: RETURNING gives the row that is there only when it was written.
    const auto ready = m_database.prepareOnce(m_append, "INSERT INTO outbox(command_id, command, compartments) VALUES(?, ?, ?)"
                                             " ON CONFLICT(command_id) DO UPDATE SET command_id = excluded.command_id"
                                             " RETURNING seq");
    if (!ready)
        return failure(ready.error());
    m_append.bind(0, command.id.toBytes());
    bindCommand(m_append, 1, command);
    m_append.bind(2, compartments.join(u' '));
    const Result<bool> row = m_append.step();
    if (!row)
        return failure(row.error());
    const qint64 seq = m_append.integer(0);
    m_append.reset();
    if (const auto done = setTouches(seq, touches); !done)
        return failure(done.error());
    if (const auto done = work->commit(); !done)
        return failure(done.error());
    return seq;
}

Result<void> OutboxRepository::setTouches(qint64 seq, const QList<RecordId>& touches)
{
    Result<Transaction> work = Transaction::begin(m_database);
    if (!work)
        return failure(work.error());
    const auto clear = m_database.prepareOnce(m_clearTouches, "DELETE FROM outbox_touch WHERE seq = ?");
    const auto add = m_database.prepareOnce(m_addTouch, "INSERT OR IGNORE INTO outbox_touch(seq, record_id) VALUES(?, ?)");
    if (!clear || !add)
        return failure(clear ? add.error() : clear.error());
    if (const auto done = m_clearTouches.run(seq); !done)
        return done;
    for (const RecordId& id : touches) {
        if (const auto done = m_addTouch.run(seq, id.toBytes()); !done)
            return done;
    }
    return work->commit();
}

Result<void> OutboxRepository::setCompartments(qint64 seq, const QStringList& compartments)
{
    Result<Statement> statement = m_database.prepare("UPDATE outbox SET compartments = ? WHERE seq = ?");
    if (!statement)
        return failure(statement.error());
    return statement->run(compartments.join(u' '), seq);
}

Result<void> OutboxRepository::markSent(const QList<qint64>& seqs)
{
    Result<Transaction> work = Transaction::begin(m_database);
    Result<Statement> mark = m_database.prepare("UPDATE outbox SET sent = 1 WHERE seq = ? AND sent = 0");
    if (!work || !mark)
        return failure(work ? mark.error() : work.error());
    for (const qint64 seq : seqs) {
        if (const auto done = mark->run(seq); !done)
            return done;
    }
    return work->commit();
}

Result<void> OutboxRepository::setHeld(qint64 seq, bool isHeld)
{
    Result<Statement> statement = m_database.prepare("UPDATE outbox SET held = ? WHERE seq = ? AND held <> ?");
    if (!statement)
        return failure(statement.error());
    return statement->run(isHeld, seq, isHeld);
}

Result<void> OutboxRepository::remove(qint64 seq)
{
    if (const auto ready = m_database.prepareOnce(m_remove, "DELETE FROM outbox WHERE seq = ?"); !ready)
        return ready;
    return m_remove.run(seq);
}

Result<void> OutboxRepository::remove(const CommandId& id)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM outbox WHERE command_id = ?");
    if (!statement)
        return failure(statement.error());
    return statement->run(id.toBytes());
}

Result<OutboxEntry> OutboxRepository::readEntry(const Statement& row)
{
    Result<Command> command = storedCommand(row, 1);
    if (!command)
        return failure(command.error());
    Result<QList<RecordId>> touched = touches(row.integer(0));
    if (!touched)
        return failure(touched.error());
    return OutboxEntry{row.integer(0), std::move(*command), std::move(*touched), row.integer(2) != 0,
                       row.integer(3) != 0, row.text(4).split(u' ', Qt::SkipEmptyParts)};
}

Result<QList<RecordId>> OutboxRepository::touches(qint64 seq)
{
    if (const auto ready =
            m_database.prepareOnce(m_touches, "SELECT record_id FROM outbox_touch WHERE seq = ? ORDER BY record_id");
        !ready)
        return failure(ready.error());
    m_touches.bind(0, seq);
    QList<RecordId> ids;
    const auto read = m_touches.forEach([&ids](const Statement& touch) {
        if (const Result<RecordId> id = RecordId::fromBytes(touch.blobView(0)))
            ids.append(*id);
    });
    if (!read)
        return failure(read.error());
    return ids;
}

Result<QList<OutboxEntry>> OutboxRepository::pending(qint64 after, int limit)
{
    Result<Statement> select =
        m_database.prepare("SELECT seq, command, sent, held, compartments FROM outbox WHERE seq > ? ORDER BY seq LIMIT ?");
    if (!select)
        return failure(select.error());
    select->bindAll(after, limit > 0 ? limit : -1);
    QList<OutboxEntry> entries;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return entries;
        Result<OutboxEntry> entry = readEntry(*select);
        if (!entry)
            return failure(entry.error());
        entries.append(std::move(*entry));
    }
}

Result<std::optional<OutboxEntry>> OutboxRepository::entry(qint64 seq)
{
    const auto ready =
        m_database.prepareOnce(m_entry, "SELECT seq, command, sent, held, compartments FROM outbox WHERE seq = ?");
    if (!ready)
        return failure(ready.error());
    m_entry.bind(0, seq);
    const Result<bool> row = m_entry.step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::optional<OutboxEntry>();
    Result<OutboxEntry> entry = readEntry(m_entry);
    m_entry.reset();
    if (!entry)
        return failure(entry.error());
    return std::optional(std::move(*entry));
}

Result<std::optional<qint64>> OutboxRepository::seqOf(const CommandId& id)
{
    if (const auto ready = m_database.prepareOnce(m_seqOf, "SELECT seq FROM outbox WHERE command_id = ?"); !ready)
        return failure(ready.error());
    m_seqOf.bind(0, id.toBytes());
    std::optional<qint64> seq;
    const auto read = m_seqOf.forEach([&seq](const Statement& row) { seq = row.integer(0); });
    if (!read)
        return failure(read.error());
    return seq;
}

Result<QList<OutboxMessage>> OutboxRepository::messages(int maxCount, qsizetype maxBytes)
{
    Result<Statement> select = m_database.prepare("SELECT seq, command_id, command FROM outbox ORDER BY seq LIMIT ?");
    if (!select)
        return failure(select.error());
    select->bind(0, maxCount);
    QList<OutboxMessage> messages;
    qsizetype bytes = 0;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return messages;
        const Result<CommandId> id = CommandId::fromBytes(select->blobView(1));
        if (!id)
            return failure(error::StorageDamaged, QStringLiteral("outbox"));
        const QByteArray json = select->utf8(2).toByteArray();
        bytes += json.size();
        if (bytes > maxBytes && !messages.isEmpty())
            return messages;
        messages.append({select->integer(0), *id, json});
    }
}

Result<qint64> OutboxRepository::lastSeq()
{
    const Result<QString> seq = m_database.value("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'");
    if (!seq)
        return failure(seq.error());
    return seq->toLongLong();
}

Result<qint64> OutboxRepository::count()
{
    const Result<QString> number = m_database.value("SELECT count(*) FROM outbox");
    if (!number)
        return failure(number.error());
    return number->toLongLong();
}

Result<QList<RecordId>> OutboxRepository::touched()
{
    Result<Statement> select = m_database.prepare("SELECT DISTINCT record_id FROM outbox_touch ORDER BY record_id");
    if (!select)
        return failure(select.error());
    QList<RecordId> ids;
    const auto read = select->forEach([&ids](const Statement& row) {
        if (const Result<RecordId> id = RecordId::fromBytes(row.blobView(0)))
            ids.append(*id);
    });
    if (!read)
        return failure(read.error());
    return ids;
}

Result<QList<qint64>> OutboxRepository::speakingOf(const QStringList& compartments)
{
    Result<Statement> select = m_database.prepare("SELECT seq, compartments FROM outbox ORDER BY seq");
    if (!select)
        return failure(select.error());
    QList<qint64> seqs;
    const auto read = select->forEach([&](const Statement& row) {
        const QStringList words = row.text(1).split(u' ', Qt::SkipEmptyParts);
        if (std::any_of(words.begin(), words.end(), [&](const QString& word) { return compartments.contains(word); }))
            seqs.append(row.integer(0));
    });
    if (!read)
        return failure(read.error());
    return seqs;
}

Result<QList<qint64>> OutboxRepository::touching(const RecordId& record)
{
    if (const auto ready =
            m_database.prepareOnce(m_touching, "SELECT seq FROM outbox_touch WHERE record_id = ? ORDER BY seq");
        !ready)
        return failure(ready.error());
    m_touching.bind(0, record.toBytes());
    QList<qint64> seqs;
    const auto read = m_touching.forEach([&seqs](const Statement& row) { seqs.append(row.integer(0)); });
    if (!read)
        return failure(read.error());
    return seqs;
}

} // namespace firebreak
