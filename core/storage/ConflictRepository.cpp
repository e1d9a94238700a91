// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ConflictRepository.h"

#include "core/storage/StoredJson.h"

namespace firebreak {
namespace {

constexpr const char Select[] = "SELECT seq, command, record_id, error, base, mine, theirs, at, compartments FROM conflict ";

template <class T>
std::optional<Error> errorOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

Result<StoredConflict> readRow(const Statement& row)
{
    Result<Command> command = storedCommand(row, 1);
    const Result<RecordId> record = RecordId::fromBytes(row.blobView(2));
    Result<Error> error = storedError(row, 3);
    Result<std::optional<Record>> base = storedRecord(row, 4);
    Result<std::optional<Record>> mine = storedRecord(row, 5);
    Result<std::optional<Record>> theirs = storedRecord(row, 6);
    for (const auto& fault :
         {errorOf(command), errorOf(record), errorOf(error), errorOf(base), errorOf(mine), errorOf(theirs)}) {
        if (fault)
            return failure(*fault);
    }
    return StoredConflict{row.integer(0),    std::move(*command), *record,
                          std::move(*error), std::move(*base),    std::move(*mine),
                          std::move(*theirs), instantFromMs(row.integer(7)), row.text(8).split(u' ', Qt::SkipEmptyParts)};
}

QStringList compartmentsOf(const StoredConflict& conflict)
{
    QStringList words = conflict.compartments;
    for (const std::optional<Record>* copy : {&conflict.base, &conflict.mine, &conflict.theirs}) {
        if (*copy)
            words.append((*copy)->compartment.word());
    }
    words.removeDuplicates();
    return words;
}

} // namespace

Result<qint64> ConflictRepository::put(const StoredConflict& conflict)
{
    Result<Statement> upsert = m_database.prepare(
        "INSERT INTO conflict(command_id, command, record_id, error, base, mine, theirs, at, compartments)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(command_id) DO UPDATE SET record_id = excluded.record_id, error = excluded.error,"
        " base = excluded.base, mine = excluded.mine, theirs = excluded.theirs, at = excluded.at,"
        " compartments = excluded.compartments RETURNING seq");
    if (!upsert)
        return failure(upsert.error());
    upsert->bind(0, conflict.command.id.toBytes());
    bindCommand(*upsert, 1, conflict.command);
    upsert->bind(2, conflict.record.toBytes());
    bindError(*upsert, 3, conflict.error);
    bindRecord(*upsert, 4, conflict.base);
    bindRecord(*upsert, 5, conflict.mine);
    bindRecord(*upsert, 6, conflict.theirs);
    upsert->bind(7, toMs(conflict.at));
    upsert->bind(8, compartmentsOf(conflict).join(u' '));
    const Result<bool> row = upsert->step();
    if (!row)
        return failure(row.error());
    const qint64 seq = upsert->integer(0);
    upsert->reset();
    return seq;
}

Result<QList<StoredConflict>> ConflictRepository::read(Statement& select)
{
    QList<StoredConflict> conflicts;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return conflicts;
        Result<StoredConflict> conflict = readRow(select);
        if (!conflict)
            return failure(conflict.error());
        conflicts.append(std::move(*conflict));
    }
}

Result<QList<StoredConflict>> ConflictRepository::all()
{
    Result<Statement> select = m_database.prepare(QByteArray(Select) + "ORDER BY seq");
    if (!select)
        return failure(select.error());
    return read(*select);
}

Result<QList<StoredConflict>> ConflictRepository::about(const RecordId& record)
{
    Result<Statement> select = m_database.prepare(QByteArray(Select) + "WHERE record_id = ? ORDER BY seq");
    if (!select)
        return failure(select.error());
    select->bind(0, record.toBytes());
    return read(*select);
}

Result<qint64> ConflictRepository::count()
{
    const Result<QString> number = m_database.value("SELECT count(*) FROM conflict");
    if (!number)
        return failure(number.error());
    return number->toLongLong();
}

Result<void> ConflictRepository::remove(qint64 seq)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM conflict WHERE seq = ?");
    if (!statement)
        return failure(statement.error());
    return statement->run(seq);
}

} // namespace firebreak
