// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Forgetting.h"

namespace firebreak {

bool Forgetting::covers(const std::optional<Record>& record) const
{
    return record && (m_compartments.contains(record->compartment.word()) || m_records.contains(record->id));
}

Result<void> Forgetting::prepare(Rebase& rebase)
{
    OutboxRepository& outbox = m_files.outbox().outbox();
    const Result<QList<qint64>> speaking = outbox.speakingOf(m_compartments);
    const Result<QList<RecordId>> touched = outbox.touched();
    if (!speaking || !touched)
        return failure(speaking ? touched.error() : speaking.error());
    QSet<qint64> dropped(speaking->begin(), speaking->end());
    for (const RecordId& id : *touched) {
        const Result<std::optional<Record>> shown = m_files.cache().records().record(id);
        const Result<std::optional<Record>> confirmed = rebase.confirmedOf(id);
        const Result<QList<qint64>> seqs = outbox.touching(id);
        if (!shown || !confirmed || !seqs)
            return failure(!shown ? shown.error() : !confirmed ? confirmed.error() : seqs.error());
        if (covers(*confirmed))
            rebase.withdraw(id);
        if (covers(*confirmed) || covers(*shown))
            dropped.unite(QSet<qint64>(seqs->begin(), seqs->end()));
    }
    for (const qint64 seq : std::as_const(dropped)) {
        const Result<std::optional<OutboxEntry>> entry = outbox.entry(seq);
        if (!entry)
            return failure(entry.error());
        rebase.accept((*entry)->command.id);
    }
    return {};
}

Result<void> Forgetting::finish()
{
    if (const auto done = forgetConflicts(); !done)
        return done;
    if (!m_records.isEmpty()) {
        if (const auto done = m_files.cache().forget(m_records.values()); !done)
            return done;
    }
    return m_compartments.isEmpty() ? Result<void>() : m_files.cache().forget(m_compartments);
}

Result<void> Forgetting::forgetConflicts()
{
    ConflictRepository& conflicts = m_files.outbox().conflicts();
    const Result<QList<StoredConflict>> all = conflicts.all();
    if (!all)
        return failure(all.error());
    for (const StoredConflict& one : *all) {
        const Result<std::optional<Record>> shown = m_files.cache().records().record(one.record);
        if (!shown)
            return failure(shown.error());
        const bool isAbout = m_records.contains(one.record) || covers(*shown) || covers(one.base) || covers(one.mine)
            || covers(one.theirs)
            || std::any_of(one.compartments.begin(), one.compartments.end(),
                           [this](const QString& word) { return m_compartments.contains(word); });
        if (!isAbout)
            continue;
        if (const auto gone = conflicts.remove(one.seq); !gone)
            return gone;
    }
    return {};
}

} // namespace firebreak
