// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Overlay.h"

#include "core/command/RecordKeys.h"

namespace firebreak {

std::optional<Record> Overlay::record(const RecordId& id) const
{
    const auto replaced = m_records.constFind(id);
    return replaced == m_records.cend() ? m_cache.record(id) : *replaced;
}

QList<RecordId> Overlay::byKey(const QString& key) const
{
    QList<RecordId> ids = m_cache.byKey(key);
    ids.removeIf([this](const RecordId& id) { return m_records.contains(id); });
    ids.append(m_keys.values(key));
    std::sort(ids.begin(), ids.end());
    return ids;
}

void Overlay::set(const RecordId& id, const std::optional<Record>& record)
{
    if (const auto before = m_records.value(id)) {
        const QStringList keys = keysOf(*before);
        for (const QString& key : keys)
            m_keys.remove(key, id);
    }
    m_records.insert(id, record);
    if (!record)
        return;
    const QStringList keys = keysOf(*record);
    for (const QString& key : keys)
        m_keys.insert(key, id);
}

} // namespace firebreak
