// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"
#include "core/intake/feed/FeedReader.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace firebreak {

/// A piece of a feed, ready to be stored.
struct FeedBatch
{
    struct Document
    {
        RecordId report; ///< that it belongs to
        QJsonObject advisory;
    };

    QList<Document> documents;
    QList<Error> refusals; ///< codes `intake.…`
};

/// One file being read on a thread of its own, one batch ahead of whoever stores them, so that reading and
/// storing overlap. Threads: made, asked and destroyed on one. Destroying cancels, and waits until the reader
/// is behind the document it is at.
class FeedReading
{
public:
    FeedReading(const QString& path, qsizetype batchSize);
    ~FeedReading();

    /// The next batch in the order of the file. None: not within `patience`, or it isDone().
    [[nodiscard]] std::optional<FeedBatch> next(std::chrono::milliseconds patience);
    /// Everything was read, or reading was cancelled, and all of it was taken.
    [[nodiscard]] bool isDone() const;
    /// What was read until now is still given.
    void cancel() { m_thread.request_stop(); }

    [[nodiscard]] qint64 bytesRead() const;
    /// 0: nobody knows.
    [[nodiscard]] qint64 bytesTotal() const;
    /// Once isDone().
    [[nodiscard]] const FeedSummary& summary() const { return m_summary; }

private:
    class Sink;
    void read(const std::stop_token& stop, const QString& path, qsizetype batchSize);
    void give(FeedBatch&& batch);

    mutable std::mutex m_mutex; ///< guards everything but the thread
    std::condition_variable m_changed;
    std::optional<FeedBatch> m_waiting;
    FeedSummary m_summary;
    qint64 m_bytesRead = 0;
    qint64 m_bytesTotal = 0;
    bool m_isRead = false;
    bool m_isDropped = false; ///< nobody will take another batch
    std::jthread m_thread;    ///< last, so that it starts when the rest is there
};

} // namespace firebreak
