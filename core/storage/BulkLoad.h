// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

namespace firebreak {

/// Makes the queue's sort indexes where they are missing.
[[nodiscard]] Result<void> makeSortIndexes(Database& database);

/// Around the load of many records into a cache (first sync, import of a feed): without the sort indexes, which are then
/// built sorted in a tenth of the time, and with 64 MB for the search index to collect in before it writes. The queue
/// stays readable meanwhile; its sorts are slower. What was loaded stays when the object goes without finish(): the
/// next open makes the indexes.
/// Threads: as its database, which must outlive it. Begin and finish outside a transaction.
class BulkLoad
{
public:
    [[nodiscard]] static Result<BulkLoad> begin(Database& database);
    [[nodiscard]] Result<void> finish();

private:
    explicit BulkLoad(Database& database)
        : m_database(&database)
    {}

    Database* m_database;
};

} // namespace firebreak
