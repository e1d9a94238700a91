// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link/TokenJob.h"

#include "core/crypto/Base64Url.h"
#include "core/identity/RoleWords.h"
#include "core/sync/SyncError.h"
#include "core/wire/SignInText.h"

#include <QJsonDocument>

namespace firebreak {

TokenJob::TokenJob(ServerLink& link, Enrolment enrolment, QObject* parent)
    : NetworkJob(link, parent)
    , m_enrolment(std::move(enrolment))
{
    setMaxAttempts(1);
}

NetworkJob::Call TokenJob::call() const
{
    QJsonObject body{{QStringLiteral("device"), m_enrolment.device.toText()}};
    if (m_challenge.isEmpty())
        return {QStringLiteral("/v1/challenge"), QJsonDocument(body).toJson(QJsonDocument::Compact), false};
    const QByteArray message = tokenText(m_enrolment.certificate, m_enrolment.device, m_challenge);
    body[QLatin1String("challenge")] = QString::fromLatin1(m_challenge);
    body[QLatin1String("signature")] = QString::fromLatin1(toBase64Url(m_enrolment.key->sign(message)));
    return {QStringLiteral("/v1/token"), QJsonDocument(body).toJson(QJsonDocument::Compact), false};
}

Result<bool> TokenJob::answered(const QJsonObject& answer)
{
    if (m_challenge.isEmpty()) {
        m_challenge = answer.value(QLatin1String("challenge")).toString().toLatin1();
        if (m_challenge.isEmpty())
            return failure(error::SyncAnswerMalformed, QStringLiteral("challenge"));
        return false;
    }
    m_token = answer.value(QLatin1String("token")).toString().toLatin1();
    if (m_token.isEmpty())
        return failure(error::SyncAnswerMalformed, QStringLiteral("token"));
    m_roles = knownRolesFromWords(answer.value(QLatin1String("roles")).toVariant().toStringList());
    return true;
}

} // namespace firebreak
