// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/accounts/ServerIdentity.h"

#include "core/server/accounts/ChallengeBook.h"

#include <array>

namespace firebreak::server {

namespace {

const QString CertificateName = QStringLiteral("tls-certificate");
const QString TlsKeyName = QStringLiteral("tls-key");
const QString OrganisationName = QStringLiteral("organisation");
const QString OrganisationKeyName = QStringLiteral("organisation-key");
const QString ChallengeKeyName = QStringLiteral("challenge-key");

Result<void> create(Store& store, const QStringList& hosts, Instant now)
{
    const Result<TlsIdentity> tls = TlsIdentity::create(hosts, now);
    if (!tls)
        return failure(tls.error());
    const QByteArray organisation = Uuid::generate(now).toBytes();
    const SecretBytes organisationSeed = SecretBytes::random(SigningKey::SeedSize);
    const SecretBytes challengeKey = SecretBytes::random(ChallengeBook::KeySize);
    const std::array<std::pair<QString, QByteArrayView>, 5> settings{{
        {CertificateName, tls->certificatePem()},
        {TlsKeyName, tls->keyPem().view()},
        {OrganisationName, organisation},
        {OrganisationKeyName, organisationSeed.view()},
        {ChallengeKeyName, challengeKey.view()},
    }};
    for (const auto& [name, value] : settings) {
        if (const auto put = store.putSetting(name, value); !put)
            return put;
    }
    return {};
}

/// What the store says or holds, if it has been served from.
template <class T>
Result<T> known(Result<std::optional<T>> value)
{
    if (!value)
        return failure(value.error());
    if (!*value)
        return failure(error::ServerNotStarted);
    return std::move(**value);
}

} // namespace

Result<ServerIdentity> ServerIdentity::load(Store& store)
{
    const auto certificate = known(store.setting(CertificateName));
    if (!certificate)
        return failure(certificate.error());
    const auto tlsKey = known(store.secret(TlsKeyName));
    if (!tlsKey)
        return failure(tlsKey.error());
    const auto organisationBytes = known(store.setting(OrganisationName));
    if (!organisationBytes)
        return failure(organisationBytes.error());
    const auto organisationSeed = known(store.secret(OrganisationKeyName));
    if (!organisationSeed)
        return failure(organisationSeed.error());
    auto challengeKey = known(store.secret(ChallengeKeyName));
    if (!challengeKey)
        return failure(challengeKey.error());
    auto tls = TlsIdentity::fromPem(*certificate, *tlsKey);
    const auto organisation = Uuid::fromBytes(*organisationBytes);
    auto organisationKey = SigningKey::fromSeed(*organisationSeed);
    if (!tls || !organisation || !organisationKey)
        return failure(!tls ? tls.error() : !organisation ? organisation.error() : organisationKey.error());
    return ServerIdentity{std::move(*tls), *organisation, std::move(*organisationKey), std::move(*challengeKey)};
}

Result<ServerIdentity> ServerIdentity::loadOrCreate(Store& store, const QStringList& hosts, Instant now)
{
    Result<ServerIdentity> known = load(store);
    if (known || known.error().code != error::ServerNotStarted)
        return known;
    // Another server may start on the same store: whoever writes first decides for both.
    const auto made = store.transact(Store::Access::Write, [&]() -> Result<void> {
        known = load(store);
        return known ? Result<void>() : create(store, hosts, now);
    });
    return made ? load(store) : Result<ServerIdentity>(failure(made.error()));
}

} // namespace firebreak::server
