// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Enrolment.h"

#include "core/crypto/Base64Url.h"
#include "core/identity/RoleWords.h"
#include "core/sync/SyncError.h"

#include <QJsonArray>

namespace firebreak {
namespace {

tl::unexpected<Error> malformed(const char* field)
{
    return failure(error::SyncAnswerMalformed, QString::fromLatin1(field));
}

} // namespace

QJsonObject Enrolment::toJson() const
{
    return {{QStringLiteral("url"), url.toString()},
            {QStringLiteral("certificate"), QString::fromLatin1(toBase64Url(certificate))},
            {QStringLiteral("organisationId"), organisationId},
            {QStringLiteral("organisationKey"), QString::fromLatin1(toBase64Url(organisationKey))},
            {QStringLiteral("person"), person.toText()},
            {QStringLiteral("name"), name},
            {QStringLiteral("roles"), QJsonArray::fromStringList(wordsOf(roles))},
            {QStringLiteral("device"), device.toText()}};
}

Result<Enrolment> Enrolment::fromJson(const QJsonObject& json, std::shared_ptr<const SigningKey> key)
{
    const auto text = [&json](const char* field) { return json.value(QLatin1String(field)).toString(); };
    const QUrl url(text("url"), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("https"))
        return malformed("url");
    const auto certificate = bytesFromBase64Url(text("certificate").toLatin1());
    if (!certificate)
        return malformed("certificate");
    const auto organisationKey = bytesFromBase64Url(text("organisationKey").toLatin1());
    if (!organisationKey)
        return malformed("organisationKey");
    const auto person = RecordId::fromText(text("person"));
    if (!person)
        return malformed("person");
    const auto device = DeviceId::fromText(text("device"));
    if (!device)
        return malformed("device");
    return Enrolment{url,          *certificate, text("organisationId"),
                     *organisationKey, *person,  text("name"),
                     knownRolesFromWords(json.value(QLatin1String("roles")).toVariant().toStringList()), *device, std::move(key)};
}

} // namespace firebreak
