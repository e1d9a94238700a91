// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/QueueReader.h"

#include "core/storage/QueueLookups.h"

#include <sqlite3.h>

#include <algorithm>

namespace firebreak {
namespace {

QByteArray columnOf(QueueSort sort)
{
    switch (sort) {
    case QueueSort::Received:
        return "received";
    case QueueSort::Updated:
        return "updated";
    case QueueSort::Severity:
        return "severity";
    case QueueSort::Score:
        return "score";
    case QueueSort::Epss:
        return "epss";
    case QueueSort::Id:
        return "number";
    case QueueSort::Owner:
        return "owner_rank";
    case QueueSort::State:
        return "state";
    }
    return "received";
}

QByteArray orderOf(QueueOrder order)
{
    const QByteArray way = order.isDescending ? " DESC" : " ASC";
    return " ORDER BY " + columnOf(order.by) + way + ", row" + way;
}

struct KeyedRow
{
    qint64 key;
    qint32 row;

    friend auto operator<=>(const KeyedRow&, const KeyedRow&) = default;
};

std::vector<qint32> sorted(std::vector<KeyedRow> found, bool isDescending)
{
    if (isDescending)
        std::sort(found.begin(), found.end(), std::greater<>());
    else
        std::sort(found.begin(), found.end());
    std::vector<qint32> rows;
    rows.reserve(found.size());
    for (const KeyedRow& keyed : found)
        rows.push_back(keyed.row);
    return rows;
}

QueueEntry entryOf(const Statement& row, const RecordId& record)
{
    QueueEntry entry{.row = qint32(row.integer(0)), .record = record};
    entry.id = row.text(2);
    entry.title = row.text(3);
    entry.product = row.text(4);
    entry.labels = row.text(5).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    entry.state = QueueState(row.integer(6));
    if (const qint64 severity = row.integer(7); severity > 0)
        entry.severity = Severity(severity);
    if (const qint64 score = row.integer(8); score >= 0)
        entry.score = int(score);
    if (const qint64 epss = row.integer(9); epss >= 0)
        entry.epss = double(epss) / 1e6;
    entry.isInKev = row.integer(10) != 0;
    entry.receivedAt = instantFromMs(row.integer(11));
    entry.updatedAt = instantFromMs(row.integer(12));
    for (const AdvisorySource source : AllAdvisorySources) {
        if ((row.integer(13) >> int(source) & 1) != 0)
            entry.sources.append(source);
    }
    entry.comments = int(row.integer(14));
    entry.isWithdrawn = row.integer(15) != 0;
    if (const Result<RecordId> owner = RecordId::fromBytes(row.blobView(16))) {
        entry.owner = *owner;
        entry.ownerName = row.text(17);
    }
    return entry;
}

} // namespace

QueueReader::QueueReader(ClientCache& cache, QueueEffort effort)
    : m_database(cache.database())
    , m_effort(effort)
{}

Result<QString> QueueReader::fileState()
{
    Result<QString> others = m_database.value("PRAGMA data_version");
    if (!others)
        return others;
    return *others + QLatin1Char(':') + QString::number(sqlite3_total_changes64(m_database.handle()));
}

Result<QueueReader::Selection*> QueueReader::select(const QueueQuery& query, QueueOrder order, const QueueViewer& viewer)
{
    Result<QString> state = fileState();
    if (!state)
        return failure(state.error());
    const bool isKnown = m_selection && m_selection->query == query && m_selection->viewer == viewer
                         && m_selection->fileState == *state;
    if (isKnown && m_selection->order == order)
        return &*m_selection;
    if (isKnown) { // another order of the same rows: what was searched stays
        m_selection->order = order;
        m_selection->rows.reset();
        return &*m_selection;
    }
    m_selection.reset();
    Result<QueueFilter> filter = QueueFilter::compile(m_database, query, viewer);
    if (!filter)
        return failure(filter.error());
    Result<RowSet> named = rowsNamed(m_database, query.askedIds());
    if (!named)
        return failure(named.error());
    m_selection = Selection{query, order, viewer, std::move(*filter), std::move(*named), std::nullopt, std::move(*state)};
    return &*m_selection;
}

Result<std::vector<qint32>> QueueReader::rowsOf(Result<Statement> statement, const Selection& selection,
                                                int firstParameter, std::size_t expected)
{
    if (!statement)
        return failure(statement.error());
    selection.filter.bind(*statement, firstParameter);
    std::vector<qint32> rows;
    rows.reserve(expected);
    const auto read = statement->forEach([&rows](const Statement& row) { rows.push_back(qint32(row.integer(0))); });
    if (!read)
        return failure(read.error());
    return rows;
}

Result<std::vector<qint32>> QueueReader::firstRows(const QueueQuery& query, QueueOrder order, const QueueViewer& viewer,
                                                   int limit)
{
    const Result<Selection*> selected = select(query, order, viewer);
    if (!selected)
        return failure(selected.error());
    Selection& selection = **selected;
    const RowSet* within = selection.filter.within();
    if (!selection.rows && selection.named.size() == 0 && !(within && within->size() <= m_effort.fewLookups)) {
        Result<std::vector<qint32>> page = walk(selection, limit);
        if (!page || selection.filter.where().isEmpty() || page->size() == std::size_t(limit))
            return page;
    }
    // Few match, or they lie far down the order: then the whole answer costs little more than its beginning.
    if (const Result<void> collected = collectAll(selection); !collected)
        return failure(collected.error());
    const std::size_t count = std::min(selection.rows->size(), std::size_t(limit));
    return std::vector<qint32>(selection.rows->begin(), selection.rows->begin() + std::ptrdiff_t(count));
}

Result<std::vector<qint32>> QueueReader::allRows(const QueueQuery& query, QueueOrder order, const QueueViewer& viewer)
{
    const Result<Selection*> selected = select(query, order, viewer);
    if (!selected)
        return failure(selected.error());
    if (const Result<void> collected = collectAll(**selected); !collected)
        return failure(collected.error());
    return *(*selected)->rows;
}

Result<void> QueueReader::collectAll(Selection& selection)
{
    if (selection.rows)
        return {};
    Result<std::vector<qint32>> rows = collect(selection);
    if (!rows)
        return failure(rows.error());
    if (selection.named.size() > 0)
        std::stable_partition(rows->begin(), rows->end(), [&selection](qint32 row) { return selection.named.contains(row); });
    selection.rows = std::move(*rows);
    return {};
}

Result<std::vector<qint32>> QueueReader::walk(const Selection& selection, int limit)
{
    // Along the sort's index, filtering on the way.
    const QByteArray& where = selection.filter.where();
    const QByteArray order = orderOf(selection.order);
    const bool isIndexEnough = selection.filter.isWithinAll();
    const QByteArray column = columnOf(selection.order.by);
    const QByteArray sql = where.isEmpty()
                               ? "SELECT row FROM queue_row" + order + " LIMIT ?"
                               : "SELECT row FROM (SELECT " + (isIndexEnough ? column + ", row" : QByteArray("*"))
                                     + " FROM queue_row" + order + " LIMIT "
                                     + QByteArray::number(isIndexEnough ? m_effort.indexWalk : m_effort.walk) + ") WHERE " + where
                                     + order + " LIMIT ?";
    Result<Statement> statement = m_database.prepare(sql);
    if (statement)
        statement->bind(statement->parameterCount() - 1, limit);
    return rowsOf(std::move(statement), selection, 0, std::size_t(limit));
}

Result<std::vector<qint32>> QueueReader::collect(const Selection& selection)
{
    const QByteArray& where = selection.filter.where();
    if (where.isEmpty())
        return rowsOf(m_database.prepare("SELECT row FROM queue_row" + orderOf(selection.order)), selection, 0, 1 << 19);

    const QByteArray column = columnOf(selection.order.by);
    const RowSet* within = selection.filter.within();
    std::vector<KeyedRow> found;
    const auto keep = [&found](const Statement& row) { found.push_back({row.integer(0), qint32(row.integer(1))}); };
    if (within && within->size() <= m_effort.lookups) {
        const QByteArray rest = selection.filter.isWithinAll() ? QByteArray() : " AND (" + where + ')';
        Result<Statement> lookup = m_database.prepare("SELECT " + column + ", row FROM queue_row WHERE row = ?" + rest);
        if (!lookup)
            return failure(lookup.error());
        if (!rest.isEmpty())
            selection.filter.bind(*lookup, 1);
        Result<void> outcome;
        within->forEach([&](qint64 row) {
            if (!outcome)
                return;
            lookup->bind(0, row);
            outcome = lookup->forEach(keep);
        });
        if (!outcome)
            return failure(outcome.error());
    } else {
        // In the order of the file, without an index: the narrow table once through.
        Result<Statement> scan = m_database.prepare("SELECT " + column + ", row FROM queue_row NOT INDEXED WHERE " + where);
        if (!scan)
            return failure(scan.error());
        selection.filter.bind(*scan, 0);
        if (const auto read = scan->forEach(keep); !read)
            return failure(read.error());
    }
    return sorted(std::move(found), selection.order.isDescending);
}

Result<QList<QueueEntry>> QueueReader::entries(std::span<const qint32> rows)
{
    if (!m_entry.isPrepared()) {
        Result<Statement> prepared = m_database.prepare(
            "SELECT q.row, r.id, t.id, t.title, t.product, t.labels, q.state, q.severity, q.score, q.epss,"
            " q.kev, q.received, q.updated, q.sources, q.comments, q.withdrawn, p.id, p.name FROM queue_row q"
            " JOIN queue_text t ON t.row = q.row JOIN record r ON r.row = q.row"
            " LEFT JOIN queue_person p ON p.key = q.owner WHERE q.row = ?");
        if (!prepared)
            return failure(prepared.error());
        m_entry = std::move(*prepared);
    }
    QList<QueueEntry> entries;
    entries.reserve(qsizetype(rows.size()));
    for (const qint32 row : rows) {
        m_entry.bind(0, row);
        const auto read = m_entry.forEach([&entries](const Statement& found) {
            if (const Result<RecordId> record = RecordId::fromBytes(found.blobView(1)))
                entries.append(entryOf(found, *record));
        });
        if (!read)
            return failure(read.error());
    }
    return entries;
}

Result<std::optional<qint32>> QueueReader::rowOf(const RecordId& record)
{
    Result<Statement> select = m_database.prepare(
        "SELECT q.row FROM record r JOIN queue_row q ON q.row = r.row WHERE r.id = ?");
    if (!select)
        return failure(select.error());
    select->bind(0, record.toBytes());
    const Result<bool> row = select->step();
    if (!row)
        return failure(row.error());
    return *row ? std::optional(qint32(select->integer(0))) : std::nullopt;
}

} // namespace firebreak
