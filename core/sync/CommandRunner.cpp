// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/CommandRunner.h"

#include "core/command/ChangeSet.h"
#include "core/storage/CacheStateView.h"
#include "core/sync/Touches.h"

namespace firebreak {
namespace {

constexpr int PageSize = 500;

} // namespace

CommandRunner::CommandRunner(LocalFiles& files, Context context, bool mayRefuse)
    : m_files(files)
    , m_context(std::move(context))
    , m_mayRefuse(mayRefuse)
{}

Result<Result<Submitted>> CommandRunner::run(const Command& command)
{
    const Result<std::optional<qint64>> queued = m_files.outbox().outbox().seqOf(command.id);
    if (!queued)
        return failure(queued.error());
    if (*queued) // sent in twice: it is done
        return Result<Submitted>(Submitted{command.id, command.target, {}, std::nullopt, false});
    const CacheStateView view(m_files.cache().records());
    const Result<Outcome> outcome = apply(view, command, m_context);
    if (view.error())
        return failure(*view.error());
    if (!outcome)
        return Result<Submitted>(failure(outcome.error()));
    Submitted submitted{command.id, outcome->target, {}, outcome->inverse, false};
    if (outcome->changes.isEmpty())
        return Result<Submitted>(std::move(submitted));

    const QList<RecordId> touches = touchesOf(*outcome, command.target);
    const Result<qint64> seq = m_files.outbox().outbox().append(command, touches);
    if (!seq)
        return failure(seq.error());
    m_lastSeq = *seq;
    if (const auto stored = store(*outcome, touches); !stored)
        return failure(stored.error());
    for (const Change& change : outcome->changes) {
        submitted.changed.append(change.after);
        submitted.isNew = submitted.isNew || (!change.before && change.after.id == outcome->target);
    }
    return Result<Submitted>(std::move(submitted));
}

/// Writes the changes, each record's confirmed form first.
Result<void> CommandRunner::store(const Outcome& outcome, const QList<RecordId>& touches)
{
    ClientCache& cache = m_files.cache();
    for (const RecordId& id : touches) {
        const Result<std::optional<BaseRecord>> base = cache.bases().base(id);
        if (!base)
            return failure(base.error());
        if (*base)
            continue;
        const Result<std::optional<Record>> confirmed = cache.records().record(id);
        if (!confirmed)
            return failure(confirmed.error());
        if (const auto kept = cache.bases().put({id, *confirmed}); !kept)
            return kept;
    }
    for (const Change& change : outcome.changes) {
        if (const auto put = cache.put(change.after); !put)
            return failure(put.error());
        m_changed.insert(change.after.id);
    }
    return {};
}

Result<void> CommandRunner::follow(qint64 seq)
{
    for (;;) {
        const Result<QList<OutboxEntry>> page = m_files.outbox().outbox().pending(seq, PageSize);
        if (!page)
            return failure(page.error());
        if (page->isEmpty())
            break;
        for (const OutboxEntry& entry : *page) {
            if (const auto done = applyAgain(entry); !done)
                return done;
            seq = entry.seq;
        }
    }
    const Result<qint64> last = m_files.outbox().outbox().lastSeq();
    if (!last)
        return failure(last.error());
    m_lastSeq = *last;
    return {};
}

Result<void> CommandRunner::restore()
{
    ClientCache& cache = m_files.cache();
    QList<RecordId> touched;
    Result<Statement> select = cache.database().prepare("SELECT id FROM base");
    if (!select)
        return failure(select.error());
    const auto read = select->forEach([&touched](const Statement& row) {
        if (const auto id = RecordId::fromBytes(row.blobView(0)))
            touched.append(*id);
    });
    if (!read)
        return read;
    for (const RecordId& id : std::as_const(touched)) {
        const Result<std::optional<BaseRecord>> base = cache.bases().base(id);
        if (!base)
            return failure(base.error());
        m_changed.insert(id);
        Result<void> done;
        if ((*base)->confirmed) {
            if (const auto put = cache.put(*(*base)->confirmed); !put)
                done = failure(put.error());
        } else {
            done = cache.forget(id);
        }
        if (done)
            done = cache.bases().remove(id);
        if (!done)
            return done;
    }
    return follow(0);
}

Result<void> CommandRunner::applyAgain(const OutboxEntry& entry)
{
    const CacheStateView view(m_files.cache().records());
    const Result<Outcome> outcome = apply(view, entry.command, m_context);
    if (view.error())
        return failure(*view.error());
    OutboxRepository& outbox = m_files.outbox().outbox();
    if (!outcome && !entry.isSent && m_mayRefuse)
        return giveUp(entry, outcome.error());
    QList<RecordId> touches = entry.touches;
    if (outcome) {
        touches = touchesOf(*outcome, entry.command.target);
        if (const auto stored = store(*outcome, touches); !stored)
            return stored;
    } else if (const auto stored = store({{}, entry.command.target, std::nullopt}, touches); !stored) {
        return stored;
    }
    if (touches != entry.touches) {
        if (const auto done = outbox.setTouches(entry.seq, touches); !done)
            return done;
    }
    return outbox.setHeld(entry.seq, !outcome);
}

Result<void> CommandRunner::giveUp(const OutboxEntry& entry, const Error& why)
{
    const CacheStateView view(m_files.cache().records());
    const std::optional<Record> theirs = ChangeSet(view).home(entry.command.target);
    if (view.error())
        return failure(*view.error());
    const RecordId id = theirs ? theirs->id : entry.command.target;
    // What was shown before is gone with the state that was lost: the command alone says what was wanted.
    const StoredConflict conflict{0,            entry.command, id,     why, std::nullopt,
                                  std::nullopt, theirs,        m_context.now};
    const Result<qint64> kept = m_files.outbox().conflicts().put(conflict);
    if (!kept)
        return failure(kept.error());
    m_hasChangedConflicts = true;
    return m_files.outbox().outbox().remove(entry.seq);
}

} // namespace firebreak
