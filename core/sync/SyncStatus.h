// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Instant.h"

#include <QMetaType>

#include <optional>

namespace firebreak {

/// How the workspace stands with its server, for the indicator and the command line.
struct SyncStatus
{
    enum class Phase : quint8 {
        Stopped,    ///< not joined, or sync is switched off
        Connecting, ///< asking, not answered yet
        Offline,    ///< the server does not answer; tried again by itself
        Receiving,  ///< records or changes come in
        Sending,    ///< the outbox goes out
        UpToDate,   ///< nothing to send, nothing to fetch, listening
        Refused,    ///< the server will not have this laptop, or is not the one that was joined: a person is needed
    };

    Phase phase = Phase::Stopped;
    qint64 unsent = 0;               ///< commands in the outbox
    qint64 received = 0;             ///< records or changes taken in since sync began to receive
    bool isFirstSync = false;        ///< receiving the whole workspace
    std::optional<Error> error;      ///< why Offline or Refused
    std::optional<Instant> upToDateAt; ///< when it last was UpToDate

    friend bool operator==(const SyncStatus&, const SyncStatus&) = default;
};

/// A stable word: `stopped`, `connecting`, `offline`, `receiving`, `sending`, `up-to-date`, `refused`.
[[nodiscard]] QLatin1String toWord(SyncStatus::Phase phase);

} // namespace firebreak

Q_DECLARE_METATYPE(firebreak::SyncStatus)
