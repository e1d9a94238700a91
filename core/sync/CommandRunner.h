// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Apply.h"
#include "core/sync/LocalWork.h"

#include <QSet>

namespace firebreak {

/// What a command did here.
struct Submitted
{
    CommandId id;
    RecordId target;               ///< the record it acted on, after following a merge
    QList<Record> changed;         ///< as they are now; none: everything was already so, and nothing is sent
    std::optional<Payload> inverse; ///< applied to `target`, takes it back
    bool isNew = false;             ///< the command made the record it acted on
};

/// Runs commands on the files: new ones into the outbox and the cache, pending ones again after the files were found to
/// differ. The caller holds the LocalWork. Threads: as the files.
class CommandRunner
{
public:
    /// `mayRefuse` as in Rebase.
    CommandRunner(LocalFiles& files, Context context, bool mayRefuse);

    /// The outer error is the files'; the inner one is the rules' refusal, which leaves no trace.
    [[nodiscard]] Result<Result<Submitted>> run(const Command& command);

    /// Applies the outbox rows after `seq` to the cache. A row that no longer applies becomes a conflict, or is held when
    /// it was sent.
    [[nodiscard]] Result<void> follow(qint64 seq);
    /// Puts every record back to its confirmed form, then follows the whole outbox.
    [[nodiscard]] Result<void> restore();

    [[nodiscard]] std::optional<qint64> lastSeq() const { return m_lastSeq; }
    [[nodiscard]] bool hasChangedConflicts() const { return m_hasChangedConflicts; }
    [[nodiscard]] const QSet<RecordId>& changed() const { return m_changed; }

private:
    [[nodiscard]] Result<void> store(const Outcome& outcome, const QList<RecordId>& touches);
    [[nodiscard]] Result<void> applyAgain(const OutboxEntry& entry);
    [[nodiscard]] Result<void> giveUp(const OutboxEntry& entry, const Error& why);

    LocalFiles& m_files;
    Context m_context;
    bool m_mayRefuse;
    std::optional<qint64> m_lastSeq;
    QSet<RecordId> m_changed;
    bool m_hasChangedConflicts = false;
};

} // namespace firebreak
