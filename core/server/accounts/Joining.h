// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/accounts/ServerIdentity.h"

#include <QUrl>

namespace firebreak::error {
/// The one answer to every attempt to join or sign in that does not succeed.
inline constexpr ErrorCode AuthRefused{"auth.refused"};
inline constexpr ErrorCode InviteNameMissing{"invite.name-missing"};
inline constexpr ErrorCode InviteRoleMissing{"invite.role-missing"};
inline constexpr ErrorCode DeviceUnknown{"device.unknown"};
} // namespace firebreak::error

namespace firebreak::server {

inline constexpr std::chrono::hours InvitationLifetime{72};
inline constexpr std::chrono::minutes TokenLifetime{15};

/// Who is invited, as what, for how long.
struct InvitationTerms
{
    QString name;
    QList<Role> roles;
    std::chrono::milliseconds lifetime = InvitationLifetime;
};

/// Makes an invitation and gives its one line, `firebreak1:…` (docs/protocol.md). Works on a store that is being
/// served, from any process. Fails with `invite.name-missing`, `invite.role-missing` or the store's codes.
[[nodiscard]] Result<QString> invite(Store& store, const ServerIdentity& identity, const QUrl& url,
                                     const InvitationTerms& terms, Instant now);

/// What a device sends to join.
struct JoinRequest
{
    QByteArray secret;    ///< base64url
    QByteArray deviceKey; ///< base64url
    QString deviceName;
    QByteArray signature; ///< 64 bytes
};

/// Who joined, as what.
struct Joined
{
    Account account;
    Device device;
};

/// Spends an invitation: makes the account, the device, and through the change log the person's record; all within
/// the caller's Write transaction. The same device asking again gets the same answer. Fails with `auth.refused`,
/// whatever was wrong, or the store's codes.
[[nodiscard]] Result<Joined> join(Store& store, const ServerIdentity& identity, const JoinRequest& request,
                                  Instant now);

/// Gives a device whose signature was found good a new token (base64url); within a Write transaction.
[[nodiscard]] Result<QByteArray> issueToken(Store& store, const DeviceId& device, Instant now);

/// Shuts a device out at once; within a Write transaction. Fails with `device.unknown`.
[[nodiscard]] Result<void> revoke(Store& store, const DeviceId& device, Instant now);

} // namespace firebreak::server
