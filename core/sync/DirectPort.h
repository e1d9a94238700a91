// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/SyncPort.h"

namespace firebreak {

/// A LocalStore on the engine's own thread: for the command line and the tests. Threads: that one.
class DirectPort final : public SyncPort
{
public:
    using Heard = std::function<void(const Effect&)>;

    /// `heard` is told of every change that comes in; may be empty.
    explicit DirectPort(LocalStore& store, Heard heard = {})
        : m_store(store)
        , m_heard(std::move(heard))
    {}

    void position(Answer<SyncPosition> answer) override;
    void takeMessages(int maxCount, qsizetype maxBytes, Answer<QList<OutboxMessage>> answer) override;
    void settle(const QList<Verdict>& verdicts, Answer<qint64> answer) override;
    void applyChanges(const ChangeBatch& batch, Answer<void> answer) override;
    void beginSnapshot(bool isAnew, Answer<void> answer) override;
    void applySnapshot(const SnapshotPart& part, Answer<void> answer) override;

private:
    [[nodiscard]] Result<void> tell(const Result<Effect>& effect);

    LocalStore& m_store;
    Heard m_heard;
};

} // namespace firebreak
