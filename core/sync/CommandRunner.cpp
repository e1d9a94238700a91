// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/CommandRunner.h"

#include "core/command/Confirmation.h"
#include "core/storage/CacheStateView.h"
#include "core/sync/Touches.h"

namespace firebreak {

CommandRunner::CommandRunner(LocalFiles& files, Context context)
    : m_files(files)
    , m_context(std::move(context))
{}

Result<Result<Submitted>> CommandRunner::run(const Command& given)
{
    const Result<std::optional<qint64>> queued = m_files.outbox().outbox().seqOf(given.id);
    if (!queued)
        return failure(queued.error());
    if (*queued) // sent in twice: it is done
        return Result<Submitted>(Submitted{given.id, given.target, {}, std::nullopt, false});
    const CacheStateView view(m_files.cache().records());
    const Command command = withSeen(given, view, m_context);
    const Result<Outcome> outcome = apply(view, command, m_context);
    if (view.error())
        return failure(*view.error());
    if (!outcome)
        return Result<Submitted>(failure(outcome.error()));
    Submitted submitted{command.id, outcome->target, {}, outcome->inverse, false};
    if (outcome->changes.isEmpty())
        return Result<Submitted>(std::move(submitted));

    const QList<RecordId> touches = touchesOf(*outcome, command.target);
    const Result<qint64> seq = m_files.outbox().outbox().append(command, touches, compartmentsOf(*outcome));
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
        const Result<bool> isKept = cache.bases().contains(id);
        if (!isKept)
            return failure(isKept.error());
        if (*isKept)
            continue;
        const auto change = std::find_if(outcome.changes.begin(), outcome.changes.end(),
                                         [&id](const Change& one) { return one.after.id == id; });
        const Result<std::optional<Record>> confirmed =
            change == outcome.changes.end() ? cache.records().record(id) : change->before;
        if (!confirmed)
            return failure(confirmed.error());
        if (const auto kept = cache.bases().put({id, *confirmed}); !kept)
            return kept;
    }
    for (const Change& change : outcome.changes) {
        if (const auto put = cache.put(change.after, change.before); !put)
            return put;
    }
    return {};
}

} // namespace firebreak
