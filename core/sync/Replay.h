// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Context.h"
#include "core/sync/LocalFiles.h"
#include "core/sync/ReplayState.h"

namespace firebreak {

/// Applies pending commands to the cache again, after the files were found to differ or the world under the commands has
/// become another. A command that no longer applies becomes a conflict, or is held when the server may know it.
/// Use: one of the two runs, once, within a LocalWork. Threads: as the files.
class Replay
{
public:
    /// `mayRefuse` as in Rebase.
    Replay(LocalFiles& files, Context context, bool mayRefuse);

    /// The commands after the outbox row `seq`.
    [[nodiscard]] Result<void> follow(qint64 seq);
    /// All of them, on the confirmed form of every record.
    [[nodiscard]] Result<void> restore();

    /// The last row of the outbox.
    [[nodiscard]] qint64 lastSeq() const { return m_lastSeq; }
    [[nodiscard]] bool hasChangedConflicts() const { return m_hasChangedConflicts; }
    /// Records that were written; all others show what they showed before.
    [[nodiscard]] const QSet<RecordId>& changed() const { return m_state.changed(); }

private:
    [[nodiscard]] Result<void> apply(const OutboxEntry& entry);
    [[nodiscard]] Result<void> giveUp(const OutboxEntry& entry, const Error& why);

    LocalFiles& m_files;
    Context m_context;
    bool m_mayRefuse;
    ReplayState m_state;
    qint64 m_lastSeq = 0;
    bool m_hasChangedConflicts = false;
};

} // namespace firebreak
