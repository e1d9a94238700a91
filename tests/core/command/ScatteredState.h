// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/MemoryState.h"

#include <QHash>

#include <algorithm>

namespace firebreak::test {

/// The same world, found another way: in no order, but for what byKey() promises.
class ScatteredState final : public StateView
{
public:
    explicit ScatteredState(const MemoryState& state)
    {
        const QList<Record> records = state.records();
        for (const Record& record : records) {
            m_records.insert(record.id, record);
            const QStringList keys = keysOf(record);
            for (const QString& key : keys)
                m_keys[key].prepend(record.id);
        }
    }
    [[nodiscard]] std::optional<Record> record(const RecordId& id) const override
    {
        const auto it = m_records.constFind(id);
        return it == m_records.cend() ? std::nullopt : std::optional(*it);
    }
    [[nodiscard]] QList<RecordId> byKey(const QString& key) const override
    {
        QList<RecordId> ids = m_keys.value(key);
        std::sort(ids.begin(), ids.end());
        return ids;
    }

private:
    QHash<RecordId, Record> m_records;
    QHash<QString, QList<RecordId>> m_keys;
};

} // namespace firebreak::test
