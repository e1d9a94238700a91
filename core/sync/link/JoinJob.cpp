// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link/JoinJob.h"

#include "core/crypto/Base64Url.h"
#include "core/crypto/Sha256.h"
#include "core/sync/SyncError.h"
#include "core/wire/SignInText.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firebreak {

JoinJob::JoinJob(ServerLink& link, Invitation invitation, std::shared_ptr<const SigningKey> key, QString deviceName,
                 QObject* parent)
    : NetworkJob(link, parent)
    , m_invitation(std::move(invitation))
    , m_key(std::move(key))
    , m_deviceName(std::move(deviceName))
{}

QByteArray JoinJob::deviceKey() const
{
    return toBase64Url(m_key->verifyingKey().toBytes());
}

NetworkJob::Call JoinJob::call() const
{
    const QByteArray message = joinText(m_invitation.certificate, m_invitation.secret, deviceKey());
    const QJsonObject body{{QStringLiteral("secret"), QString::fromLatin1(m_invitation.secret)},
                           {QStringLiteral("deviceKey"), QString::fromLatin1(deviceKey())},
                           {QStringLiteral("deviceName"), m_deviceName},
                           {QStringLiteral("signature"), QString::fromLatin1(toBase64Url(m_key->sign(message)))}};
    return {QStringLiteral("/v1/join"), QJsonDocument(body).toJson(QJsonDocument::Compact), false};
}

Result<bool> JoinJob::answered(const QJsonObject& answer)
{
    const QJsonObject organisation = answer.value(QLatin1String("organisation")).toObject();
    QJsonObject json = answer;
    json[QLatin1String("url")] = m_invitation.url.toString();
    json[QLatin1String("certificate")] = QString::fromLatin1(toBase64Url(m_invitation.certificate));
    json[QLatin1String("organisationId")] = organisation.value(QLatin1String("id"));
    json[QLatin1String("organisationKey")] = organisation.value(QLatin1String("key"));
    Result<Enrolment> read = Enrolment::fromJson(json, m_key);
    if (!read)
        return failure(read.error());
    if (const auto checked = checkOrganisation(answer, *read); !checked)
        return failure(checked.error());
    m_enrolment = *std::move(read);
    return true;
}

Result<void> JoinJob::checkOrganisation(const QJsonObject& answer, const Enrolment& enrolment) const
{
    if (!equalsInConstantTime(Sha256::of(enrolment.organisationKey), m_invitation.organisation))
        return failure(error::SyncOrganisation, QStringLiteral("organisation"));
    const auto id = Uuid::fromText(enrolment.organisationId);
    if (!id)
        return failure(error::SyncOrganisation, QStringLiteral("organisation"));
    const auto key = VerifyingKey::fromBytes(enrolment.organisationKey);
    const auto signature = bytesFromBase64Url(answer.value(QLatin1String("signature")).toString().toLatin1());
    const QByteArray message = enrolmentText(*id, enrolment.person, enrolment.device, deviceKey());
    if (!key || !signature || !key->verifies(message, *signature))
        return failure(error::SyncOrganisation, QStringLiteral("signature"));
    return {};
}

} // namespace firebreak
