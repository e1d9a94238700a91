// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/SyncPort.h"
#include "core/sync/WorkspaceWriter.h"

namespace firebreak {

/// The way from the engine's thread to the writer's and back. Both objects must outlive the questions: Workspace ends the
/// engine first, then the writer, then the two threads.
class WriterPort final : public SyncPort
{
public:
    /// `home` lives on the engine's thread; answers arrive there.
    WriterPort(WorkspaceWriter& writer, QObject* home)
        : m_writer(writer)
        , m_home(home)
    {}

    void position(Answer<SyncPosition> answer) override;
    void takeMessages(int maxCount, qsizetype maxBytes, Answer<QList<OutboxMessage>> answer) override;
    void settle(const QList<Verdict>& verdicts, Answer<qint64> answer) override;
    void applyChanges(const ChangeBatch& batch, Answer<void> answer) override;
    void beginSnapshot(bool isAnew, Answer<void> answer) override;
    void applySnapshot(const SnapshotPart& part, Answer<void> answer) override;

private:
    template <class T, class Work> void ask(Work work, Answer<T> answer);

    WorkspaceWriter& m_writer;
    QObject* m_home;
};

} // namespace firebreak
