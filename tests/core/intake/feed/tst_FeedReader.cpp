// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/FeedReader.h"

#include "core/intake/IntakeError.h"
#include "core/intake/feed/TextMember.h"
#include "tests/support/CollectingSink.h"
#include "tests/support/FeedContainers.h"
#include "tests/support/FeedDocuments.h"

#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Endless bytes of one pattern: what a hostile file of a gigabyte looks like without lying on a disk.
class PatternDevice final : public QIODevice
{
public:
    PatternDevice(const QByteArray& head, char pattern, qint64 size)
        : m_head(head), m_pattern(pattern), m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* to, qint64 max) override
    {
        const qint64 count = std::min(max, m_size - m_at);
        std::fill(to, to + count, m_pattern);
        for (qint64 i = 0; i < count && m_at + i < m_head.size(); ++i)
            to[i] = m_head[qsizetype(m_at + i)];
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_head;
    char m_pattern;
    qint64 m_size;
    qint64 m_at = 0;
};

} // namespace

class tst_FeedReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layouts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("documents");
        QTest::addColumn<QStringList>("refused");
        const auto row = [](const char* name, const QByteArray& bytes, int documents,
                            const QStringList& refused = {}) {
            QTest::newRow(name) << bytes << documents << refused;
        };
        row("one", osv(1), 1);
        row("one with a mark and blanks", "\xEF\xBB\xBF \n\t" + osv(1) + "\n\n", 1);
        row("one over many lines", QByteArray(osv(1)).replace(",\"", ",\n  \""), 1);
        row("lines", osv(1) + "\n" + osv(2) + "\r\n\n" + osv(3), 3);
        row("a bad line", osv(1) + "\n{\"id\":\"x\n" + osv(3) + "\n", 2, {u"intake.json-syntax at line 2"_s});
        row("a bad first line", "{\"id\":\"x\"\n" + osv(2) + "\n" + osv(3) + "\n", 2,
            {u"intake.json-syntax at line 1"_s});
        row("lines that are no documents", osv(1) + "\n[1]\n7\n{\"a\":1}\n", 1,
            {u"intake.format-unknown at line 2 /0"_s, u"intake.format-unknown at line 3"_s,
             u"intake.format-unknown at line 4"_s});
        row("array", "[" + osv(1) + ",\n" + osv(2) + "\n]\n", 2);
        row("empty array", "[ ]", 0);
        row("array with a stranger", "[" + osv(1) + ",{\"a\":[]}," + osv(2) + "]", 2,
            {u"intake.format-unknown at /1"_s});
        row("array with a bad item", "[" + osv(1) + ",{\"a\":tru}," + osv(2) + "]", 2,
            {u"intake.json-syntax at /1"_s});
        row("array without its end", "[" + osv(1) + "," + osv(2), 2, {u"intake.json-syntax at /2"_s});
        row("array with a comma too many", "[" + osv(1) + ",]", 1, {u"intake.json-syntax at /1"_s});
        row("array of arrays", "[[" + osv(1) + "],[" + osv(2) + "," + osv(3) + "]]", 3);
        row("values on one line", osv(1) + osv(2), 1, {u"intake.json-syntax at line 1"_s});
        row("pretty values",
            QByteArray(osv(1)).replace(",\"", ",\n  \"") + "\n" +
                QByteArray(osv(2)).replace(",\"", ",\n  \""),
            2);
        row("page", nvdPage({nvdItem(1001), nvdItem(1002), nvdItem(1003)}), 3);
        row("empty page", nvdPage({}), 0);
        row("page with a bad item", nvdPage({nvdItem(1001), R"({"cve":{"id":7}})", nvdItem(1003)}), 2,
            {u"intake.field-type at /vulnerabilities/1/cve/id"_s});
        row("page without its end", nvdPage({nvdItem(1001), nvdItem(1002)}).chopped(20), 2,
            {u"intake.json-syntax at line 2"_s});
        row("page on a line of its own",
            nvdPage({nvdItem(1001)}).replace("\n", "") + "\n" + nvdPage({nvdItem(1002)}), 2);
        row("wrapped", R"({"id":"row","source":"x","osv":)" + osv(1) + "}", 1);
        row("wrapped twice",
            R"({"id":"row","osv":)" + osv(1) + R"(,"cve":{"id":"CVE-2024-1001","vulnStatus":"x"}})", 2);
        row("nothing", "", 0, {u"intake.empty"_s});
        row("blanks", " \n\t\r ", 0, {u"intake.empty"_s});
        row("prose", "Dear team, we found something.", 0, {u"intake.format-unknown"_s});
        row("markup", "<?xml version=\"1.0\"?><rss/>", 0, {u"intake.format-unknown"_s});
        row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), 0, {u"intake.utf8"_s});
        row("not UTF-8", QByteArray(osv(1)).replace("two", "\xC3\x28"), 0, {u"intake.utf8"_s});
        row("lone high surrogate", QByteArray(osv(1)).replace("two", "\\ud800"), 0, {u"intake.utf8"_s});
        row("lone low surrogate", QByteArray(osv(1)).replace("two", "\\udc00"), 0, {u"intake.utf8"_s});
        row("not a number", QByteArray(osv(1)).replace("\"two\"", "NaN"), 0,
            {u"intake.json-syntax at line 1"_s});
        row("field twice", QByteArray(osv(1)).replace("\"details\"", "\"id\""), 0,
            {u"intake.key-repeated"_s});
        row("id with a bidirectional mark", QByteArray(osv(1)).replace("GO-2024-1", "GO-2024-1\u202E"), 0,
            {u"intake.field-value at /id"_s});
        row("EPSS",
            "#model_version:v2025.03.14,score_date:2025-12-26T12:55:00Z\ncve,epss,percentile\n"
            "CVE-2024-1001,0.5,0.9\nCVE-2024-1002,1.5,0.9\nnothing,0.5,0.9\nCVE-2024-1003,7e-05,0\n",
            2, {u"intake.field-value at line 4 /epss"_s, u"intake.field-value at line 5 /cve"_s});
        row("EPSS without its day",
            "#model_version:v2025.03.14\ncve,epss,percentile\nCVE-2024-1001,0.5,0.9\n", 0,
            {u"intake.field-missing at line 1 /score_date"_s});
        row("EPSS with other columns", "#model_version:v1,score_date:2025-12-26T12:55:00Z\na,b,c\n1,2,3\n", 0,
            {u"intake.field-missing at line 2 /cve"_s});
        row("KEV table",
            "cveID,vendorProject,product,dateAdded,notes\nCVE-2024-1001,V,P,2024-01-01,\"a,\n\"\"b\"\"\"\n"
            "CVE-2024-1002,V,P,soon,\n",
            1, {u"intake.field-value at line 4 /dateAdded"_s});
    }

    void layouts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, documents);
        QFETCH(QStringList, refused);
        for (const bool isZipped : {false, true}) {
            CollectingSink sink;
            const FeedSummary summary = sink.read(isZipped ? gzipped(bytes) : bytes);
            QCOMPARE(sink.refusalLines(), refused);
            QCOMPARE(sink.advisories.size(), documents);
            QCOMPARE(summary.total(), documents);
            QCOMPARE(summary.refused, refused.size());
        }
    }

    void containers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("documents");
        QTest::addColumn<QStringList>("refused");
        const QByteArray lines = osv(1) + "\n" + osv(2) + "\n";
        const auto row = [](const char* name, const QByteArray& bytes, int documents,
                            const QStringList& refused = {}) {
            QTest::newRow(name) << bytes << documents << refused;
        };
        row("gzip", gzipped(lines), 2);
        row("gzip of two members", gzipped(osv(1) + "\n") + gzipped(osv(2)), 2);
        row("gzip with padding", gzipped(lines) + QByteArray(512, '\0'), 2);
        row("gzip cut off", gzipped(lines).chopped(20), 0, {u"intake.archive-damaged"_s});
        row("gzip with rubbish behind", gzipped(lines) + "rubbish", 2, {u"intake.archive-damaged"_s});
        row("zstd", zstandard(lines), 2);
        row("zstd of two frames", zstandard(osv(1) + "\n") + zstandard(osv(2)), 2);
        row("zstd cut off", zstandard(lines).chopped(5), 0, {u"intake.archive-damaged"_s});
        row("zip", zipped({{"a.json", osv(1)}, {"b/", {}}, {"b/c.txt", lines}}), 3);
        row("zip of nothing", zipped({}), 0, {u"intake.empty"_s});
        row("zip with texts for people", zipped({{"a.json", osv(1)}, {"README", "how"}, {"b/LICENSE.txt", "may"}, {"notes/What's new.MD", "x"}}), 1);
        row("zip of texts alone", zipped({{"README.md", "how"}}), 0, {u"intake.empty"_s});
        row("zip with a text of another name", zipped({{"a.json", osv(1)}, {"readme.json", "how"}}), 1,
            {u"intake.format-unknown at readme.json"_s});
        row("zip with a bad member", zipped({{"a.json", "{"}, {"b.json", osv(2)}}), 1,
            {u"intake.json-syntax at a.json line 1"_s});
        row("names are only shown", zipped({{"../../etc/passwd", "x"}, {"C:\\x\n\u202E.json", osv(1)}}), 1,
            {u"intake.format-unknown at ../../etc/passwd"_s});
        row("zip in zip", zipped({{"inner.zip", zipped({{"a.json", osv(1)}, {"b.json", "[1]"}})}}), 1,
            {u"intake.format-unknown at inner.zip b.json /0"_s});
        row("gzip in zip", zipped({{"a.json.gz", gzipped(lines)}}), 2);
        row("zip in gzip", gzipped(zipped({{"a.json", osv(1)}})), 1);
        row("four containers", gzipped(gzipped(gzipped(gzipped(lines)))), 0, {u"intake.too-deep"_s});
        row("zip cut off", zipped({{"a.json", osv(1)}}).chopped(12), 0, {u"intake.archive-damaged"_s});
        QByteArray damaged = zipped({{"a.json", osv(1)}, {"b.json", osv(2)}});
        damaged[60] = char(damaged[60] ^ 0x55);
        row("zip with a damaged member", damaged, 1, {u"intake.archive-damaged at a.json"_s});
        QByteArray locked = zipped({{"a.json", osv(1)}, {"b.json", osv(2)}});
        const qsizetype entry = locked.indexOf("PK\x01\x02");
        locked[entry + 8] = char(locked[entry + 8] | 1);
        row("zip with a locked member", locked, 1, {u"intake.archive-encrypted at a.json"_s});
    }

    void containers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, documents);
        QFETCH(QStringList, refused);
        CollectingSink sink;
        const FeedSummary summary = sink.read(bytes);
        QCOMPARE(sink.refusalLines(), refused);
        QCOMPARE(sink.advisories.size(), documents);
        QCOMPARE(summary.total(), documents);
    }

    void bombsAreStopped()
    {
        FeedLimits limits;
        limits.ratioGrace = 1024 * 1024;
        const QByteArray spaces(20 * 1024 * 1024, ' ');
        for (const QByteArray& bomb :
             {gzipped("[" + spaces), zstandard("[" + spaces), zipped({{"bomb.json", "[" + spaces}})}) {
            CollectingSink sink;
            QCOMPARE(sink.read(bomb, limits).total(), 0);
            QCOMPARE(sink.refusals.size(), 1);
            QCOMPARE(sink.refusals[0].code, error::IntakeTooLarge);
        }
    }

    void aDocumentOverTheLimitIsPassedOver()
    {
        FeedLimits limits;
        limits.maxDocumentBytes = 300'000;
        const QByteArray big = osvWithDetails('"' + QByteArray(900'000, 'x') + '"');
        for (const QByteArray& bytes :
             {QByteArray("[" + osv(1) + "," + big + "," + osv(3) + "]"),
              QByteArray(osv(1) + "\n" + big + "\n" + osv(3)),
              QByteArray("{\"vulns\":[" + osv(1) + "," + big + "," + osv(3) + "]}")}) {
            CollectingSink sink;
            QCOMPARE(sink.read(bytes, limits).total(), 2);
            QCOMPARE(sink.refusals.size(), 1);
            QCOMPARE(sink.refusals[0].code, error::IntakeTooLarge);
        }
    }

    void depthIsLimited()
    {
        const int depth = 10'000;
        for (const QByteArray& bytes :
             {QByteArray(QByteArray(depth, '[') + QByteArray(depth, ']')), QByteArray(depth, '['),
              QByteArray("[" + osv(1) + "," + QByteArray(depth, '[') + QByteArray(depth, ']') + "]"),
              osvWithDetails(QByteArray(depth, '[') + QByteArray(depth, ']'))}) {
            CollectingSink sink;
            const FeedSummary summary = sink.read(bytes);
            QCOMPARE(sink.refusals.size(), 1);
            QVERIFY(sink.refusals[0].code == error::IntakeTooDeep ||
                    sink.refusals[0].code == error::IntakeJsonSyntax);
            QCOMPARE(summary.total(), bytes.contains("\"}]") ? 1 : 0);
        }
    }

    void aGigabyteStringTakesLittleMemory()
    {
        // Not gigabytes in the suite: 96 MiB show the same, that nothing grows with the input.
        constexpr qint64 Size = 96LL * 1024 * 1024;
        const qint64 before = peakKiB();
        PatternDevice device("[{\"id\":\"", 'x', Size);
        CollectingSink sink;
        const FeedSummary summary = FeedReader(sink).readDevice(device);
        QCOMPARE(summary.total(), 0);
        QCOMPARE(sink.refusalLines(), QStringList{u"intake.too-large at /0"_s});
        QVERIFY2(peakKiB() - before < 64 * 1024, qPrintable(QString::number(peakKiB() - before)));
    }

    void refusalsAreCounted()
    {
        FeedLimits limits;
        limits.maxRefusals = 3;
        CollectingSink sink;
        const FeedSummary summary = sink.read("[1,2,3,4,5,6]", limits);
        QCOMPARE(summary.refused, 4);
        QCOMPARE(sink.refusals.last().code, error::IntakeTooManyRefused);
    }

    void cancelStopsAtOnce()
    {
        class CancellingSink final : public FeedSink
        {
        public:
            void accept(Advisory&&) override
            {
                if (++accepted == 5)
                    source.request_stop();
            }
            void refuse(const Error& refusal) override { codes.append(QString(refusal.code.word())); }
            int accepted = 0;
            QStringList codes;
            std::stop_source source;
        };
        QByteArray lines;
        for (int i = 0; i < 1000; ++i)
            lines += osv(i) + "\n";
        CancellingSink sink;
        FeedReader reader(sink);
        reader.setStopToken(sink.source.get_token());
        QBuffer device(&lines);
        device.open(QIODevice::ReadOnly);
        const FeedSummary summary = reader.readDevice(device);
        QVERIFY(summary.isCancelled);
        QCOMPARE(sink.accepted, 5);
        QCOMPARE(sink.codes, QStringList{u"intake.cancelled"_s});
    }

    void progressEndsAtTheSize()
    {
        QByteArray lines;
        for (int i = 0; i < 5000; ++i)
            lines += osv(i) + "\n";
        CollectingSink sink;
        QCOMPARE(sink.read(lines).total(), 5000);
        QCOMPARE(sink.lastTotal, lines.size());
        QCOMPARE(sink.lastRead, lines.size());
    }

    void textsForPeopleAreKnownByTheirNames()
    {
        for (const QString& name : {u"README"_s, u"readme.txt"_s, u"a/b/LICENSE"_s, u"docs/anything.md"_s, u"notes.rst"_s, u"Changelog"_s})
            QVERIFY2(isTextMember(name), qPrintable(name));
        for (const QString& name : {u"a.json"_s, u"README/a.json"_s, u"readme.json"_s, u"kev.txt"_s, u"b/c"_s, QString()})
            QVERIFY2(!isTextMember(name), qPrintable(name));
    }

    void aFileThatIsNotThereIsRefused()
    {
        QTemporaryDir folder;
        CollectingSink sink;
        QCOMPARE(FeedReader(sink).readFile(folder.filePath(u"none.json"_s)).total(), 0);
        QCOMPARE(sink.refusalLines(), QStringList{u"intake.file-unreadable"_s});
        QCOMPARE(sink.refusals.last().details.value(0), QString(error::FileIsMissing));
        QCOMPARE(FeedReader(sink).readFile(folder.path()).total(), 0);
        QCOMPARE(sink.refusals.last().details.value(0), QString(error::FileIsFolder));
    }

private:
    static qint64 peakKiB()
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmHWM:");
        return text.mid(at + 6, 16).trimmed().split(' ').first().toLongLong();
    }
};

QTEST_GUILESS_MAIN(tst_FeedReader)
#include "tst_FeedReader.moc"
