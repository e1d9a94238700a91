// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/WorkspaceWriter.h"

#include "core/base/Logging.h"

namespace firebreak {
namespace {

/// Beyond this a list of ids costs more than reading again.
constexpr qsizetype MostIdsTold = 2000;

} // namespace

Result<void> WorkspaceWriter::open(const QString& directory, const SecretBytes& rootKey)
{
    Result<std::unique_ptr<LocalStore>> store = LocalStore::open(directory, rootKey, m_clock);
    if (!store)
        return failure(store.error());
    m_store = *std::move(store);
    tellUnsent();
    tellConflicts();
    return {};
}

Result<QList<Result<Submitted>>> WorkspaceWriter::submit(const QList<Command>& commands)
{
    Result<QList<Result<Submitted>>> answers = m_store->submitEach(commands);
    if (answers)
        tellSubmitted(*answers);
    return answers;
}

Result<QList<Result<Submitted>>> WorkspaceWriter::submitNew(const QList<Command>& commands)
{
    Result<QList<Result<Submitted>>> answers = submit(commands);
    if (!answers)
        return answers;
    bool hasKept = false;
    for (qsizetype i = 0; i < answers->size(); ++i) {
        if (answers->at(i))
            continue;
        const Result<bool> kept = m_store->keepRefused(commands.at(i), answers->at(i).error());
        if (!kept)
            return failure(kept.error());
        hasKept = hasKept || *kept;
    }
    if (hasKept)
        tellConflicts();
    return answers;
}

void WorkspaceWriter::tellSubmitted(const QList<Result<Submitted>>& answers)
{
    Effect effect;
    for (const Result<Submitted>& answer : answers) {
        if (!answer)
            continue;
        for (const Record& record : answer->changed)
            effect.changed.insert(record.id);
    }
    if (effect.changed.isEmpty())
        return;
    effect.hasChangedOutbox = true;
    tell(effect);
    Q_EMIT commandsQueued();
}

Result<QList<Result<Submitted>>> WorkspaceWriter::submitQuietly(const QList<Command>& commands)
{
    Result<QList<Result<Submitted>>> answers = m_store->submitEach(commands);
    if (answers)
        tellUnsent();
    return answers;
}

Result<QList<Submitted>> WorkspaceWriter::resolved(Result<QList<Submitted>> answers)
{
    if (!answers)
        return answers;
    QList<Result<Submitted>> each;
    for (const Submitted& one : std::as_const(*answers))
        each.append(one);
    tellSubmitted(each);
    tellConflicts();
    return answers;
}

void WorkspaceWriter::tell(const Effect& effect)
{
    if (effect.hasForgotten)
        Q_EMIT compartmentForgotten();
    QSet<RecordId> shown = effect.changed;
    shown.unite(effect.settled); // that it waits is painted too
    if (effect.hasFilled || shown.size() > MostIdsTold)
        Q_EMIT everythingChanged();
    else if (!shown.isEmpty())
        Q_EMIT recordsChanged(shown.values());
    if (effect.hasChangedConflicts)
        tellConflicts();
    if (effect.hasChangedOutbox)
        tellUnsent();
}

void WorkspaceWriter::tellUnsent()
{
    const Result<qint64> count = m_store->unsentCount();
    if (count)
        Q_EMIT unsentCountChanged(*count);
    else
        qCWarning(logSync) << "the outbox cannot be counted:" << toLogLine(count.error());
}

void WorkspaceWriter::tellConflicts()
{
    const Result<qint64> count = m_store->conflictCount();
    if (count)
        Q_EMIT conflictCountChanged(*count);
    else
        qCWarning(logSync) << "the conflicts cannot be counted:" << toLogLine(count.error());
}

} // namespace firebreak
