// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Rebase.h"

#include "core/command/ChangeSet.h"
#include "core/sync/Touches.h"

namespace firebreak {
namespace {

/// What a person sees of a record: its content, not the counting of its revisions.
bool looksAlike(const std::optional<Record>& a, const std::optional<Record>& b)
{
    if (!a || !b)
        return !a && !b;
    return a->isRemoved == b->isRemoved && a->compartment == b->compartment && a->body == b->body;
}

} // namespace

Rebase::Rebase(ClientCache& cache, ClientOutbox& outbox, Context context, bool mayRefuse)
    : m_cache(cache)
    , m_outbox(outbox)
    , m_context(std::move(context))
    , m_mayRefuse(mayRefuse)
{}

void Rebase::confirm(const Record& record, bool isForced)
{
    const auto known = m_confirmedAt.constFind(record.id);
    if (known == m_confirmedAt.cend()) {
        m_confirmedAt.insert(record.id, m_confirmed.size());
        m_confirmed.append({record, isForced});
        return;
    }
    Confirmed& earlier = m_confirmed[*known];
    if (isForced || record.revision > earlier.record.revision)
        earlier = {record, isForced};
}

Result<void> Rebase::run()
{
    if (const auto found = findLeaving(); !found)
        return found;
    if (const auto taken = takeConfirmed(); !taken)
        return taken;
    if (m_dirty.isEmpty())
        return storeOutbox();
    for (;;) {
        Overlay overlay(m_cache.records());
        if (const auto restored = restore(overlay); !restored)
            return restored;
        const Result<bool> isClosed = replay(overlay);
        if (!isClosed)
            return failure(isClosed.error());
        if (*isClosed)
            return store(overlay);
    }
}

Result<void> Rebase::findLeaving()
{
    const auto leave = [this](const CommandId& id, const std::optional<Error>& why) -> Result<void> {
        const Result<std::optional<qint64>> seq = m_outbox.outbox().seqOf(id);
        if (!seq)
            return failure(seq.error());
        if (!*seq)
            return {};
        const Result<QList<RecordId>> touches = m_outbox.outbox().touches(**seq);
        if (!touches)
            return failure(touches.error());
        for (const RecordId& touched : *touches)
            addDirty(touched);
        m_leaving.insert(**seq, why);
        return {};
    };
    for (const CommandId& id : std::as_const(m_accepted)) {
        if (const auto done = leave(id, std::nullopt); !done)
            return done;
    }
    for (const auto& [id, why] : std::as_const(m_refused)) {
        if (const auto done = leave(id, why); !done)
            return done;
    }
    return {};
}

Result<void> Rebase::takeConfirmed()
{
    const Result<qint64> pendingCount = m_outbox.outbox().count();
    if (!pendingCount)
        return failure(pendingCount.error());
    for (const RecordId& id : std::as_const(m_withdrawn)) {
        m_newBases.insert(id, std::nullopt);
        addDirty(id);
    }
    for (const Confirmed& one : std::as_const(m_confirmed)) {
        const RecordId& id = one.record.id;
        const Result<std::optional<Record>> known = confirmedOf(id);
        if (!known)
            return failure(known.error());
        if (!one.isForced && *known && (*known)->revision >= one.record.revision)
            continue;
        const Result<QList<qint64>> pending =
            *pendingCount > 0 ? m_outbox.outbox().touching(id) : Result<QList<qint64>>(QList<qint64>());
        if (!pending)
            return failure(pending.error());
        if (pending->isEmpty() && !m_dirty.contains(id)) {
            if (const auto taken = takeDirectly(one.record); !taken)
                return taken;
            continue;
        }
        m_newBases.insert(id, one.record);
        addDirty(id);
    }
    return {};
}

/// Nobody here has touched it: what is confirmed is what is shown.
Result<void> Rebase::takeDirectly(const Record& record)
{
    const Result<const Known*> known = this->known(record.id);
    if (!known)
        return failure(known.error());
    Result<std::optional<Record>> before = (*known)->record;
    if ((*known)->hasBase)
        before = m_cache.records().record(record.id);
    if (!before)
        return failure(before.error());
    if (!looksAlike(*before, record))
        m_changed.insert(record.id);
    const auto put = m_cache.put(record, *before);
    m_known.remove(record.id);
    return put;
}

Result<const Rebase::Known*> Rebase::known(const RecordId& id)
{
    if (const auto read = m_known.constFind(id); read != m_known.cend())
        return &*read;
    const Result<std::optional<BaseRecord>> base = m_cache.bases().base(id);
    if (!base)
        return failure(base.error());
    Result<std::optional<Record>> record = *base ? (*base)->confirmed : m_cache.records().record(id);
    if (!record)
        return failure(record.error());
    return &*m_known.insert(id, {*std::move(record), base->has_value()});
}

Result<std::optional<Record>> Rebase::confirmedOf(const RecordId& id)
{
    if (const auto known = m_newBases.constFind(id); known != m_newBases.cend())
        return *known;
    const Result<const Known*> known = this->known(id);
    return known ? Result<std::optional<Record>>((*known)->record) : failure(known.error());
}

/// Marks a record to be restored; restore() finds the commands that come with it.
void Rebase::addDirty(const RecordId& id)
{
    if (!m_dirty.contains(id)) {
        m_dirty.insert(id);
        m_unvisited.append(id);
    }
}

/// Closes the set of records and commands, then lays the confirmed records over the cache.
Result<void> Rebase::restore(Overlay& overlay)
{
    while (!m_unvisited.isEmpty()) {
        const Result<QList<qint64>> seqs = m_outbox.outbox().touching(m_unvisited.takeLast());
        if (!seqs)
            return failure(seqs.error());
        for (const qint64 seq : *seqs) {
            if (m_leaving.contains(seq) || m_affected.contains(seq))
                continue;
            Result<std::optional<OutboxEntry>> entry = m_outbox.outbox().entry(seq);
            if (!entry)
                return failure(entry.error());
            const QList<RecordId> touches = (*entry)->touches;
            const QStringList compartments = (*entry)->compartments;
            m_affected.insert(seq, {std::move(**entry), touches, compartments, std::nullopt, false});
            for (const RecordId& touched : touches)
                addDirty(touched);
        }
    }
    for (const RecordId& id : std::as_const(m_dirty)) {
        const Result<std::optional<Record>> confirmed = confirmedOf(id);
        if (!confirmed)
            return failure(confirmed.error());
        overlay.set(id, *confirmed);
    }
    return {};
}

/// False: a command now touches records that others touch too, which must be restored first; do it all again.
Result<bool> Rebase::replay(Overlay& overlay)
{
    for (Replayed& one : m_affected) {
        const Command& command = one.entry.command;
        const Result<Outcome> outcome = apply(overlay, command, m_context);
        if (overlay.error())
            return failure(*overlay.error());
        one.refusal.reset();
        one.isHeld = false;
        if (outcome) {
            one.touches = touchesOf(*outcome, command.target);
            one.compartments = compartmentsOf(*outcome);
            for (const Change& change : outcome->changes)
                overlay.set(change.after.id, change.after);
        } else {
            one.touches = one.entry.touches;
            one.compartments = compartmentsOf(one.touches, overlay);
            one.isHeld = one.entry.isSent || !m_mayRefuse;
            if (!one.isHeld)
                one.refusal = outcome.error();
        }
        if (one.compartments.isEmpty()) // it says nothing new, or what it spoke of is not here
            one.compartments = one.entry.compartments;
        for (const RecordId& id : std::as_const(one.touches))
            addDirty(id);
    }
    // Records that came in just now were written from their confirmed state, unless another command had touched them.
    QList<RecordId> late = std::exchange(m_unvisited, {});
    for (const RecordId& id : std::as_const(late)) {
        const Result<QList<qint64>> seqs = m_outbox.outbox().touching(id);
        if (!seqs)
            return failure(seqs.error());
        const bool isShared = std::any_of(seqs->begin(), seqs->end(), [this](qint64 seq) {
            return !m_affected.contains(seq) && !m_leaving.contains(seq);
        });
        if (isShared) {
            m_unvisited = std::move(late);
            return false;
        }
    }
    return true;
}

Result<void> Rebase::store(const Overlay& overlay)
{
    // The conflicts first: they keep what was shown until now.
    if (const auto stored = storeOutbox(); !stored)
        return stored;
    // Bases before records: a record without a base is itself the confirmed one.
    QHash<RecordId, std::optional<Record>> confirmed;
    for (const RecordId& id : std::as_const(m_dirty)) {
        Result<std::optional<Record>> base = confirmedOf(id);
        if (!base)
            return failure(base.error());
        confirmed.insert(id, *std::move(base));
    }
    m_newBases = std::move(confirmed);
    if (const auto stored = storeRecords(overlay); !stored)
        return stored;
    return storeBases();
}

Result<void> Rebase::storeRecords(const Overlay& overlay)
{
    const auto& records = overlay.records();
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        const Result<std::optional<Record>> before = m_cache.records().record(it.key());
        if (!before)
            return failure(before.error());
        if (!looksAlike(*before, it.value()))
            m_changed.insert(it.key());
        if (*before == it.value())
            continue;
        if (!it.value()) {
            if (const auto gone = m_cache.forget(it.key()); !gone)
                return gone;
        } else if (const auto put = m_cache.put(*it.value(), *before); !put) {
            return put;
        }
    }
    return {};
}

Result<void> Rebase::storeBases()
{
    QSet<RecordId> touched;
    for (const Replayed& one : std::as_const(m_affected)) {
        if (!one.refusal)
            touched.unite(QSet<RecordId>(one.touches.begin(), one.touches.end()));
    }
    for (const RecordId& id : std::as_const(m_dirty)) {
        if (touched.contains(id)) {
            if (const auto kept = m_cache.bases().put({id, m_newBases.value(id)}); !kept)
                return kept;
            continue;
        }
        const Result<bool> hasBase = m_cache.bases().contains(id);
        if (!hasBase)
            return failure(hasBase.error());
        if (!*hasBase)
            continue;
        m_settled.insert(id);
        if (const auto gone = m_cache.bases().remove(id); !gone)
            return gone;
    }
    return {};
}

Result<void> Rebase::storeOutbox()
{
    for (auto it = m_leaving.cbegin(); it != m_leaving.cend(); ++it) {
        if (it.value()) {
            const Result<std::optional<OutboxEntry>> entry = m_outbox.outbox().entry(it.key());
            if (!entry)
                return failure(entry.error());
            if (const auto kept = storeConflict(**entry, *it.value()); !kept)
                return kept;
        }
        if (const auto gone = m_outbox.outbox().remove(it.key()); !gone)
            return gone;
        m_hasChangedOutbox = true;
    }
    for (const Replayed& one : std::as_const(m_affected)) {
        Result<void> done;
        if (one.refusal) {
            done = storeConflict(one.entry, *one.refusal);
            if (done)
                done = m_outbox.outbox().remove(one.entry.seq);
            m_hasChangedOutbox = true;
        } else {
            if (one.touches != one.entry.touches) {
                done = m_outbox.outbox().setTouches(one.entry.seq, one.touches);
                m_hasChangedOutbox = true;
            }
            if (done && one.compartments != one.entry.compartments)
                done = m_outbox.outbox().setCompartments(one.entry.seq, one.compartments);
            if (done && one.isHeld != one.entry.isHeld) {
                done = m_outbox.outbox().setHeld(one.entry.seq, one.isHeld);
                m_hasChangedOutbox = true;
            }
        }
        if (!done)
            return done;
    }
    return {};
}

Result<void> Rebase::storeConflict(const OutboxEntry& entry, const Error& why)
{
    CacheStateView view(m_cache.records());
    const std::optional<Record> mine = ChangeSet(view).home(entry.command.target);
    if (view.error())
        return failure(*view.error());
    const RecordId id = mine ? mine->id : entry.command.target;
    const Result<std::optional<BaseRecord>> base = m_cache.bases().base(id);
    if (!base)
        return failure(base.error());
    const Result<std::optional<Record>> theirs = confirmedOf(id);
    if (!theirs)
        return failure(theirs.error());
    const StoredConflict conflict{0,    entry.command, id,            why, *base ? (*base)->confirmed : mine,
                                  mine, *theirs,       m_context.now, entry.compartments};
    m_hasChangedConflicts = true;
    const Result<qint64> kept = m_outbox.conflicts().put(conflict);
    if (!kept)
        return failure(kept.error());
    return {};
}

} // namespace firebreak
