// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/LargeQueue.h"

#include "core/intake/Report.h"
#include "core/storage/Transaction.h"
#include "tests/support/Corpus.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace firebreak::test {

LargeQueue::LargeQueue()
{
    const QList<QJsonObject> rows = corpusRows(QStringLiteral("15-scale/common/cve-light-50k.ndjson.zst"));
    for (const QJsonObject& row : rows) {
        const auto first = [&row](QLatin1String name) { return row.value(name).toArray().at(0).toString(); };
        m_texts.append({row.value(u"description").toString(), first(QLatin1String("product")),
                        first(QLatin1String("version")), first(QLatin1String("cwe"))});
    }
}

QList<Record> LargeQueue::records(int begin, int end) const
{
    QList<Record> records;
    for (int i = begin; i < end; ++i)
        records.append(record(i));
    return records;
}

Record LargeQueue::record(int i) const
{
    const Text& text = m_texts[i % m_texts.size()];
    const quint32 noise = quint32(i) * 2654435761U;
    Advisory advisory;
    advisory.source = AdvisorySource::Cve;
    advisory.documentId = QStringLiteral("CVE-%1-%2").arg(2000 + i % 26).arg(1000 + i);
    advisory.aliases = {advisory.documentId};
    advisory.description = text.description;
    if (text.cwe.startsWith(QLatin1String("CWE-")))
        advisory.cwes = {text.cwe};
    AffectedPackage package;
    package.product = text.product;
    package.versions = {text.version};
    advisory.affected = {package};
    AdvisoryScore score;
    score.issuer = QStringLiteral("NVD");
    score.role = ScoreRole::Nvd;
    score.version = QStringLiteral("3.1");
    score.score = double(noise % 101) / 10;
    advisory.scores = {score};
    advisory.epss = EpssScore{double(noise % 1000) / 1000, {}, {}, {}, {}};
    if (noise % 200 == 0)
        advisory.kev = KevEntry();
    Report report;
    report.home = advisory.documentId;
    report.receivedAt = now() - std::chrono::minutes(i);
    if (noise % 10 < 6)
        report.disposition = ReportDisposition{Disposition(1 + noise % 4), QStringLiteral("r"), now(), {}, {}};
    report.advisories = {advisory};
    return {reportIdFor(report.home), RecordKind::Report, Compartment::prodsec(), 1, false, report.toJson()};
}

CacheLoad::CacheLoad(ClientCache& cache)
    : m_cache(cache)
{
    timed([this] { m_bulk = checked(BulkLoad::begin(m_cache.database())); });
}

void CacheLoad::timed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    m_seconds += double(timer.nsecsElapsed()) / 1e9;
}

void CacheLoad::put(const QList<Record>& records)
{
    timed([&] {
        Transaction work = checked(Transaction::begin(m_cache.database()));
        for (const Record& each : records)
            (void)checked(m_cache.put(each));
        checked(work.commit());
    });
}

void CacheLoad::finish()
{
    timed([this] {
        checked(m_bulk->finish());
        checked(m_cache.database().checkpoint());
    });
}

} // namespace firebreak::test
