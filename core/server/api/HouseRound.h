// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/Store.h"

#include <QHash>

namespace firebreak::server {

/// What the server's housekeeping sees when it looks around, once each second: the time alone changes it, when somebody's
/// place on a list ends or a lift falls due. Whatever is asked of them, each embargo is read once a round.
struct HouseRound
{
    QHash<DeviceId, QStringList> listeners; ///< every device that may call, with the compartments open to it
    Cursor head;                            ///< of what somebody may listen to
    QList<RecordId> due;                    ///< the incidents to lift

    /// Within a Read transaction. Fails with the store's codes.
    [[nodiscard]] static Result<HouseRound> of(Store& store, Instant now);
};

} // namespace firebreak::server
