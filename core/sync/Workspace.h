// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/BulkSubmission.h"
#include "core/sync/Drafts.h"
#include "core/sync/SyncEngine.h"
#include "core/sync/UndoStack.h"

#include <QFuture>
#include <QThread>

namespace firebreak {

class WorkspaceReader;
class WorkspaceSync;
class WorkspaceWriter;

/// The workspace as the user interface sees it: commands in, records out, changes told, sync running beside. Nothing here
/// blocks: every call answers by a future (`workspace.submit(…).then(this, …)` continues on the caller's thread), and the
/// signals come on the workspace's thread.
///
/// It works on three threads of its own: one that writes (rules, outbox, cache), one that reads single records, one for the
/// network. Lists read the cache by QueueReader with connections of their own.
/// Errors: the codes of storage where the files fail, of the rules where a command is refused, of sync for joining.
/// Threads: the thread it was made on; bulkSink() gives what may be called from another.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit Workspace(const Clock& clock, QObject* parent = nullptr);
    /// Ends the network, then the writer; what was submitted is stored.
    ~Workspace() override;

    /// Opens or makes the workspace in a directory. Once.
    [[nodiscard]] QFuture<Result<void>> open(const QString& directory, const SecretBytes& rootKey);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const QString& directory() const { return m_directory; }
    /// A damaged cache was set aside at this path and is being fetched again.
    [[nodiscard]] const QString& setAside() const { return m_setAside; }
    /// Who acts; known once open.
    [[nodiscard]] const Actor& actor() const { return m_actor; }
    /// The server this workspace has joined; none before.
    [[nodiscard]] const std::optional<Enrolment>& enrolment() const { return m_enrolment; }

    // Commands. An action is one step of undo, however many commands it has. An edit that starts from a value which is
    // another by now is refused, and waits among the conflicts.
    [[nodiscard]] Command make(const RecordId& target, Payload payload) const;
    QFuture<Result<Submitted>> submit(const RecordId& target, Payload payload);
    QFuture<Result<Submitted>> submit(const Command& command);
    /// Each for itself, in order; one step of undo. Many are done in slices, so that others have their turn in between and
    /// actionProgressed() tells how far it is.
    QFuture<Result<QList<Result<Submitted>>>> submitAction(const QList<Command>& commands);
    /// Ends what submitAction() is at after the slice it is in: what is done stays, is one step of undo, and alone has
    /// answers. Undo and redo go on to their end.
    void cancelAction();

    [[nodiscard]] bool canUndo() const { return m_undo.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_undo.canRedo(); }
    /// The commands of the last action's inverse; a refused one (somebody changed it since) stays as it is.
    QFuture<Result<QList<Result<Submitted>>>> undo();
    QFuture<Result<QList<Result<Submitted>>>> redo();

    /// Where an import on another thread puts its batches; waits for each. Valid as long as the workspace.
    [[nodiscard]] BulkSubmission::Sink bulkSink();
    /// Around an import; the end tells everythingChanged().
    QFuture<Result<void>> beginBulk();
    QFuture<Result<void>> endBulk();

    // Reading. What the writer has stored before the call is seen.
    [[nodiscard]] QFuture<Result<std::optional<Record>>> record(const RecordId& id);
    [[nodiscard]] QFuture<Result<QList<RecordId>>> byKey(const QString& key);
    [[nodiscard]] QFuture<Result<QList<Record>>> notesOn(const RecordId& id);
    [[nodiscard]] QFuture<Result<QList<Record>>> people();
    /// Newest first.
    [[nodiscard]] QFuture<Result<QList<HistoryLine>>> historyOf(const RecordId& id, int limit = 0);

    // What was typed and not sent, kept over a restart.
    [[nodiscard]] QFuture<Result<Drafts>> drafts();
    QFuture<Result<void>> keepDrafts(const Drafts& drafts);

    // What needs a person: conflicts and commands that the server refused. What a decision does is a step of undo; the
    // conflict itself does not come back.
    [[nodiscard]] QFuture<Result<QList<StoredConflict>>> conflicts();
    QFuture<Result<QList<Submitted>>> resolveWithMine(qint64 seq);
    QFuture<Result<QList<Submitted>>> resolveWithValue(qint64 seq, const QJsonValue& value);
    QFuture<Result<void>> resolveWithTheirs(qint64 seq);

    // The server.
    /// Joins by an invitation's text and starts to sync.
    QFuture<Result<void>> join(const QString& invitation, const QString& deviceName);
    /// The server of this workspace answers at another address now. Before startSync().
    QFuture<Result<void>> moveServer(const QUrl& url);
    /// Starts to sync when a server was joined.
    void startSync(const SyncEngine::Options& options = {});
    void stopSync();
    void retrySyncNow();
    [[nodiscard]] const SyncStatus& syncStatus() const { return m_status; }
    [[nodiscard]] qint64 unsentCount() const { return m_unsent; }
    [[nodiscard]] qint64 conflictCount() const { return m_conflicts; }

Q_SIGNALS:
    /// These records differ, or wait no longer to be confirmed.
    void recordsChanged(const QList<firebreak::RecordId>& ids);
    /// So much changed that whoever shows anything reads it again.
    void everythingChanged();
    /// The rules refused a command; nothing was done.
    void refused(const firebreak::CommandId& id, const firebreak::Error& error);
    void unsentCountChanged(qint64 count);
    void conflictCountChanged(qint64 count);
    void undoChanged();
    /// Of an action, an undo or a redo with so many commands that it is done in slices.
    void actionProgressed(qsizetype done, qsizetype total);
    void syncStatusChanged(const firebreak::SyncStatus& status);
    void joined();

private:
    using Answers = Result<QList<Result<Submitted>>>;
    using Finish = void (UndoStack::*)(UndoStack::Action);
    struct Run; ///< one action on its way
    QFuture<Answers> run(const QList<Command>& commands, Finish finish);
    void runSlice(const std::shared_ptr<Run>& run);
    void endRun(const std::shared_ptr<Run>& run);
    Result<QList<Submitted>> resolved(const Result<QList<Submitted>>& answers);
    QFuture<Answers> runSteps(const std::optional<UndoStack::Action>& steps, Finish finish);
    void finished(const QList<Command>& commands, const Answers& answers, Finish finish);
    void enrolled(const Enrolment& enrolment);

    const Clock& m_clock;
    QString m_directory;
    QString m_setAside;
    QThread m_writerThread;
    QThread m_readerThread;
    QThread m_networkThread;
    std::unique_ptr<WorkspaceWriter> m_writer;
    std::unique_ptr<WorkspaceReader> m_reader;
    std::unique_ptr<WorkspaceSync> m_sync;
    UndoStack m_undo;
    QList<std::shared_ptr<Run>> m_runs;
    std::optional<Enrolment> m_enrolment;
    Actor m_actor;
    SyncStatus m_status;
    SyncEngine::Options m_options;
    qint64 m_unsent = 0;
    qint64 m_conflicts = 0;
    bool m_isOpen = false;
};

} // namespace firebreak
