// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Apply.h"
#include "core/command/Confirmation.h"
#include "core/command/RecordKeys.h"

#include <QMap>

namespace firebreak::test {

/// A world in memory: the simplest StateView, and what applying commands to it leaves behind.
class MemoryState final : public StateView
{
public:
    [[nodiscard]] std::optional<Record> record(const RecordId& id) const override
    {
        const auto it = m_records.constFind(id);
        return it == m_records.cend() ? std::nullopt : std::optional(*it);
    }

    [[nodiscard]] QList<RecordId> byKey(const QString& key) const override
    {
        QList<RecordId> ids;
        for (const Record& record : m_records) {
            if (keysOf(record).contains(key))
                ids.append(record.id);
        }
        return ids;
    }

    /// Applies the command, given by somebody in front of this state, and keeps its changes.
    Result<Outcome> run(const Command& command, const Context& context)
    {
        Result<Outcome> outcome = apply(*this, withSeen(command, *this, context), context);
        if (outcome) {
            for (const Change& change : outcome->changes)
                m_records.insert(change.after.id, change.after);
        }
        return outcome;
    }

    void put(const Record& record) { m_records.insert(record.id, record); }
    [[nodiscard]] QList<Record> records() const { return m_records.values(); }
    [[nodiscard]] QList<Record> records(RecordKind kind) const
    {
        QList<Record> some;
        for (const Record& record : m_records) {
            if (record.kind == kind && !record.isRemoved)
                some.append(record);
        }
        return some;
    }

private:
    QMap<RecordId, Record> m_records;
};

} // namespace firebreak::test
