// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/storage/ClientCache.h"
#include "core/storage/QueueReader.h"
#include "ui/triage/QueueSource.h"

#include <QThread>

#include <functional>
#include <memory>

namespace firebreak::ui {

class CacheQueueWorker;

/// The queue over the local cache. Questions are answered on a thread with a connection of its own, of which only the
/// newest matters; single lines are read on the GUI thread by their primary key. refresh() is called by whoever hears
/// that records changed.
class CacheQueueSource final : public QueueSource
{
    Q_OBJECT

public:
    /// Opens one more connection to the cache.
    using OpenCache = std::function<Result<std::unique_ptr<ClientCache>>()>;

    /// `viewer` is who `owner:me` means. `isUnsent` tells of a record whether a change waits to be sent.
    CacheQueueSource(OpenCache open, const Clock& clock, std::optional<RecordId> viewer,
                     std::function<bool(const RecordId&)> isUnsent, QObject* parent = nullptr);
    ~CacheQueueSource() override;

    void ask(const QueueRequest& request, quint64 ticket) override;
    [[nodiscard]] QList<QueueRow> rows(const std::vector<qint32>& keys) override;
    void refresh();

private:
    [[nodiscard]] QueueRow rowOf(const QueueEntry& entry) const;
    [[nodiscard]] bool openReader();

    OpenCache m_open;
    const Clock& m_clock;
    std::optional<RecordId> m_viewer;
    std::function<bool(const RecordId&)> m_isUnsent;
    std::unique_ptr<ClientCache> m_cache; ///< the GUI thread's connection
    std::unique_ptr<QueueReader> m_reader;
    QThread m_thread;
    CacheQueueWorker* m_worker;
};

} // namespace firebreak::ui
