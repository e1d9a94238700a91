// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/CacheQueueWorker.h"

namespace firebreak::ui {

void CacheQueueWorker::setNewest(quint64 ticket)
{
    m_newest = ticket;
    const std::lock_guard lock(m_cancellerMutex);
    m_canceller.cancel();
}

void CacheQueueWorker::answer(const QueueQuery& query, QueueOrder order, const QueueViewer& viewer, quint64 ticket)
{
    if (ticket < m_newest)
        return;
    const Result<void> answered = answerNow(query, order, viewer, ticket);
    // What fails after a newer question came was most likely stopped for it; nobody waits for this answer any more.
    if (!answered && ticket >= m_newest)
        Q_EMIT failed(ticket, answered.error());
}

Result<void> CacheQueueWorker::open()
{
    if (m_reader)
        return {};
    Result<std::unique_ptr<ClientCache>> cache = m_open();
    if (!cache)
        return failure(cache.error());
    m_cache = std::move(*cache);
    m_reader = std::make_unique<QueueReader>(*m_cache);
    const std::lock_guard lock(m_cancellerMutex);
    m_canceller = m_cache->database().canceller();
    return {};
}

Result<void> CacheQueueWorker::answerNow(const QueueQuery& query, QueueOrder order, const QueueViewer& viewer, quint64 ticket)
{
    if (const Result<void> opened = open(); !opened)
        return opened;
    const Result<std::vector<qint32>> first = m_reader->firstRows(query, order, viewer, FirstPage);
    if (!first)
        return failure(first.error());
    const Result<QList<QueueEntry>> entries = m_reader->entries(*first);
    if (!entries)
        return failure(entries.error());
    Q_EMIT firstEntries(ticket, *entries);
    if (ticket < m_newest)
        return {};
    const Result<std::vector<qint32>> rows = m_reader->allRows(query, order, viewer);
    if (!rows)
        return failure(rows.error());
    Q_EMIT allRows(ticket, *rows);
    return {};
}

} // namespace firebreak::ui
