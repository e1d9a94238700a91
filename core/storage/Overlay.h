// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/CacheStateView.h"

#include <QHash>
#include <QMultiHash>

namespace firebreak {

/// The cache with some records replaced in memory, for trying commands without writing. Keys follow the replaced
/// records. Threads: as its repository.
class Overlay final : public StateView
{
public:
    explicit Overlay(RecordRepository& records)
        : m_cache(records)
    {}

    [[nodiscard]] std::optional<Record> record(const RecordId& id) const override;
    [[nodiscard]] QList<RecordId> byKey(const QString& key) const override;
    /// The first read of the cache that failed.
    [[nodiscard]] const std::optional<Error>& error() const { return m_cache.error(); }

    /// None: as if the record had never been.
    void set(const RecordId& id, const std::optional<Record>& record);
    [[nodiscard]] bool contains(const RecordId& id) const { return m_records.contains(id); }
    [[nodiscard]] const QHash<RecordId, std::optional<Record>>& records() const { return m_records; }

private:
    CacheStateView m_cache;
    QHash<RecordId, std::optional<Record>> m_records;
    QMultiHash<QString, RecordId> m_keys;
};

} // namespace firebreak
