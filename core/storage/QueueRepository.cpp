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
    if (const auto ready = m_database.prepareOnce(kept, sql); !ready)
        return ready;
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

Result<void> QueueRepository::recordsForgotten(const QByteArray& table)
{
    const QByteArray gone = " IN (SELECT row FROM " + table + ");";
    const auto done = m_database.execute("DELETE FROM queue_row WHERE row" + gone + "DELETE FROM queue_text WHERE row" + gone
                                         + "DELETE FROM queue_term WHERE row" + gone);
    if (!done)
        return done;
    const Result<QString> left = m_database.value("SELECT count(*) FROM (SELECT 1 FROM queue_row LIMIT 1)");
    if (!left)
        return failure(left.error());
    if (*left == QLatin1String("0"))
        return m_database.execute("INSERT INTO queue_fts(queue_fts) VALUES('delete-all')");
    if (const auto deleted = m_database.execute("DELETE FROM queue_fts WHERE rowid" + gone); !deleted)
        return deleted;
    return sweepIndex();
}

/// A deleted entry keeps its words in the index until its segment is merged: all are, now.
Result<void> QueueRepository::sweepIndex()
{
    return m_database.execute("INSERT INTO queue_fts(queue_fts) VALUES('optimize')");
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
    return putRow(row, before.has_value(), *after);
}

// Not REPLACE: on a table with indexes that needs a statement journal, whose savepoint makes FTS5 write out what it has
// gathered so far, once for each row.
Result<void> QueueRepository::putRow(qint64 row, bool isKnown, const QueueProjection& projection)
{
    const Result<Owner> owner = this->owner(projection.owner);
    if (!owner)
        return failure(owner.error());
    return run(isKnown ? m_changeRow : m_addRow,
               isKnown ? "UPDATE queue_row SET state = ?, severity = ?, score = ?, epss = ?, kev = ?,"
                         " received = ?, updated = ?, number = ?, owner = ?, owner_rank = ?, sources = ?, comments = ?,"
                         " withdrawn = ?"
                         " WHERE row = ?"
                       : "INSERT INTO queue_row(state, severity, score, epss, kev, received, updated, number,"
                         " owner, owner_rank, sources, comments, withdrawn, row)"
                         " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               [&](Statement& put) {
                   put.bindAll(int(projection.state), projection.severity, projection.score, projection.epss,
                               projection.isInKev, toMs(projection.receivedAt),
                               toMs(projection.updatedAt), projection.number, owner->key, owner->rank,
                               projection.sources, projection.comments, projection.isWithdrawn, row);
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
    if (const auto ready = m_database.prepareOnce(m_owner, "SELECT key, rank FROM queue_person WHERE id = ?"); !ready)
        return failure(ready.error());
    std::optional<Owner> known;
    m_owner.bind(0, person->toBytes());
    const auto read = m_owner.forEach([&known](const Statement& row) { known = Owner{row.integer(0), row.integer(1)}; });
    if (!read)
        return failure(read.error());
    if (known)
        return *known;
    const auto added = run(m_addOwner, "INSERT INTO queue_person(id, name, rank) VALUES(?, '', ?)",
                           [&person](Statement& add) { add.bindAll(person->toBytes(), UnnamedRank); });
    if (!added)
        return failure(added.error());
    return Owner{m_database.lastInsertId(), UnnamedRank};
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
