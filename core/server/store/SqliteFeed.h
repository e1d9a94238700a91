// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/StoredChange.h"
#include "core/storage/Database.h"

namespace firebreak::server {

/// What happened in one compartment after a position, oldest first: the changes of records that lie there, and the
/// departures of those the reader has had from it, by this feed or as the author of a change. What was said of a record before it left is passed over: it may be
/// a secret by now. Use: while hasNext(), look at it and take() it. Threads: as the database.
class SqliteFeed
{
public:
    [[nodiscard]] static Result<SqliteFeed> after(Database& database, const QString& compartment, qint64 position,
                                                   const std::optional<RecordId>& reader);

    [[nodiscard]] bool hasNext() const { return m_hasRow; }
    /// The order over all compartments; of two with the same sequence, the departure comes second.
    [[nodiscard]] std::pair<qint64, bool> order() const { return {m_rows.integer(9), isDeparture()}; }
    [[nodiscard]] bool isDeparture() const { return m_rows.isNull(1); }
    [[nodiscard]] const QString& compartment() const { return m_compartment; }
    [[nodiscard]] qint64 position() const { return m_rows.integer(10); }
    /// What is next; which of the two isDeparture() says.
    [[nodiscard]] Result<StoredChange> change() const;
    [[nodiscard]] Result<Departure> departure() const;
    [[nodiscard]] Result<void> step();

private:
    SqliteFeed(QString compartment, Statement rows);

    QString m_compartment;
    Statement m_rows;
    bool m_hasRow = false;
};

} // namespace firebreak::server
