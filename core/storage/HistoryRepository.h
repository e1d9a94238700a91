// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Record.h"
#include "core/storage/Database.h"

#include <QStringList>

namespace firebreak {

/// One confirmed change of a record: who, when, which fields.
struct HistoryLine
{
    RecordId record;
    qint64 revision = 0;
    Instant at;
    std::optional<RecordId> person; ///< none: the server itself
    QStringList fields;             ///< sorted; empty: the record was made

    friend bool operator==(const HistoryLine&, const HistoryLine&) = default;
};

/// The fields in which two versions of a record differ, sorted: the body's own names, `cvss.3.1` and the like for the
/// vectors, `removed` for being taken back. Left out is what changes with every command (`updatedAt`, `updatedBy`).
[[nodiscard]] QStringList changedFields(const std::optional<Record>& before, const Record& after);

/// The table `history` of a cache. Threads: as its database, which must outlive it.
class HistoryRepository
{
public:
    explicit HistoryRepository(Database& database)
        : m_database(database)
    {}

    /// A revision that is known already keeps its first line.
    /// All lines of a record.
    [[nodiscard]] Result<void> remove(const RecordId& record);
    [[nodiscard]] Result<void> add(const HistoryLine& line);
    /// Newest first, at most `limit` (0: all).
    [[nodiscard]] Result<QList<HistoryLine>> of(const RecordId& record, int limit = 0);

private:
    Database& m_database;
    Statement m_add, m_remove;
};

} // namespace firebreak
