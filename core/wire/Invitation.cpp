// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Invitation.h"

#include "core/crypto/Base64Url.h"
#include "core/crypto/Sha256.h"
#include "core/wire/WireError.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace firebreak {
namespace {

constexpr QLatin1String Prefix("firebreak1:");
constexpr qsizetype MaxLength = 4096;

tl::unexpected<Error> malformed(const char* field)
{
    return failure(error::InvitationMalformed, QString::fromLatin1(field));
}

/// The bytes of a field, when there are exactly `size` of them (any number above none for 0).
QByteArray bytesOf(const QJsonObject& json, QLatin1String field, qsizetype size)
{
    const auto bytes = bytesFromBase64Url(json.value(field).toString().toLatin1());
    const bool isRight = bytes && !bytes->isEmpty() && (size == 0 || bytes->size() == size);
    return isRight ? *bytes : QByteArray();
}

} // namespace

Result<Invitation> Invitation::fromText(const QString& text)
{
    QString line = text;
    line.remove(u' ').remove(u'\n').remove(u'\r').remove(u'\t');
    if (!line.startsWith(Prefix) || line.size() > MaxLength)
        return malformed("");
    const auto bytes = bytesFromBase64Url(QStringView(line).mid(Prefix.size()).toLatin1());
    if (!bytes)
        return malformed("");
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    Invitation invitation;
    invitation.url = QUrl(json.value(QLatin1String("url")).toString(), QUrl::StrictMode);
    if (invitation.url.scheme() != QLatin1String("https") || invitation.url.host().isEmpty() ||
        invitation.url.path().size() > 1 || invitation.url.hasQuery() || !invitation.url.userInfo().isEmpty())
        return malformed("url");
    invitation.certificate = bytesOf(json, QLatin1String("certificate"), Sha256::Size);
    if (invitation.certificate.isEmpty())
        return malformed("certificate");
    invitation.organisation = bytesOf(json, QLatin1String("organisation"), Sha256::Size);
    if (invitation.organisation.isEmpty())
        return malformed("organisation");
    if (bytesOf(json, QLatin1String("secret"), 0).isEmpty())
        return malformed("secret");
    invitation.secret = json.value(QLatin1String("secret")).toString().toLatin1();
    return invitation;
}

QString Invitation::toText() const
{
    const auto text = [](const QByteArray& bytes) { return QString::fromLatin1(toBase64Url(bytes)); };
    const QJsonObject json{{QStringLiteral("url"), url.toString(QUrl::FullyEncoded)},
                           {QStringLiteral("certificate"), text(certificate)},
                           {QStringLiteral("organisation"), text(organisation)},
                           {QStringLiteral("secret"), QString::fromLatin1(secret)}};
    return Prefix + text(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace firebreak
