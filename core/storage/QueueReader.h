// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ClientCache.h"
#include "core/storage/QueueFilter.h"

#include <span>
#include <vector>

namespace firebreak {

/// What the queue can be sorted by. Ties are broken by the order in which reports came here.
enum class QueueSort : quint8 { Received, Updated, Severity, Score, Epss, Id, Owner, State };

struct QueueOrder
{
    QueueSort by = QueueSort::Received;
    bool isDescending = true;

    friend bool operator==(const QueueOrder&, const QueueOrder&) = default;
};

/// What one row of the list shows.
struct QueueEntry
{
    qint32 row = 0;
    RecordId record;
    QString id; ///< CVE or other id; may be empty
    QString title;
    QString product;
    QStringList labels;
    QueueState state = QueueState::New;
    std::optional<Severity> severity; ///< the team's; none while nobody has judged it
    std::optional<int> score;    ///< CVSS, tenths
    std::optional<double> epss;  ///< 0 … 1
    bool isInKev = false;
    bool isWithdrawn = false; ///< by every source that has an opinion
    Instant receivedAt;
    Instant updatedAt;
    std::optional<RecordId> owner;
    QString ownerName;
    QList<AdvisorySource> sources;
    int comments = 0;
};

/// How far one way to an answer is followed before another is taken. Every setting gives the same rows; these are the
/// quickest at 300,000 reports.
struct QueueEffort
{
    qsizetype lookups = 15000;   ///< rows of a set that are looked up one by one; more are found by a scan of the queue
    qsizetype fewLookups = 1500; ///< up to this many, the whole answer is as quick as its first page
    int walk = 6000;             ///< rows of the sort's order that the first page may read in passing
    int indexWalk = 60000;       ///< the same where the row's number alone decides, which the index has
};

/// Reads the queue: which rows a query gives in which order, and what they show. Rows are numbers that stay with their
/// record (record.row), so a list keeps four bytes per report and fetches what it paints.
///
/// First the page a person looks at, by firstRows() (milliseconds, whatever the query), then allRows() for the scroll bar
/// and the exact count. A report whose id was typed out leads in any order. The two share their work when called with the same arguments and nothing was written between.
/// Threads: the thread of its cache. A Canceller of the cache's database stops a read from elsewhere.
class QueueReader
{
public:
    explicit QueueReader(ClientCache& cache, QueueEffort effort = {});

    /// At most `limit` rows, in order.
    [[nodiscard]] Result<std::vector<qint32>> firstRows(const QueueQuery& query, QueueOrder order,
                                                        const QueueViewer& viewer, int limit);
    /// All rows, in order; its size is the exact count.
    [[nodiscard]] Result<std::vector<qint32>> allRows(const QueueQuery& query, QueueOrder order,
                                                      const QueueViewer& viewer);
    /// The entries of these rows, in the order asked for; rows that have left the queue are left out.
    [[nodiscard]] Result<QList<QueueEntry>> entries(std::span<const qint32> rows);
    /// The row of a report in the queue.
    [[nodiscard]] Result<std::optional<qint32>> rowOf(const RecordId& record);

private:
    /// One question with what is known of its answer.
    struct Selection
    {
        QueueQuery query;
        QueueOrder order;
        QueueViewer viewer;
        QueueFilter filter;
        RowSet named; ///< known by exactly the id that was asked for: they lead the answer
        std::optional<std::vector<qint32>> rows; ///< the whole answer, once it was worked out
        QString fileState;                       ///< changes with every write, ours or another connection's
    };

    [[nodiscard]] Result<Selection*> select(const QueueQuery& query, QueueOrder order, const QueueViewer& viewer);
    [[nodiscard]] Result<QString> fileState();
    [[nodiscard]] Result<std::vector<qint32>> walk(const Selection& selection, int limit);
    [[nodiscard]] Result<std::vector<qint32>> collect(const Selection& selection);
    [[nodiscard]] Result<void> collectAll(Selection& selection);
    [[nodiscard]] Result<std::vector<qint32>> rowsOf(Result<Statement> statement, const Selection& selection,
                                                     int firstParameter, std::size_t expected);

    Database& m_database;
    QueueEffort m_effort;
    std::optional<Selection> m_selection;
    Statement m_entry;
};

} // namespace firebreak
