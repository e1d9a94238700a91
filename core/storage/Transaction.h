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

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// When it fails nothing is committed, and the destructor rolls back.
    [[nodiscard]] Result<void> commit();

private:
    Transaction(Database& database, bool isNested);

    Database* m_database; ///< null when finished or moved from
    bool m_isNested;
};

} // namespace firebreak
