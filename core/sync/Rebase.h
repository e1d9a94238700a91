// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Apply.h"
#include "core/storage/ClientCache.h"
#include "core/storage/ClientOutbox.h"
#include "core/storage/Overlay.h"

#include <QMap>
#include <QSet>

namespace firebreak {

/// Takes the server's word into the cache without losing what this laptop did meanwhile: confirmed records replace the
/// base, and the pending commands that touch them, directly or through each other, are applied again on top in their order.
///
/// A command that no longer applies leaves the outbox for the list of conflicts with what the person saw (base), made
/// (mine) and what is confirmed now (theirs). One that was sent may have been applied by the server before the change that
/// is in its way, so it is held, unseen, until the verdict or its echo comes.
///
/// Use: fill in, then run() within one transaction of each file. Nothing is written when it fails before that; the caller
/// commits the outbox first and then the cache. Threads: as the two files.
class Rebase
{
public:
    /// `mayRefuse` is false while the cache is not filled yet: a missing record is then no reason to refuse anything.
    Rebase(ClientCache& cache, ClientOutbox& outbox, Context context, bool mayRefuse);

    /// A record as the server has it. An older revision than the one known is passed over, unless forced (a server that
    /// was restored from a backup).
    void confirm(const Record& record, bool isForced = false);
    /// The server has applied this command.
    void accept(const CommandId& id) { m_accepted.append(id); }
    /// The server has refused this command.
    void refuse(const CommandId& id, const Error& why) { m_refused.append({id, why}); }
    /// The server has no such record any more.
    void withdraw(const RecordId& id) { m_withdrawn.append(id); }

    /// What the server is known to have, after what was handed in and before it. Read once.
    [[nodiscard]] Result<std::optional<Record>> confirmedOf(const RecordId& id);

    [[nodiscard]] Result<void> run();

    /// Records whose content a person sees differently now.
    [[nodiscard]] const QSet<RecordId>& changed() const { return m_changed; }
    /// Records of which nothing waits to be confirmed any more.
    [[nodiscard]] const QSet<RecordId>& settled() const { return m_settled; }
    [[nodiscard]] bool hasChangedConflicts() const { return m_hasChangedConflicts; }
    /// The outbox has other rows or touches than before.
    [[nodiscard]] bool hasChangedOutbox() const { return m_hasChangedOutbox; }

private:
    struct Replayed
    {
        OutboxEntry entry;
        QList<RecordId> touches;
        QStringList compartments;
        std::optional<Error> refusal;
        bool isHeld = false;
    };

    [[nodiscard]] Result<void> findLeaving();
    [[nodiscard]] Result<void> takeConfirmed();
    [[nodiscard]] Result<void> takeDirectly(const Record& record);
    struct Known;
    [[nodiscard]] Result<const Known*> known(const RecordId& id);
    void addDirty(const RecordId& id);
    [[nodiscard]] Result<void> restore(Overlay& overlay);
    [[nodiscard]] Result<bool> replay(Overlay& overlay);
    [[nodiscard]] Result<void> store(const Overlay& overlay);
    [[nodiscard]] Result<void> storeRecords(const Overlay& overlay);
    [[nodiscard]] Result<void> storeBases();
    [[nodiscard]] Result<void> storeOutbox();
    [[nodiscard]] Result<void> storeConflict(const OutboxEntry& entry, const Error& why);

    ClientCache& m_cache;
    ClientOutbox& m_outbox;
    Context m_context;
    bool m_mayRefuse;

    struct Confirmed
    {
        Record record;
        bool isForced;
    };
    QList<Confirmed> m_confirmed;
    QHash<RecordId, qsizetype> m_confirmedAt; ///< each record once: its last version
    QList<RecordId> m_withdrawn;
    QList<CommandId> m_accepted;
    QList<std::pair<CommandId, Error>> m_refused;

    QMap<qint64, std::optional<Error>> m_leaving; ///< with why, when it was refused
    /// A confirmed record as the cache has it.
    struct Known
    {
        std::optional<Record> record;
        bool hasBase; ///< it is kept apart from what is shown
    };
    QHash<RecordId, Known> m_known;
    QHash<RecordId, std::optional<Record>> m_newBases;
    QSet<RecordId> m_dirty;
    QList<RecordId> m_unvisited; ///< dirty ones whose commands were not looked up yet
    QMap<qint64, Replayed> m_affected;
    QSet<RecordId> m_changed;
    QSet<RecordId> m_settled;
    bool m_hasChangedConflicts = false;
    bool m_hasChangedOutbox = false;
};

} // namespace firebreak
