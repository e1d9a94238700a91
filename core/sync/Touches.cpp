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

QStringList compartmentsOf(const Outcome& outcome)
{
    QStringList words;
    for (const Change& change : outcome.changes) {
        words.append(change.after.compartment.word());
        if (change.before)
            words.append(change.before->compartment.word());
    }
    words.sort();
    words.removeDuplicates();
    return words;
}

QStringList compartmentsOf(const QList<RecordId>& touches, const StateView& state)
{
    QStringList words;
    for (const RecordId& id : touches) {
        if (const std::optional<Record> record = state.record(id))
            words.append(record->compartment.word());
    }
    words.sort();
    words.removeDuplicates();
    return words;
}

} // namespace firebreak
