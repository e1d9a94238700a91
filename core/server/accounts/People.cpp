// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/accounts/People.h"

#include "core/command/Apply.h"
#include "core/identity/Person.h"
#include "core/server/api/OutcomeLog.h"
#include "core/server/api/StoreView.h"

namespace firebreak::server {

Result<Account> accountOf(Store& store, const QString& person)
{
    const auto all = store.accounts().accounts();
    if (!all)
        return failure(all.error());
    QList<Account> named;
    for (const Account& account : *all) {
        if (account.person.toText() == person)
            return account;
        if (account.name == person.trimmed())
            named.append(account);
    }
    if (named.size() == 1)
        return named.first();
    QStringList ids;
    for (const Account& account : std::as_const(named))
        ids.append(account.person.toText());
    return failure(named.isEmpty() ? error::PersonUnknown : error::PersonAmbiguous, person, ids);
}

Result<Account> changeAccount(Store& store, Account account, const AccountChange& change, Instant now)
{
    if (change.name)
        account.name = change.name->trimmed();
    if (change.roles)
        account.roles = *change.roles;
    if (account.roles.isEmpty())
        return failure(error::PersonRoleMissing);
    const bool isOpen = change.isOpen.value_or(!account.closed);
    if (isOpen)
        account.closed.reset();
    else if (!account.closed)
        account.closed = now;
    if (const auto appended = appendPerson(store, account, now); !appended)
        return failure(appended.error());
    if (const auto put = store.accounts().putAccount(account); !put)
        return failure(put.error());
    if (isOpen)
        return account;
    const auto devices = store.accounts().devices();
    if (!devices)
        return failure(devices.error());
    for (const Device& device : *devices) {
        if (device.person != account.person)
            continue;
        if (const auto dropped = store.accounts().dropTokens(device.id); !dropped)
            return failure(dropped.error());
    }
    return account;
}

Result<void> appendPerson(Store& store, const Account& account, Instant now)
{
    const StoreView view(store);
    const Command command{CommandId::generate(now), now, account.person,
                          SetPerson{account.name, account.roles, !account.closed}};
    const Result<Outcome> outcome = apply(view, command, {Actor::system(), now});
    if (view.error())
        return failure(*view.error());
    if (!outcome)
        return failure(outcome.error());
    const auto appended = appendOutcome(store, *outcome, {{}, {}, now});
    return appended ? Result<void>() : Result<void>(failure(appended.error()));
}

} // namespace firebreak::server
