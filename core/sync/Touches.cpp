// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Touches.h"

#include <algorithm>

namespace firebreak {

QList<RecordId> touchesOf(const Outcome& outcome, const RecordId& target)
{
    QList<RecordId> ids{target};
    for (const Change& change : outcome.changes) {
        if (change.after.id != target)
            ids.append(change.after.id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace firebreak
