// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/Store.h"

namespace firebreak::error {
/// Nobody has this id or name.
inline constexpr ErrorCode PersonUnknown{"person.unknown"};
/// Several have this name. Details: their ids.
inline constexpr ErrorCode PersonAmbiguous{"person.ambiguous"};
inline constexpr ErrorCode PersonRoleMissing{"person.role-missing"};
} // namespace firebreak::error

namespace firebreak::server {

/// The account that an administrator means by a person's id or whole name. Fails with `person.unknown`,
/// `person.ambiguous` or the store's codes.
[[nodiscard]] Result<Account> accountOf(Store& store, const QString& person);

/// What an administrator changes of an account; what is absent stays.
struct AccountChange
{
    std::optional<QString> name;
    std::optional<QList<Role>> roles;
    std::optional<bool> isOpen; ///< false: whoever it is may sign in no more
};

/// Changes an account and, through the change log, the person's record, which everyone sees; within a Write transaction.
/// Works on a store that is being served: the next page of a feed goes by it, and open event streams end within the
/// server's poll. Closing an account shuts all its laptops out at once; they may come back when it opens again. Fails with
/// `person.role-missing`, `person.name-missing`, `person.name-too-long` or the store's codes.
[[nodiscard]] Result<Account> changeAccount(Store& store, Account account, const AccountChange& change, Instant now);

/// Writes the person's record as the account is now; within a Write transaction. An unchanged one is left alone.
[[nodiscard]] Result<void> appendPerson(Store& store, const Account& account, Instant now);

} // namespace firebreak::server
