// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Record.h"
#include "core/storage/Database.h"

#include <QJsonObject>
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
    QJsonObject values = {};        ///< by field: [before, after], as changedValues() gives them

    friend bool operator==(const HistoryLine&, const HistoryLine&) = default;
};

/// The fields in which two versions of a record differ, sorted: the body's own names, `cvss.3.1` and the like for the
/// vectors, `removed` for being taken back. Left out is what changes with every command (`updatedAt`, `updatedBy`).
[[nodiscard]] QStringList changedFields(const std::optional<Record>& before, const Record& after);

/// What those fields were and became: `field: [before, after]`, null for not set. Of `advisories` only the documents that
/// differ are named ("nvd CVE-2024-3094"). A text is cut to MaxHistoryText characters with an ellipsis, and a field whose
/// values are larger than that in another way is left out.
[[nodiscard]] QJsonObject changedValues(const std::optional<Record>& before, const Record& after);
inline constexpr qsizetype MaxHistoryText = 400;

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
