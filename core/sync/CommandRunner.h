// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Apply.h"
#include "core/sync/LocalWork.h"

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

/// Runs new commands on the files: into the outbox and the cache. The caller holds the LocalWork. Threads: as the files.
class CommandRunner
{
public:
    CommandRunner(LocalFiles& files, Context context);

    /// The outer error is the files'; the inner one is the rules' refusal, which leaves no trace.
    [[nodiscard]] Result<Result<Submitted>> run(const Command& command);

    /// The outbox row of the last command that changed something; none when none did.
    [[nodiscard]] std::optional<qint64> lastSeq() const { return m_lastSeq; }

private:
    [[nodiscard]] Result<void> store(const Outcome& outcome, const QList<RecordId>& touches);

    LocalFiles& m_files;
    Context m_context;
    std::optional<qint64> m_lastSeq;
};

} // namespace firebreak
