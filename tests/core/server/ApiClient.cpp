// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/ApiClient.h"

#include "core/base/Clock.h"
#include "core/base/TypedId.h"
#include "core/crypto/Base64Url.h"
#include "core/crypto/Sha256.h"

#include <QJsonDocument>
#include <QUrl>

namespace firebreak::test {

namespace {

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(toBase64Url(bytes));
}

} // namespace

QJsonObject ApiClient::Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString ApiClient::Reply::errorCode() const
{
    return json()[QLatin1String("error")][QLatin1String("code")].toString();
}

QList<QJsonObject> ApiClient::Reply::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : body.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

ApiClient::ApiClient(const QString& invitation)
{
    const QByteArray text = invitation.trimmed().mid(int(qstrlen("firebreak1:"))).toLatin1();
    const QJsonObject json = QJsonDocument::fromJson(*bytesFromBase64Url(text)).object();
    certificate = *bytesFromBase64Url(json[QLatin1String("certificate")].toString().toLatin1());
    organisation = json[QLatin1String("organisation")].toString();
    secret = json[QLatin1String("secret")].toString();
    port = quint16(QUrl(json[QLatin1String("url")].toString()).port());
}

bool ApiClient::connectOnce(RawClient& client) const
{
    return client.connectTo(port) && Sha256::of(client.socket().peerCertificate().toDer()) == certificate;
}

ApiClient::Reply ApiClient::send(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                                 const QByteArray& headers)
{
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: test\r\n" + headers;
    if (!version.isEmpty())
        request += "Firebreak-Protocol: " + version + "\r\n";
    if (!bearer.isEmpty())
        request += "Authorization: Bearer " + bearer.toLatin1() + "\r\n";
    if (!body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    // A kept connection may have been closed meanwhile; everything is safe to repeat.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (!m_connection) {
            m_connection = std::make_unique<RawClient>();
            if (!connectOnce(*m_connection)) {
                m_connection.reset();
                return {};
            }
        }
        m_connection->send(request + "\r\n" + body);
        const auto answer = m_connection->readAnswer(30'000);
        if (answer) {
            if (answer->headers.value("connection") == "close")
                m_connection.reset();
            return {answer->status, answer->body, answer->headers};
        }
        m_connection.reset();
    }
    return {};
}

ApiClient::Reply ApiClient::get(const QByteArray& path, const QByteArray& headers)
{
    return send("GET", path, {}, headers);
}

ApiClient::Reply ApiClient::post(const QByteArray& path, const QJsonObject& body)
{
    return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), {});
}

ApiClient::Reply ApiClient::join(const QString& deviceName)
{
    const QByteArray deviceKey = toBase64Url(key.verifyingKey().toBytes());
    const QByteArray text =
        "firebreak-join-v1\n" + certificate.toHex() + '\n' + secret.toLatin1() + '\n' + deviceKey;
    const Reply reply = post("/v1/join", {{QStringLiteral("secret"), secret},
                                          {QStringLiteral("deviceKey"), QString::fromLatin1(deviceKey)},
                                          {QStringLiteral("deviceName"), deviceName},
                                          {QStringLiteral("signature"), base64(key.sign(text))}});
    if (reply.status == 200) {
        device = reply.json()[QLatin1String("device")].toString();
        person = reply.json()[QLatin1String("person")].toString();
    }
    return reply;
}

ApiClient::Reply ApiClient::challenge()
{
    return post("/v1/challenge", {{QStringLiteral("device"), device}});
}

ApiClient::Reply ApiClient::token(const QString& challenge)
{
    const QByteArray text =
        "firebreak-token-v1\n" + certificate.toHex() + '\n' + device.toLatin1() + '\n' + challenge.toLatin1();
    const Reply reply = post("/v1/token", {{QStringLiteral("device"), device},
                                           {QStringLiteral("challenge"), challenge},
                                           {QStringLiteral("signature"), base64(key.sign(text))}});
    if (reply.status == 200)
        bearer = reply.json()[QLatin1String("token")].toString();
    return reply;
}

bool ApiClient::signIn()
{
    bearer.clear();
    if (device.isEmpty() && join().status != 200)
        return false;
    return token(challenge().json()[QLatin1String("challenge")].toString()).status == 200;
}

QJsonObject ApiClient::command(const QJsonObject& command)
{
    const Reply reply = post("/v1/commands", {{QStringLiteral("commands"), QJsonArray{command}}});
    return reply.json()[QLatin1String("verdicts")][0].toObject();
}

std::unique_ptr<RawClient> ApiClient::openEvents()
{
    auto client = std::make_unique<RawClient>();
    if (!connectOnce(*client))
        return nullptr;
    client->send("GET /v1/events HTTP/1.1\r\nHost: test\r\nFirebreak-Protocol: 2\r\nAuthorization: Bearer "
                 + bearer.toLatin1() + "\r\n\r\n");
    if (!client->readUntil("event: more\ndata: {}\n\n"))
        return nullptr;
    return client;
}

QJsonObject ApiClient::newReport(const QString& title)
{
    const Instant now = SystemClock().now();
    return {{QStringLiteral("id"), CommandId::generate(now).toText()},
            {QStringLiteral("at"), toText(now)},
            {QStringLiteral("target"), RecordId::generate(now).toText()},
            {QStringLiteral("command"), QStringLiteral("report.create")},
            {QStringLiteral("title"), title},
            {QStringLiteral("description"), QStringLiteral("What happens and where.")}};
}

} // namespace firebreak::test
