// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/SignInEndpoints.h"

#include "core/crypto/Base64Url.h"
#include "core/identity/RoleWords.h"
#include "core/wire/SignInText.h"

#include <QJsonArray>

namespace firebreak::server {

namespace {

constexpr qsizetype MaxDeviceName = 120;

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(toBase64Url(bytes));
}

Result<JoinRequest> joinRequestOf(const HttpRequest& request)
{
    const auto json = objectOf(request);
    if (!json)
        return failure(json.error());
    const auto secret = textOf(*json, QLatin1String("secret"));
    const auto deviceKey = textOf(*json, QLatin1String("deviceKey"));
    const auto deviceName = textOf(*json, QLatin1String("deviceName"));
    const auto signature = bytesOf(*json, QLatin1String("signature"));
    for (const auto* text : {&secret, &deviceKey, &deviceName}) {
        if (!*text)
            return failure(text->error());
    }
    if (!signature)
        return failure(signature.error());
    const QString name = deviceName->simplified();
    if (name.isEmpty() || name.size() > MaxDeviceName)
        return failure(error::ProtocolField, QStringLiteral("deviceName"));
    return JoinRequest{secret->toLatin1(), deviceKey->toLatin1(), name, *signature};
}

QJsonObject answerOf(const Joined& joined, const ServerIdentity& identity)
{
    const QByteArray statement = enrolmentText(identity.organisation, joined.account.person, joined.device.id,
                                               toBase64Url(joined.device.key.toBytes()));
    return {
        {QStringLiteral("person"), joined.account.person.toText()},
        {QStringLiteral("name"), joined.account.name},
        {QStringLiteral("roles"), QJsonArray::fromStringList(wordsOf(joined.account.roles))},
        {QStringLiteral("device"), joined.device.id.toText()},
        {QStringLiteral("organisation"),
         QJsonObject{{QStringLiteral("id"), identity.organisation.toText()},
                     {QStringLiteral("key"), base64(identity.organisationKey.verifyingKey().toBytes())}}},
        {QStringLiteral("signature"), base64(identity.organisationKey.sign(statement))},
    };
}

} // namespace

bool SignInEndpoints::mustWait(const Exchange& exchange) const
{
    const auto seconds = m_parts.failures.wait(exchange->request().address, m_parts.clock.now());
    if (!seconds)
        return false;
    HttpResponse response = HttpResponse::failure(429, error::AuthSlowDown);
    response.headers.emplaceBack("Retry-After", QByteArray::number(*seconds));
    exchange->respond(std::move(response));
    return true;
}

void SignInEndpoints::refuse(const Exchange& exchange, const Error& error) const
{
    if (error.code == error::AuthRefused)
        m_parts.failures.failed(exchange->request().address, m_parts.clock.now());
    answer(exchange, error);
}

void SignInEndpoints::join(const Exchange& exchange) const
{
    if (mustWait(exchange))
        return;
    const Result<JoinRequest> request = joinRequestOf(exchange->request());
    if (!request)
        return answer(exchange, request.error());
    const auto joined = std::make_shared<std::optional<Joined>>();
    const bool isTaken = m_parts.pool.write(
        [this, request = *request, joined](Store& store) -> Result<void> {
            Result<Joined> done = server::join(store, m_parts.identity, request, m_parts.clock.now());
            if (!done)
                return failure(done.error());
            *joined = std::move(*done);
            return {};
        },
        [this, joined, exchange](const Result<void>& written) {
            if (!written)
                return refuse(exchange, written.error());
            m_parts.events.publish({Compartment::company().word()});
            exchange->respond(HttpResponse::json(answerOf(**joined, m_parts.identity)));
        });
    if (!isTaken)
        answerBusy(exchange);
}

void SignInEndpoints::challenge(const Exchange& exchange) const
{
    const auto json = objectOf(exchange->request());
    if (!json)
        return answer(exchange, json.error());
    const auto device = DeviceId::fromText(json->value(QLatin1String("device")).toString());
    if (!device)
        return answer(exchange, {error::ProtocolField, QStringLiteral("device"), {}});
    const ChallengeBook::Challenge made = m_parts.challenges.make(*device, m_parts.clock.now());
    exchange->respond(HttpResponse::json({{QStringLiteral("challenge"), QString::fromLatin1(made.text)},
                                          {QStringLiteral("expires"), toText(made.expires)}}));
}

void SignInEndpoints::token(const Exchange& exchange) const
{
    if (mustWait(exchange))
        return;
    if (!m_parts.pool.read([this, exchange](Store& store) { checkAndIssue(store, exchange); }))
        answerBusy(exchange);
}

void SignInEndpoints::checkAndIssue(Store& store, const Exchange& exchange) const
{
    const auto json = objectOf(exchange->request());
    if (!json)
        return answer(exchange, json.error());
    const auto id = DeviceId::fromText(json->value(QLatin1String("device")).toString());
    const auto challenge = textOf(*json, QLatin1String("challenge"));
    const auto signature = bytesOf(*json, QLatin1String("signature"));
    if (!id)
        return answer(exchange, {error::ProtocolField, QStringLiteral("device"), {}});
    if (!challenge || !signature)
        return answer(exchange, challenge ? signature.error() : challenge.error());

    const auto device = store.accounts().device(*id);
    if (!device)
        return answer(exchange, device.error());
    const QByteArray text = challenge->toLatin1();
    const Instant now = m_parts.clock.now();
    if (!*device || (*device)->revoked || !m_parts.challenges.isGood(text, *id, now)
        || !(*device)->key.verifies(tokenText(m_parts.identity.tls.fingerprint(), *id, text), *signature)
        || !m_parts.challenges.spend(text, now))
        return refuse(exchange, {error::AuthRefused, {}, {}});
    const auto account = store.accounts().account((*device)->person);
    if (!account)
        return answer(exchange, account.error());
    if (!*account || (*account)->closed)
        return refuse(exchange, {error::AuthRefused, {}, {}});
    issue(exchange, **account, *id);
}

void SignInEndpoints::issue(const Exchange& exchange, const Account& account, const DeviceId& device) const
{
    const Instant now = m_parts.clock.now();
    const auto token = std::make_shared<QByteArray>();
    const bool isTaken = m_parts.pool.write(
        [device, now, token](Store& store) -> Result<void> {
            Result<QByteArray> issued = issueToken(store, device, now);
            if (!issued)
                return failure(issued.error());
            *token = std::move(*issued);
            return {};
        },
        [exchange, account, now, token](const Result<void>& written) {
            if (!written)
                return answer(exchange, written.error());
            exchange->respond(HttpResponse::json({{QStringLiteral("token"), QString::fromLatin1(*token)},
                                                  {QStringLiteral("expires"), toText(now + TokenLifetime)},
                                                  {QStringLiteral("person"), account.person.toText()},
                                                  {QStringLiteral("roles"), QJsonArray::fromStringList(wordsOf(account.roles))}}));
        });
    if (!isTaken)
        answerBusy(exchange);
}

} // namespace firebreak::server
