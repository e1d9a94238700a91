// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link/ServerLink.h"

#include "core/sync/Enrolment.h"
#include "core/sync/SyncError.h"
#include "core/sync/link/TokenJob.h"
#include "core/wire/ProtocolVersion.h"

#include <QSslConfiguration>

namespace firebreak {
namespace {

/// A token lives 15 minutes; a fresh one in time spares the round trip that a refusal costs.
constexpr qint64 RenewAfterMs = 12 * 60 * 1000;

QSslConfiguration pinnedTls()
{
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({}); // nobody vouches: the pin decides, in NetworkJob
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    return tls;
}

} // namespace

ServerLink::ServerLink(QUrl url, QByteArray pin, const RetryPolicy& policy, QObject* parent)
    : QObject(parent)
    , m_url(std::move(url))
    , m_pin(std::move(pin))
    , m_policy(policy)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

ServerLink::ServerLink(const Enrolment& enrolment, const RetryPolicy& policy, QObject* parent)
    : ServerLink(enrolment.url, enrolment.certificate, policy, parent)
{
    m_enrolment = std::make_unique<Enrolment>(enrolment);
}

ServerLink::~ServerLink() = default;

QNetworkRequest ServerLink::request(const QString& path) const
{
    static const QSslConfiguration tls = pinnedTls();
    QUrl url = m_url;
    const qsizetype query = path.indexOf(u'?');
    url.setPath(path.left(query));
    if (query >= 0)
        url.setQuery(path.mid(query + 1));
    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader(ProtocolHeader, protocolText());
    return request;
}

void ServerLink::withToken(QObject* context, TokenReady ready)
{
    if (!m_token.isEmpty() && m_tokenAge.elapsed() < RenewAfterMs) {
        ready(m_token);
        return;
    }
    if (!m_enrolment) {
        ready(failure(error::SyncNotJoined));
        return;
    }
    m_waiting.push_back({context, std::move(ready)});
    if (m_tokenJob)
        return;
    m_tokenJob = new TokenJob(*this, *m_enrolment, this);
    connect(m_tokenJob, &TokenJob::finished, this, &ServerLink::tokenFinished);
    m_tokenJob->start();
}

void ServerLink::dropToken(const QByteArray& token)
{
    if (m_token == token)
        m_token.clear();
}

void ServerLink::tokenFinished()
{
    TokenJob* job = std::exchange(m_tokenJob, nullptr);
    Result<QByteArray> answer = job->token();
    if (job->error())
        answer = failure(*job->error());
    job->deleteLater();
    if (answer) {
        m_token = *answer;
        m_tokenAge.start();
    }
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting& one : waiting) {
        if (one.context)
            one.ready(answer);
    }
}

} // namespace firebreak
