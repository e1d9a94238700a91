// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/LocalWork.h"

#include "core/sync/LocalMeta.h"

namespace firebreak {

LocalWork::LocalWork(LocalFiles& files, Transaction cache, Transaction outbox)
    : m_files(files)
    , m_cache(std::move(cache))
    , m_outbox(std::move(outbox))
{}

Result<LocalWork> LocalWork::begin(LocalFiles& files)
{
    Result<Transaction> cache = Transaction::begin(files.cache().database());
    if (!cache)
        return failure(cache.error());
    Result<Transaction> outbox = Transaction::begin(files.outbox().database());
    if (!outbox)
        return failure(outbox.error());
    return LocalWork(files, *std::move(cache), *std::move(outbox));
}

Result<void> LocalWork::commit()
{
    qint64 generation = m_files.m_generation;
    if (m_isRewritten) {
        ++generation;
        if (const auto set = setNumber(m_files.outbox().meta(), meta::Generation, generation); !set)
            return set;
    }
    MetaRepository& cache = m_files.cache().meta();
    if (m_isRewritten || m_isAgreeing) {
        if (const auto set = setNumber(cache, meta::Generation, generation); !set)
            return set;
    }
    if (m_seq) {
        if (const auto set = setNumber(cache, meta::FollowedSeq, *m_seq); !set)
            return set;
    }
    if (const auto done = m_outbox.commit(); !done)
        return done;
    m_files.m_generation = generation;
    const auto done = m_cache.commit();
    m_files.m_isOutOfStep = !done || (m_files.m_isOutOfStep && !m_isAgreeing);
    return done;
}

} // namespace firebreak
