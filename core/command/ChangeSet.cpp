// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/ChangeSet.h"

#include "core/command/RecordKeys.h"

#include <algorithm>

namespace firebreak {
namespace {

constexpr int MaxMergeDepth = 16; // merges never form longer chains; a bound in case a foreign body claims so

} // namespace

ChangeSet::ChangeSet(const StateView& state, QList<Change> changes) : m_state(state), m_changes(std::move(changes))
{
    for (qsizetype i = 0; i < m_changes.size(); ++i)
        m_places.insert(m_changes.at(i).after.id, i);
}

std::optional<Record> ChangeSet::record(const RecordId& id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? stored(id) : m_changes.at(*place).after;
}

const std::optional<Record>& ChangeSet::stored(const RecordId& id) const
{
    const auto known = m_read.constFind(id);
    return known == m_read.cend() ? *m_read.insert(id, m_state.record(id)) : *known;
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

void ChangeSet::index() const
{
    for (; m_indexed < m_changes.size(); ++m_indexed) {
        const Record& record = m_changes.at(m_indexed).after;
        const QStringList keys = keysOf(record);
        for (const QString& key : keys)
            m_byKey.insert(key, record.id);
    }
}

QList<RecordId> ChangeSet::byKey(const QString& key) const
{
    QList<RecordId> ids = m_state.byKey(key);
    if (m_changes.isEmpty())
        return ids;
    index();
    ids.removeIf([&](const RecordId& id) { return m_places.contains(id) && !m_byKey.contains(key, id); });
    const auto [begin, end] = m_byKey.equal_range(key);
    for (auto it = begin; it != end; ++it) {
        const auto place = std::lower_bound(ids.begin(), ids.end(), *it);
        if (place == ids.end() || *place != *it)
            ids.insert(place, *it);
    }
    return ids;
}

void ChangeSet::put(Record after)
{
    if (const auto place = m_places.constFind(after.id); place != m_places.cend()) {
        Change& change = m_changes[*place];
        if (*place < m_indexed) {
            const QStringList old = keysOf(change.after);
            for (const QString& key : old)
                m_byKey.remove(key, after.id);
            const QStringList keys = keysOf(after);
            for (const QString& key : keys)
                m_byKey.insert(key, after.id);
        }
        after.revision = change.after.revision;
        change.after = std::move(after);
        return;
    }
    std::optional<Record> before = stored(after.id);
    if (before) {
        after.revision = before->revision;
        if (after == *before)
            return;
    }
    after.revision = before ? before->revision + 1 : 1;
    m_places.insert(after.id, m_changes.size());
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
