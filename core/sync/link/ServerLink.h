// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sync/link/RetryPolicy.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

namespace firebreak {

struct Enrolment;
class TokenJob;

/// The connection to one server that all jobs share: its address, its pinned certificate, and the bearer token, which is
/// asked for when a job first needs one and again after the server stops taking it.
/// Threads: the thread it lives in, with its event loop.
class ServerLink : public QObject
{
    Q_OBJECT

public:
    /// For joining: no token. `pin` is the SHA-256 of the certificate in DER form.
    ServerLink(QUrl url, QByteArray pin, const RetryPolicy& policy, QObject* parent = nullptr);
    /// For an enrolled device.
    ServerLink(const Enrolment& enrolment, const RetryPolicy& policy, QObject* parent = nullptr);
    ~ServerLink() override;

    [[nodiscard]] const RetryPolicy& policy() const { return m_policy; }
    [[nodiscard]] const QByteArray& pin() const { return m_pin; }
    /// A request for `path` (which begins with `/v1/`), with TLS 1.3, no authority trusted, no redirects.
    [[nodiscard]] QNetworkRequest request(const QString& path) const;
    [[nodiscard]] QNetworkAccessManager& network() { return m_network; }

    using TokenReady = std::function<void(const Result<QByteArray>&)>;
    /// Calls back with a token, at once or after asking the server, unless `context` is gone by then. Fails with what
    /// the token job failed with; it does not retry.
    void withToken(QObject* context, TokenReady ready);
    /// The server refused it.
    void dropToken(const QByteArray& token);

private:
    void tokenFinished();

    struct Waiting
    {
        QPointer<QObject> context;
        TokenReady ready;
    };

    QUrl m_url;
    QByteArray m_pin;
    RetryPolicy m_policy;
    QNetworkAccessManager m_network;
    std::unique_ptr<Enrolment> m_enrolment;
    QByteArray m_token;
    QElapsedTimer m_tokenAge; ///< by the monotonic clock: the wall clocks of laptop and server may differ
    TokenJob* m_tokenJob = nullptr;
    std::vector<Waiting> m_waiting;
};

} // namespace firebreak
