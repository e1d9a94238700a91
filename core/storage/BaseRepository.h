// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Record.h"
#include "core/storage/Database.h"

#include <functional>

namespace firebreak {

/// A record as the server confirmed it, beside what a person sees of it; kept only while pending commands have changed
/// it. `confirmed` is empty when the server has no such record: a command made it here.
struct BaseRecord
{
    RecordId id;
    std::optional<Record> confirmed;
};

/// The table `base` of a cache. Threads: as its database, which must outlive it.
class BaseRepository
{
public:
    explicit BaseRepository(Database& database)
        : m_database(database)
    {}

    /// Nothing when the record is as confirmed.
    [[nodiscard]] Result<std::optional<BaseRecord>> base(const RecordId& id);
    /// Whether there is one, without reading it.
    [[nodiscard]] Result<bool> contains(const RecordId& id);
    [[nodiscard]] Result<void> forEach(const std::function<void(const BaseRecord&)>& visit);
    [[nodiscard]] Result<void> put(const BaseRecord& base);
    [[nodiscard]] Result<void> remove(const RecordId& id);

private:
    Database& m_database;
    Statement m_select, m_contains, m_put, m_remove;
};

} // namespace firebreak
