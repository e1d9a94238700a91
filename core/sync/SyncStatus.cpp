// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/SyncStatus.h"

namespace firebreak {

QLatin1String toWord(SyncStatus::Phase phase)
{
    switch (phase) {
    case SyncStatus::Phase::Stopped:
        return QLatin1String("stopped");
    case SyncStatus::Phase::Connecting:
        return QLatin1String("connecting");
    case SyncStatus::Phase::Offline:
        return QLatin1String("offline");
    case SyncStatus::Phase::Receiving:
        return QLatin1String("receiving");
    case SyncStatus::Phase::Sending:
        return QLatin1String("sending");
    case SyncStatus::Phase::UpToDate:
        return QLatin1String("up-to-date");
    case SyncStatus::Phase::Refused:
        return QLatin1String("refused");
    }
    return QLatin1String("stopped");
}

} // namespace firebreak
