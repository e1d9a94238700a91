// SPDX-License-Identifier: GPL-3.0-or-later
// Synchronisation over loopback with a real firebreakd (P8, P9, P10): storing and sending an import, the first sync of a
// second laptop, one change from laptop to laptop, and the return after many missed changes. The yardstick is plain SQLite
// without cipher, index or search that stores the same number of records of the same size.
// `--records N` sets the size of the workspace (300,000 for the figures of the quality bar; 20,000 by default).
#include "core/storage/KeyStore.h"
#include "core/storage/QueueReader.h"
#include "core/sync/Workspace.h"
#include "tests/bench/Bench.h"
#include "tests/support/Commands.h"
#include "tests/sync/ServerProcess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

constexpr int PatienceMs = 3'600'000;

template <class T> T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, PatienceMs))
        qFatal("no answer");
    return future.result();
}

template <class Condition> void waitUntil(Condition condition)
{
    if (!QTest::qWaitFor(condition, PatienceMs))
        qFatal("it never happens");
}

class Laptop
{
public:
    Laptop()
        : m_key(SecretBytes::random(KeyStore::RootKeySize))
        , workspace(m_clock)
    {
        if (!await(workspace.open(m_folder.path(), m_key)))
            qFatal("cannot open a workspace");
    }

    void join(ServerProcess& server, const QString& name)
    {
        const auto joined = await(workspace.join(server.invite(name, QStringLiteral("analyst")), name));
        if (!joined)
            qFatal("cannot join: %s", qPrintable(toLogLine(joined.error())));
    }
    [[nodiscard]] bool isUpToDate() const
    {
        return workspace.syncStatus().phase == SyncStatus::Phase::UpToDate && workspace.unsentCount() == 0;
    }
    /// Rows that the queue shows now, at most 50: what a person needs to begin.
    [[nodiscard]] std::size_t firstPage()
    {
        if (!m_cache) {
            const auto key = databaseKey(m_key, ClientCache::KeyPurpose);
            auto opened = ClientCache::open(m_folder.filePath(QLatin1String(ClientCache::FileName)), *key);
            if (!opened)
                qFatal("cannot read the cache");
            m_cache = *std::move(opened);
            m_reader = std::make_unique<QueueReader>(*m_cache);
        }
        const auto rows = m_reader->firstRows(*QueueQuery::parse(u""), {}, {std::nullopt, m_clock.now()}, 50);
        return rows ? rows->size() : 0;
    }

private:
    SystemClock m_clock;
    QTemporaryDir m_folder;
    SecretBytes m_key;
    std::unique_ptr<ClientCache> m_cache;
    std::unique_ptr<QueueReader> m_reader;

public:
    Workspace workspace;
};

QString cveId(int n)
{
    return QStringLiteral("CVE-2026-%1").arg(100'000 + n);
}

/// Like a short CVE record: 54 words of text, a score, a product, two references.
Advisory document(int n)
{
    static const QStringList words = QStringLiteral("a crafted packet may cause memory corruption in the parser of the "
                                                    "network daemon before version and lead to remote code execution "
                                                    "by unauthenticated attackers on default installations").split(u' ');
    Advisory made = advisory(AdvisorySource::Cve, {cveId(n)}, QStringLiteral("Memory corruption in component %1").arg(n % 977));
    QStringList text;
    for (int i = 0; i < 54; ++i)
        text.append(words.at((n * 7 + i * 13) % int(words.size())) + (i % 9 ? QString() : QString::number(n % (i + 2))));
    made.description = text.join(u' ');
    made.cwes = {QStringLiteral("CWE-787")};
    AdvisoryReference reference;
    reference.url = QStringLiteral("https://example.com/advisories/%1").arg(n);
    made.references = {reference};
    return made;
}

double seconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void importInto(Laptop& laptop, int count)
{
    if (!await(laptop.workspace.beginBulk()))
        qFatal("cannot begin");
    std::unique_ptr<QThread> importer(QThread::create([sink = laptop.workspace.bulkSink(), count] {
        BulkSubmission bulk(sink);
        Commands make;
        for (int i = 0; i < count; ++i) {
            if (!bulk.add(make.import(document(i))))
                qFatal("cannot import");
        }
        if (!bulk.flush())
            qFatal("cannot import");
    }));
    importer->start();
    waitUntil([&importer] { return importer->isFinished(); });
    if (!await(laptop.workspace.endBulk()))
        qFatal("cannot end");
}

double plainSqlite(int count)
{
    QTemporaryDir folder;
    QElapsedTimer timer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("yardstick"));
        database.setDatabaseName(folder.filePath(QStringLiteral("plain.db")));
        if (!database.open())
            return 0;
        QSqlQuery query(database);
        query.exec(QStringLiteral("PRAGMA journal_mode=WAL"));
        query.exec(QStringLiteral("CREATE TABLE record(id TEXT PRIMARY KEY, body TEXT)"));
        QList<QByteArray> bodies;
        for (int i = 0; i < 1000; ++i)
            bodies.append(QJsonDocument(document(i).toJson()).toJson(QJsonDocument::Compact));
        timer.start();
        query.prepare(QStringLiteral("INSERT INTO record VALUES(?, ?)"));
        for (int i = 0; i < count; ++i) {
            if (i % 1000 == 0)
                database.transaction();
            query.bindValue(0, cveId(i));
            query.bindValue(1, QString::fromUtf8(bodies.at(i % 1000)));
            query.exec();
            if (i % 1000 == 999 || i + 1 == count)
                database.commit();
        }
    }
    const double took = seconds(timer);
    QSqlDatabase::removeDatabase(QStringLiteral("yardstick"));
    return took;
}

int recordsAsked(const QStringList& arguments, int otherwise)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--records"));
    return at >= 0 ? qMax(100, arguments.value(at + 1).toInt()) : otherwise;
}

void measureLatency(Laptop& ada, Laptop& ben, int rounds)
{
    const RecordId id = reportIdFor(cveId(0));
    QElapsedTimer timer;
    std::vector<double> nanoseconds;
    QObject context;
    QObject::connect(&ben.workspace, &Workspace::recordsChanged, &context, [&](const QList<RecordId>& ids) {
        if (ids.contains(id))
            nanoseconds.push_back(double(timer.nsecsElapsed()));
    });
    QJsonValue before;
    for (int i = 0; i < rounds; ++i) {
        const QString title = QStringLiteral("Title %1").arg(i);
        timer.start();
        ada.workspace.submit(id, SetField{QStringLiteral("title"), before, title, {}});
        waitUntil([&] { return nanoseconds.size() > std::size_t(i); });
        before = title;
    }
    const Bench::Timing timing = Bench::percentiles(std::move(nanoseconds));
    std::printf("%-44s %12s %12s %12s\n", "P9 change on A -> told on B", Bench::text(timing.p50).c_str(),
                Bench::text(timing.p95).c_str(), Bench::text(timing.p99).c_str());
}

void measureReturn(Bench& bench, Laptop& ada, Laptop& ben, int changes)
{
    ben.workspace.stopSync();
    QList<Command> commands;
    for (int i = 0; i < changes; ++i)
        commands.append(ada.workspace.make(reportIdFor(cveId(i)), ChangeLabel{QStringLiteral("missed"), true}));
    const RecordId last = commands.last().target;
    if (!await(ada.workspace.submitAction(commands)))
        qFatal("cannot change");
    waitUntil([&] { return ada.isUpToDate(); });
    QElapsedTimer timer;
    timer.start();
    ben.workspace.startSync();
    waitUntil([&] {
        const auto record = await(ben.workspace.record(last));
        return record && *record && (*record)->body.contains(QLatin1String("labels"));
    });
    bench.figure("P10 return after missed changes (" + std::to_string(changes) + ")", seconds(timer), "s");
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    Bench bench(argc, argv);
    const int records = recordsAsked(QCoreApplication::arguments(), bench.size(20'000, 1'500));
    bench.figure("records", records, "");
    const double plain = plainSqlite(records);
    bench.figure("yardstick: plain SQLite, insert alone", records / plain, "records/s");

    ServerProcess server;
    Laptop ada;
    QElapsedTimer timer;
    timer.start();
    importInto(ada, records);
    const double import = seconds(timer);
    bench.figure("import into outbox and cache", records / import, "records/s");
    bench.figure("  beside the yardstick", import / plain, "x its time");

    timer.start();
    ada.join(server, QStringLiteral("Ada"));
    waitUntil([&] { return ada.isUpToDate(); });
    bench.figure("sending it all", records / seconds(timer), "records/s");

    Laptop ben;
    timer.start();
    ben.join(server, QStringLiteral("Ben"));
    waitUntil([&] { return ben.firstPage() >= 50; });
    bench.figure("P8 first sync: queue usable", seconds(timer), "s");
    waitUntil([&] { return ben.isUpToDate(); });
    const double first = seconds(timer);
    bench.figure("P8 first sync: complete", first, "s");
    bench.figure("  that is", records / first, "records/s");
    bench.figure("  beside the yardstick", first / plain, "x its time");

    measureLatency(ada, ben, bench.size(200, 20));
    measureReturn(bench, ada, ben, std::min(records, bench.size(10'000, 500)));
    bench.require("both laptops hold the same number of rows", ada.firstPage() == ben.firstPage());
    return bench.exitCode();
}
