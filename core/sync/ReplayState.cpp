// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ReplayState.h"

#include "core/command/RecordKeys.h"

namespace firebreak {
namespace {

/// Records kept in memory between two writes.
constexpr qsizetype MostUnwritten = 500;

} // namespace

ReplayState::ReplayState(ClientCache& cache)
    : m_cache(cache)
    , m_overlay(std::in_place, cache.records())
{}

Result<void> ReplayState::restore()
{
    return m_cache.bases().forEach([this](const BaseRecord& base) {
        m_based.insert(base.id);
        m_waiting.insert(base.id);
        if (!base.confirmed)
            return;
        const QStringList keys = keysOf(*base.confirmed);
        for (const QString& key : keys)
            m_waitingKeys.insert(key, base.id);
    });
}

std::optional<Record> ReplayState::record(const RecordId& id) const
{
    if (!m_waiting.contains(id) || m_overlay->contains(id))
        return m_overlay->record(id);
    Result<std::optional<BaseRecord>> base = m_cache.bases().base(id);
    if (base)
        return std::move((*base)->confirmed);
    if (!m_error)
        m_error = base.error();
    return std::nullopt;
}

QList<RecordId> ReplayState::byKey(const QString& key) const
{
    QList<RecordId> ids = m_overlay->byKey(key);
    const auto isHidden = [this](const RecordId& id) { return m_waiting.contains(id) && !m_overlay->contains(id); };
    ids.removeIf(isHidden);
    const QList<RecordId> waiting = m_waitingKeys.values(key);
    std::copy_if(waiting.begin(), waiting.end(), std::back_inserter(ids), isHidden);
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<void> ReplayState::touch(const QList<RecordId>& ids)
{
    for (const RecordId& id : ids) {
        m_touched.insert(id);
        if (m_based.contains(id))
            continue;
        const Result<bool> isKnown = m_cache.bases().contains(id);
        if (!isKnown)
            return failure(isKnown.error());
        m_based.insert(id);
        if (*isKnown)
            continue;
        const Result<std::optional<Record>> confirmed = m_cache.records().record(id);
        if (!confirmed)
            return failure(confirmed.error());
        if (const auto kept = m_cache.bases().put({id, *confirmed}); !kept)
            return kept;
    }
    return {};
}

void ReplayState::set(const Record& record)
{
    if (!m_overlay->contains(record.id))
        m_order.append(record.id);
    m_overlay->set(record.id, record);
}

Result<void> ReplayState::flush()
{
    return m_order.size() < MostUnwritten ? Result<void>() : writeAll();
}

Result<void> ReplayState::writeAll()
{
    const QList<RecordId> order = std::exchange(m_order, {});
    for (const RecordId& id : order) {
        if (const auto written = write(id, m_overlay->record(id)); !written)
            return written;
        m_waiting.remove(id);
    }
    m_overlay.emplace(m_cache.records());
    return {};
}

Result<void> ReplayState::finish()
{
    if (const auto written = writeAll(); !written)
        return written;
    const QSet<RecordId> left = std::exchange(m_waiting, {});
    for (const RecordId& id : left) {
        const Result<std::optional<BaseRecord>> base = m_cache.bases().base(id);
        if (!base)
            return failure(base.error());
        if (const auto written = write(id, (*base)->confirmed); !written)
            return written;
        // A command that is held back still touches it; forgetting a record has taken its base along.
        const auto done = m_touched.contains(id) ? m_cache.bases().put(**base) : m_cache.bases().remove(id);
        if (!done)
            return done;
    }
    return {};
}

Result<void> ReplayState::write(const RecordId& id, const std::optional<Record>& record)
{
    const Result<std::optional<Record>> before = m_cache.records().record(id);
    if (!before)
        return failure(before.error());
    if (*before == record)
        return {};
    m_changed.insert(id);
    if (!record)
        return m_cache.forget(id);
    return m_cache.put(*record, *before);
}

} // namespace firebreak
