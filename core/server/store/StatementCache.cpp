// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/StatementCache.h"

namespace firebreak::server {

Result<StatementCache::Prepared> StatementCache::use(const char* sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        Result<Statement> made = m_database.prepare(sql);
        if (!made)
            return failure(made.error());
        found = m_statements.emplace(sql, std::move(*made)).first;
    }
    return Prepared(found->second);
}

} // namespace firebreak::server
