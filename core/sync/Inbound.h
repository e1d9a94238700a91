// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/BulkLoad.h"
#include "core/sync/FeedChange.h"
#include "core/sync/LocalWork.h"
#include "core/sync/Rebase.h"
#include "core/wire/Verdict.h"

namespace firebreak {

/// What a unit of work changed, for those who show it.
struct Effect
{
    QSet<RecordId> changed;            ///< records whose content differs now
    QSet<RecordId> settled;            ///< records of which nothing waits to be confirmed any more
    bool hasChangedConflicts = false;
    bool hasChangedOutbox = false;
    bool hasFilled = false;            ///< a snapshot is complete: everything may differ
    bool hasForgotten = false;         ///< a compartment is gone: so must be whatever is remembered of it in memory

    void add(const Effect& other);
};

/// Takes what the server sends into the files: verdicts on pushed commands, batches of the change feed, parts of a
/// snapshot. Each is one unit: its records, the retired commands and the cursor are stored together or not at all, and each
/// may come twice. Threads: as the files.
class Inbound
{
public:
    explicit Inbound(LocalFiles& files)
        : m_files(files)
    {}

    [[nodiscard]] Result<Effect> settle(const QList<Verdict>& verdicts, const Context& context);
    [[nodiscard]] Result<Effect> apply(const ChangeBatch& batch, const Context& context);

    /// Before a snapshot's first part, or to go on with one: makes room for it, over the copy that is there when there is
    /// one. `isAnew` forgets one that was running.
    [[nodiscard]] Result<void> beginSnapshot(bool isAnew);
    /// The last part drops what the snapshot did not bring, applies the outbox on top and opens the way for changes.
    [[nodiscard]] Result<Effect> apply(const SnapshotPart& part, const Context& context);

private:
    [[nodiscard]] Result<Effect> finishRebase(Rebase& rebase, LocalWork& work);
    /// `latest`: the versions seen earlier in the same batch.
    [[nodiscard]] Result<void> note(const FeedChange& change, Rebase& rebase, QHash<RecordId, Record>& latest);
    [[nodiscard]] Result<void> noteOwn(const Verdict& verdict, const Context& context, Rebase& rebase,
                                       QHash<RecordId, Record>& latest);
    /// Takes off this laptop what lies in closed compartments, and the records that have left one for another.
    [[nodiscard]] Result<Effect> forget(const QStringList& closed, const ChangeBatch& batch, LocalWork& work,
                                        const Context& context);
    [[nodiscard]] Result<bool> isNews(const ChangeBatch& batch);
    [[nodiscard]] Result<Effect> endSnapshot(LocalWork& work, Effect effect, const SnapshotPart& part,
                                             const Context& context);
    [[nodiscard]] Result<QList<RecordId>> notInSnapshot();
    [[nodiscard]] Result<void> rememberSeen(const SnapshotPart& part);

    LocalFiles& m_files;
    std::optional<BulkLoad> m_bulk;
};

} // namespace firebreak
