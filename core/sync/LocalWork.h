// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/LocalFiles.h"

namespace firebreak {

/// One unit of work on both files: a transaction in each, committed outbox first. Leaving the scope without commit() rolls
/// both back. A crash between the two commits is what LocalFiles::agreement() finds.
/// Threads: as the files, which must outlive it.
class LocalWork
{
public:
    [[nodiscard]] static Result<LocalWork> begin(LocalFiles& files);

    /// The cache shows the outbox up to this row.
    void follow(qint64 seq) { m_seq = seq; }
    /// Rows of the outbox were removed or are applied in another way than before.
    void rewrite() { m_isRewritten = true; }
    /// The cache has been brought to agree with the outbox as it is.
    void agree() { m_isAgreeing = true; }

    /// When it fails before the outbox was committed nothing has happened; after that, the outbox is safe and the cache
    /// will be made to follow by the next use.
    [[nodiscard]] Result<void> commit();

private:
    LocalWork(LocalFiles& files, Transaction cache, Transaction outbox);

    LocalFiles& m_files;
    Transaction m_cache;
    Transaction m_outbox;
    std::optional<qint64> m_seq;
    bool m_isRewritten = false;
    bool m_isAgreeing = false;
};

} // namespace firebreak
