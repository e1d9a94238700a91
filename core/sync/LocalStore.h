// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/sync/CommandRunner.h"
#include "core/sync/Drafts.h"
#include "core/sync/Inbound.h"
#include "core/sync/LocalIdentity.h"
#include "core/sync/Resolution.h"
#include "core/sync/SyncError.h"

namespace firebreak {

/// Where a workspace stands with its server.
struct SyncPosition
{
    QByteArray cursor;          ///< empty: the cache is not filled yet
    bool isInSnapshot = false;  ///< one is running
    QByteArray resume;          ///< and goes on from here; empty: from its start
    qint64 unsent = 0;
};

/// One person's workspace in a data directory, on one thread: the rules, the outbox and the cache behind one door. The
/// command line and the tests use it directly; the workstation through Workspace, which keeps it on a thread of its own.
///
/// Before joining a server a workspace works as its own analyst's, with a person id of its own; what was done is sent after
/// joining, as the person one then is.
/// Errors: the codes of storage for the files (after which nothing has changed), those of the rules for commands.
/// Threads: the one that opened it. `clock` must outlive it.
class LocalStore
{
public:
    /// Opens or makes the workspace, and makes cache and outbox agree. Fails with the codes of LocalFiles::open().
    [[nodiscard]] static Result<std::unique_ptr<LocalStore>> open(const QString& directory, const SecretBytes& rootKey,
                                                                  const Clock& clock);

    // Who.
    [[nodiscard]] const std::optional<Enrolment>& enrolment() const { return m_identity.enrolment; }
    [[nodiscard]] const Actor& actor() const { return m_identity.actor; }
    /// The device's key, made and kept at the first call, so that joining can be repeated after a lost answer.
    [[nodiscard]] Result<std::shared_ptr<const SigningKey>> deviceKey();
    /// Keeps the enrolment and applies the outbox again as the person one is now. Fails with sync.already-joined.
    [[nodiscard]] Result<void> join(const Enrolment& enrolment);
    /// The server one has joined answers at another address from now on; it is still known by its certificate. Fails with
    /// sync.not-joined.
    [[nodiscard]] Result<void> moveServer(const QUrl& url);
    /// What the server said when it gave a token.
    [[nodiscard]] Result<void> setRoles(const QList<Role>& roles);

    // Commands.
    [[nodiscard]] Command make(const RecordId& target, Payload payload) const;
    /// Outer error: the files. Inner error: the rules; nothing was done.
    [[nodiscard]] Result<Result<Submitted>> submit(const Command& command);
    /// Many at once, each for itself: one durable write for all. In their order.
    [[nodiscard]] Result<QList<Result<Submitted>>> submitEach(const QList<Command>& commands);
    /// All of them or none.
    [[nodiscard]] Result<QList<Submitted>> submitTogether(const QList<Command>& commands);
    /// Around the submission of very many (a feed): the sort indexes are made once at the end.
    [[nodiscard]] Result<void> beginBulk();
    [[nodiscard]] Result<void> endBulk();

    // Reading.
    [[nodiscard]] Result<std::optional<Record>> record(const RecordId& id);
    [[nodiscard]] Result<QList<RecordId>> byKey(const QString& key);
    [[nodiscard]] Result<qint64> recordCount();
    /// The comments on a record and on those merged into it, oldest first, without removed ones.
    [[nodiscard]] Result<QList<Record>> notesOn(const RecordId& id);
    [[nodiscard]] Result<QList<Record>> people();
    [[nodiscard]] Result<QList<HistoryLine>> historyOf(const RecordId& id, int limit = 0);
    /// Whether a record shows something the server has not confirmed.
    [[nodiscard]] Result<bool> isPending(const RecordId& id);

    // What was typed and not sent.
    [[nodiscard]] Result<Drafts> drafts() { return readDrafts(m_files->outbox().meta()); }
    [[nodiscard]] Result<void> keepDrafts(const Drafts& drafts) { return firebreak::keepDrafts(m_files->outbox().meta(), drafts); }

    // Conflicts and refused commands: what needs a person. `theirs` is what is confirmed at the time of asking.
    [[nodiscard]] Result<QList<StoredConflict>> conflicts();
    [[nodiscard]] Result<qint64> conflictCount();
    /// Keeps what a person typed over a value that was another by the time it was given: as a conflict to decide. True when
    /// it was such; any other refusal is for the person to hear at once.
    [[nodiscard]] Result<bool> keepRefused(const Command& command, const Error& why);
    /// Does it again on top of what is there now. The rules may refuse; then the conflict stays.
    [[nodiscard]] Result<QList<Submitted>> resolveWithMine(qint64 seq);
    [[nodiscard]] Result<QList<Submitted>> resolveWithValue(qint64 seq, const QJsonValue& value);
    /// Leaves what is there.
    [[nodiscard]] Result<void> resolveWithTheirs(qint64 seq);

    // The server's side of it.
    [[nodiscard]] Result<SyncPosition> position();
    [[nodiscard]] Result<qint64> unsentCount();
    /// The oldest pending commands; from now on the server may know them.
    [[nodiscard]] Result<QList<OutboxMessage>> takeMessages(int maxCount, qsizetype maxBytes);
    [[nodiscard]] Result<Effect> settle(const QList<Verdict>& verdicts);
    [[nodiscard]] Result<Effect> applyChanges(const ChangeBatch& batch);
    [[nodiscard]] Result<void> beginSnapshot(bool isAnew);
    [[nodiscard]] Result<Effect> applySnapshot(const SnapshotPart& part);

    [[nodiscard]] const std::optional<QString>& setAside() const { return m_files->setAside(); }
    [[nodiscard]] const QString& directory() const { return m_files->directory(); }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

private:
    LocalStore(std::unique_ptr<LocalFiles> files, const Clock& clock);
    /// Brings the cache to show the outbox.
    [[nodiscard]] Result<void> agree();
    [[nodiscard]] Result<void> applyAgain();
    [[nodiscard]] Result<bool> mayRefuse();
    [[nodiscard]] Context context() const { return {m_identity.actor, m_clock.now()}; }
    [[nodiscard]] Result<std::optional<Record>> confirmed(const RecordId& id);
    [[nodiscard]] Result<StoredConflict> conflict(qint64 seq);
    [[nodiscard]] Result<QList<Submitted>> resolve(qint64 seq, const QList<UndoStep>& steps);
    [[nodiscard]] Result<Effect> tookRoles(Result<Effect> effect);

    std::unique_ptr<LocalFiles> m_files;
    const Clock& m_clock;
    Inbound m_inbound;
    std::optional<BulkLoad> m_bulk;
    LocalIdentity m_identity;
};

} // namespace firebreak
