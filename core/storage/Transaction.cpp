// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Transaction.h"

#include "core/base/Logging.h"

namespace firebreak {

Transaction::Transaction(Database* database, bool isNested)
    : m_database(database)
    , m_isNested(isNested)
{}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_isNested(other.m_isNested)
{}

Result<Transaction> Transaction::begin(Database& database, Kind kind)
{
    const bool isNested = database.isInTransaction();
    const char* sql = isNested ? "SAVEPOINT work" : kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN";
    if (const auto begun = database.execute(sql); !begun)
        return failure(begun.error());
    return Transaction(&database, isNested);
}

Result<Transaction> Transaction::join(Database& database)
{
    if (database.isInTransaction())
        return Transaction(nullptr, true);
    return begin(database);
}

Result<void> Transaction::commit()
{
    if (!m_database)
        return {};
    const Result<void> done = m_database->execute(m_isNested ? "RELEASE work" : "COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

Transaction::~Transaction()
{
    // Some errors (disk full, I/O) have rolled back already.
    if (!m_database || !m_database->isInTransaction())
        return;
    const auto undone = m_database->execute(m_isNested ? "ROLLBACK TO work; RELEASE work" : "ROLLBACK");
    if (!undone)
        qCWarning(logStorage) << "rollback failed:" << toLogLine(undone.error());
}

} // namespace firebreak
