// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Replay.h"

#include "core/command/Apply.h"
#include "core/command/ChangeSet.h"
#include "core/sync/Touches.h"

namespace firebreak {
namespace {

constexpr int PageSize = 500;

} // namespace

Replay::Replay(LocalFiles& files, Context context, bool mayRefuse)
    : m_files(files)
    , m_context(std::move(context))
    , m_mayRefuse(mayRefuse)
    , m_state(files.cache())
{}

Result<void> Replay::restore()
{
    if (const auto restored = m_state.restore(); !restored)
        return restored;
    return follow(0);
}

Result<void> Replay::follow(qint64 seq)
{
    OutboxRepository& outbox = m_files.outbox().outbox();
    for (;;) {
        const Result<QList<OutboxEntry>> page = outbox.pending(seq, PageSize);
        if (!page)
            return failure(page.error());
        if (page->isEmpty())
            break;
        for (const OutboxEntry& entry : *page) {
            if (const auto done = apply(entry); !done)
                return done;
            seq = entry.seq;
        }
        if (const auto written = m_state.flush(); !written)
            return written;
    }
    if (const auto written = m_state.finish(); !written)
        return written;
    const Result<qint64> last = outbox.lastSeq();
    if (!last)
        return failure(last.error());
    m_lastSeq = *last;
    return {};
}

Result<void> Replay::apply(const OutboxEntry& entry)
{
    const Result<Outcome> outcome = firebreak::apply(m_state, entry.command, m_context);
    if (m_state.error())
        return failure(*m_state.error());
    if (!outcome && !entry.isSent && m_mayRefuse)
        return giveUp(entry, outcome.error());
    const QList<RecordId> touches = outcome ? touchesOf(*outcome, entry.command.target) : entry.touches;
    QStringList compartments = outcome ? compartmentsOf(*outcome) : compartmentsOf(touches, m_state);
    if (compartments.isEmpty())
        compartments = entry.compartments;
    if (const auto touched = m_state.touch(touches); !touched)
        return touched;
    if (outcome) {
        for (const Change& change : outcome->changes)
            m_state.set(change.after);
    }
    OutboxRepository& outbox = m_files.outbox().outbox();
    if (touches != entry.touches) {
        if (const auto done = outbox.setTouches(entry.seq, touches); !done)
            return done;
    }
    if (compartments != entry.compartments) {
        if (const auto done = outbox.setCompartments(entry.seq, compartments); !done)
            return done;
    }
    return entry.isHeld == !outcome ? Result<void>() : outbox.setHeld(entry.seq, !outcome);
}

Result<void> Replay::giveUp(const OutboxEntry& entry, const Error& why)
{
    const std::optional<Record> theirs = ChangeSet(m_state).home(entry.command.target);
    if (m_state.error())
        return failure(*m_state.error());
    const RecordId id = theirs ? theirs->id : entry.command.target;
    // What was shown before is gone with the state that was lost: the command alone says what was wanted.
    const StoredConflict conflict{0,            entry.command, id,     why, std::nullopt,
                                  std::nullopt, theirs,        m_context.now, entry.compartments};
    const Result<qint64> kept = m_files.outbox().conflicts().put(conflict);
    if (!kept)
        return failure(kept.error());
    m_hasChangedConflicts = true;
    return m_files.outbox().outbox().remove(entry.seq);
}

} // namespace firebreak
