// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api/ApiParts.h"
#include "core/server/api/ApiReply.h"

namespace firebreak::server {

/// `/v1/join`, `/v1/challenge` and `/v1/token`: how a device becomes known and gets tokens. All failures look alike
/// and slow their address down.
class SignInEndpoints
{
public:
    explicit SignInEndpoints(const ApiParts& parts)
        : m_parts(parts)
    {}

    void join(const Exchange& exchange) const;
    void challenge(const Exchange& exchange) const;
    void token(const Exchange& exchange) const;

private:
    [[nodiscard]] bool mustWait(const Exchange& exchange) const;
    void refuse(const Exchange& exchange, const Error& error) const;
    void checkAndIssue(Store& store, const Exchange& exchange) const;
    void issue(const Exchange& exchange, const Account& account, const DeviceId& device) const;

    ApiParts m_parts;
};

} // namespace firebreak::server
