// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/AccessToken.h"
#include "core/server/store/Account.h"
#include "core/server/store/Device.h"
#include "core/server/store/Invitation.h"

namespace firebreak::server {

/// The part of a Store that knows who may sign in. Each `put` inserts or replaces by its key.
class AccountStore
{
public:
    virtual ~AccountStore() = default;

    [[nodiscard]] virtual Result<std::optional<Account>> account(const RecordId& person) = 0;
    [[nodiscard]] virtual Result<QList<Account>> accounts() = 0;
    [[nodiscard]] virtual Result<void> putAccount(const Account& account) = 0;

    [[nodiscard]] virtual Result<std::optional<Device>> device(const DeviceId& id) = 0;
    [[nodiscard]] virtual Result<QList<Device>> devices() = 0;
    [[nodiscard]] virtual Result<void> putDevice(const Device& device) = 0;

    [[nodiscard]] virtual Result<std::optional<AccessToken>> token(const QByteArray& hash) = 0;
    [[nodiscard]] virtual Result<void> putToken(const AccessToken& token) = 0;
    [[nodiscard]] virtual Result<void> dropTokens(const DeviceId& device) = 0;
    [[nodiscard]] virtual Result<void> dropTokensExpiredBy(Instant now) = 0;

    [[nodiscard]] virtual Result<std::optional<Invitation>> invitation(const QByteArray& secretHash) = 0;
    [[nodiscard]] virtual Result<void> putInvitation(const Invitation& invitation) = 0;
};

} // namespace firebreak::server
