// SPDX-License-Identifier: GPL-3.0-or-later
// How fast public data is read and stored: CVE records of the corpus into advisories, and into the encrypted
// workspace as commands, records, queue rows and search index, beside plain SQLite that stores the same lines
// as text and looks at nothing. Without the corpora it reads records of its own making, and
// says so.
#include "core/intake/feed/FeedReader.h"
#include "core/sync/FeedImport.h"
#include "tests/bench/Bench.h"
#include "tests/support/Corpus.h"
#include "tests/support/FeedDocuments.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class CountingSink final : public FeedSink
{
public:
    explicit CountingSink(bool isWriting) : m_isWriting(isWriting) {}
    void accept(Advisory&& advisory) override
    {
        ++read;
        if (m_isWriting)
            bytes += QJsonDocument(advisory.toJson()).toJson(QJsonDocument::Compact).size();
    }
    void refuse(const Error&) override { std::abort(); }

    qint64 read = 0;
    qint64 bytes = 0;

private:
    bool m_isWriting;
};

QByteArrayList records(int count)
{
    QByteArrayList lines;
    if (corpusPresent()) {
        lines = corpusBytes(u"03-cve5/cases/records.ndjson.zst"_s).split('\n').mid(0, count);
        lines.removeAll(QByteArray());
        return lines;
    }
    std::printf("(no corpora: made-up records)\n");
    for (int i = 0; i < count; ++i)
        lines.append(cveRecord().replace('\n', ' ').replace("CVE-2024-1001",
                                                            "CVE-2024-" + QByteArray::number(10'000 + i)));
    return lines;
}

qint64 readAll(QByteArray& lines, bool isWriting)
{
    QBuffer device(&lines);
    device.open(QIODevice::ReadOnly);
    CountingSink sink(isWriting);
    const FeedSummary summary = FeedReader(sink).readDevice(device);
    if (summary.total() != sink.read)
        std::abort();
    return isWriting ? sink.bytes : sink.read;
}

void storeAsText(const QByteArrayList& lines, const QString& path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"yardstick"_s);
        database.setDatabaseName(path);
        if (!database.open())
            std::abort();
        QSqlQuery query(database);
        query.exec(u"PRAGMA journal_mode = WAL"_s);
        query.exec(u"CREATE TABLE document (id INTEGER PRIMARY KEY, body TEXT)"_s);
        database.transaction();
        query.prepare(u"INSERT INTO document (body) VALUES (?)"_s);
        for (const QByteArray& line : lines) {
            query.bindValue(0, QString::fromUtf8(line));
            if (!query.exec())
                std::abort();
        }
        if (!database.commit())
            std::abort();
    }
    QSqlDatabase::removeDatabase(u"yardstick"_s);
}

/// Imports the file as firebreakctl does, and says how many documents changed something.
qint64 import(TemporaryWorkspace& workspace, const QString& path)
{
    static const SystemClock clock;
    FeedImport import([&workspace](const QList<Command>& commands) { return workspace->submitEach(commands); },
                      clock, {});
    const bool isBulk = FeedImport::isVeryMuch({path});
    if ((isBulk && !workspace->beginBulk()) || !import.importFile(path) || (isBulk && !workspace->endBulk()))
        std::abort();
    return import.counts().changedDocuments;
}

void printRate(const char* name, double nanosecondsPerDocument)
{
    std::printf("%-44s %12.0f documents/s\n", name, 1e9 / nanosecondsPerDocument);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    Bench bench(argc, argv);
    const QByteArrayList lines = records(bench.size(25'000, 500));
    QByteArray joined = lines.join('\n');
    const int rounds = bench.size(7, 2);
    const double count = double(lines.size());
    std::printf("%lld CVE records, %.1f MB\n", qint64(lines.size()), double(joined.size()) / 1e6);

    const Bench::Timing reading =
        bench.measure("read a CVE record", rounds, count, [&] { readAll(joined, false); });
    const Bench::Timing writing =
        bench.measure("read it and write its stored form", rounds, count, [&] { readAll(joined, true); });
    const QTemporaryDir folder;
    int round = 0;
    const Bench::Timing yardstick = bench.measure("plain SQLite storing it as text", rounds, count, [&] {
        storeAsText(lines, folder.filePath(QString::number(++round)));
    });
    const QString file = folder.filePath(u"records.ndjson"_s);
    QFile output(file);
    if (!output.open(QIODevice::WriteOnly) || output.write(joined) != joined.size())
        std::abort();
    output.close();
    std::unique_ptr<TemporaryWorkspace> workspace;
    const Bench::Timing storing = bench.measure("import it into a workspace", bench.size(2, 1), count, [&] {
        workspace = std::make_unique<TemporaryWorkspace>();
        if (import(*workspace, file) != lines.size())
            std::abort();
    });
    const Bench::Timing again = bench.measure("import it again", rounds, count, [&] {
        if (import(*workspace, file) != 0)
            std::abort();
    });
    bench.ratio("read / plain SQLite", reading, yardstick);
    bench.ratio("import / read", storing, reading);
    bench.ratio("import / plain SQLite", storing, yardstick);
    printRate("read", reading.p50);
    printRate("read and write", writing.p50);
    printRate("import", storing.p50);
    printRate("import again", again.p50);
    printRate("plain SQLite", yardstick.p50);
    std::printf("%-44s %12.2f of the published text\n", "stored form",
                double(readAll(joined, true)) / double(joined.size()));
    return 0;
}
