// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/QueueRepository.h"

#include "core/identity/Person.h"

#include <algorithm>
#include <tuple>

namespace firebreak {
namespace {

/// Sorts after every person with a name.
constexpr qint64 UnnamedRank = qint64(1) << 29;
/// Sorts after every person.
constexpr qint64 NobodyRank = qint64(1) << 30;

} // namespace

QueueRepository::QueueRepository(Database& database)
    : m_database(database)
{}

Result<void> QueueRepository::run(Statement& kept, QByteArrayView sql, const std::function<void(Statement&)>& bind)
{
    if (!kept.isPrepared()) {
        Result<Statement> prepared = m_database.prepare(sql);
        if (!prepared)
            return failure(prepared.error());
        kept = std::move(*prepared);
    }
    bind(kept);
    return kept.run();
}

Result<void> QueueRepository::recordChanged(qint64 row, const std::optional<Record>& before, const Record& after)
{
    if (after.kind == RecordKind::Person) {
        const Result<Person> person = Person::fromJson(after.body);
        return rename(after.id, person ? person->name : QString());
    }
    if (after.kind != RecordKind::Report)
        return {};
    return change(row, before ? projectionOf(*before) : std::nullopt, projectionOf(after));
}

Result<void> QueueRepository::recordForgotten(qint64 row, const Record& before)
{
    if (before.kind == RecordKind::Person)
        return rename(before.id, {});
    return change(row, projectionOf(before), std::nullopt);
}

Result<void> QueueRepository::change(qint64 row, const std::optional<QueueProjection>& before,
                                     const std::optional<QueueProjection>& after)
{
    if (before == after)
        return {};
    if (const auto done = changeTerms(row, before ? before->terms : QStringList(), after ? after->terms : QStringList());
        !done)
        return done;
    if (const auto done = changeIndex(row, before ? before->text : QString(), after ? after->text : QString()); !done)
        return done;
    if (!after)
        return removeRow(row);
    if (const auto done = putText(row, *after); !done)
        return done;
    return putRow(row, *after);
}

Result<void> QueueRepository::putRow(qint64 row, const QueueProjection& projection)
{
    const Result<Owner> owner = this->owner(projection.owner);
    if (!owner)
        return failure(owner.error());
    return run(m_putRow,
               "INSERT OR REPLACE INTO queue_row(row, state, severity, judged, score, epss, kev, received, updated,"
               " number, owner, owner_rank, sources, comments) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               [&](Statement& put) {
                   put.bindAll(row, int(projection.state), projection.severity, projection.isJudged, projection.score,
                               projection.epss, projection.isInKev, toMs(projection.receivedAt),
                               toMs(projection.updatedAt), projection.number, owner->key, owner->rank,
                               projection.sources, projection.comments);
               });
}

Result<void> QueueRepository::putText(qint64 row, const QueueProjection& projection)
{
    return run(m_putText, "INSERT OR REPLACE INTO queue_text(row, id, title, product, labels) VALUES(?, ?, ?, ?, ?)",
               [&](Statement& put) {
                   put.bindAll(row, projection.id, projection.title, projection.product,
                               projection.labels.join(QLatin1Char('\n')));
               });
}

Result<void> QueueRepository::changeTerms(qint64 row, const QStringList& before, const QStringList& after)
{
    for (const QString& term : before) {
        if (after.contains(term))
            continue;
        if (const auto done = run(m_removeTerm, "DELETE FROM queue_term WHERE term = ? AND row = ?",
                                  [&](Statement& remove) { remove.bindAll(term, row); });
            !done)
            return done;
    }
    for (const QString& term : after) {
        if (before.contains(term))
            continue;
        if (const auto done = run(m_addTerm, "INSERT OR IGNORE INTO queue_term(term, row) VALUES(?, ?)",
                                  [&](Statement& add) { add.bindAll(term, row); });
            !done)
            return done;
    }
    return {};
}

Result<void> QueueRepository::changeIndex(qint64 row, const QString& before, const QString& after)
{
    if (before == after)
        return {};
    if (!before.isEmpty()) {
        if (const auto done = run(m_removeIndex, "DELETE FROM queue_fts WHERE rowid = ?",
                                  [&](Statement& remove) { remove.bind(0, row); });
            !done)
            return done;
    }
    if (after.isEmpty())
        return {};
    return run(m_addIndex, "INSERT INTO queue_fts(rowid, text) VALUES(?, ?)",
               [&](Statement& add) { add.bindAll(row, after); });
}

Result<void> QueueRepository::removeRow(qint64 row)
{
    if (const auto done = run(m_removeRow, "DELETE FROM queue_row WHERE row = ?",
                              [&](Statement& remove) { remove.bind(0, row); });
        !done)
        return done;
    return run(m_removeText, "DELETE FROM queue_text WHERE row = ?", [&](Statement& remove) { remove.bind(0, row); });
}

Result<QueueRepository::Owner> QueueRepository::owner(const std::optional<RecordId>& person)
{
    if (!person)
        return Owner{0, NobodyRank};
    Result<Statement> insert = m_database.prepare(
        "INSERT INTO queue_person(id, name, rank) VALUES(?, '', ?) ON CONFLICT(id) DO UPDATE SET id = excluded.id"
        " RETURNING key, rank");
    if (!insert)
        return failure(insert.error());
    insert->bindAll(person->toBytes(), UnnamedRank);
    const Result<bool> row = insert->step();
    if (!row)
        return failure(row.error());
    return Owner{insert->integer(0), insert->integer(1)};
}

Result<void> QueueRepository::rename(const RecordId& person, const QString& name)
{
    if (const Result<Owner> known = owner(person); !known)
        return failure(known.error());
    Result<Statement> update = m_database.prepare("UPDATE queue_person SET name = ? WHERE id = ?");
    if (!update)
        return failure(update.error());
    if (const auto done = update->run(name, person.toBytes()); !done)
        return done;
    return rankOwners();
}

Result<void> QueueRepository::rankOwners()
{
    struct Entry
    {
        qint64 key;
        qint64 rank;
        QString name;
    };
    QList<Entry> people;
    Result<Statement> select = m_database.prepare("SELECT key, rank, name FROM queue_person");
    if (!select)
        return failure(select.error());
    const auto read = select->forEach([&people](const Statement& row) {
        people.append({row.integer(0), row.integer(1), row.text(2).toCaseFolded()});
    });
    if (!read)
        return read;
    std::sort(people.begin(), people.end(),
              [](const Entry& a, const Entry& b) { return std::tie(a.name, a.key) < std::tie(b.name, b.key); });

    Result<Statement> person = m_database.prepare("UPDATE queue_person SET rank = ? WHERE key = ?");
    Result<Statement> rows = m_database.prepare("UPDATE queue_row SET owner_rank = ?1 WHERE owner_rank = ?2 AND owner = ?3");
    if (!person || !rows)
        return failure(person ? rows.error() : person.error());
    qint64 rank = 0;
    for (const Entry& entry : std::as_const(people)) {
        const qint64 wanted = entry.name.isEmpty() ? UnnamedRank : ++rank;
        if (wanted == entry.rank)
            continue;
        if (const auto done = person->run(wanted, entry.key); !done)
            return done;
        if (const auto done = rows->run(wanted, entry.rank, entry.key); !done)
            return done;
    }
    return {};
}

} // namespace firebreak
