// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/OutcomeLog.h"

#include "core/command/RecordKeys.h"

namespace firebreak::server {

Result<QSet<QString>> appendOutcome(Store& store, const Outcome& outcome, const Authorship& by)
{
    QSet<QString> changed;
    for (const Change& change : outcome.changes) {
        const StoredChange stored{RecordRow::of(change.after), by.command, by.person, by.at};
        if (const auto done = store.append(stored, keysOf(change.after)); !done)
            return failure(done.error());
        changed.insert(stored.record.compartment);
        if (change.before)
            changed.insert(change.before->compartment.word());
    }
    return changed;
}

} // namespace firebreak::server
