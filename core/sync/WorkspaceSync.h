// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/SyncEngine.h"
#include "core/sync/WriterPort.h"

namespace firebreak {

struct Invitation;

/// The network side of a workspace on its own thread: the SyncEngine, and joining. Made by Workspace.
/// Threads: all but the constructor on the thread it was moved to.
class WorkspaceSync : public QObject
{
    Q_OBJECT

public:
    WorkspaceSync(WorkspaceWriter& writer, const Clock& clock);
    ~WorkspaceSync() override;

    void start(const Enrolment& enrolment, const SyncEngine::Options& options);
    /// Ends the engine and a join that is under way.
    void stop();
    void commandSubmitted();
    void retryNow();

    using Joined = std::function<void(const Result<Enrolment>&)>;
    /// Calls back on this thread.
    void join(const Invitation& invitation, std::shared_ptr<const SigningKey> key, const QString& deviceName,
              Joined joined);

Q_SIGNALS:
    void statusChanged(const firebreak::SyncStatus& status);

private:
    WriterPort m_port;
    const Clock& m_clock;
    std::unique_ptr<SyncEngine> m_engine;
    std::unique_ptr<QObject> m_joining; ///< owns the link and the job of a join under way
};

} // namespace firebreak
