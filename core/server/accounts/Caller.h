// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"
#include "core/identity/Access.h"
#include "core/server/store/Store.h"

namespace firebreak::server {

/// The person and device behind a token.
struct Caller
{
    RecordId person;
    DeviceId device;
    QList<Role> roles;
    Instant tokenExpires;
    QList<RecordId> memberOf = {}; ///< the embargoed incidents whose list names them now (R54)

    [[nodiscard]] Actor actor() const { return {person, roles, memberOf}; }
    /// The words of the compartments they may read: the one filter of every answer.
    [[nodiscard]] QStringList compartments() const;

    /// Who holds this token, if it is good: known, not expired, its device not revoked, its account not closed.
    [[nodiscard]] static Result<std::optional<Caller>> ofToken(Store& store, const QByteArray& token, Instant now);
    /// Who calls from a device with a token that was good: none when the device is revoked or the account closed by now.
    [[nodiscard]] static Result<std::optional<Caller>> ofDevice(Store& store, const DeviceId& device,
                                                                Instant tokenExpires, Instant now);
    /// Every device that may call now, with the compartments open to it. `view` is of the same store, whose owner asks its
    /// StoreView for errors.
    [[nodiscard]] static Result<QHash<DeviceId, QStringList>> all(AccountStore& accounts, const CaseView& view);
};

} // namespace firebreak::server
