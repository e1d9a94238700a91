// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/AccountStore.h"
#include "core/server/store/StatementCache.h"

namespace firebreak::server {

/// Accounts, devices, tokens and invitations in the embedded store; on the connection of its SqliteStore.
class SqliteAccountStore final : public AccountStore
{
public:
    explicit SqliteAccountStore(StatementCache& statements)
        : m_statements(statements)
    {}

    [[nodiscard]] Result<std::optional<Account>> account(const RecordId& person) override;
    [[nodiscard]] Result<QList<Account>> accounts() override;
    [[nodiscard]] Result<void> putAccount(const Account& account) override;

    [[nodiscard]] Result<std::optional<Device>> device(const DeviceId& id) override;
    [[nodiscard]] Result<QList<Device>> devices() override;
    [[nodiscard]] Result<void> putDevice(const Device& device) override;

    [[nodiscard]] Result<std::optional<AccessToken>> token(const QByteArray& hash) override;
    [[nodiscard]] Result<void> putToken(const AccessToken& token) override;
    [[nodiscard]] Result<void> dropTokens(const DeviceId& device) override;
    [[nodiscard]] Result<void> dropTokensExpiredBy(Instant now) override;

    [[nodiscard]] Result<std::optional<Invitation>> invitation(const QByteArray& secretHash) override;
    [[nodiscard]] Result<void> putInvitation(const Invitation& invitation) override;

private:
    StatementCache& m_statements;
};

} // namespace firebreak::server
