// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/Report.h"
#include "core/storage/ClientCache.h"
#include "tests/support/TemporaryStore.h"

#include <QTest>

namespace firebreak::test {

/// A report of one CVE document, to be changed by a test before it becomes a record.
[[nodiscard]] inline Report cveReport(const QString& cve, const QString& title, const QString& description = {})
{
    Advisory advisory;
    advisory.source = AdvisorySource::Cve;
    advisory.documentId = cve;
    advisory.aliases = {cve};
    advisory.title = title;
    advisory.description = description;
    Report report;
    report.home = cve;
    report.receivedAt = instantFromMs(1'760'000'000'000);
    report.advisories = {advisory};
    return report;
}

[[nodiscard]] inline Record recordOf(const Report& report, qint64 revision = 1)
{
    return {reportIdFor(report.home), RecordKind::Report, Compartment::prodsec(), revision, false, report.toJson()};
}

[[nodiscard]] inline Record personRecord(const QString& name)
{
    return {RecordId(Uuid::fromName("person", name.toUtf8())), RecordKind::Person, Compartment::company(), 1, false,
            QJsonObject{{QStringLiteral("name"), name},
                        {QStringLiteral("roles"), QJsonArray{QStringLiteral("analyst")}}}};
}

/// An empty cache in a folder of its own.
class QueueFixture
{
public:
    QueueFixture()
    {
        Result<ClientCache::Opened> opened = ClientCache::openOrReplace(m_store.path(), m_store.key(), instantFromMs(0));
        if (!opened)
            qFatal("cache: %s", qPrintable(toLogLine(opened.error())));
        m_cache = std::move(opened->cache);
    }

    [[nodiscard]] const TemporaryStore& store() const { return m_store; }
    [[nodiscard]] ClientCache& cache() { return *m_cache; }
    void close() { m_cache.reset(); }

    void put(const Record& record)
    {
        const auto done = m_cache->put(record);
        if (!done)
            qFatal("put: %s", qPrintable(toLogLine(done.error())));
    }
    void put(const Report& report) { put(recordOf(report)); }

private:
    TemporaryStore m_store;
    std::unique_ptr<ClientCache> m_cache;
};

} // namespace firebreak::test
