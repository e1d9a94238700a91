// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/StateView.h"
#include "core/storage/RecordRepository.h"

namespace firebreak {

/// The world as the cache holds it, for the rules. A failed read answers "absent" and is remembered: ask error() after
/// apply() and roll back when there is one. Threads: as its repository, which must outlive it.
class CacheStateView final : public StateView
{
public:
    explicit CacheStateView(RecordRepository& records)
        : m_records(records)
    {}

    [[nodiscard]] std::optional<Record> record(const RecordId& id) const override;
    [[nodiscard]] QList<RecordId> byKey(const QString& key) const override;
    /// The first read that failed.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    RecordRepository& m_records;
    mutable std::optional<Error> m_error;
};

} // namespace firebreak
