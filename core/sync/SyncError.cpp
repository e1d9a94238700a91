// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/SyncError.h"

namespace firebreak {

bool isTransient(const Error& error)
{
    const QLatin1String word = error.code.word();
    return error.code == error::SyncUnreachable || error.code == error::SyncTimeOut ||
           error.code == error::SyncAnswerBroken || word == QLatin1String("http.time-out") ||
           word == QLatin1String("auth.slow-down") || word == QLatin1String("auth.token") ||
           word.startsWith(QLatin1String("server."));
}

} // namespace firebreak
