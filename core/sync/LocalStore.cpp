// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/LocalStore.h"

#include "core/base/Logging.h"
#include "core/command/ChangeSet.h"
#include "core/command/FieldTable.h"
#include "core/command/RecordKeys.h"
#include "core/identity/RoleWords.h"
#include "core/storage/CacheStateView.h"
#include "core/sync/CacheReads.h"
#include "core/sync/LocalMeta.h"
#include "core/sync/Replay.h"

namespace firebreak {

LocalStore::LocalStore(std::unique_ptr<LocalFiles> files, const Clock& clock)
    : m_files(std::move(files))
    , m_clock(clock)
    , m_inbound(*m_files)
{}

Result<std::unique_ptr<LocalStore>> LocalStore::open(const QString& directory, const SecretBytes& rootKey,
                                                     const Clock& clock)
{
    Result<std::unique_ptr<LocalFiles>> files = LocalFiles::open(directory, rootKey, clock.now());
    if (!files)
        return failure(files.error());
    std::unique_ptr<LocalStore> store(new LocalStore(*std::move(files), clock));
    Result<LocalIdentity> identity = LocalIdentity::read(store->m_files->outbox().meta(), clock.now());
    if (!identity)
        return failure(identity.error());
    store->m_identity = *std::move(identity);
    if (const auto agreed = store->agree(); !agreed)
        return failure(agreed.error());
    return store;
}

Result<std::shared_ptr<const SigningKey>> LocalStore::deviceKey()
{
    return LocalIdentity::deviceKey(m_files->outbox().meta());
}

Result<void> LocalStore::join(const Enrolment& enrolment)
{
    if (m_identity.enrolment)
        return failure(error::SyncAlreadyJoined, {}, {m_identity.enrolment->url.toString()});
    if (const auto kept = LocalIdentity::keep(enrolment, m_files->outbox().meta()); !kept)
        return kept;
    m_identity = {enrolment, enrolment.actor()};
    return applyAgain();
}

Result<void> LocalStore::moveServer(const QUrl& url)
{
    if (!m_identity.enrolment)
        return failure(error::SyncNotJoined);
    if (m_identity.enrolment->url == url)
        return {};
    m_identity.enrolment->url = url;
    return LocalIdentity::keep(*m_identity.enrolment, m_files->outbox().meta());
}

Result<void> LocalStore::setRoles(const QList<Role>& roles)
{
    if (!m_identity.enrolment || m_identity.enrolment->roles == roles)
        return {};
    m_identity.enrolment->roles = roles;
    m_identity.actor = m_identity.enrolment->actor();
    return LocalIdentity::keep(*m_identity.enrolment, m_files->outbox().meta());
}

Result<bool> LocalStore::mayRefuse()
{
    if (!m_identity.enrolment) // nothing will come that is not here
        return true;
    const Result<SyncPosition> where = position();
    if (!where)
        return failure(where.error());
    return !where->cursor.isEmpty() && !where->isInSnapshot;
}

Result<void> LocalStore::agree()
{
    const auto agreement = m_files->agreement();
    if (!agreement)
        return failure(agreement.error());
    if (*agreement == LocalFiles::Agreement::Full)
        return {};
    if (*agreement == LocalFiles::Agreement::Differs)
        return applyAgain();
    const Result<qint64> seq = m_files->followedSeq();
    const Result<bool> refusing = mayRefuse();
    Result<LocalWork> work = LocalWork::begin(*m_files);
    if (!seq || !refusing || !work)
        return failure(!seq ? seq.error() : !refusing ? refusing.error() : work.error());
    Replay replay(*m_files, context(), *refusing);
    if (const auto done = replay.follow(*seq); !done)
        return done;
    work->follow(replay.lastSeq());
    work->rewrite();
    return work->commit();
}

Result<void> LocalStore::applyAgain()
{
    qCDebug(logSync) << "applying the outbox again";
    const Result<bool> refusing = mayRefuse();
    Result<LocalWork> work = LocalWork::begin(*m_files);
    if (!refusing || !work)
        return failure(work ? refusing.error() : work.error());
    Replay replay(*m_files, context(), *refusing);
    if (const auto done = replay.restore(); !done)
        return done;
    work->follow(replay.lastSeq());
    work->rewrite();
    work->agree();
    return work->commit();
}

Command LocalStore::make(const RecordId& target, Payload payload) const
{
    const Instant now = m_clock.now();
    return {CommandId::generate(now), now, target, std::move(payload)};
}

Result<Result<Submitted>> LocalStore::submit(const Command& command)
{
    Result<QList<Result<Submitted>>> answers = submitEach({command});
    if (!answers)
        return failure(answers.error());
    return answers->takeFirst();
}

Result<QList<Result<Submitted>>> LocalStore::submitEach(const QList<Command>& commands)
{
    if (const auto agreed = agree(); !agreed)
        return failure(agreed.error());
    Result<LocalWork> work = LocalWork::begin(*m_files);
    if (!work)
        return failure(work.error());
    CommandRunner runner(*m_files, context());
    QList<Result<Submitted>> answers;
    answers.reserve(commands.size());
    for (const Command& command : commands) {
        Result<Result<Submitted>> answer = runner.run(command);
        if (!answer)
            return failure(answer.error());
        answers.append(*std::move(answer));
    }
    if (!runner.lastSeq()) // nothing was written
        return answers;
    work->follow(*runner.lastSeq());
    if (const auto done = work->commit(); !done)
        return failure(done.error());
    return answers;
}

Result<QList<Submitted>> LocalStore::submitTogether(const QList<Command>& commands)
{
    if (const auto agreed = agree(); !agreed)
        return failure(agreed.error());
    Result<LocalWork> work = LocalWork::begin(*m_files);
    if (!work)
        return failure(work.error());
    CommandRunner runner(*m_files, context());
    QList<Submitted> answers;
    for (const Command& command : commands) {
        Result<Result<Submitted>> answer = runner.run(command);
        if (!answer || !*answer)
            return failure(answer ? answer->error() : answer.error());
        answers.append(**std::move(answer));
    }
    if (runner.lastSeq()) {
        work->follow(*runner.lastSeq());
        if (const auto done = work->commit(); !done)
            return failure(done.error());
    }
    return answers;
}

Result<void> LocalStore::beginBulk()
{
    Result<BulkLoad> bulk = BulkLoad::begin(m_files->cache().database());
    if (!bulk)
        return failure(bulk.error());
    m_bulk = *std::move(bulk);
    return {};
}

Result<void> LocalStore::endBulk()
{
    std::optional<BulkLoad> bulk = std::exchange(m_bulk, std::nullopt);
    return bulk ? bulk->finish() : Result<void>();
}

Result<std::optional<Record>> LocalStore::record(const RecordId& id)
{
    return m_files->cache().records().record(id);
}

Result<QList<RecordId>> LocalStore::byKey(const QString& key)
{
    return m_files->cache().records().byKey(key);
}

Result<qint64> LocalStore::recordCount()
{
    return m_files->cache().records().count();
}

Result<QList<Record>> LocalStore::notesOn(const RecordId& id)
{
    return firebreak::notesOn(m_files->cache().records(), id);
}

Result<QList<Record>> LocalStore::people()
{
    return firebreak::people(m_files->cache().records());
}

Result<QList<HistoryLine>> LocalStore::historyOf(const RecordId& id, int limit)
{
    return m_files->cache().history().of(id, limit);
}

Result<bool> LocalStore::isPending(const RecordId& id)
{
    const auto seqs = m_files->outbox().outbox().touching(id);
    if (!seqs)
        return failure(seqs.error());
    return !seqs->isEmpty();
}

Result<QList<StoredConflict>> LocalStore::conflicts()
{
    Result<QList<StoredConflict>> all = m_files->outbox().conflicts().all();
    if (!all)
        return all;
    // A verdict may come before the change it speaks of, so theirs is what is confirmed by now.
    for (StoredConflict& one : *all) {
        Result<std::optional<Record>> theirs = confirmed(one.record);
        if (!theirs)
            return failure(theirs.error());
        one.theirs = *std::move(theirs);
    }
    return all;
}

Result<std::optional<Record>> LocalStore::confirmed(const RecordId& id)
{
    const Result<std::optional<BaseRecord>> base = m_files->cache().bases().base(id);
    if (!base)
        return failure(base.error());
    return *base ? Result<std::optional<Record>>((*base)->confirmed) : record(id);
}

Result<qint64> LocalStore::conflictCount()
{
    return m_files->outbox().conflicts().count();
}

Result<bool> LocalStore::keepRefused(const Command& command, const Error& why)
{
    const auto* edit = std::get_if<SetField>(&command.payload);
    if (!edit || !isConflict(why))
        return false;
    const CacheStateView view(m_files->cache().records());
    const std::optional<Record> now = ChangeSet(view).home(command.target);
    if (view.error())
        return failure(*view.error());
    if (!now)
        return false;
    Record before = *now;
    Record after = *now;
    setFieldValue(before.body, edit->field, edit->from);
    setFieldValue(after.body, edit->field, edit->to);
    const Result<qint64> kept = m_files->outbox().conflicts().put({0, command, now->id, why, before, after, now, m_clock.now()});
    if (!kept)
        return failure(kept.error());
    return true;
}

Result<StoredConflict> LocalStore::conflict(qint64 seq)
{
    const Result<QList<StoredConflict>> all = conflicts();
    if (!all)
        return failure(all.error());
    const auto it = std::find_if(all->begin(), all->end(), [seq](const StoredConflict& one) { return one.seq == seq; });
    if (it == all->end())
        return failure(error::ConflictUnknown);
    return *it;
}

Result<QList<Submitted>> LocalStore::resolveWithMine(qint64 seq)
{
    const Result<StoredConflict> one = conflict(seq);
    if (!one)
        return failure(one.error());
    const CacheStateView view(m_files->cache().records());
    return resolve(seq, stepsForMine(*one, view));
}

Result<QList<Submitted>> LocalStore::resolveWithValue(qint64 seq, const QJsonValue& value)
{
    const Result<StoredConflict> one = conflict(seq);
    if (!one)
        return failure(one.error());
    const CacheStateView view(m_files->cache().records());
    const Result<QList<UndoStep>> steps = stepsForValue(*one, value, view);
    if (!steps)
        return failure(steps.error());
    return resolve(seq, *steps);
}

Result<QList<Submitted>> LocalStore::resolve(qint64 seq, const QList<UndoStep>& steps)
{
    QList<Command> commands;
    for (const UndoStep& step : steps)
        commands.append(make(step.target, step.payload));
    // The new commands are durable before the conflict goes: a crash in between shows it once more, and loses nothing.
    Result<QList<Submitted>> answers = submitTogether(commands);
    if (!answers)
        return answers;
    if (const auto gone = resolveWithTheirs(seq); !gone)
        return failure(gone.error());
    return answers;
}

Result<void> LocalStore::resolveWithTheirs(qint64 seq)
{
    return m_files->outbox().conflicts().remove(seq);
}

Result<SyncPosition> LocalStore::position()
{
    MetaRepository& cache = m_files->cache().meta();
    const auto cursor = cache.value(meta::Cursor);
    const auto snapshot = cache.value(meta::Snapshot);
    const auto unsent = unsentCount();
    if (!cursor || !snapshot || !unsent)
        return failure(!cursor ? cursor.error() : !snapshot ? snapshot.error() : unsent.error());
    return SyncPosition{cursor->value_or(QByteArray()), snapshot->has_value(), snapshot->value_or(QByteArray()), *unsent};
}

Result<qint64> LocalStore::unsentCount()
{
    return m_files->outbox().outbox().count();
}

Result<QList<OutboxMessage>> LocalStore::takeMessages(int maxCount, qsizetype maxBytes)
{
    Result<QList<OutboxMessage>> messages = m_files->outbox().outbox().messages(maxCount, maxBytes);
    if (!messages || messages->isEmpty())
        return messages;
    QList<qint64> seqs;
    for (const OutboxMessage& message : std::as_const(*messages))
        seqs.append(message.seq);
    if (const auto marked = m_files->outbox().outbox().markSent(seqs); !marked)
        return failure(marked.error());
    return messages;
}

Result<Effect> LocalStore::settle(const QList<Verdict>& verdicts)
{
    if (const auto agreed = agree(); !agreed)
        return failure(agreed.error());
    return m_inbound.settle(verdicts, context());
}

Result<Effect> LocalStore::applyChanges(const ChangeBatch& batch)
{
    if (const auto agreed = agree(); !agreed)
        return failure(agreed.error());
    return tookRoles(m_inbound.apply(batch, context()));
}

Result<void> LocalStore::beginSnapshot(bool isAnew)
{
    return m_inbound.beginSnapshot(isAnew);
}

Result<Effect> LocalStore::applySnapshot(const SnapshotPart& part)
{
    if (const auto agreed = agree(); !agreed)
        return failure(agreed.error());
    return tookRoles(m_inbound.apply(part, context()));
}

/// One's own person record may have come with other roles.
Result<Effect> LocalStore::tookRoles(Result<Effect> effect)
{
    if (!effect || !m_identity.enrolment || !effect->changed.contains(m_identity.enrolment->person))
        return effect;
    const auto person = record(m_identity.enrolment->person);
    if (!person)
        return failure(person.error());
    if (*person) {
        const QList<Role> roles = knownRolesFromWords((*person)->body.value(QLatin1String("roles")).toVariant().toStringList());
        if (const auto kept = setRoles(roles); !kept)
            return failure(kept.error());
    }
    return effect;
}

} // namespace firebreak
