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

} // namespace

QStringList Caller::compartments() const
{
    QStringList words;
    for (const Compartment& compartment : readableCompartments(actor()))
        words.append(compartment.word());
    return words;
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

Result<QHash<DeviceId, QStringList>> Caller::all(Store& store, Instant now)
{
    const auto devices = store.accounts().devices();
    const auto accounts = store.accounts().accounts();
    if (!devices || !accounts)
        return failure(devices ? accounts.error() : devices.error());
    QHash<RecordId, QList<Role>> roles;
    for (const Account& account : *accounts) {
        if (!account.closed)
            roles.insert(account.person, account.roles);
    }
    QHash<DeviceId, QStringList> callers;
    for (const Device& device : *devices) {
        if (device.revoked || !roles.contains(device.person))
            continue;
        const auto incidents = incidentsOf(store, device.person, now);
        if (!incidents)
            return failure(incidents.error());
        const Caller caller{device.person, device.id, roles.value(device.person), {}, *incidents};
        callers.insert(device.id, caller.compartments());
    }
    return callers;
}

} // namespace firebreak::server
