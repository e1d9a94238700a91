// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/storage/RowSet.h"
#include "core/triage/QueueQuery.h"

namespace firebreak {

// The parts of a query that are looked up in an index and give a set of rows.

/// Rows that carry the term exactly, or one that begins with it.
[[nodiscard]] Result<RowSet> rowsWithTerm(Database& database, const QString& term, bool isExact);
/// Rows known by an id, or by one that begins so.
[[nodiscard]] Result<RowSet> rowsWithAlias(Database& database, const QString& alias, bool isExact);
/// Rows whose text holds all of the words; nothing when they hold no searchable word at all. A word that looks like an id
/// is also looked up as one, CVE and GHSA ids only so; a number of four digits or more also as the last part of a CVE id.
[[nodiscard]] Result<std::optional<RowSet>> rowsWithWords(Database& database, const QList<QueueWord>& words);
/// Rows known by exactly one of these ids, in any case of their letters.
[[nodiscard]] Result<RowSet> rowsNamed(Database& database, const QStringList& ids);
/// Keys (queue_person.key) of the people whose name contains the text.
[[nodiscard]] Result<QList<qint64>> peopleNamed(Database& database, const QString& text);
/// The key of a person; 0 when the queue does not know them.
[[nodiscard]] Result<qint64> personKey(Database& database, const RecordId& person);

} // namespace firebreak
