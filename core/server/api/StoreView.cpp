// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/StoreView.h"

namespace firebreak::server {

std::optional<Record> StoreView::record(const RecordId& id) const
{
    const auto found = m_store.record(id);
    if (found)
        return *found;
    m_error = m_error.value_or(found.error());
    return std::nullopt;
}

QList<RecordId> StoreView::byKey(const QString& key) const
{
    const auto found = m_store.recordsByKey(key);
    if (found)
        return *found;
    m_error = m_error.value_or(found.error());
    return {};
}

} // namespace firebreak::server
