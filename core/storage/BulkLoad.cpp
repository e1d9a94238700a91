// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BulkLoad.h"

#include "core/storage/Transaction.h"

#include <QFile>

namespace firebreak {
namespace {

QByteArray indexSql()
{
    QFile file(QStringLiteral(":/firebreak/schema/client-cache/003-queue-sorts.sql"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sort indexes are not compiled in");
    return file.readAll();
}

/// FTS5's setting of how many bytes of new words it collects before it writes a segment; kept in the file.
Result<void> setHashSize(Database& database, int bytes)
{
    return database.execute("INSERT INTO queue_fts(queue_fts, rank) VALUES('hashsize', " + QByteArray::number(bytes)
                            + ')');
}

} // namespace

Result<void> makeSortIndexes(Database& database)
{
    const Result<QString> missing = database.value(
        "SELECT 8 - count(*) FROM sqlite_schema WHERE type = 'index' AND name LIKE 'queue\\_by\\_%' ESCAPE '\\'");
    if (!missing)
        return failure(missing.error());
    if (missing->toInt() == 0)
        return {};
    Result<Transaction> work = Transaction::begin(database);
    if (!work)
        return failure(work.error());
    if (const auto done = database.execute(indexSql()); !done)
        return done;
    return work->commit();
}

Result<BulkLoad> BulkLoad::begin(Database& database)
{
    Result<Transaction> work = Transaction::begin(database);
    if (!work)
        return failure(work.error());
    QStringList names;
    {
        Result<Statement> select = database.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND name LIKE 'queue\\_by\\_%' ESCAPE '\\'");
        if (!select)
            return failure(select.error());
        const auto read = select->forEach([&names](const Statement& row) { names.append(row.text(0)); });
        if (!read)
            return failure(read.error());
    }
    for (const QString& name : std::as_const(names)) {
        if (const auto done = database.execute("DROP INDEX " + name.toUtf8()); !done)
            return failure(done.error());
    }
    if (const auto done = setHashSize(database, 64 << 20); !done)
        return failure(done.error());
    if (const auto done = work->commit(); !done)
        return failure(done.error());
    return BulkLoad(database);
}

Result<void> BulkLoad::finish()
{
    if (const auto done = setHashSize(*m_database, 1 << 20); !done)
        return done;
    return makeSortIndexes(*m_database);
}

} // namespace firebreak
