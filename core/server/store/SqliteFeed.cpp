// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/SqliteFeed.h"

#include "core/server/store/SqliteRows.h"

namespace firebreak::server {

SqliteFeed::SqliteFeed(QString compartment, Statement rows)
    : m_compartment(std::move(compartment))
    , m_rows(std::move(rows))
{}

Result<SqliteFeed> SqliteFeed::after(Database& database, const QString& compartment, qint64 position,
                                     const std::optional<RecordId>& reader)
{
    Result<Statement> rows = database.prepare(
        "SELECT c.record, c.kind, c.compartment, c.revision, c.removed, c.body, c.command, c.person, c.at, c.sequence, "
        "c.position FROM change c WHERE c.compartment = ?1 AND c.position > ?2 AND NOT EXISTS (SELECT 1 FROM departure d "
        "WHERE d.record = c.record AND d.compartment = c.compartment AND d.position > c.position) "
        "UNION ALL SELECT d.record, NULL, d.compartment, NULL, NULL, NULL, NULL, NULL, NULL, d.sequence, d.position "
        "FROM departure d WHERE d.compartment = ?1 AND d.position > ?2 AND (d.born <= ?2 OR EXISTS (SELECT 1 FROM change own "
        "WHERE own.record = d.record AND own.compartment = d.compartment AND own.person = ?3)) ORDER BY 11");
    if (!rows)
        return failure(rows.error());
    rows->bindAll(compartment, position, blobOf(reader));
    SqliteFeed feed(compartment, std::move(*rows));
    if (const auto stepped = feed.step(); !stepped)
        return failure(stepped.error());
    return feed;
}

Result<void> SqliteFeed::step()
{
    const Result<bool> stepped = m_rows.step();
    if (!stepped)
        return failure(stepped.error());
    m_hasRow = *stepped;
    return {};
}

Result<StoredChange> SqliteFeed::change() const
{
    return readChange(m_rows);
}

Result<Departure> SqliteFeed::departure() const
{
    const Result<RecordId> id = RecordId::fromBytes(m_rows.blobView(0));
    if (!id)
        return failure(error::StorageDamaged, QStringLiteral("departure.record"));
    return Departure{*id, m_compartment};
}

} // namespace firebreak::server
