// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SigningKey.h"
#include "core/server/http/TlsIdentity.h"
#include "core/server/store/Store.h"

namespace firebreak::error {
/// The store has never been served from, so there is no certificate to invite to.
inline constexpr ErrorCode ServerNotStarted{"server.never-started"};
} // namespace firebreak::error

namespace firebreak::server {

/// What the server is to its clients: its certificate, the organisation it serves and that organisation's key, the MAC
/// key of its challenges. Made at the first start and kept in the encrypted store, so that all servers on one store
/// are one, and the store's key is the only secret beside it.
struct ServerIdentity
{
    TlsIdentity tls;
    Uuid organisation;
    SigningKey organisationKey;
    SecretBytes challengeKey;

    /// The kept identity, or a new one for these host names and addresses.
    [[nodiscard]] static Result<ServerIdentity> loadOrCreate(Store& store, const QStringList& hosts, Instant now);
    /// Fails with `server.never-started` if there is none.
    [[nodiscard]] static Result<ServerIdentity> load(Store& store);
};

} // namespace firebreak::server
