// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link/NetworkJob.h"

#include "core/base/Logging.h"
#include "core/crypto/Sha256.h"
#include "core/sync/SyncError.h"

#include <QJsonDocument>
#include <QMetaEnum>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace firebreak {
namespace {

constexpr qint64 MaxAnswer = 64 << 20;
constexpr qint64 ReadBuffer = 1 << 20; // what Qt reads ahead; the rest stays in the socket, and the server waits
constexpr std::chrono::seconds LongestRetryAfter{600};
constexpr qsizetype MaxCodeLength = 64;

/// The error body of docs/protocol.md, or none.
std::optional<Error> errorFromBody(const QByteArray& body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object().value(QLatin1String("error")).toObject();
    const QByteArray word = json.value(QLatin1String("code")).toString().toLatin1();
    if (word.isEmpty() || word.size() > MaxCodeLength || !word.contains('.'))
        return std::nullopt;
    return Error{ErrorCode::interned(QLatin1String(word)), json.value(QLatin1String("place")).toString(), {}};
}

QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

} // namespace

NetworkJob::NetworkJob(ServerLink& link, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_policy(link.policy())
    , m_backoff(link.policy())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &NetworkJob::attempt);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &NetworkJob::silent);
}

NetworkJob::~NetworkJob()
{
    dropReply();
}

void NetworkJob::start()
{
    m_isFinished = false;
    m_error.reset();
    attempt();
}

void NetworkJob::retryNow()
{
    if (m_pause.isActive()) {
        m_pause.stop();
        attempt();
    }
}

void NetworkJob::abort()
{
    m_pause.stop();
    dropReply();
    m_isFinished = true;
}

void NetworkJob::attempt()
{
    ++m_attempts;
    m_isStranger = false;
    m_retryAfter = std::chrono::milliseconds(0);
    const Call next = call();
    if (!next.needsToken) {
        send(next, {});
        return;
    }
    m_link.withToken(this, [this, next](const Result<QByteArray>& token) {
        if (m_isFinished)
            return;
        token ? send(next, *token) : fail(token.error());
    });
}

void NetworkJob::send(const Call& call, const QByteArray& token)
{
    QNetworkRequest request = m_link.request(call.path);
    m_token = token;
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    // Named, so that Qt does not unpack by itself and without bounds.
    request.setRawHeader("Accept-Encoding", "identity");
    prepare(request);
    if (call.body.isEmpty()) {
        m_reply = m_link.network().get(request);
    } else {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        m_reply = m_link.network().post(request, call.body);
    }
    m_reply->setReadBufferSize(ReadBuffer);
    restartSilence();
    connect(m_reply, &QNetworkReply::sslErrors, this, &NetworkJob::checkErrors);
    connect(m_reply, &QNetworkReply::encrypted, this, &NetworkJob::checkCertificate);
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkJob::replyReadable);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &NetworkJob::restartSilence);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkJob::replyFinished);
}

void NetworkJob::checkErrors(const QList<QSslError>& errors)
{
    // Every complaint is about the one certificate that the pin names: then the pin overrules them.
    const bool isPinned = !errors.isEmpty() && std::all_of(errors.begin(), errors.end(), [this](const QSslError& e) {
        return e.certificate().digest(QCryptographicHash::Sha256) == m_link.pin();
    });
    m_isStranger = !isPinned;
    if (isPinned)
        m_reply->ignoreSslErrors();
}

void NetworkJob::checkCertificate()
{
    const QByteArray digest = m_reply->sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256);
    if (equalsInConstantTime(digest, m_link.pin()))
        return;
    m_isStranger = true;
    m_reply->abort();
}

int NetworkJob::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void NetworkJob::replyReadable()
{
    restartSilence();
    if (status() == 200)
        readReady(*m_reply);
}

void NetworkJob::readReady(QNetworkReply& reply)
{
    if (reply.bytesAvailable() >= ReadBuffer)
        reply.setReadBufferSize(MaxAnswer); // an answer that is wanted whole
    if (reply.bytesAvailable() >= MaxAnswer)
        fail({error::SyncAnswerMalformed, reply.url().path(), {QStringLiteral("too large")}});
}

void NetworkJob::replyEnded(QNetworkReply& reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.readAll());
    if (!document.isObject()) {
        fail({error::SyncAnswerMalformed, reply.url().path(), {}});
        return;
    }
    const Result<bool> isDone = answered(document.object());
    if (!isDone)
        fail(isDone.error());
    else if (*isDone)
        finish();
    else {
        dropReply();
        progressed();
        attempt();
    }
}

Result<bool> NetworkJob::answered(const QJsonObject&)
{
    return true;
}

void NetworkJob::prepare(QNetworkRequest&) const
{}

void NetworkJob::replyFinished()
{
    if (m_reply->error() == QNetworkReply::NoError && status() == 200) {
        m_tokensRefused = 0;
        Q_EMIT answering();
        if (m_reply) // nobody stopped the job on hearing that
            replyEnded(*m_reply);
        return;
    }
    const Error found = errorOf(*m_reply);
    if (found.code.word() == QLatin1String("auth.token")) {
        m_link.dropToken(m_token);
        if (++m_tokensRefused == 1) { // expired: once with a new one, without a pause
            dropReply();
            attempt();
            return;
        }
    }
    fail(found);
}

Error NetworkJob::errorOf(QNetworkReply& reply)
{
    if (m_isStranger)
        return {error::SyncCertificate, reply.url().host(), {}};
    if (const int code = status(); code >= 300) {
        bool isNumber = false;
        const int seconds = reply.rawHeader("Retry-After").toInt(&isNumber);
        if (isNumber && seconds > 0)
            m_retryAfter = std::min(std::chrono::seconds(seconds), LongestRetryAfter);
        if (const auto error = errorFromBody(reply.readAll()))
            return *error;
        return {code >= 500 ? error::SyncAnswerBroken : error::SyncAnswerMalformed, reply.url().path(),
                {QString::number(code)}};
    }
    return {error::SyncUnreachable, reply.url().host(), {nameOf(reply.error())}};
}

void NetworkJob::silent()
{
    fail({error::SyncTimeOut, m_reply ? m_reply->url().path() : QString(), {}});
}

void NetworkJob::dropReply()
{
    m_silence.stop();
    if (!m_reply)
        return;
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

void NetworkJob::finish()
{
    dropReply();
    m_isFinished = true;
    Q_EMIT finished();
}

void NetworkJob::fail(const Error& error)
{
    if (isComplete()) {
        finish();
        return;
    }
    dropReply();
    const bool isLast = m_policy.maxAttempts > 0 && m_attempts >= m_policy.maxAttempts;
    if (!isTransient(error) || isLast) {
        m_error = error;
        finish();
        return;
    }
    const auto pause = std::max(m_backoff.next(), m_retryAfter);
    qCDebug(logSync) << "again in" << pause.count() << "ms after" << error.code.word();
    m_pause.start(pause);
    Q_EMIT waiting(error, pause);
}

} // namespace firebreak
