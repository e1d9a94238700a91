// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/link/EventStream.h"
#include "core/sync/SyncPort.h"
#include "core/sync/SyncStatus.h"

namespace firebreak {

class NetworkJob;

/// Keeps a workspace and its server together: fills the cache by a snapshot at first, sends the outbox, fetches changes
/// when the server says that there are some, when the connection comes back, and every few minutes. One job at a time
/// beside the event stream. When the server is away it goes quietly offline and tries again with growing pauses; what
/// a person does meanwhile lies in the outbox.
/// Threads: one with an event loop; the port and the enrolment's key must outlive it.
class SyncEngine : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        RetryPolicy policy;
        bool isWatching = true; ///< false: once, then stop at caughtUp() or failed()
        std::chrono::milliseconds pullEvery{std::chrono::minutes(5)};
    };

    SyncEngine(const Enrolment& enrolment, SyncPort& port, const Clock& clock, const Options& options,
               QObject* parent = nullptr);
    ~SyncEngine() override;

    void start();
    void stop();
    /// There is something new in the outbox.
    void commandSubmitted();
    /// A person asks, or the network came back: don't wait for the next attempt.
    void retryNow();

    [[nodiscard]] const SyncStatus& status() const { return m_status; }

Q_SIGNALS:
    void statusChanged(const firebreak::SyncStatus& status);
    /// Nothing to send, nothing to fetch.
    void caughtUp();
    /// It gave up: the server refuses this laptop, the attempts are used up, or the local files failed.
    void failed(const firebreak::Error& error);

private:
    void step();
    void readPosition();
    void snapshot(bool isAnew);
    void pull();
    void push();
    void send(const QList<OutboxMessage>& messages);
    void run(NetworkJob* job);
    void jobWaits(const Error& reason);
    void jobEnded(const Error* error);
    void openEvents();
    void giveUp(const Error& error);
    void setPhase(SyncStatus::Phase phase, const std::optional<Error>& error = std::nullopt);
    /// Binds a port's callback to this object's life.
    template <class T> [[nodiscard]] SyncPort::Answer<T> whenAnswered(std::function<void(const Result<T>&)> next);

    ServerLink m_link;
    SyncPort& m_port;
    const Clock& m_clock;
    Options m_options;
    SyncStatus m_status;
    NetworkJob* m_job = nullptr;
    EventStream* m_events = nullptr;
    QTimer m_pullTimer;
    SyncPosition m_position;
    quint64 m_round = 0; ///< counts the stops, so that late answers are known
    bool m_isRunning = false;
    bool m_isAsking = false; ///< the port has a question open
    bool m_hasPosition = false;
    bool m_wantsPush = true;
    bool m_wantsPull = true;
    bool m_pushedLast = false;
    bool m_isResumed = false; ///< the running snapshot was taken up again by its token
};

} // namespace firebreak
