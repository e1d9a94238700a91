// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

namespace firebreak {

/// The small named values of a file (table `meta`): a cursor, an enrolment, a setting that matters.
/// Threads: as its database, which must outlive it.
class MetaRepository
{
public:
    explicit MetaRepository(Database& database)
        : m_database(database)
    {}

    /// Nothing when the name was never set.
    [[nodiscard]] Result<std::optional<QByteArray>> value(const QString& name);
    [[nodiscard]] Result<void> setValue(const QString& name, const QByteArray& value);
    [[nodiscard]] Result<void> remove(const QString& name);

private:
    Database& m_database;
    Statement m_select, m_put;
};

} // namespace firebreak
