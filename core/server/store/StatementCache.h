// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <unordered_map>

namespace firebreak::server {

/// The prepared statements of one connection, made at first use. The database outlives it.
class StatementCache
{
public:
    /// A statement in use; reset when let go of, so that it holds no lock.
    class Prepared
    {
    public:
        explicit Prepared(Statement& statement)
            : m_statement(&statement)
        {}
        Prepared(Prepared&& other) noexcept
            : m_statement(std::exchange(other.m_statement, nullptr))
        {}
        Prepared& operator=(Prepared&&) = delete;
        ~Prepared()
        {
            if (m_statement)
                m_statement->reset();
        }

        [[nodiscard]] Statement* operator->() const { return m_statement; }
        [[nodiscard]] Statement& operator*() const { return *m_statement; }

    private:
        Statement* m_statement;
    };

    explicit StatementCache(Database& database)
        : m_database(database)
    {}

    /// `sql` is a literal; one literal serves one use at a time.
    [[nodiscard]] Result<Prepared> use(const char* sql);
    /// Runs a statement without rows.
    template <class... Values>
    [[nodiscard]] Result<void> run(const char* sql, const Values&... values)
    {
        Result<Prepared> prepared = use(sql);
        if (!prepared)
            return failure(prepared.error());
        return (*prepared)->run(values...);
    }
    /// Reads rows: `row(statement)` for each.
    template <class Row, class... Values>
    [[nodiscard]] Result<void> rows(const char* sql, Row&& row, const Values&... values)
    {
        Result<Prepared> prepared = use(sql);
        if (!prepared)
            return failure(prepared.error());
        (*prepared)->bindAll(values...);
        return (*prepared)->forEach(std::forward<Row>(row));
    }

private:
    Database& m_database;
    std::unordered_map<const char*, Statement> m_statements;
};

} // namespace firebreak::server
