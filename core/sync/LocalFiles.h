// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ClientCache.h"
#include "core/storage/ClientOutbox.h"

#include <QLockFile>

namespace firebreak {

namespace error {
/// Another program works on this data directory. Details: its process id and name.
inline constexpr ErrorCode WorkspaceInUse{"workspace.in-use"};
/// The data directory cannot be made or written to. Place: the directory.
inline constexpr ErrorCode WorkspaceDirectory{"workspace.directory"};
} // namespace error

/// The two files of a workspace, open for writing, and the proof that they agree. What is done lies in the outbox before
/// it shows in the cache; the cache notes up to which outbox row (`seq`) and which rewriting of the outbox (`generation`) it
/// has followed. After a crash in between, or with a cache from elsewhere, the two differ, and the owner applies the
/// outbox again.
/// Threads: one. One program at a time per directory: a lock file sees to that; readers need no lock.
class LocalFiles
{
public:
    /// Makes the directory (for its owner alone) and the files when absent. Fails with workspace.in-use,
    /// workspace.directory, or the codes of storage.
    [[nodiscard]] static Result<std::unique_ptr<LocalFiles>> open(const QString& directory, const SecretBytes& rootKey,
                                                                  Instant now);

    [[nodiscard]] ClientCache& cache() { return *m_cache; }
    [[nodiscard]] ClientOutbox& outbox() { return *m_outbox; }
    [[nodiscard]] const QString& directory() const { return m_directory; }
    /// Where a damaged cache went, when that happened at this opening.
    [[nodiscard]] const std::optional<QString>& setAside() const { return m_setAside; }

    enum class Agreement
    {
        Full,    ///< the cache shows every command of the outbox
        Behind,  ///< it lacks the newest commands, nothing else
        Differs, ///< it must be restored and everything applied again
    };
    [[nodiscard]] Result<Agreement> agreement();
    /// Empties the write-ahead logs, in which deleted rows still stand, and removes a damaged cache that was set aside. A
    /// reader elsewhere may keep a rest of a log until the next time.
    void sweep();
    /// The outbox row the cache has followed up to.
    [[nodiscard]] Result<qint64> followedSeq();

private:
    friend class LocalWork;
    LocalFiles() = default;
    [[nodiscard]] Result<void> openOutbox(const SecretBytes& rootKey, Instant now);
    [[nodiscard]] Result<void> openCache(const SecretBytes& rootKey, Instant now);

    QString m_directory;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<ClientOutbox> m_outbox;
    std::unique_ptr<ClientCache> m_cache;
    std::optional<QString> m_setAside;
    QByteArray m_outboxId;
    qint64 m_generation = 0;
    bool m_isOutOfStep = false; ///< the outbox was committed, the cache could not be
};

} // namespace firebreak
