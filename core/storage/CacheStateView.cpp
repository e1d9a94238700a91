// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CacheStateView.h"

namespace firebreak {

std::optional<Record> CacheStateView::record(const RecordId& id) const
{
    Result<std::optional<Record>> found = m_records.record(id);
    if (found)
        return std::move(*found);
    if (!m_error)
        m_error = found.error();
    return std::nullopt;
}

QList<RecordId> CacheStateView::byKey(const QString& key) const
{
    Result<QList<RecordId>> found = m_records.byKey(key);
    if (found)
        return std::move(*found);
    if (!m_error)
        m_error = found.error();
    return {};
}

} // namespace firebreak
