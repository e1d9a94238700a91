// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

namespace firebreak {

/// A unit of work: all of it or none. Leaving the scope without commit() rolls back. Inside another transaction of the
/// same database it becomes a savepoint, so that repositories can ask for one without knowing their caller.
/// Threads: as its database, which must outlive it.
class Transaction
{
public:
    enum class Kind
    {
        Write, ///< takes the write lock at once; fails with storage.busy after the busy time-out
        Read,  ///< a stable view of the file for several reads
    };

    [[nodiscard]] static Result<Transaction> begin(Database& database, Kind kind = Kind::Write);
    /// Begins one, or works within the caller's without a savepoint of its own: then commit() does nothing, and a failure
    /// is the caller's to roll back. For bulk loads: each savepoint makes FTS5 write out what it has collected.
    [[nodiscard]] static Result<Transaction> join(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// When it fails nothing is committed, and the destructor rolls back.
    [[nodiscard]] Result<void> commit();

private:
    Transaction(Database* database, bool isNested);

    Database* m_database; ///< null when finished, moved from, or working within the caller's
    bool m_isNested;
};

} // namespace firebreak
