// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/CommandRunner.h"

#include <functional>

namespace firebreak {

/// Submits very many commands (an import) in batches, in constant memory. To cancel, stop adding; what was flushed stays.
/// Threads: one; the sink may pass the batches to another and wait.
class BulkSubmission
{
public:
    using Answers = Result<QList<Result<Submitted>>>;
    using Sink = std::function<Answers(const QList<Command>&)>;
    using Refused = std::function<void(const Command&, const Error&)>;

    struct Counts
    {
        qint64 changed = 0;   ///< commands that changed something
        qint64 unchanged = 0; ///< everything was already so
        qint64 refused = 0;
    };

    static constexpr qsizetype BatchSize = 1000;

    /// `refused` hears of each command the rules did not allow; may be empty.
    explicit BulkSubmission(Sink sink, Refused refused = {}, qsizetype batchSize = BatchSize);

    /// Fails with the codes of storage; then nothing of the batch was stored.
    [[nodiscard]] Result<void> add(Command command);
    /// Call at the end.
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] const Counts& counts() const { return m_counts; }

private:
    Sink m_sink;
    Refused m_refused;
    qsizetype m_batchSize;
    QList<Command> m_batch;
    Counts m_counts;
};

} // namespace firebreak
