// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Workspace.h"

#include "core/sync/RunOn.h"
#include "core/sync/WorkspaceReader.h"
#include "core/sync/WorkspaceSync.h"
#include "core/sync/WorkspaceWriter.h"
#include "core/wire/Invitation.h"

namespace firebreak {
namespace {

constexpr qsizetype SliceSize = 250; ///< commands of one action done at once; about 100 ms

struct OpenedWorkspace
{
    std::optional<Enrolment> enrolment;
    Actor actor;
    QString setAside;
};

} // namespace

Workspace::Workspace(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_writer(std::make_unique<WorkspaceWriter>(clock))
    , m_reader(std::make_unique<WorkspaceReader>())
    , m_sync(std::make_unique<WorkspaceSync>(*m_writer, clock))
{
    m_writerThread.setObjectName(QStringLiteral("workspace writer"));
    m_readerThread.setObjectName(QStringLiteral("workspace reader"));
    m_networkThread.setObjectName(QStringLiteral("workspace network"));
    m_writer->moveToThread(&m_writerThread);
    m_reader->moveToThread(&m_readerThread);
    m_sync->moveToThread(&m_networkThread);
    connect(m_writer.get(), &WorkspaceWriter::recordsChanged, this, &Workspace::recordsChanged);
    connect(m_writer.get(), &WorkspaceWriter::everythingChanged, this, &Workspace::everythingChanged);
    connect(m_writer.get(), &WorkspaceWriter::compartmentForgotten, this, [this] {
        m_undo.clear(); // an inverse holds what a record said before
        Q_EMIT undoChanged();
    });
    connect(m_writer.get(), &WorkspaceWriter::unsentCountChanged, this, [this](qint64 count) {
        if (std::exchange(m_unsent, count) != count)
            Q_EMIT unsentCountChanged(count);
    });
    connect(m_writer.get(), &WorkspaceWriter::conflictCountChanged, this, [this](qint64 count) {
        if (std::exchange(m_conflicts, count) != count)
            Q_EMIT conflictCountChanged(count);
    });
    connect(m_writer.get(), &WorkspaceWriter::commandsQueued, m_sync.get(), &WorkspaceSync::commandSubmitted);
    connect(m_sync.get(), &WorkspaceSync::statusChanged, this, [this](const SyncStatus& status) {
        m_status = status;
        Q_EMIT syncStatusChanged(status);
    });
    m_writerThread.start();
    m_readerThread.start();
    m_networkThread.start();
}

Workspace::~Workspace()
{
    // The network first, so that nothing new comes; its thread stays until the writer can't call back any more.
    QMetaObject::invokeMethod(m_sync.get(), [sync = m_sync.get()] { sync->stop(); }, Qt::BlockingQueuedConnection);
    // Each object goes on its own thread, which alone may touch its files and timers.
    QMetaObject::invokeMethod(m_writer.get(), [this] { m_writer.release()->deleteLater(); m_writerThread.quit(); },
                              Qt::QueuedConnection);
    m_writerThread.wait();
    QMetaObject::invokeMethod(m_reader.get(), [this] { m_reader.release()->deleteLater(); m_readerThread.quit(); },
                              Qt::QueuedConnection);
    m_readerThread.wait();
    QMetaObject::invokeMethod(m_sync.get(), [this] { m_sync.release()->deleteLater(); m_networkThread.quit(); },
                              Qt::QueuedConnection);
    m_networkThread.wait();
}

QFuture<Result<void>> Workspace::open(const QString& directory, const SecretBytes& rootKey)
{
    m_directory = directory;
    auto key = std::make_shared<const SecretBytes>(rootKey.clone());
    auto readerOpened = [directory, key, reader = m_reader.get()] { return reader->open(directory, *key); };
    auto opened = runOn(m_writer.get(), [directory, key, writer = m_writer.get()]() -> Result<OpenedWorkspace> {
        if (const auto done = writer->open(directory, *key); !done)
            return failure(done.error());
        LocalStore& store = writer->store();
        return OpenedWorkspace{store.enrolment(), store.actor(), store.setAside().value_or(QString())};
    });
    return opened
        .then(this,
              [this, readerOpened](const Result<OpenedWorkspace>& answer) -> QFuture<Result<void>> {
                  if (!answer)
                      return QtFuture::makeReadyFuture(Result<void>(failure(answer.error())));
                  m_enrolment = answer->enrolment;
                  m_actor = answer->actor;
                  m_setAside = answer->setAside;
                  return runOn(m_reader.get(), readerOpened);
              })
        .unwrap()
        .then(this, [this](const Result<void>& answer) {
            m_isOpen = answer.has_value();
            return answer;
        });
}

Command Workspace::make(const RecordId& target, Payload payload) const
{
    const Instant now = m_clock.now();
    return {CommandId::generate(now), now, target, std::move(payload)};
}

QFuture<Result<Submitted>> Workspace::submit(const RecordId& target, Payload payload)
{
    return submit(make(target, std::move(payload)));
}

QFuture<Result<Submitted>> Workspace::submit(const Command& command)
{
    return submitAction({command}).then([](const Answers& answers) {
        return answers ? answers->first() : Result<Submitted>(failure(answers.error()));
    });
}

QFuture<Workspace::Answers> Workspace::submitAction(const QList<Command>& commands)
{
    return run(commands, &UndoStack::done);
}

struct Workspace::Run
{
    QList<Command> commands;
    Finish finish;
    QList<Result<Submitted>> answers = {};
    bool isCancelled = false;
    QPromise<Answers> promise = {};
};

QFuture<Workspace::Answers> Workspace::run(const QList<Command>& commands, Finish finish)
{
    auto run = std::make_shared<Run>();
    run->commands = commands;
    run->finish = finish;
    run->promise.start();
    m_runs.append(run);
    if (commands.size() > SliceSize)
        Q_EMIT actionProgressed(0, commands.size());
    runSlice(run);
    return run->promise.future();
}

void Workspace::runSlice(const std::shared_ptr<Run>& run)
{
    const bool isNew = run->finish == &UndoStack::done;
    const QList<Command> slice = run->commands.mid(run->answers.size(), SliceSize);
    runOn(m_writer.get(), [slice, isNew, writer = m_writer.get()] {
        return isNew ? writer->submitNew(slice) : writer->submit(slice);
    }).then(this, [this, run, count = slice.size()](const Answers& answers) {
        // A fault after the first slice is that of the commands that are left: what was done before is done.
        if (!answers && run->answers.isEmpty()) {
            m_runs.removeOne(run);
            run->promise.addResult(answers);
            run->promise.finish();
            return;
        }
        if (answers)
            run->answers.append(*answers);
        while (!answers && run->answers.size() < run->commands.size())
            run->answers.append(failure(answers.error()));
        if (run->commands.size() > SliceSize)
            Q_EMIT actionProgressed(run->answers.size(), run->commands.size());
        if (run->answers.size() < run->commands.size() && count > 0 && !run->isCancelled)
            runSlice(run);
        else
            endRun(run);
    });
}

void Workspace::endRun(const std::shared_ptr<Run>& run)
{
    m_runs.removeOne(run);
    const Answers answers = run->answers;
    finished(run->commands, answers, run->finish);
    run->promise.addResult(answers);
    run->promise.finish();
}

void Workspace::cancelAction()
{
    for (const std::shared_ptr<Run>& run : std::as_const(m_runs)) {
        if (run->finish == &UndoStack::done)
            run->isCancelled = true;
    }
}

void Workspace::finished(const QList<Command>& commands, const Answers& answers, Finish finish)
{
    if (!answers)
        return;
    UndoStack::Action inverses;
    for (qsizetype i = 0; i < answers->size(); ++i) {
        const Result<Submitted>& answer = answers->at(i);
        if (!answer)
            Q_EMIT refused(commands.at(i).id, answer.error());
        else if (!answer->changed.isEmpty() && answer->inverse)
            inverses.append({answer->target, *answer->inverse});
    }
    (m_undo.*finish)(inverses);
    Q_EMIT undoChanged();
}

QFuture<Workspace::Answers> Workspace::runSteps(const std::optional<UndoStack::Action>& steps, Finish finish)
{
    QList<Command> commands;
    for (const UndoStep& step : steps.value_or(UndoStack::Action()))
        commands.append(make(step.target, step.payload));
    Q_EMIT undoChanged();
    return run(commands, finish);
}

QFuture<Workspace::Answers> Workspace::undo()
{
    return runSteps(m_undo.takeUndo(), &UndoStack::undone);
}

QFuture<Workspace::Answers> Workspace::redo()
{
    return runSteps(m_undo.takeRedo(), &UndoStack::redone);
}

BulkSubmission::Sink Workspace::bulkSink()
{
    return [writer = m_writer.get()](const QList<Command>& commands) {
        return runOn(writer, [commands, writer] { return writer->submitQuietly(commands); }).result();
    };
}

QFuture<Result<void>> Workspace::beginBulk()
{
    return runOn(m_writer.get(), [writer = m_writer.get()] { return writer->store().beginBulk(); });
}

QFuture<Result<void>> Workspace::endBulk()
{
    return runOn(m_writer.get(), [writer = m_writer.get()] {
        const Result<void> done = writer->store().endBulk();
        Effect all;
        all.hasFilled = all.hasChangedOutbox = all.hasChangedConflicts = true;
        writer->tell(all);
        Q_EMIT writer->commandsQueued();
        return done;
    });
}

QFuture<Result<std::optional<Record>>> Workspace::record(const RecordId& id)
{
    return runOn(m_reader.get(), [id, reader = m_reader.get()] { return reader->record(id); });
}

QFuture<Result<QList<RecordId>>> Workspace::byKey(const QString& key)
{
    return runOn(m_reader.get(), [key, reader = m_reader.get()] { return reader->byKey(key); });
}

QFuture<Result<QList<Record>>> Workspace::notesOn(const RecordId& id)
{
    return runOn(m_reader.get(), [id, reader = m_reader.get()] { return reader->notesOn(id); });
}

QFuture<Result<QList<Record>>> Workspace::people()
{
    return runOn(m_reader.get(), [reader = m_reader.get()] { return reader->people(); });
}

QFuture<Result<QList<HistoryLine>>> Workspace::historyOf(const RecordId& id, int limit)
{
    return runOn(m_reader.get(), [id, limit, reader = m_reader.get()] { return reader->historyOf(id, limit); });
}

QFuture<Result<Drafts>> Workspace::drafts()
{
    return runOn(m_writer.get(), [writer = m_writer.get()] { return writer->store().drafts(); });
}

QFuture<Result<void>> Workspace::keepDrafts(const Drafts& drafts)
{
    return runOn(m_writer.get(), [drafts, writer = m_writer.get()] { return writer->store().keepDrafts(drafts); });
}

QFuture<Result<QList<StoredConflict>>> Workspace::conflicts()
{
    return runOn(m_writer.get(), [writer = m_writer.get()] { return writer->store().conflicts(); });
}

Result<QList<Submitted>> Workspace::resolved(const Result<QList<Submitted>>& answers)
{
    UndoStack::Action inverses;
    for (const Submitted& answer : answers.value_or(QList<Submitted>())) {
        if (!answer.changed.isEmpty() && answer.inverse)
            inverses.append({answer.target, *answer.inverse});
    }
    m_undo.done(inverses);
    Q_EMIT undoChanged();
    return answers;
}

QFuture<Result<QList<Submitted>>> Workspace::resolveWithMine(qint64 seq)
{
    return runOn(m_writer.get(), [seq, writer = m_writer.get()] {
               return writer->resolved(writer->store().resolveWithMine(seq));
           })
        .then(this, [this](const Result<QList<Submitted>>& answers) { return resolved(answers); });
}

QFuture<Result<QList<Submitted>>> Workspace::resolveWithValue(qint64 seq, const QJsonValue& value)
{
    return runOn(m_writer.get(), [seq, value, writer = m_writer.get()] {
               return writer->resolved(writer->store().resolveWithValue(seq, value));
           })
        .then(this, [this](const Result<QList<Submitted>>& answers) { return resolved(answers); });
}

QFuture<Result<void>> Workspace::resolveWithTheirs(qint64 seq)
{
    return runOn(m_writer.get(), [seq, writer = m_writer.get()] {
        const Result<void> done = writer->store().resolveWithTheirs(seq);
        writer->tellConflicts();
        return done;
    });
}

QFuture<Result<void>> Workspace::join(const QString& text, const QString& deviceName)
{
    const Result<Invitation> invitation = Invitation::fromText(text);
    if (!invitation)
        return QtFuture::makeReadyFuture(Result<void>(failure(invitation.error())));
    if (m_enrolment)
        return QtFuture::makeReadyFuture(
            Result<void>(failure(error::SyncAlreadyJoined, {}, {m_enrolment->url.toString()})));
    auto promise = std::make_shared<QPromise<Result<Enrolment>>>();
    promise->start();
    runOn(m_writer.get(), [writer = m_writer.get()] { return writer->store().deviceKey(); })
        .then(this, [this, invitation = *invitation, deviceName,
                     promise](const Result<std::shared_ptr<const SigningKey>>& key) {
            const auto answer = [promise](const Result<Enrolment>& enrolment) {
                promise->addResult(enrolment);
                promise->finish();
            };
            if (!key) {
                answer(failure(key.error()));
                return;
            }
            QMetaObject::invokeMethod(m_sync.get(), [=, sync = m_sync.get(), key = *key] {
                sync->join(invitation, key, deviceName, answer);
            });
        });
    return promise->future()
        .then(this,
              [this](const Result<Enrolment>& enrolment) -> QFuture<Result<Enrolment>> {
                  if (!enrolment)
                      return QtFuture::makeReadyFuture(enrolment);
                  return runOn(m_writer.get(), [e = *enrolment, writer = m_writer.get()]() -> Result<Enrolment> {
                      if (const auto kept = writer->store().join(e); !kept)
                          return failure(kept.error());
                      return e;
                  });
              })
        .unwrap()
        .then(this, [this](const Result<Enrolment>& enrolment) -> Result<void> {
            if (!enrolment)
                return failure(enrolment.error());
            enrolled(*enrolment);
            return {};
        });
}

void Workspace::enrolled(const Enrolment& enrolment)
{
    m_enrolment = enrolment;
    m_actor = enrolment.actor();
    Q_EMIT everythingChanged();
    Q_EMIT joined();
    startSync(m_options);
}

QFuture<Result<void>> Workspace::moveServer(const QUrl& url)
{
    return runOn(m_writer.get(), [url, writer = m_writer.get()] { return writer->store().moveServer(url); })
        .then(this, [this, url](const Result<void>& moved) {
            if (moved)
                m_enrolment->url = url;
            return moved;
        });
}

void Workspace::startSync(const SyncEngine::Options& options)
{
    m_options = options;
    if (!m_enrolment)
        return;
    QMetaObject::invokeMethod(m_sync.get(), [sync = m_sync.get(), enrolment = *m_enrolment, options] {
        sync->start(enrolment, options);
    });
}

void Workspace::stopSync()
{
    QMetaObject::invokeMethod(m_sync.get(), &WorkspaceSync::stop);
}

void Workspace::retrySyncNow()
{
    QMetaObject::invokeMethod(m_sync.get(), &WorkspaceSync::retryNow);
}

} // namespace firebreak
