// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/SyncEngine.h"

#include "core/base/Logging.h"
#include "core/sync/link/PullJob.h"
#include "core/sync/link/PushJob.h"
#include "core/sync/link/SnapshotJob.h"

namespace firebreak {

using Phase = SyncStatus::Phase;

SyncEngine::SyncEngine(const Enrolment& enrolment, SyncPort& port, const Clock& clock, const Options& options,
                       QObject* parent)
    : QObject(parent)
    , m_link(enrolment, options.policy)
    , m_port(port)
    , m_clock(clock)
    , m_options(options)
{
    m_pullTimer.setInterval(options.pullEvery);
    connect(&m_pullTimer, &QTimer::timeout, this, [this] {
        m_wantsPull = true;
        step();
    });
}

SyncEngine::~SyncEngine()
{
    stop();
}

template <class T> SyncPort::Answer<T> SyncEngine::whenAnswered(std::function<void(const Result<T>&)> next)
{
    m_isAsking = true;
    return [self = QPointer(this), next = std::move(next), round = m_round](const Result<T>& answer) {
        if (!self)
            return;
        self->m_isAsking = false;
        if (round != self->m_round) // stopped meanwhile, and perhaps started again
            self->step();
        else if (!answer)
            self->giveUp(answer.error());
        else
            next(answer);
    };
}

void SyncEngine::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_hasPosition = false;
    m_wantsPush = m_wantsPull = true;
    setPhase(Phase::Connecting);
    if (m_options.isWatching) {
        m_pullTimer.start();
        openEvents();
    }
    step();
}

void SyncEngine::stop()
{
    m_isRunning = false;
    ++m_round;
    m_pullTimer.stop();
    for (NetworkJob* job : {m_job, static_cast<NetworkJob*>(m_events)}) {
        if (job) {
            job->disconnect(this);
            job->abort();
            job->deleteLater();
        }
    }
    m_job = nullptr;
    m_events = nullptr;
    setPhase(Phase::Stopped);
}

void SyncEngine::commandSubmitted()
{
    m_wantsPush = true;
    ++m_status.unsent;
    step();
}

void SyncEngine::retryNow()
{
    if (!m_isRunning) {
        start();
        return;
    }
    m_wantsPush = m_wantsPull = true;
    if (m_job)
        m_job->retryNow();
    if (m_events)
        m_events->retryNow();
    step();
}

void SyncEngine::openEvents()
{
    m_events = new EventStream(m_link, this);
    connect(m_events, &EventStream::moreArrived, this, [this] {
        m_wantsPull = true;
        step();
    });
    connect(m_events, &NetworkJob::waiting, this, [this](const Error& reason) {
        if (!m_job && !m_isAsking)
            setPhase(Phase::Offline, reason);
    });
    connect(m_events, &NetworkJob::answering, this, [this] {
        m_wantsPush = m_wantsPull = true;
        if (m_job)
            m_job->retryNow();
        step();
    });
    // It ends by itself only when the server refuses it for good.
    connect(m_events, &NetworkJob::finished, this, [this] { giveUp(*m_events->error()); });
    m_events->start();
}

void SyncEngine::step()
{
    if (!m_isRunning || m_job || m_isAsking)
        return;
    if (!m_hasPosition) {
        readPosition();
    } else if (m_position.cursor.isEmpty() || m_position.isInSnapshot) {
        snapshot(false);
    } else if (m_wantsPush && !(m_wantsPull && m_pushedLast)) {
        push();
    } else if (m_wantsPull) {
        pull();
    } else {
        m_status.received = 0;
        m_status.upToDateAt = m_clock.now();
        setPhase(Phase::UpToDate);
        Q_EMIT caughtUp();
        if (!m_options.isWatching)
            stop();
    }
}

void SyncEngine::readPosition()
{
    m_port.position(whenAnswered<SyncPosition>([this](const Result<SyncPosition>& position) {
        m_position = *position;
        m_hasPosition = true;
        m_status.unsent = m_position.unsent;
        m_status.isFirstSync = m_position.cursor.isEmpty();
        step();
    }));
}

void SyncEngine::snapshot(bool isAnew)
{
    m_port.beginSnapshot(isAnew, whenAnswered<void>([this, isAnew](const Result<void>&) {
        const QByteArray resume = isAnew ? QByteArray() : m_position.resume;
        m_isResumed = !resume.isEmpty();
        auto* job = new SnapshotJob(m_link, resume, this);
        connect(job, &SnapshotJob::arrived, this, [this, job](const SnapshotPart& part) {
            m_status.received += part.records.size();
            setPhase(Phase::Receiving);
            m_port.applySnapshot(part, whenAnswered<void>([this, job, part](const Result<void>&) {
                m_position.isInSnapshot = !part.isLast();
                m_position.resume = part.resume;
                if (part.isLast())
                    m_position.cursor = part.cursor;
                job->resume();
            }));
        });
        run(job);
    }));
}

void SyncEngine::pull()
{
    m_wantsPull = false;
    m_pushedLast = false;
    auto* job = new PullJob(m_link, m_position.cursor, this);
    connect(job, &PullJob::arrived, this, [this, job](const ChangeBatch& batch) {
        if (batch.changes.isEmpty() && !batch.readable && batch.cursor == m_position.cursor) {
            m_wantsPull = m_wantsPull || batch.hasMore;
            job->resume();
            return;
        }
        m_status.received += batch.changes.size();
        if (!batch.changes.isEmpty())
            setPhase(Phase::Receiving);
        m_port.applyChanges(batch, whenAnswered<void>([this, job, batch](const Result<void>&) {
            m_position.cursor = batch.cursor;
            m_wantsPull = m_wantsPull || batch.hasMore;
            job->resume();
        }));
    });
    run(job);
}

void SyncEngine::push()
{
    m_port.takeMessages(PushJob::MaxCommands, PushJob::MaxBytes,
                        whenAnswered<QList<OutboxMessage>>([this](const Result<QList<OutboxMessage>>& messages) {
        if (messages->isEmpty()) {
            m_wantsPush = false;
            m_status.unsent = 0;
            step();
        } else {
            send(*messages);
        }
    }));
}

void SyncEngine::send(const QList<OutboxMessage>& messages)
{
    QList<CommandId> ids;
    QList<QByteArray> commands;
    for (const OutboxMessage& message : messages) {
        ids.append(message.id);
        commands.append(message.json);
    }
    m_pushedLast = true;
    if (m_status.phase != Phase::Offline)
        setPhase(Phase::Sending);
    auto* job = new PushJob(m_link, std::move(ids), commands, this);
    m_job = job;
    connect(job, &NetworkJob::waiting, this, &SyncEngine::jobWaits);
    connect(job, &NetworkJob::answering, this, [this] {
        if (m_events)
            m_events->retryNow();
    });
    connect(job, &NetworkJob::finished, this, [this, job] {
        if (job->error()) {
            jobEnded(&*job->error());
            return;
        }
        m_port.settle(job->verdicts(), whenAnswered<qint64>([this](const Result<qint64>& unsent) {
            m_status.unsent = *unsent;
            jobEnded(nullptr);
        }));
    });
    job->start();
}

void SyncEngine::run(NetworkJob* job)
{
    m_job = job;
    connect(job, &NetworkJob::waiting, this, &SyncEngine::jobWaits);
    connect(job, &NetworkJob::answering, this, [this] {
        if (m_events)
            m_events->retryNow();
    });
    connect(job, &NetworkJob::finished, this, [this, job] { jobEnded(job->error() ? &*job->error() : nullptr); });
    job->start();
}

void SyncEngine::jobWaits(const Error& reason)
{
    setPhase(Phase::Offline, reason);
}

void SyncEngine::jobEnded(const Error* error)
{
    const std::optional<Error> fault = error ? std::optional(*error) : std::nullopt;
    const bool wasSnapshot = qobject_cast<SnapshotJob*>(m_job) != nullptr;
    std::exchange(m_job, nullptr)->deleteLater();
    if (!fault) {
        step();
        return;
    }
    const QLatin1String word = fault->code.word();
    const bool isCursorLost =
        word == QLatin1String("changes.snapshot-needed") || word == QLatin1String("changes.cursor");
    if (isCursorLost && (!wasSnapshot || m_isResumed)) {
        qCInfo(logSync) << "the server asks for a new snapshot:" << word;
        m_position.resume.clear();
        snapshot(true);
        return;
    }
    giveUp(*fault);
}

void SyncEngine::giveUp(const Error& error)
{
    stop();
    setPhase(isTransient(error) ? Phase::Offline : Phase::Refused, error);
    Q_EMIT failed(error);
}

void SyncEngine::setPhase(Phase phase, const std::optional<Error>& error)
{
    m_status.phase = phase;
    m_status.error = error;
    Q_EMIT statusChanged(m_status);
}

} // namespace firebreak
