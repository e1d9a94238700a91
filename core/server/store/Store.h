// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"
#include "core/server/store/AccountStore.h"
#include "core/server/store/ChangeChain.h"
#include "core/server/store/SnapshotPlace.h"
#include "core/server/store/StoredChange.h"

#include <functional>
#include <memory>

namespace firebreak::error {
/// A record may not skip a revision: the change log would no longer say what happened.
inline constexpr ErrorCode StoreRevision{"store.revision"};
} // namespace firebreak::error

namespace firebreak::server {

/// A command's first verdict, repeated whenever the command comes again.
struct StoredVerdict
{
    RecordId person;
    Instant at;
    QByteArray verdict; ///< JSON
};

/// One connection to the place where the server keeps everything. Small on purpose: the embedded SQLite file and
/// PostgreSQL both implement it and pass the same tests.
///
/// Used by one thread. Every write happens inside transact(Write); writers come one after the other, and what they
/// commit becomes visible in the order of its positions, so that a cursor never skips. Reads outside a transaction see
/// the latest commit.
class Store
{
public:
    enum class Access { Read, Write };
    using Work = std::function<Result<void>()>;
    static constexpr qsizetype PageBytes = 4 << 20;

    virtual ~Store() = default;

    /// Runs `work` in one transaction on a stable view; keeps its writes if it succeeds, drops them all if it fails.
    /// When a Write returns success its writes are durable. Within another transact() it is a part of that one which
    /// can fail alone.
    [[nodiscard]] virtual Result<void> transact(Access access, const Work& work) = 0;

    /// Names this history of the store, in cursors; made with it.
    [[nodiscard]] virtual const QString& epoch() const = 0;
    /// What the server is, under names of its own (see ServerIdentity): set once, the same for all servers on the store.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> setting(const QString& name) = 0;
    /// A setting that nobody may read: straight into guarded memory.
    [[nodiscard]] virtual Result<std::optional<SecretBytes>> secret(const QString& name) = 0;
    [[nodiscard]] virtual Result<void> putSetting(const QString& name, QByteArrayView value) = 0;

    [[nodiscard]] virtual Result<std::optional<Record>> record(const RecordId& id) = 0;
    /// The records that carry a key (see keysOf()), in ascending order of id.
    [[nodiscard]] virtual Result<QList<RecordId>> recordsByKey(const QString& key) = 0;
    /// The words of the compartments in which a record lies now, sorted.
    [[nodiscard]] virtual Result<QStringList> compartments() = 0;
    /// Appends a change to the log, which makes it the record's present state, and replaces the record's keys.
    /// A change of its compartment is a departure from the one it lay in. Fails with `store.revision` unless its revision
    /// is the next one.
    [[nodiscard]] virtual Result<void> append(const StoredChange& change, const QStringList& keys) = 0;
    /// The record as it was at a revision; none when it lay in another compartment then.
    [[nodiscard]] virtual Result<std::optional<RecordRow>> recordAt(const RecordId& id, qint64 revision) = 0;
    /// The change that made a revision of a record, wherever it lay then; for the server's own eyes.
    [[nodiscard]] virtual Result<std::optional<StoredChange>> changeAt(const RecordId& id, qint64 revision) = 0;

    [[nodiscard]] virtual Result<std::optional<StoredVerdict>> verdict(const CommandId& command) = 0;
    [[nodiscard]] virtual Result<void> putVerdict(const CommandId& command, const StoredVerdict& verdict) = 0;

    /// Up to `limit` changes in the given compartments after a cursor, in the order of their commits. A command's
    /// changes are never divided, even past the limit. What was said of a record before it left a compartment is not said
    /// there any more; a reader who has had it there, by this feed or as the person who wrote it, gets its departure. A page ends early, with `hasMore`, at some PageBytes. What the
    /// cursor says of other compartments stays as it is; see Cursor::among().
    /// Fails with `changes.snapshot-needed` for a cursor of another epoch or from the future.
    [[nodiscard]] virtual Result<ChangePage> changesAfter(const Cursor& cursor, qsizetype limit,
                                                          const QStringList& compartments,
                                                          const std::optional<RecordId>& reader = {}) = 0;
    /// The cursor after all that is there.
    [[nodiscard]] virtual Result<Cursor> head(const QStringList& compartments) = 0;
    [[nodiscard]] virtual Result<SnapshotPage> snapshotPage(const SnapshotPlace& place, qsizetype limit,
                                                            const QStringList& compartments) = 0;

    /// Changes of all compartments with their hashes, for `audit verify`.
    [[nodiscard]] virtual Result<QList<ChangeLink>> chainAfter(qint64 sequence, qsizetype limit) = 0;

    [[nodiscard]] virtual AccountStore& accounts() = 0;
};

/// Makes a further connection to the same store; safe from any thread.
using StoreOpener = std::function<Result<std::unique_ptr<Store>>()>;

} // namespace firebreak::server
