// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/StatementCache.h"
#include "core/server/store/StoredChange.h"

#include "core/base/TypedId.h"

#include <optional>

namespace firebreak::server {

// Columns of the embedded store as values. A column that does not hold what the schema says is damage and counts as
// such: `storage.damaged`, place: the column's name.

template <class Id>
[[nodiscard]] std::optional<QByteArray> blobOf(const std::optional<Id>& id)
{
    return id ? std::optional(id->toBytes()) : std::nullopt;
}

[[nodiscard]] inline std::optional<qint64> numberOf(const std::optional<Instant>& instant)
{
    return instant ? std::optional(toMs(*instant)) : std::nullopt;
}

[[nodiscard]] inline std::optional<Instant> optionalInstant(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(instantFromMs(row.integer(column)));
}

template <class Id>
[[nodiscard]] Result<std::optional<Id>> optionalId(const Statement& row, int column)
{
    if (row.isNull(column))
        return std::optional<Id>();
    const Result<Id> id = Id::fromBytes(row.blobView(column));
    if (!id)
        return failure(error::StorageDamaged, QStringLiteral("id"));
    return std::optional<Id>(*id);
}

/// Columns: record, kind, compartment, revision, removed, body.
[[nodiscard]] inline Result<RecordRow> readRow(const Statement& row)
{
    const Result<RecordId> id = RecordId::fromBytes(row.blobView(0));
    if (!id)
        return failure(error::StorageDamaged, QStringLiteral("change.record"));
    return RecordRow{*id,          row.text(1), row.text(2), row.integer(3), row.integer(4) != 0,
                     row.utf8(5).toByteArray()};
}

/// Columns: those of readRow(), command, person, at.
[[nodiscard]] inline Result<StoredChange> readChange(const Statement& row)
{
    Result<RecordRow> record = readRow(row);
    const auto command = optionalId<CommandId>(row, 6);
    const auto person = optionalId<RecordId>(row, 7);
    if (!record || !command || !person)
        return failure(error::StorageDamaged, QStringLiteral("change"));
    return StoredChange{std::move(*record), *command, *person, instantFromMs(row.integer(8))};
}

/// The one row of a query, or none.
template <class T, class Read, class... Values>
[[nodiscard]] Result<std::optional<T>> oneRow(StatementCache& statements, const char* sql, Read read,
                                              const Values&... values)
{
    std::optional<T> found;
    std::optional<Error> failed;
    const Result<void> done = statements.rows(
        sql,
        [&](const Statement& row) {
            Result<T> value = read(row);
            if (value)
                found = std::move(*value);
            else
                failed = value.error();
        },
        values...);
    if (!done)
        return failure(done.error());
    if (failed)
        return failure(*failed);
    return found;
}

/// All rows of a query.
template <class T, class Read, class... Values>
[[nodiscard]] Result<QList<T>> allRows(StatementCache& statements, const char* sql, Read read, const Values&... values)
{
    QList<T> found;
    std::optional<Error> failed;
    const Result<void> done = statements.rows(
        sql,
        [&](const Statement& row) {
            Result<T> value = read(row);
            if (value)
                found.append(std::move(*value));
            else
                failed = value.error();
        },
        values...);
    if (!done)
        return failure(done.error());
    if (failed)
        return failure(*failed);
    return found;
}

} // namespace firebreak::server
