// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/accounts/ServerIdentity.h"

#include <sodium.h>

namespace firebreak::server {

namespace {

const QString CertificateName = QStringLiteral("tls-certificate");
const QString TlsKeyName = QStringLiteral("tls-key");
const QString OrganisationName = QStringLiteral("organisation");
const QString OrganisationKeyName = QStringLiteral("organisation-key");
const QString ChallengeKeyName = QStringLiteral("challenge-key");

/// A secret of the store in guarded memory; the copy that was read is wiped.
SecretBytes guarded(QByteArray bytes)
{
    SecretBytes secret = SecretBytes::copyOf(bytes);
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    return secret;
}

Result<void> create(Store& store, const QStringList& hosts, Instant now)
{
    const Result<TlsIdentity> tls = TlsIdentity::create(hosts, now);
    if (!tls)
        return failure(tls.error());
    const SigningKey organisationKey = SigningKey::generate();
    const QList<std::pair<QString, QByteArray>> settings{
        {CertificateName, tls->certificatePem()},
        {TlsKeyName, tls->keyPem().view().toByteArray()},
        {OrganisationName, Uuid::generate(now).toBytes()},
        {OrganisationKeyName, organisationKey.seed().view().toByteArray()},
        {ChallengeKeyName, SecretBytes::random(32).view().toByteArray()},
    };
    for (const auto& [name, value] : settings) {
        if (const auto put = store.putSetting(name, value); !put)
            return put;
    }
    return {};
}

} // namespace

Result<ServerIdentity> ServerIdentity::load(Store& store)
{
    QHash<QString, QByteArray> values;
    for (const QString& name : {CertificateName, TlsKeyName, OrganisationName, OrganisationKeyName, ChallengeKeyName}) {
        const auto value = store.setting(name);
        if (!value)
            return failure(value.error());
        if (!*value)
            return failure(error::ServerNotStarted);
        values.insert(name, **value);
    }
    auto tls = TlsIdentity::fromPem(values[CertificateName], guarded(values.take(TlsKeyName)));
    const auto organisation = Uuid::fromBytes(values[OrganisationName]);
    auto organisationKey = SigningKey::fromSeed(guarded(values.take(OrganisationKeyName)));
    if (!tls || !organisation || !organisationKey)
        return failure(!tls ? tls.error() : !organisation ? organisation.error() : organisationKey.error());
    return ServerIdentity{std::move(*tls), *organisation, std::move(*organisationKey), values[ChallengeKeyName]};
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
