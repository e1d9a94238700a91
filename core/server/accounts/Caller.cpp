// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/accounts/Caller.h"

#include "core/command/Membership.h"
#include "core/crypto/Base64Url.h"
#include "core/crypto/Sha256.h"
#include "core/server/api/StoreView.h"

namespace firebreak::server {
namespace {

Result<QList<RecordId>> incidentsOf(Store& store, const RecordId& person, Instant now)
{
    const StoreView view(store);
    QList<RecordId> incidents = membershipsOf(view, person, now);
    if (view.error())
        return failure(*view.error());
    return incidents;
}

QStringList wordsOpenTo(const Actor& actor)
{
    QStringList words;
    for (const Compartment& compartment : readableCompartments(actor))
        words.append(compartment.word());
    return words;
}

} // namespace

QStringList Caller::compartments() const
{
    return wordsOpenTo(actor());
}

Result<std::optional<Caller>> Caller::ofToken(Store& store, const QByteArray& token, Instant now)
{
    const Result<QByteArray> bytes = bytesFromBase64Url(token);
    if (!bytes)
        return std::optional<Caller>();
    const auto known = store.accounts().token(Sha256::of(*bytes));
    if (!known)
        return failure(known.error());
    if (!*known || now >= (*known)->expires)
        return std::optional<Caller>();
    return ofDevice(store, (*known)->device, (*known)->expires, now);
}

Result<std::optional<Caller>> Caller::ofDevice(Store& store, const DeviceId& device, Instant tokenExpires, Instant now)
{
    const auto known = store.accounts().device(device);
    if (!known)
        return failure(known.error());
    if (!*known || (*known)->revoked)
        return std::optional<Caller>();
    const auto account = store.accounts().account((*known)->person);
    if (!account)
        return failure(account.error());
    if (!*account || (*account)->closed)
        return std::optional<Caller>();
    const auto incidents = incidentsOf(store, (*account)->person, now);
    if (!incidents)
        return failure(incidents.error());
    return std::optional(Caller{(*account)->person, device, (*account)->roles, tokenExpires, *incidents});
}

Result<QHash<DeviceId, QStringList>> Caller::all(AccountStore& accounts, const CaseView& view)
{
    const auto devices = accounts.devices();
    const auto known = accounts.accounts();
    if (!devices || !known)
        return failure(devices ? known.error() : devices.error());
    QHash<RecordId, QStringList> open; // to a person, with whatever device
    for (const Account& account : *known) {
        if (!account.closed)
            open.insert(account.person, wordsOpenTo({account.person, account.roles, membershipsOf(view, account.person)}));
    }
    QHash<DeviceId, QStringList> callers;
    for (const Device& device : *devices) {
        if (const auto compartments = open.constFind(device.person); !device.revoked && compartments != open.cend())
            callers.insert(device.id, *compartments);
    }
    return callers;
}

} // namespace firebreak::server
