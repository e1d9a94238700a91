// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Inbound.h"

#include "core/sync/Forgetting.h"
#include "core/sync/Holdings.h"
#include "core/sync/LocalMeta.h"
#include "core/sync/Replay.h"

namespace firebreak {
namespace {

/// The cache holds everything the server had at some moment, so a record that is not there does not exist.
Result<bool> isFilled(LocalFiles& files)
{
    const auto cursor = files.cache().meta().value(meta::Cursor);
    const auto snapshot = files.cache().meta().value(meta::Snapshot);
    if (!cursor || !snapshot)
        return failure(cursor ? snapshot.error() : cursor.error());
    return cursor->has_value() && !snapshot->has_value();
}

} // namespace

void Effect::add(const Effect& other)
{
    changed.unite(other.changed);
    settled.unite(other.settled);
    hasChangedConflicts = hasChangedConflicts || other.hasChangedConflicts;
    hasChangedOutbox = hasChangedOutbox || other.hasChangedOutbox;
    hasFilled = hasFilled || other.hasFilled;
    hasForgotten = hasForgotten || other.hasForgotten;
}

Result<Effect> Inbound::finishRebase(Rebase& rebase, LocalWork& work)
{
    if (const auto done = rebase.run(); !done)
        return failure(done.error());
    if (rebase.hasChangedOutbox())
        work.rewrite();
    return Effect{rebase.changed(), rebase.settled(), rebase.hasChangedConflicts(), rebase.hasChangedOutbox(), false, false};
}

Result<Effect> Inbound::settle(const QList<Verdict>& verdicts, const Context& context)
{
    const Result<bool> mayRefuse = isFilled(m_files);
    Result<LocalWork> work = LocalWork::begin(m_files);
    if (!work || !mayRefuse)
        return failure(work ? mayRefuse.error() : work.error());
    Result<Holdings> holdings = Holdings::read(m_files);
    if (!holdings)
        return failure(holdings.error());
    Rebase rebase(m_files.cache(), m_files.outbox(), context, *mayRefuse);
    QHash<RecordId, Record> latest;
    for (const Verdict& verdict : verdicts) {
        if (!verdict.isAccepted()) {
            rebase.refuse(verdict.id, *verdict.refusal);
            continue;
        }
        if (const auto noted = noteOwn(verdict, context, rebase, latest); !noted)
            return failure(noted.error());
        rebase.accept(verdict.id);
        for (const Record& record : verdict.records) {
            rebase.confirm(record);
            holdings->add(record.compartment);
        }
    }
    Result<Effect> effect = finishRebase(rebase, *work);
    if (!effect)
        return effect;
    if (const auto kept = holdings->keep(m_files); !kept)
        return failure(kept.error());
    if (const auto done = work->commit(); !done)
        return failure(done.error());
    return effect;
}

/// The history lines of an own command. The feed repeats them later, in vain.
Result<void> Inbound::noteOwn(const Verdict& verdict, const Context& context, Rebase& rebase,
                              QHash<RecordId, Record>& latest)
{
    for (const Record& record : verdict.records) {
        const Instant at = instantFromText(record.body.value(QLatin1String("updatedAt")).toString()).value_or(context.now);
        if (const auto noted = note({record, verdict.id, context.actor.person, at}, rebase, latest); !noted)
            return noted;
    }
    return {};
}

Result<void> Inbound::note(const FeedChange& change, Rebase& rebase, QHash<RecordId, Record>& latest)
{
    const RecordId& id = change.record.id;
    std::optional<Record> before;
    if (const auto seen = latest.constFind(id); seen != latest.cend()) {
        before = *seen;
    } else {
        Result<std::optional<Record>> known = rebase.confirmedOf(id);
        if (!known)
            return failure(known.error());
        before = *std::move(known);
    }
    if (before && before->revision >= change.record.revision)
        return {};
    latest.insert(id, change.record);
    return m_files.cache().history().add({id, change.record.revision, change.at, change.person,
                                          changedFields(before, change.record), changedValues(before, change.record)});
}

/// Every few minutes the server says that nothing is new: not worth a transaction.
Result<bool> Inbound::isNews(const ChangeBatch& batch)
{
    const Result<Holdings> holdings = Holdings::read(m_files);
    const auto cursor = m_files.cache().meta().value(meta::Cursor);
    if (!holdings || !cursor)
        return failure(holdings ? cursor.error() : holdings.error());
    return !batch.changes.isEmpty() || !batch.departures.isEmpty() || *cursor != batch.cursor
        || (batch.readable && !holdings->notAmong(*batch.readable).isEmpty());
}

Result<Effect> Inbound::apply(const ChangeBatch& batch, const Context& context)
{
    if (const Result<bool> isNews = this->isNews(batch); !isNews || !*isNews)
        return isNews ? Result<Effect>(Effect()) : failure(isNews.error());
    Result<LocalWork> work = LocalWork::begin(m_files);
    Result<Holdings> holdings = Holdings::read(m_files);
    if (!work || !holdings)
        return failure(work ? holdings.error() : work.error());
    Rebase rebase(m_files.cache(), m_files.outbox(), context, true);
    QHash<RecordId, Record> latest;
    for (const FeedChange& change : batch.changes) {
        if (const auto noted = note(change, rebase, latest); !noted)
            return failure(noted.error());
        rebase.confirm(change.record);
        holdings->add(change.record.compartment);
        if (change.command)
            rebase.accept(*change.command);
    }
    Result<Effect> effect = finishRebase(rebase, *work);
    if (!effect)
        return effect;
    const QStringList closed = batch.readable ? holdings->notAmong(*batch.readable) : QStringList();
    const Result<Effect> forgotten = forget(closed, batch, *work, context);
    if (!forgotten)
        return forgotten;
    effect->add(*forgotten);
    holdings->remove(closed);
    // The cursor no longer counts what is forgotten, so it comes from its beginning when it opens again: together or not.
    for (const auto& done : {holdings->keep(m_files), m_files.cache().meta().setValue(meta::Cursor, batch.cursor)}) {
        if (!done)
            return failure(done.error());
    }
    if (const auto done = work->commit(); !done)
        return failure(done.error());
    if (effect->hasForgotten)
        m_files.sweep();
    return effect;
}

Result<Effect> Inbound::forget(const QStringList& closed, const ChangeBatch& batch, LocalWork& work, const Context& context)
{
    Rebase rebase(m_files.cache(), m_files.outbox(), context, true);
    Forgetting forgetting(m_files, closed);
    for (const FeedDeparture& gone : batch.departures) {
        const bool isElsewhere = std::any_of(batch.changes.begin(), batch.changes.end(),
                                             [&gone](const FeedChange& change) { return change.record.id == gone.record; });
        const Result<std::optional<Record>> known = rebase.confirmedOf(gone.record);
        if (!known)
            return failure(known.error());
        // When it is not here, a conflict or a waiting command may still speak of it.
        if (!isElsewhere && (!*known || (*known)->compartment.word() == gone.compartment))
            forgetting.add(gone.record);
    }
    if (forgetting.isEmpty())
        return Effect();
    if (const auto prepared = forgetting.prepare(rebase); !prepared)
        return failure(prepared.error());
    Result<Effect> effect = finishRebase(rebase, work);
    if (!effect)
        return effect;
    if (const auto finished = forgetting.finish(); !finished)
        return failure(finished.error());
    effect->hasChangedConflicts = effect->hasFilled = effect->hasForgotten = true;
    return effect;
}

Result<void> Inbound::beginSnapshot(bool isAnew)
{
    ClientCache& cache = m_files.cache();
    const auto running = cache.meta().value(meta::Snapshot);
    const Result<qint64> count = cache.records().count();
    if (!running || !count)
        return failure(running ? count.error() : running.error());
    if (!*running || isAnew) {
        if (const auto cleared = cache.database().execute("DELETE FROM snapshot_record"); !cleared)
            return cleared;
        if (const auto set = cache.meta().setValue(meta::Snapshot, QByteArrayLiteral("")); !set)
            return set;
        if (const auto set = setNumber(cache.meta(), meta::SnapshotOver, *count > 0 ? 1 : 0); !set)
            return set;
    }
    const Result<qint64> isOver = numberIn(cache.meta(), meta::SnapshotOver);
    if (!isOver || *isOver)
        return isOver ? Result<void>() : failure(isOver.error());
    Result<BulkLoad> bulk = BulkLoad::begin(cache.database());
    if (!bulk)
        return failure(bulk.error());
    m_bulk = *std::move(bulk);
    return {};
}

Result<void> Inbound::rememberSeen(const SnapshotPart& part)
{
    const Result<qint64> isOver = numberIn(m_files.cache().meta(), meta::SnapshotOver);
    if (!isOver || !*isOver)
        return isOver ? Result<void>() : failure(isOver.error());
    Result<Statement> insert =
        m_files.cache().database().prepare("INSERT OR IGNORE INTO snapshot_record(id) VALUES(?)");
    if (!insert)
        return failure(insert.error());
    for (const Record& record : part.records) {
        if (const auto done = insert->run(record.id.toBytes()); !done)
            return done;
    }
    return {};
}

Result<Effect> Inbound::apply(const SnapshotPart& part, const Context& context)
{
    Result<LocalWork> work = LocalWork::begin(m_files);
    if (!work)
        return failure(work.error());
    if (const auto seen = rememberSeen(part); !seen)
        return failure(seen.error());
    Result<Holdings> holdings = Holdings::read(m_files);
    if (!holdings)
        return failure(holdings.error());
    Rebase rebase(m_files.cache(), m_files.outbox(), context, false);
    for (const Record& record : part.records) {
        rebase.confirm(record, true);
        holdings->add(record.compartment);
    }
    Result<Effect> effect = finishRebase(rebase, *work);
    if (!effect)
        return effect;
    if (const auto kept = holdings->keep(m_files); !kept)
        return failure(kept.error());
    if (part.isLast())
        return endSnapshot(*work, *std::move(effect), part, context);
    if (const auto set = m_files.cache().meta().setValue(meta::Snapshot, part.resume); !set)
        return failure(set.error());
    if (const auto done = work->commit(); !done)
        return failure(done.error());
    return effect;
}

Result<Effect> Inbound::endSnapshot(LocalWork& work, Effect effect, const SnapshotPart& part, const Context& context)
{
    ClientCache& cache = m_files.cache();
    const Result<QList<RecordId>> gone = notInSnapshot();
    if (!gone)
        return failure(gone.error());
    if (!gone->isEmpty()) {
        Rebase rebase(cache, m_files.outbox(), context, false);
        for (const RecordId& id : *gone)
            rebase.withdraw(id);
        const Result<Effect> more = finishRebase(rebase, work);
        if (!more)
            return more;
        effect.add(*more);
    }
    for (const auto& done : {cache.meta().setValue(meta::Cursor, part.cursor), cache.meta().remove(meta::Snapshot),
                             cache.meta().remove(meta::SnapshotOver),
                             cache.database().execute("DELETE FROM snapshot_record")}) {
        if (!done)
            return failure(done.error());
    }
    // Now that everything is here, commands that were held for want of their record apply or are refused.
    Replay replay(m_files, context, true);
    if (const auto done = replay.restore(); !done)
        return failure(done.error());
    effect.changed.unite(replay.changed());
    effect.hasChangedConflicts = effect.hasChangedConflicts || replay.hasChangedConflicts();
    effect.hasChangedOutbox = true;
    effect.hasFilled = true;
    work.follow(replay.lastSeq());
    work.rewrite();
    if (const auto done = work.commit(); !done)
        return failure(done.error());
    if (m_bulk) {
        if (const auto done = m_bulk->finish(); !done)
            return failure(done.error());
        m_bulk.reset();
    }
    return effect;
}

/// What an earlier copy held and the snapshot did not bring. Records that only pending commands made are none of it.
Result<QList<RecordId>> Inbound::notInSnapshot()
{
    const Result<qint64> isOver = numberIn(m_files.cache().meta(), meta::SnapshotOver);
    if (!isOver || !*isOver)
        return isOver ? Result<QList<RecordId>>(QList<RecordId>()) : failure(isOver.error());
    Result<Statement> select = m_files.cache().database().prepare(
        "SELECT id FROM record WHERE id NOT IN (SELECT id FROM snapshot_record)"
        " AND id NOT IN (SELECT id FROM base WHERE record IS NULL)");
    if (!select)
        return failure(select.error());
    QList<RecordId> ids;
    const auto read = select->forEach([&ids](const Statement& row) {
        if (const auto id = RecordId::fromBytes(row.blobView(0)))
            ids.append(*id);
    });
    if (!read)
        return failure(read.error());
    return ids;
}

} // namespace firebreak
