// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/FeedReading.h"

#include "core/intake/Alias.h"
#include "core/intake/Report.h"

namespace firebreak {

/// Collects what a reader finds, on the reader's thread.
class FeedReading::Sink final : public FeedSink
{
public:
    Sink(FeedReading& reading, qsizetype batchSize) : m_reading(reading), m_batchSize(batchSize)
    {}

    void accept(Advisory&& advisory) override
    {
        m_batch.documents.append({reportIdFor(primaryAlias(advisory.aliases)), advisory.toJson()});
        giveFull();
    }
    void refuse(const Error& refusal) override
    {
        m_batch.refusals.append(refusal);
        giveFull();
    }
    void progress(qint64 bytesRead, qint64 bytesTotal) override
    {
        const std::lock_guard lock(m_reading.m_mutex);
        m_reading.m_bytesRead = bytesRead;
        m_reading.m_bytesTotal = bytesTotal;
    }
    void giveRest()
    {
        if (!m_batch.documents.isEmpty() || !m_batch.refusals.isEmpty())
            m_reading.give(std::exchange(m_batch, {}));
    }

private:
    void giveFull()
    {
        if (m_batch.documents.size() + m_batch.refusals.size() >= m_batchSize)
            giveRest();
    }

    FeedReading& m_reading;
    qsizetype m_batchSize;
    FeedBatch m_batch;
};

FeedReading::FeedReading(const QString& path, qsizetype batchSize)
    : m_thread([this, path, batchSize](const std::stop_token& stop) { read(stop, path, batchSize); })
{}

FeedReading::~FeedReading()
{
    m_thread.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        m_isDropped = true;
    }
    m_changed.notify_all();
}

void FeedReading::read(const std::stop_token& stop, const QString& path, qsizetype batchSize)
{
    Sink sink(*this, batchSize);
    FeedReader reader(sink);
    reader.setStopToken(stop);
    FeedSummary summary = reader.readFile(path);
    sink.giveRest();
    {
        const std::lock_guard lock(m_mutex);
        m_summary = std::move(summary);
        m_isRead = true;
    }
    m_changed.notify_all();
}

void FeedReading::give(FeedBatch&& batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_waiting || m_isDropped; });
    m_waiting = std::move(batch);
    lock.unlock();
    m_changed.notify_all();
}

std::optional<FeedBatch> FeedReading::next(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, patience, [this] { return m_waiting || m_isRead; });
    std::optional<FeedBatch> batch = std::exchange(m_waiting, std::nullopt);
    lock.unlock();
    m_changed.notify_all();
    return batch;
}

bool FeedReading::isDone() const
{
    const std::lock_guard lock(m_mutex);
    return m_isRead && !m_waiting;
}

qint64 FeedReading::bytesRead() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytesRead;
}

qint64 FeedReading::bytesTotal() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytesTotal;
}

} // namespace firebreak
