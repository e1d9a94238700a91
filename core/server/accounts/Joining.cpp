// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/accounts/Joining.h"

#include "core/crypto/Base64Url.h"
#include "core/crypto/Sha256.h"
#include "core/identity/Person.h"
#include "core/server/accounts/People.h"
#include "core/wire/Invitation.h"
#include "core/wire/SignInText.h"

namespace firebreak::server {

namespace {

constexpr qsizetype SecretSize = 32;

Result<Joined> enrol(Store& store, Invitation invitation, const VerifyingKey& key, const QString& deviceName,
                     Instant now)
{
    const auto devices = store.accounts().devices();
    if (!devices)
        return failure(devices.error());
    if (std::any_of(devices->cbegin(), devices->cend(), [&key](const Device& known) { return known.key == key; }))
        return failure(error::AuthRefused);
    const Account account{RecordId::generate(now), invitation.name, invitation.roles, now, {}};
    const Device device{DeviceId::generate(now), account.person, key, deviceName, now, {}};
    invitation.device = device.id;
    AccountStore& accounts = store.accounts();
    if (const auto done = accounts.putAccount(account); !done)
        return failure(done.error());
    if (const auto done = accounts.putDevice(device); !done)
        return failure(done.error());
    if (const auto done = accounts.putInvitation(invitation); !done)
        return failure(done.error());
    if (const auto done = appendPerson(store, account, now); !done)
        return failure(done.error());
    return Joined{account, device};
}

/// For an invitation that was used: the same answer to the same device, whose first answer may have been lost.
Result<Joined> again(Store& store, const Invitation& invitation, const VerifyingKey& key)
{
    const auto device = store.accounts().device(*invitation.device);
    if (!device)
        return failure(device.error());
    if (!*device || (*device)->revoked || (*device)->key != key)
        return failure(error::AuthRefused);
    const auto account = store.accounts().account((*device)->person);
    if (!account)
        return failure(account.error());
    if (!*account || (*account)->closed)
        return failure(error::AuthRefused);
    return Joined{**account, **device};
}

} // namespace

Result<QString> invite(Store& store, const ServerIdentity& identity, const QUrl& url, const InvitationTerms& terms,
                       Instant now)
{
    const QString name = terms.name.trimmed();
    if (name.isEmpty())
        return failure(error::InviteNameMissing);
    if (name.size() > Person::MaxNameLength)
        return failure(error::PersonNameTooLong);
    if (terms.roles.isEmpty())
        return failure(error::InviteRoleMissing);
    const SecretBytes secret = SecretBytes::random(SecretSize);
    const Invitation invitation{Sha256::of(secret.view()), name, terms.roles, now, now + terms.lifetime, {}};
    const auto put =
        store.transact(Store::Access::Write, [&] { return store.accounts().putInvitation(invitation); });
    if (!put)
        return failure(put.error());
    return firebreak::Invitation{url, identity.tls.fingerprint(), identity.organisationKey.verifyingKey().fingerprint(),
                                 toBase64Url(secret.view())}
        .toText();
}

Result<Joined> join(Store& store, const ServerIdentity& identity, const JoinRequest& request, Instant now)
{
    const Result<QByteArray> secret = bytesFromBase64Url(request.secret);
    const Result<QByteArray> keyBytes = bytesFromBase64Url(request.deviceKey);
    if (!secret || !keyBytes)
        return failure(error::AuthRefused);
    const Result<VerifyingKey> key = VerifyingKey::fromBytes(*keyBytes);
    if (!key
        || !key->verifies(joinText(identity.tls.fingerprint(), request.secret, request.deviceKey), request.signature))
        return failure(error::AuthRefused);
    const auto invitation = store.accounts().invitation(Sha256::of(*secret));
    if (!invitation)
        return failure(invitation.error());
    if (!*invitation || now >= (*invitation)->expires)
        return failure(error::AuthRefused);
    if ((*invitation)->device)
        return again(store, **invitation, *key);
    return enrol(store, **invitation, *key, request.deviceName, now);
}

Result<QByteArray> issueToken(Store& store, const DeviceId& device, Instant now)
{
    const SecretBytes token = SecretBytes::random(32);
    if (const auto done = store.accounts().dropTokensExpiredBy(now); !done)
        return failure(done.error());
    if (const auto done = store.accounts().putToken({Sha256::of(token.view()), device, now + TokenLifetime}); !done)
        return failure(done.error());
    return toBase64Url(token.view());
}

Result<void> revoke(Store& store, const DeviceId& device, Instant now)
{
    auto known = store.accounts().device(device);
    if (!known)
        return failure(known.error());
    if (!*known)
        return failure(error::DeviceUnknown, device.toText());
    if (!(*known)->revoked)
        (*known)->revoked = now;
    if (const auto done = store.accounts().putDevice(**known); !done)
        return done;
    return store.accounts().dropTokens(device);
}

} // namespace firebreak::server
