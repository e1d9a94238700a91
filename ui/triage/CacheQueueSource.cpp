// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/CacheQueueSource.h"

#include "core/base/Logging.h"
#include "ui/triage/CacheQueueWorker.h"

#include <limits>

namespace firebreak::ui {
namespace {

std::optional<Disposition> dispositionOf(QueueState state)
{
    switch (state) {
    case QueueState::NotAffected:
        return Disposition::NotAffected;
    case QueueState::Rejected:
        return Disposition::Rejected;
    case QueueState::Weakness:
        return Disposition::Weakness;
    case QueueState::Flaw:
        return Disposition::Flaw;
    default:
        return std::nullopt;
    }
}

} // namespace

CacheQueueSource::CacheQueueSource(OpenCache open, const Clock& clock, std::optional<RecordId> viewer,
                                   std::function<bool(const RecordId&)> isUnsent, QObject* parent)
    : QueueSource(parent)
    , m_open(std::move(open))
    , m_clock(clock)
    , m_viewer(std::move(viewer))
    , m_isUnsent(std::move(isUnsent))
    , m_worker(new CacheQueueWorker(m_open))
{
    m_thread.setObjectName(QStringLiteral("queue"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &CacheQueueWorker::firstEntries, this, [this](quint64 ticket, const QList<QueueEntry>& entries) {
        QList<QueueRow> page;
        for (const QueueEntry& entry : entries)
            page.append(rowOf(entry));
        Q_EMIT firstPageReady(ticket, page);
    });
    connect(m_worker, &CacheQueueWorker::allRows, this, &QueueSource::keysReady);
    connect(m_worker, &CacheQueueWorker::failed, this, &QueueSource::failed);
    m_thread.start();
}

CacheQueueSource::~CacheQueueSource()
{
    m_worker->setNewest(std::numeric_limits<quint64>::max());
    m_thread.quit();
    m_thread.wait();
}

void CacheQueueSource::ask(const QueueRequest& request, quint64 ticket)
{
    m_worker->setNewest(ticket);
    const Result<QueueQuery> query = QueueQuery::parse(request.query);
    if (!query) {
        // Later, as every other answer: whoever asks has not finished asking.
        QMetaObject::invokeMethod(this, [this, ticket, error = query.error()] { Q_EMIT failed(ticket, error); }, Qt::QueuedConnection);
        return;
    }
    const QueueOrder order{request.sort, request.order == Qt::DescendingOrder};
    const QueueViewer viewer{m_viewer, m_clock.now()};
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, query = *query, order, viewer, ticket] { worker->answer(query, order, viewer, ticket); },
        Qt::QueuedConnection);
}

bool CacheQueueSource::openReader()
{
    if (m_reader)
        return true;
    Result<std::unique_ptr<ClientCache>> cache = m_open();
    if (!cache) {
        qCWarning(logUi).noquote() << "queue:" << toLogLine(cache.error());
        return false;
    }
    m_cache = std::move(*cache);
    m_reader = std::make_unique<QueueReader>(*m_cache);
    return true;
}

QList<QueueRow> CacheQueueSource::rows(const std::vector<qint32>& keys)
{
    QList<QueueRow> rows;
    if (!openReader())
        return rows;
    const Result<QList<QueueEntry>> entries = m_reader->entries(keys);
    if (!entries) {
        qCWarning(logUi).noquote() << "queue:" << toLogLine(entries.error());
        return rows;
    }
    rows.reserve(entries->size());
    for (const QueueEntry& entry : *entries)
        rows.append(rowOf(entry));
    return rows;
}

void CacheQueueSource::refresh()
{
    Q_EMIT changed();
}

QueueRow CacheQueueSource::rowOf(const QueueEntry& entry) const
{
    QueueRow row;
    row.key = entry.row;
    row.id = entry.record;
    row.ident = entry.id;
    row.title = entry.title;
    row.severity = entry.severity;
    row.score = entry.score ? std::optional(*entry.score / 10.0) : std::nullopt;
    row.epss = entry.epss;
    row.isExploited = entry.isInKev;
    row.isWithdrawn = entry.isWithdrawn;
    row.isUnsent = m_isUnsent && m_isUnsent(entry.record);
    row.disposition = dispositionOf(entry.state);
    row.owner = entry.ownerName;
    row.receivedAt = entry.receivedAt;
    row.updatedAt = entry.updatedAt;
    row.sources = entry.sources;
    row.labels = entry.labels;
    row.comments = entry.comments;
    return row;
}

} // namespace firebreak::ui
