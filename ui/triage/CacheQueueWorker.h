// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ClientCache.h"
#include "core/storage/QueueReader.h"
#include "core/triage/QueueQuery.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace firebreak::ui {

/// Answers the queue's questions on its own thread. A question that has been overtaken by a newer one is not begun, or is
/// stopped where it is, and gets no further answer.
class CacheQueueWorker final : public QObject
{
    Q_OBJECT

public:
    using OpenCache = std::function<Result<std::unique_ptr<ClientCache>>()>;

    explicit CacheQueueWorker(OpenCache open)
        : m_open(std::move(open))
    {}

    /// Safe from any thread: the newest question's ticket, told before that question is put. Stops an older one's read.
    void setNewest(quint64 ticket);
    /// On the worker's thread.
    void answer(const QueueQuery& query, QueueOrder order, const QueueViewer& viewer, quint64 ticket);

Q_SIGNALS:
    void firstEntries(quint64 ticket, const QList<firebreak::QueueEntry>& entries);
    void allRows(quint64 ticket, const std::vector<qint32>& rows);
    void failed(quint64 ticket, const firebreak::Error& error);

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> answerNow(const QueueQuery& query, QueueOrder order, const QueueViewer& viewer, quint64 ticket);

    static constexpr int FirstPage = 64;

    OpenCache m_open;
    std::unique_ptr<ClientCache> m_cache;
    std::unique_ptr<QueueReader> m_reader;
    std::atomic<quint64> m_newest = 0;
    std::mutex m_cancellerMutex;
    Canceller m_canceller; ///< of m_cache, for the asking thread
};

} // namespace firebreak::ui
