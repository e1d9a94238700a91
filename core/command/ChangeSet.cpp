// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/ChangeSet.h"

#include "core/command/RecordKeys.h"

#include <algorithm>

namespace firebreak {
namespace {

constexpr int MaxMergeDepth = 16; // merges never form longer chains; a bound in case a foreign body claims so

} // namespace

std::optional<Record> ChangeSet::record(const RecordId& id) const
{
    for (const Change& change : m_changes) {
        if (change.after.id == id)
            return change.after;
    }
    return stored(id);
}

const std::optional<Record>& ChangeSet::stored(const RecordId& id) const
{
    for (const Read& read : std::as_const(m_read)) {
        if (read.id == id)
            return read.record;
    }
    m_read.append({id, m_state.record(id)});
    return std::as_const(m_read).last().record;
}

std::optional<Record> ChangeSet::home(const RecordId& id) const
{
    std::optional<Record> found = record(id);
    for (int depth = 0; found && depth < MaxMergeDepth; ++depth) {
        const QString next = found->body.value(QLatin1String("mergedInto")).toString();
        const Result<RecordId> nextId = RecordId::fromText(next);
        if (next.isEmpty() || !nextId)
            break;
        found = record(*nextId);
    }
    return found;
}

QList<RecordId> ChangeSet::byKey(const QString& key) const
{
    QList<RecordId> ids = m_state.byKey(key);
    for (const Change& change : m_changes) {
        const bool isFound = keysOf(change.after).contains(key);
        const auto place = std::lower_bound(ids.begin(), ids.end(), change.after.id);
        const bool isListed = place != ids.end() && *place == change.after.id;
        if (isFound && !isListed)
            ids.insert(place, change.after.id);
        else if (!isFound && isListed)
            ids.erase(place);
    }
    return ids;
}

void ChangeSet::put(Record after)
{
    for (Change& change : m_changes) {
        if (change.after.id == after.id) {
            after.revision = change.after.revision;
            change.after = std::move(after);
            return;
        }
    }
    std::optional<Record> before = stored(after.id);
    if (before) {
        after.revision = before->revision;
        if (after == *before)
            return;
    }
    after.revision = before ? before->revision + 1 : 1;
    m_changes.append({std::move(before), std::move(after)});
}

Outcome ChangeSet::finish(const RecordId& target, std::optional<Payload> inverse) &&
{
    Outcome outcome{std::move(m_changes), target, std::nullopt};
    if (!outcome.changes.isEmpty())
        outcome.inverse = std::move(inverse);
    return outcome;
}

} // namespace firebreak
