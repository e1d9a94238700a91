// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/sync/link/Backoff.h"
#include "core/sync/link/ServerLink.h"

#include <QJsonObject>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace firebreak {

/// One call of one endpoint, repeated with growing pauses until it is answered, refused for good, or stopped. Every
/// endpoint is safe to repeat (docs/protocol.md). The base does what all jobs share: the pin, the token, silence and
/// size limits, error answers, pauses; a subclass says what to ask and reads the answer.
///
/// Nothing is sent before the server's certificate was found to be the pinned one.
/// Threads: those of its ServerLink.
class NetworkJob : public QObject
{
    Q_OBJECT

public:
    explicit NetworkJob(ServerLink& link, QObject* parent = nullptr);
    ~NetworkJob() override;

    void start();
    /// Cuts a pause between attempts short; otherwise does nothing.
    void retryNow();
    /// Stops without finished().
    void abort();

    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    /// Why it failed; none while it runs and when it worked.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    /// Once, also on failure.
    void finished();
    /// An attempt failed; the next follows after the pause.
    void waiting(const firebreak::Error& reason, std::chrono::milliseconds pause);
    /// The server has begun to answer as it should.
    void answering();

protected:
    struct Call
    {
        QString path;    ///< with its query
        QByteArray body; ///< JSON of a POST; empty: GET
        bool needsToken = true;
    };
    /// Asked before each attempt, so that a stream resumes where it broke.
    [[nodiscard]] virtual Call call() const = 0;
    /// The whole answer of a call that is no stream. False: make another call().
    [[nodiscard]] virtual Result<bool> answered(const QJsonObject& answer);
    virtual void prepare(QNetworkRequest& request) const;
    /// New bytes lie in the reply, whose status is 200.
    virtual void readReady(QNetworkReply& reply);
    /// The reply has ended without a fault; called after the last readReady(). The default reads JSON for answered().
    virtual void replyEnded(QNetworkReply& reply);

    /// All that was asked for is here, so that a fault that comes after it is none.
    [[nodiscard]] virtual bool isComplete() const { return false; }

    void finish();
    /// Ends this attempt: again later when the fault is transient and attempts are left, for good otherwise.
    void fail(const Error& error);
    /// The job got further: its pauses start small again.
    void progressed() { m_backoff.reset(); m_attempts = 0; }
    /// While the owner keeps the job waiting, silence is not the server's.
    void restartSilence() { m_silence.start(m_policy.silence); }
    void suspendSilence() { m_silence.stop(); }
    [[nodiscard]] QNetworkReply* reply() const { return m_reply; }
    [[nodiscard]] ServerLink& link() { return m_link; }
    void setMaxAttempts(int attempts) { m_policy.maxAttempts = attempts; }

private:
    void attempt();
    void send(const Call& call, const QByteArray& token);
    void checkErrors(const QList<QSslError>& errors);
    void checkCertificate();
    void replyReadable();
    void replyFinished();
    void silent();
    void dropReply();
    [[nodiscard]] Error errorOf(QNetworkReply& reply);
    [[nodiscard]] int status() const;

    ServerLink& m_link;
    RetryPolicy m_policy;
    Backoff m_backoff;
    QTimer m_pause;
    QTimer m_silence;
    QPointer<QNetworkReply> m_reply; ///< gone before the job when the link is
    QByteArray m_token;
    std::optional<Error> m_error;
    int m_attempts = 0;
    int m_tokensRefused = 0;
    std::chrono::milliseconds m_retryAfter{0};
    bool m_isStranger = false; ///< the certificate is not the pinned one
    bool m_isFinished = false;
};

} // namespace firebreak
