// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace firebreak::error {

/// The server could not be reached, or the connection broke. Details: Qt's name of the fault.
inline constexpr ErrorCode SyncUnreachable{"sync.unreachable"};
/// The server did not say anything for too long.
inline constexpr ErrorCode SyncTimeOut{"sync.time-out"};
/// The answer ended before it was complete.
inline constexpr ErrorCode SyncAnswerBroken{"sync.answer-broken"};
/// The answer is not what the protocol says. Place: the endpoint or the field.
inline constexpr ErrorCode SyncAnswerMalformed{"sync.answer-malformed"};
/// The server shows another certificate than the pinned one. Nothing was sent to it.
inline constexpr ErrorCode SyncCertificate{"sync.certificate"};
/// The organisation's key in the answer is not the one the invitation names, or its signature is wrong.
inline constexpr ErrorCode SyncOrganisation{"sync.organisation"};
/// The workspace has not joined a server.
inline constexpr ErrorCode SyncNotJoined{"sync.not-joined"};
/// The workspace has joined a server already. Details: its address.
inline constexpr ErrorCode SyncAlreadyJoined{"sync.already-joined"};

} // namespace firebreak::error

namespace firebreak {

/// Whether the same request may succeed later: the network, a busy or restarting server, too many requests.
[[nodiscard]] bool isTransient(const Error& error);

} // namespace firebreak
