// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"
#include "core/storage/Database.h"
#include "core/storage/RowSet.h"
#include "core/triage/QueueQuery.h"

#include <deque>

namespace firebreak {

/// Who asks, and when: what `owner:me` and `-7d` mean.
struct QueueViewer
{
    std::optional<RecordId> person;
    Instant now;

    friend bool operator==(const QueueViewer&, const QueueViewer&) = default;
};

/// A QueueQuery as a condition on `queue_row`. Free words, ids and terms are looked up at once and become RowSets, which
/// the SQL asks through the function in_rows(); everything else is a comparison of integer columns. Values are always
/// bound, never part of the SQL.
class QueueFilter
{
public:
    /// Makes in_rows() known to a connection: once, when a cache is opened.
    [[nodiscard]] static Result<void> prepareConnection(Database& database);
    /// Fails with the codes of StorageError.h.
    [[nodiscard]] static Result<QueueFilter> compile(Database& database, const QueueQuery& query,
                                                     const QueueViewer& viewer);

    /// The condition; empty: every row.
    [[nodiscard]] const QByteArray& where() const { return m_where; }
    /// Binds its values from parameter `first` on. The filter must outlive the statement's run.
    void bind(Statement& statement, int first) const;
    /// A set that every matching row is in, when there is one.
    [[nodiscard]] const RowSet* within() const { return m_within; }
    /// True when the rows of within() are exactly the matching ones, but for records that are not in the queue.
    [[nodiscard]] bool isWithinAll() const { return m_isWithinAll; }

private:
    friend class QueueFilterCompiler;
    using Value = std::variant<qint64, double, const RowSet*>;

    QByteArray m_where;
    std::vector<Value> m_values;
    std::deque<RowSet> m_sets; ///< addresses stay
    const RowSet* m_within = nullptr;
    bool m_isWithinAll = false;
};

} // namespace firebreak
