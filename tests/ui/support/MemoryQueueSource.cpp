// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/MemoryQueueSource.h"

#include "core/intake/ReportView.h"
#include "ui/triage/ReportWords.h"

#include <QTimer>

namespace firebreak::test {
namespace {

using ui::QueueRow;

constexpr ErrorCode QueryWord{"query.word-unknown"};
constexpr qsizetype FirstPage = 64;

template <class T>
int compared(const T& a, const T& b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

int compareBy(QueueSort sort, const QueueRow& a, const QueueRow& b)
{
    switch (sort) {
    case QueueSort::Received:
        return compared(a.receivedAt, b.receivedAt);
    case QueueSort::Updated:
        return compared(a.updatedAt, b.updatedAt);
    case QueueSort::Id:
        return compared(a.ident, b.ident);
    case QueueSort::Severity:
        return compared(a.severity, b.severity);
    case QueueSort::Score:
        return compared(a.score, b.score);
    case QueueSort::Epss:
        return compared(a.epss, b.epss);
    case QueueSort::Owner:
        return compared(a.owner, b.owner);
    case QueueSort::State:
        return compared(a.disposition, b.disposition);
    }
    Q_UNREACHABLE();
}

} // namespace

MemoryQueueSource::MemoryQueueSource(MemoryWorkspace& workspace)
    : m_workspace(workspace)
{
    connect(&workspace, &ui::TriageWorkspace::recordsChanged, this, [this] { Q_EMIT changed(); });
}

QueueRow MemoryQueueSource::rowOf(const Record& record)
{
    qsizetype number = m_numbers.indexOf(record.id);
    if (number < 0) {
        number = m_numbers.size();
        m_numbers.append(record.id);
    }
    const Report report = Report::fromJson(record.body).value();
    const ReportView view = viewOf(report);
    QueueRow row;
    row.key = qint32(number);
    row.id = record.id;
    row.ident = view.id;
    row.title = view.title;
    row.severity = report.severity;
    row.score = view.leading ? ui::ReportWords::number(view.leading->score) : std::nullopt;
    row.epss = view.epss ? std::optional(view.epss->score) : std::nullopt;
    row.isExploited = view.kev.has_value();
    row.isWithdrawn = view.isWithdrawn;
    row.isUnsent = m_workspace.isUnsent(record.id);
    row.disposition = report.disposition ? std::optional(report.disposition->kind) : std::nullopt;
    row.owner = m_workspace.nameOf(report.owner);
    row.receivedAt = report.receivedAt;
    row.updatedAt = report.updatedAt;
    row.sources = view.sources;
    row.labels = report.labels;
    row.comments = report.comments;
    return row;
}

bool MemoryQueueSource::fits(const QueueRow& row, const QString& query) const
{
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString me = m_workspace.nameOf(m_workspace.actor().person);
    for (const QString& word : words) {
        const bool fit = word == QLatin1String("state:open") ? !row.disposition
            : word == QLatin1String("-state:open")            ? row.disposition.has_value()
            : word == QLatin1String("kev:yes")       ? row.isExploited
            : word == QLatin1String("owner:me")           ? row.owner == me
            : word.startsWith(QLatin1String("cvss>="))    ? row.score.value_or(0) >= word.sliced(6).toDouble()
            : row.title.contains(word, Qt::CaseInsensitive) || row.ident.contains(word, Qt::CaseInsensitive);
        if (!fit)
            return false;
    }
    return true;
}

void MemoryQueueSource::ask(const ui::QueueRequest& request, quint64 ticket)
{
    if (!m_held)
        QTimer::singleShot(0, this, [this, request, ticket] { answer(request, ticket); });
}

void MemoryQueueSource::answer(const ui::QueueRequest& request, quint64 ticket)
{
    if (m_error) {
        Q_EMIT failed(ticket, *m_error);
        return;
    }
    const qsizetype mistake = request.query.indexOf(QLatin1String("oops"));
    if (mistake >= 0) {
        Q_EMIT failed(ticket, {QueryWord, QString::number(mistake), {QStringLiteral("oops")}});
        return;
    }
    QList<QueueRow> rows;
    const QList<Record> records = m_workspace.all(RecordKind::Report);
    for (const Record& record : records) {
        const QueueRow row = rowOf(record);
        if (!record.body.contains(QLatin1String("mergedInto")) && fits(row, request.query))
            rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&request](const QueueRow& a, const QueueRow& b) {
        const int by = compareBy(request.sort, a, b);
        return by != 0 ? (request.order == Qt::AscendingOrder ? by < 0 : by > 0) : *a.id < *b.id;
    });
    std::vector<qint32> keys;
    for (const QueueRow& row : std::as_const(rows))
        keys.push_back(row.key);
    Q_EMIT firstPageReady(ticket, rows.first(std::min(FirstPage, rows.size())));
    Q_EMIT keysReady(ticket, keys);
}

QList<QueueRow> MemoryQueueSource::rows(const std::vector<qint32>& keys)
{
    QList<QueueRow> rows;
    for (const qint32 key : keys) {
        if (const std::optional<Record> record = m_workspace.record(m_numbers.value(key, RecordId(Uuid::fromName("none", "")))))
            rows.append(rowOf(*record));
    }
    return rows;
}

} // namespace firebreak::test
