// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/QueueReader.h"

#include "core/storage/QueueFilter.h"
#include "core/storage/QueueLookups.h"
#include "tests/support/QueueFixture.h"

#include <QRegularExpression>

using namespace firebreak;
using namespace firebreak::test;

namespace {

const Instant Now = *instantFromText(u"2026-11-22T12:00:00Z");

Report scored(const char* cve, const char* title, double score, int daysAgo)
{
    Report report = cveReport(QLatin1String(cve), QLatin1String(title));
    report.receivedAt = Now - std::chrono::days(daysAgo);
    AdvisoryScore nvd;
    nvd.role = ScoreRole::Nvd;
    nvd.version = QStringLiteral("3.1");
    nvd.score = score;
    if (score > 0)
        report.advisories[0].scores = {nvd};
    return report;
}

} // namespace

class tst_QueueReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture.emplace();
        m_reader.emplace(m_fixture->cache());
        m_ada = personRecord(QStringLiteral("Ada"));
        m_zoe = personRecord(QStringLiteral("Zoë"));
        m_fixture->put(*m_zoe);
        m_fixture->put(*m_ada);

        Report a = scored("CVE-2024-1000", "Heap overflow in OpenSSL 1.1.1k", 9.8, 1);
        a.owner = m_ada->id;
        a.severity = Severity::Critical;
        a.labels = {QStringLiteral("ssl")};
        a.advisories[0].kev = KevEntry();
        a.advisories[0].cwes = {QStringLiteral("CWE-787")};
        a.advisories[0].affected.resize(1);
        a.advisories[0].affected[0].product = QStringLiteral("openssl");
        Report b = scored("CVE-2024-10001", "Use after free in OpenSSL 3.0.2", 7.5, 3);
        b.owner = m_zoe->id;
        b.severity = Severity::Important;
        b.advisories[0].epss = EpssScore{0.9, {}, {}, {}, {}};
        Report c = scored("CVE-2023-0005", "XSS in a wiki, heap of trouble", 5.4, 10);
        c.severity = Severity::Low;
        c.disposition = ReportDisposition{Disposition::Rejected, QStringLiteral("r"), Now, {}, {}};
        Report d = scored("GHSA-aaaa-bbbb-cccc", "Path traversal in log4j-core 2.17", 0, 30);
        d.comments = 2;
        for (const Report& report : {a, b, c, d})
            m_fixture->put(report);
    }

    void cleanup()
    {
        m_reader.reset();
        m_fixture.reset();
    }

    void answers_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("ids"); // newest first
        const auto row = [](const char* query, const char* ids) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(ids);
        };
        row("", "1000 10001 5 cccc");
        row("openssl", "1000 10001");
        row("opens", "1000 10001");
        row("openssl 3.", "10001");
        row("openssl 1.1", "1000");
        row("1.1", "1000");
        row("heap", "1000 5");
        row("\"heap overflow\"", "1000");
        row("\"overflow heap\"", "");
        row("heap -openssl", "5");
        row("overflow OR traversal", "1000 cccc");
        row("log4j-core", "cccc");
        row("log4j-co", "cccc");
        row("\"log4j-co\"", "");
        row("log4j-x", "cccc"); // one letter is not searched yet
        row("log4j-xyz", "");
        row("in", "1000 10001 5 cccc");
        row("i", "");
        row("...", "1000 10001 5 cccc");
        row("CVE-2024-1", "1000 10001");
        row("cve-2024-1000", "1000 10001");
        row("ghsa-AAAA", "cccc");
        row("cve:2023", "5");
        row("id:CVE-2024-10", "1000 10001");
        row("id:\"CVE-2024-1000\"", "1000");
        row("cve:none", "cccc");
        row("severity:critical", "1000");
        row("severity:critical,high", "1000 10001");
        row("severity>=important", "1000 10001");
        row("severity<moderate", "5");
        row("severity:none", "cccc");
        row("state:open", "1000 10001 cccc");
        row("state:new", "cccc");
        row("state:assigned", "1000 10001");
        row("-state:open", "5");
        row("state:rejected", "5");
        row("owner:me", "1000");
        row("owner:none", "5 cccc");
        row("-owner:none", "1000 10001");
        row("owner:zo", "10001");
        row("owner:nobody-such", "");
        row("label:ssl", "1000");
        row("label:none", "10001 5 cccc");
        row("kev:yes", "1000");
        row("kev:no", "10001 5 cccc");
        row("source:cve", "1000 10001 5 cccc");
        row("source:nvd", "");
        row("cwe:787", "1000");
        row("cwe:78", "");
        row("package:open", "1000");
        row("package:\"open\"", "");
        row("cvss>=7.5", "1000 10001");
        row("cvss>7.5", "1000");
        row("cvss:5.4", "5");
        row("cvss<7", "5");
        row("cvss:none", "cccc");
        row("epss>50%", "10001");
        row("epss:0.9", "10001");
        row("epss:none", "1000 5 cccc");
        row("received>-7d", "1000 10001");
        row("received<-7d", "5 cccc");
        row("received:2026-11-21", "1000");
        row("comments>0", "cccc");
        row("openssl severity:critical OR comments>1", "1000 cccc");
        row("(openssl OR wiki) cvss<9", "10001 5");
        row("NOT (openssl OR wiki)", "cccc");
        row("label:ssl kev:yes openssl cvss>9", "1000");
        row("-...", "");
        row("10001", "10001"); // the number of a CVE id
        row("1000", "1000");
        row("0005 heap", "5");
        row("\"1000\"", "");
        row("100", "");
    }

    void answers()
    {
        QFETCH(QString, query);
        QFETCH(QString, ids);
        QCOMPARE(idsOf(query, {}), ids);
        // The page, by whatever way it is found, is the beginning of the whole.
        const Result<std::vector<qint32>> all = m_reader->allRows(parse(query), {}, viewer());
        for (const int limit : {1, 2, 100}) {
            QueueReader fresh(m_fixture->cache());
            const Result<std::vector<qint32>> page = fresh.firstRows(parse(query), {}, viewer(), limit);
            QVERIFY2(page, page ? "" : qPrintable(toLogLine(page.error())));
            const auto count = std::ptrdiff_t(std::min(all->size(), std::size_t(limit)));
            QCOMPARE(*page, std::vector<qint32>(all->begin(), all->begin() + count));
        }
    }

    void sorts_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("isDescending");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char* name, QueueSort sort, bool isDescending, const char* ids) {
            QTest::newRow(name) << int(sort) << isDescending << QString::fromLatin1(ids);
        };
        row("received", QueueSort::Received, false, "cccc 5 10001 1000");
        row("severity", QueueSort::Severity, true, "1000 10001 5 cccc");
        row("score", QueueSort::Score, false, "cccc 5 10001 1000");
        row("epss", QueueSort::Epss, true, "10001 cccc 5 1000");
        row("id", QueueSort::Id, false, "5 1000 10001 cccc");
        row("owner", QueueSort::Owner, false, "1000 10001 5 cccc");
        row("state", QueueSort::State, false, "cccc 1000 10001 5");
        row("updated", QueueSort::Updated, true, "1000 10001 5 cccc");
    }

    void sorts()
    {
        QFETCH(int, sort);
        QFETCH(bool, isDescending);
        QFETCH(QString, ids);
        const QueueOrder order{QueueSort(sort), isDescending};
        QCOMPARE(idsOf(QString(), order), ids);
        QCOMPARE(idsOf(QStringLiteral("cvss<11 OR cvss:none").replace(QLatin1String("11"), QLatin1String("10")), order), ids);
    }

    void aReportWhoseIdIsTypedOutLeads()
    {
        const QueueOrder oldestFirst{QueueSort::Received, false};
        QCOMPARE(idsOf(QStringLiteral("CVE-2024-100"), oldestFirst), QStringLiteral("10001 1000"));
        QCOMPARE(idsOf(QStringLiteral("cve-2024-1000"), oldestFirst), QStringLiteral("1000 10001"));
        QCOMPARE(idsOf(QStringLiteral("cvss>1 CVE-2024-1000"), oldestFirst), QStringLiteral("1000 10001"));
        QueueReader fresh(m_fixture->cache());
        const QueueQuery query = parse(QStringLiteral("CVE-2024-1000"));
        const auto page = fresh.firstRows(query, oldestFirst, viewer(), 1);
        QCOMPARE(page->front(), m_reader->allRows(query, oldestFirst, viewer())->front());
    }

    void entriesShowTheReport()
    {
        const Result<std::vector<qint32>> rows = m_reader->allRows(parse(QStringLiteral("openssl")), {}, viewer());
        const Result<QList<QueueEntry>> entries = m_reader->entries(*rows);
        QVERIFY(entries);
        QCOMPARE(entries->size(), 2);
        const QueueEntry& first = entries->constFirst();
        QCOMPARE(first.record, reportIdFor(QStringLiteral("CVE-2024-1000")));
        QCOMPARE(first.title, QStringLiteral("Heap overflow in OpenSSL 1.1.1k"));
        QCOMPARE(first.severity, std::optional(Severity::Critical));
        QCOMPARE(first.score, std::optional(98));
        QVERIFY(first.isInKev && !first.epss && first.severity);
        QCOMPARE(first.owner, std::optional(m_ada->id));
        QCOMPARE(first.ownerName, QStringLiteral("Ada"));
        QCOMPARE(first.labels, QStringList{QStringLiteral("ssl")});
        QCOMPARE(first.product, QStringLiteral("openssl"));
        QCOMPARE(first.sources, QList<AdvisorySource>{AdvisorySource::Cve});
        QCOMPARE(first.state, QueueState::Assigned);
        QCOMPARE(first.receivedAt, Now - std::chrono::days(1));
        QCOMPARE(*m_reader->rowOf(first.record), std::optional(first.row));
        QVERIFY(!*m_reader->rowOf(m_ada->id));
        const std::vector<qint32> gone{999999, first.row};
        QCOMPARE(m_reader->entries(gone)->size(), 1);
    }

    // R11
    void reportsOfEveryOriginMeetInTheOneQueue()
    {
        std::size_t count = m_reader->allRows(parse(QString()), {}, viewer())->size();
        for (const ReportOrigin origin : {ReportOrigin::Feed, ReportOrigin::Researcher, ReportOrigin::Customer,
                                          ReportOrigin::Coordinator, ReportOrigin::Employee, ReportOrigin::Scan,
                                          ReportOrigin::Development}) {
            Report report;
            report.title = toWord(origin);
            report.origin = origin;
            report.receivedAt = Now;
            m_fixture->put(Record{RecordId(Uuid::fromName("origin", toWord(origin).data())), RecordKind::Report,
                                  Compartment::prodsec(), 1, false, report.toJson()});
            QCOMPARE(m_reader->allRows(parse(QString()), {}, viewer())->size(), ++count);
        }
        QCOMPARE(m_reader->allRows(parse(QStringLiteral("researcher")), {}, viewer())->size(), std::size_t(1));
    }

    void entriesTellWithdrawnReports()
    {
        const auto isWithdrawn = [this] {
            const auto rows = m_reader->allRows(parse(QStringLiteral("wiki")), {}, viewer());
            return m_reader->entries(*rows)->constFirst().isWithdrawn;
        };
        QVERIFY(!isWithdrawn());
        Report report = scored("CVE-2023-0005", "XSS in a wiki, heap of trouble", 5.4, 10);
        report.advisories[0].state = AdvisoryState::Withdrawn;
        m_fixture->put(report);
        QVERIFY(isWithdrawn());
        report.advisories[0].state = AdvisoryState::Active;
        m_fixture->put(report);
        QVERIFY(!isWithdrawn());
    }

    void seesEveryWriteAtOnce()
    {
        QCOMPARE(idsOf(QStringLiteral("openssl"), {}), QStringLiteral("1000 10001"));
        m_fixture->put(scored("CVE-2026-0007", "OpenSSL once more", 5, 0));
        QCOMPARE(idsOf(QStringLiteral("openssl"), {}), QStringLiteral("7 1000 10001"));
        Result<std::unique_ptr<ClientCache>> other
            = ClientCache::open(m_fixture->store().path(), m_fixture->store().key());
        QVERIFY((*other)->put(recordOf(scored("CVE-2026-0007", "Renamed", 5, 0))));
        QCOMPARE(idsOf(QStringLiteral("openssl"), {}), QStringLiteral("1000 10001"));
        QCOMPARE(idsOf(QStringLiteral("renamed"), {}), QStringLiteral("7"));
    }

    void mergedAndRemovedReportsLeave()
    {
        Report merged = scored("GHSA-aaaa-bbbb-cccc", "Path traversal in log4j-core 2.17", 0, 30);
        merged.mergedInto = reportIdFor(QStringLiteral("CVE-2023-0005"));
        m_fixture->put(merged);
        QCOMPARE(idsOf(QString(), {}), QStringLiteral("1000 10001 5"));
        QCOMPARE(idsOf(QStringLiteral("traversal"), {}), QString());
        Record removed = recordOf(scored("CVE-2023-0005", "x", 5, 10));
        removed.isRemoved = true;
        m_fixture->put(removed);
        QCOMPARE(idsOf(QString(), {}), QStringLiteral("1000 10001"));
    }

    void renamedOwnersAreSortedAnew()
    {
        Record person = *m_ada;
        person.body[u"name"] = QStringLiteral("Zz Top");
        m_fixture->put(person);
        QCOMPARE(idsOf(QString(), {QueueSort::Owner, false}), QStringLiteral("10001 1000 5 cccc"));
    }

    void ownerKnownBeforeTheirRecord()
    {
        const RecordId stranger(Uuid::fromName("person", "later"));
        Report report = scored("CVE-2026-0008", "y", 5, 0);
        report.owner = stranger;
        m_fixture->put(report);
        QCOMPARE(idsOf(QString(), {QueueSort::Owner, false}), QStringLiteral("1000 10001 8 5 cccc"));
        m_fixture->put(Record{stranger, RecordKind::Person, Compartment::company(), 1, false,
                              QJsonObject{{QStringLiteral("name"), QStringLiteral("Aaron")},
                                          {QStringLiteral("roles"), QJsonArray()}}});
        QCOMPARE(idsOf(QString(), {QueueSort::Owner, false}), QStringLiteral("8 1000 10001 5 cccc"));
    }

    void hostileTextIsOnlyText()
    {
        for (const char* text : {"\"'; DROP TABLE record; --\"", "a* NEAR(b)", "{x} : ^y", "label:'", "%_\\", "a\"b\"c",
                                 "package:\"a' OR 1=1\"", "\xf0\x9f\x94\x92"}) {
            const Result<QueueQuery> query = QueueQuery::parse(QString::fromUtf8(text));
            if (!query)
                continue;
            const auto rows = m_reader->allRows(*query, {}, viewer());
            QVERIFY2(rows, rows ? "" : text);
        }
        QCOMPARE(*m_fixture->cache().records().count(), 6);
    }

private:
    QueueViewer viewer() const { return {m_ada->id, Now}; }

    static QueueQuery parse(const QString& text)
    {
        const Result<QueueQuery> query = QueueQuery::parse(text);
        if (!query)
            qFatal("query: %s", qPrintable(toLogLine(query.error())));
        return *query;
    }

    /// The last parts of the ids, in order.
    QString idsOf(const QString& query, QueueOrder order)
    {
        const auto rows = m_reader->allRows(parse(query), order, viewer());
        if (!rows)
            return toLogLine(rows.error());
        QStringList ids;
        const auto entries = m_reader->entries(*rows);
        for (const QueueEntry& entry : *entries)
            ids.append(entry.id.section(QLatin1Char('-'), -1).remove(QRegularExpression(QStringLiteral("^0+"))));
        return ids.join(QLatin1Char(' '));
    }

    std::optional<QueueFixture> m_fixture;
    std::optional<QueueReader> m_reader;
    std::optional<Record> m_ada;
    std::optional<Record> m_zoe;
};

QTEST_GUILESS_MAIN(tst_QueueReader)
#include "tst_QueueReader.moc"
