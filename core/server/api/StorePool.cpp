// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/StorePool.h"

namespace firebreak::server {

Result<std::unique_ptr<StorePool>> StorePool::start(const StoreOpener& open, int readers)
{
    std::unique_ptr<StorePool> pool(new StorePool);
    for (int i = 0; i < readers + 1; ++i) {
        auto store = open();
        if (!store)
            return failure(store.error());
        pool->m_stores.push_back(std::move(*store));
    }
    pool->m_threads.emplace_back([self = pool.get()] { self->runWriter(*self->m_stores.front()); });
    for (std::size_t i = 1; i < pool->m_stores.size(); ++i)
        pool->m_threads.emplace_back([self = pool.get(), i] { self->runReader(*self->m_stores[i]); });
    return pool;
}

StorePool::~StorePool()
{
    stop();
}

bool StorePool::read(Read job)
{
    const std::lock_guard lock(m_mutex);
    if (m_isStopping || m_reads.size() >= QueueLimit)
        return false;
    m_reads.push_back(std::move(job));
    m_readable.notify_one();
    return true;
}

bool StorePool::write(Write job, Written done)
{
    const std::lock_guard lock(m_mutex);
    if (m_isStopping || m_writes.size() >= QueueLimit)
        return false;
    m_writes.push_back({std::move(job), std::move(done)});
    m_writable.notify_one();
    return true;
}

void StorePool::stop()
{
    std::deque<Read> reads; // dropped outside the lock: their owners may answer from their destructors
    std::deque<WriteJob> writes;
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        reads.swap(m_reads);
        writes.swap(m_writes);
        m_readable.notify_all();
        m_writable.notify_all();
    }
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

void StorePool::runReader(Store& store)
{
    for (;;) {
        Read job;
        {
            std::unique_lock lock(m_mutex);
            m_readable.wait(lock, [this] { return m_isStopping || !m_reads.empty(); });
            if (m_isStopping)
                return;
            job = std::move(m_reads.front());
            m_reads.pop_front();
        }
        job(store);
    }
}

void StorePool::runWriter(Store& store)
{
    for (;;) {
        std::deque<WriteJob> jobs;
        {
            std::unique_lock lock(m_mutex);
            m_writable.wait(lock, [this] { return m_isStopping || !m_writes.empty(); });
            if (m_isStopping)
                return;
            while (!m_writes.empty() && jobs.size() < WritesPerCommit) {
                jobs.push_back(std::move(m_writes.front()));
                m_writes.pop_front();
            }
        }
        commit(store, std::move(jobs));
    }
}

void StorePool::commit(Store& store, std::deque<WriteJob> jobs)
{
    std::vector<Result<void>> results;
    const auto committed = store.transact(Store::Access::Write, [&]() -> Result<void> {
        results.clear();
        for (const WriteJob& job : jobs)
            results.push_back(store.transact(Store::Access::Write, [&] { return job.work(store); }));
        return {};
    });
    for (std::size_t i = 0; i < jobs.size(); ++i)
        jobs[i].done(committed ? results[i] : committed);
}

} // namespace firebreak::server
