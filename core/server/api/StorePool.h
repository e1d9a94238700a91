// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/Store.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace firebreak::server {

/// The threads that talk to the store, each on its own connection: some that read, one that writes. Writes that wait
/// together are committed together, so that many small requests share one flush to the disk. Queues are bounded.
class StorePool
{
public:
    using Read = std::function<void(Store&)>;
    /// Runs within a transaction; may fail alone.
    using Write = std::function<Result<void>(Store&)>;
    /// Called on the writer's thread when the write is durable, or with why it is not.
    using Written = std::function<void(Result<void>)>;

    static constexpr std::size_t QueueLimit = 4096;
    static constexpr std::size_t WritesPerCommit = 256;

    /// Opens all connections. Fails with the store's codes.
    [[nodiscard]] static Result<std::unique_ptr<StorePool>> start(const StoreOpener& open, int readers);
    ~StorePool(); ///< stops
    StorePool(const StorePool&) = delete;
    StorePool& operator=(const StorePool&) = delete;

    /// False when the queue is full or the pool stops; then `job` is gone without having run.
    [[nodiscard]] bool read(Read job);
    [[nodiscard]] bool write(Write job, Written done);
    /// Drops what waits, ends what runs. Safe to call twice.
    void stop();

private:
    struct WriteJob
    {
        Write work;
        Written done;
    };

    StorePool() = default;
    void runReader(Store& store);
    void runWriter(Store& store);
    static void commit(Store& store, std::deque<WriteJob> jobs);

    std::vector<std::unique_ptr<Store>> m_stores;
    std::vector<std::thread> m_threads;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_readable;
    std::condition_variable m_writable;
    std::deque<Read> m_reads;
    std::deque<WriteJob> m_writes;
    bool m_isStopping = false;
};

} // namespace firebreak::server
