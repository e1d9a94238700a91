// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/QueueModel.h"

#include "ui/common/TimeText.h"
#include "ui/triage/TriageWords.h"

#include <QTimeZone>

namespace firebreak::ui {

QueueModel::QueueModel(QueueSource& source, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_clock(clock)
    , m_pages(CachedPages)
{
    connect(&source, &QueueSource::firstPageReady, this, &QueueModel::onFirstPage);
    connect(&source, &QueueSource::keysReady, this, &QueueModel::onKeys);
    connect(&source, &QueueSource::failed, this, &QueueModel::onFailed);
    connect(&source, &QueueSource::changed, this, &QueueModel::refresh);
}

void QueueModel::setRequest(const QueueRequest& request)
{
    m_request = request;
    m_state = State::Loading;
    m_complete = false;
    Q_EMIT stateChanged();
    m_source.ask(m_request, ++m_ticket);
}

void QueueModel::refresh()
{
    m_pages.clear();
    if (!m_keys.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    m_source.ask(m_request, ++m_ticket);
}

void QueueModel::onFirstPage(quint64 ticket, const QList<QueueRow>& rows)
{
    // A refresh of a complete list waits for the whole answer: cutting it to one page would lose the place.
    if (ticket != m_ticket || (m_state == State::Ready && m_complete))
        return;
    std::vector<qint32> keys;
    keys.reserve(std::size_t(rows.size()));
    for (const QueueRow& row : rows)
        keys.push_back(row.key);
    m_pages.clear();
    showKeys(std::move(keys));
    m_state = State::Ready;
    m_error.reset();
    Q_EMIT stateChanged();
}

void QueueModel::onKeys(quint64 ticket, const std::vector<qint32>& keys)
{
    if (ticket != m_ticket)
        return;
    showKeys(keys);
    m_state = State::Ready;
    m_complete = true;
    m_error.reset();
    Q_EMIT stateChanged();
}

void QueueModel::onFailed(quint64 ticket, const Error& error)
{
    if (ticket != m_ticket)
        return;
    m_state = State::Failed;
    m_error = error;
    Q_EMIT stateChanged();
}

void QueueModel::showKeys(std::vector<qint32> keys)
{
    Q_EMIT linesAboutToChange(m_state == State::Ready);
    replaceKeys(std::move(keys));
    findShownMarks();
    Q_EMIT linesChanged();
}

void QueueModel::findShownMarks()
{
    std::vector<qint32> shown;
    if (!m_marks.isEmpty())
        std::copy_if(m_keys.cbegin(), m_keys.cend(), std::back_inserter(shown), [this](qint32 key) { return m_marks.contains(key); });
    if (std::exchange(m_shownMarks, shown) != shown)
        Q_EMIT marksChanged();
}

void QueueModel::replaceKeys(std::vector<qint32> keys)
{
    const auto limit = std::min(m_keys.size(), keys.size());
    std::size_t head = 0;
    while (head < limit && m_keys[head] == keys[head])
        ++head;
    std::size_t tail = 0;
    while (tail < limit - head && m_keys[m_keys.size() - 1 - tail] == keys[keys.size() - 1 - tail])
        ++tail;
    if (head < m_keys.size() - tail) {
        m_pages.clear();
        beginRemoveRows({}, int(head), int(m_keys.size() - tail) - 1);
        m_keys.erase(m_keys.begin() + qsizetype(head), m_keys.end() - qsizetype(tail));
        endRemoveRows();
    }
    if (head < keys.size() - tail) {
        // Pages before the place of insertion stay true; the last of them may have been short.
        const QList<int> pages = m_pages.keys();
        for (const int page : pages) {
            if ((page + 1) * PageSize > int(head))
                m_pages.remove(page);
        }
        beginInsertRows({}, int(head), int(keys.size() - tail) - 1);
        m_keys = std::move(keys);
        endInsertRows();
    }
}

void QueueModel::loadPage(int page) const
{
    const auto begin = m_keys.begin() + page * PageSize;
    const auto end = std::min(m_keys.end(), begin + PageSize);
    const std::vector<qint32> wanted(begin, end);
    const QList<QueueRow> found = m_source.rows(wanted);
    auto* rows = new QList<QueueRow>;
    rows->reserve(qsizetype(wanted.size()));
    auto next = found.cbegin();
    for (const qint32 key : wanted) {
        if (next != found.cend() && next->key == key)
            rows->append(*next++);
        else
            rows->append(QueueRow{.key = key}); // gone meanwhile; the refresh that takes it out is on its way
    }
    m_pages.insert(page, rows);
}

const QueueRow& QueueModel::row(int line) const
{
    const int page = line / PageSize;
    if (!m_pages.contains(page))
        loadPage(page);
    return m_pages.object(page)->at(line % PageSize);
}

std::optional<int> QueueModel::lineOf(qint32 key) const
{
    const auto it = std::find(m_keys.cbegin(), m_keys.cend(), key);
    return it == m_keys.cend() ? std::nullopt : std::optional<int>(int(it - m_keys.cbegin()));
}

void QueueModel::setMarked(int line, bool marked)
{
    const qint32 key = m_keys[std::size_t(line)];
    if (m_marks.contains(key) == marked)
        return;
    if (marked)
        m_marks.insert(key);
    else
        m_marks.remove(key);
    Q_EMIT dataChanged(index(line, 0), index(line, ColumnCount - 1));
    findShownMarks();
}

void QueueModel::markAll()
{
    m_marks = QSet<qint32>(m_keys.cbegin(), m_keys.cend());
    if (!m_keys.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    findShownMarks();
}

void QueueModel::clearMarks()
{
    m_marks.clear();
    if (!m_keys.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    findShownMarks();
}

QList<QueueRow> QueueModel::chosen(int line) const
{
    if (m_shownMarks.empty())
        return line >= 0 && line < rowCount() && row(line).id ? QList<QueueRow>{row(line)} : QList<QueueRow>{};
    return m_source.rows(m_shownMarks);
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int QueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (role == KeyRole)
        return m_keys[std::size_t(index.row())];
    if (role == Qt::CheckStateRole)
        return column == MarkColumn ? QVariant(m_marks.contains(m_keys[std::size_t(index.row())]) ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == ScoreColumn || column == EpssColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != RawRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const QueueRow& line = row(index.row());
    if (role == RawRole)
        return raw(line, column);
    if (role == Qt::ToolTipRole)
        return toolTip(line, column);
    return display(line, column);
}

QVariant QueueModel::display(const QueueRow& row, int column) const
{
    const QLocale locale;
    switch (column) {
    case IdentColumn:
        return row.ident.isEmpty() ? tr("By hand") : row.ident;
    case SeverityColumn:
        return row.severity ? TriageWords::severity(*row.severity) : QString();
    case TitleColumn:
        return row.title;
    case ScoreColumn:
        return row.score ? locale.toString(*row.score, 'f', 1) : QString();
    case EpssColumn:
        return row.epss ? locale.toString(*row.epss * 100, 'f', 1) + locale.percent() : QString();
    case OwnerColumn:
        return row.owner;
    case SourcesColumn:
        return TriageWords::sources(row.sources);
    case StateColumn:
        return row.disposition ? TriageWords::disposition(*row.disposition) : row.isWithdrawn ? tr("Withdrawn") : tr("Open");
    case ReceivedColumn:
        return relativeTime(row.receivedAt, m_clock.now());
    case UpdatedColumn:
        return row.updatedAt ? relativeTime(*row.updatedAt, m_clock.now()) : QString();
    default:
        return {};
    }
}

QVariant QueueModel::raw(const QueueRow& row, int column)
{
    switch (column) {
    case IdentColumn:
        return row.ident;
    case SeverityColumn:
        return row.severity ? QVariant(int(*row.severity)) : QVariant();
    case TitleColumn:
        return row.title;
    case ScoreColumn:
        return row.score ? QVariant(*row.score) : QVariant();
    case EpssColumn:
        return row.epss ? QVariant(*row.epss) : QVariant();
    case OwnerColumn:
        return row.owner;
    case StateColumn:
        return row.disposition ? QVariant(int(*row.disposition)) : QVariant();
    case ReceivedColumn:
        return toMs(row.receivedAt);
    case UpdatedColumn:
        return row.updatedAt ? QVariant(toMs(*row.updatedAt)) : QVariant();
    default:
        return {};
    }
}

QVariant QueueModel::toolTip(const QueueRow& row, int column) const
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (column == ReceivedColumn)
        return fullTime(row.receivedAt, QLocale(), zone);
    if (column == UpdatedColumn && row.updatedAt)
        return fullTime(*row.updatedAt, QLocale(), zone);
    return column == TitleColumn ? QVariant(row.title) : QVariant();
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole)
        return section == MarkColumn ? QString() : columnWords(section);
    if (role == Qt::AccessibleTextRole)
        return columnWords(section);
    if (role == Qt::InitialSortOrderRole) // what matters most, or is newest, first; names from A
        return section == IdentColumn || section == OwnerColumn || section == StateColumn ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == ScoreColumn || section == EpssColumn ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QString QueueModel::columnWords(int column)
{
    switch (column) {
    case MarkColumn:
        return tr("Selected");
    case IdentColumn:
        return tr("ID");
    case SeverityColumn:
        return tr("Severity");
    case TitleColumn:
        return tr("Title");
    case ScoreColumn:
        return tr("CVSS");
    case EpssColumn:
        return tr("EPSS");
    case OwnerColumn:
        return tr("Owner");
    case SourcesColumn:
        return tr("Sources");
    case StateColumn:
        return tr("State");
    case ReceivedColumn:
        return tr("Received");
    case UpdatedColumn:
        return tr("Changed");
    default:
        return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == MarkColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool QueueModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != MarkColumn)
        return false;
    setMarked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

void QueueModel::sort(int column, Qt::SortOrder order)
{
    const std::optional<QueueSort> by = sortOf(column);
    if (!by || (m_request.sort == *by && m_request.order == order))
        return;
    QueueRequest request = m_request;
    request.sort = *by;
    request.order = order;
    setRequest(request);
}

std::optional<QueueSort> QueueModel::sortOf(int column)
{
    switch (column) {
    case IdentColumn:
        return QueueSort::Id;
    case SeverityColumn:
        return QueueSort::Severity;
    case ScoreColumn:
        return QueueSort::Score;
    case EpssColumn:
        return QueueSort::Epss;
    case OwnerColumn:
        return QueueSort::Owner;
    case StateColumn:
        return QueueSort::State;
    case ReceivedColumn:
        return QueueSort::Received;
    case UpdatedColumn:
        return QueueSort::Updated;
    default:
        return std::nullopt;
    }
}

int QueueModel::columnOf(QueueSort sort)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (sortOf(column) == sort)
            return column;
    }
    return ReceivedColumn;
}

} // namespace firebreak::ui
