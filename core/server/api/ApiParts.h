// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/server/accounts/ChallengeBook.h"
#include "core/server/accounts/Joining.h"
#include "core/server/accounts/FailureLimiter.h"
#include "core/server/api/EventHub.h"
#include "core/server/api/StorePool.h"

namespace firebreak::server {

/// What the endpoints share. Owned by the ApiServer, which outlives them; each part is safe from any thread.
struct ApiParts
{
    const Clock& clock;
    const ServerIdentity& identity;
    StorePool& pool;
    ChallengeBook& challenges;
    FailureLimiter& failures;
    EventHub& events;
};

} // namespace firebreak::server
