// SPDX-License-Identifier: GPL-3.0-or-later
// The encrypted cache at 300,000 reports beside the same library without a cipher, by turns: P4, P5, P7, P8, P12 of the
// quality bar. The texts are real descriptions, repeated under new numbers.
#include "core/storage/QueueReader.h"
#include "tests/bench/Bench.h"
#include "tests/bench/LargeQueue.h"
#include "tests/support/Corpus.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <functional>

using namespace firebreak;
using namespace firebreak::test;

namespace {

const Instant Now = LargeQueue::now();

/// Both caches batch by batch, so that each has the machine as the other has it.
void load(CacheLoad& sealed, CacheLoad& plain, int count)
{
    const LargeQueue queue;
    constexpr int Batch = 5000;
    for (int begin = 0; begin < count; begin += Batch) {
        const QList<Record> records = queue.records(begin, qMin(begin + Batch, count));
        sealed.put(records);
        plain.put(records);
    }
    sealed.finish();
    plain.finish();
}

QueueQuery parse(const QString& text)
{
    return checked(QueueQuery::parse(text));
}

/// Saved views, sorts and filters as people switch between them.
QList<std::pair<QueueQuery, QueueOrder>> views()
{
    const QStringList queries{QString(),
                              QStringLiteral("state:open"),
                              QStringLiteral("state:new severity:critical"),
                              QStringLiteral("kev:yes state:open"),
                              QStringLiteral("cvss>=9 epss>0.9"),
                              QStringLiteral("owner:none received>-30d"),
                              QStringLiteral("cwe:79 state:open"),
                              QStringLiteral("package:openssl"),
                              QStringLiteral("severity:critical,important -state:closed"),
                              QStringLiteral("received<-200d epss>0.99 cvss>9.5")};
    QList<std::pair<QueueQuery, QueueOrder>> all;
    for (const QueueSort sort : {QueueSort::Received, QueueSort::Severity, QueueSort::Score, QueueSort::Id}) {
        for (const QString& query : queries)
            all.append({parse(query), {sort, sort != QueueSort::Id}});
    }
    return all;
}

/// Each keystroke of some searches, in the order they are typed.
QStringList keystrokes()
{
    QStringList all;
    for (const char* text : {"openssl 3.", "1.1", "CVE-2024-1", "buffer overflow in linux", "wordpress plugin sql",
                             "use after free", "apache 2.4", "remote attackers"}) {
        const QString typed = QString::fromLatin1(text);
        for (qsizetype n = 1; n <= typed.size(); ++n)
            all.append(typed.left(n));
    }
    return all;
}

/// One of the two caches, as a window uses it.
class Queue
{
public:
    explicit Queue(ClientCache& cache)
        : m_cache(cache)
        , m_reader(cache)
    {}

    /// What is painted first.
    void show(const QueueQuery& query, QueueOrder order)
    {
        const auto rows = checked(m_reader.firstRows(query, order, m_viewer, 200));
        (void)checked(m_reader.entries(std::span(rows).first(std::min<std::size_t>(rows.size(), 50))));
    }
    std::vector<qint32> all(const QueueQuery& query, QueueOrder order = {})
    {
        return checked(m_reader.allRows(query, order, m_viewer));
    }
    void page(std::span<const qint32> rows) { (void)checked(m_reader.entries(rows)); }
    void scan() { (void)checked(m_cache.database().value("SELECT sum(length(body)) FROM record")); }
    void match(const QString& word)
    {
        Statement select = checked(m_cache.database().prepare("SELECT count(*) FROM queue_fts WHERE queue_fts MATCH ?"));
        select.bind(0, word);
        checked(select.forEach([](const Statement&) {}));
    }

private:
    ClientCache& m_cache;
    QueueReader m_reader;
    QueueViewer m_viewer{std::nullopt, Now};
};

/// The same work on both caches by turns.
class Comparison
{
public:
    using Open = std::function<std::unique_ptr<ClientCache>()>;

    Comparison(Bench& bench, ClientCache& sealed, ClientCache& plain)
        : m_bench(bench)
        , m_sealed(sealed)
        , m_plain(plain)
    {}

    void views()
    {
        const auto all = ::views();
        const int rounds = int(all.size()) * m_bench.size(4, 1);
        const auto view = compare("P4 saved view, sort or filter: first rows", rounds, [&all](Queue& queue, std::size_t n) {
            queue.show(all[qsizetype(n) % all.size()].first, all[qsizetype(n) % all.size()].second);
        });
        const auto count = compare("P4 all rows and exact count", rounds, [&all](Queue& queue, std::size_t n) {
            (void)queue.all(all[qsizetype(n) % all.size()].first, all[qsizetype(n) % all.size()].second);
        });
        m_bench.goal("P4 first rows, p95", view.p95 / 1e6, 50, "ms");
        m_bench.goal("P4 exact count, p95", count.p95 / 1e6, 150, "ms");
    }

    void searches()
    {
        const QStringList typed = keystrokes();
        QList<double> slowest(typed.size());
        const auto key = compare("P5 keystroke in the filter box", int(typed.size()) * m_bench.size(4, 1),
                                 [&](Queue& queue, std::size_t n) {
            const qsizetype at = qsizetype(n) % typed.size();
            QElapsedTimer timer;
            timer.start();
            queue.show(parse(typed[at]), {});
            slowest[at] = std::max(slowest[at], double(timer.nsecsElapsed()));
        });
        const qsizetype worst = std::max_element(slowest.begin(), slowest.end()) - slowest.begin();
        std::printf("  slowest: \"%s\" %s\n", qPrintable(typed[worst]), Bench::text(slowest[worst]).c_str());
        m_bench.goal("P5 keystroke, p95", key.p95 / 1e6, 30, "ms");
        m_bench.goal("P5 keystroke, p99", key.p99 / 1e6, 100, "ms");
        const QStringList words{QStringLiteral("openssl"), QStringLiteral("over*"), QStringLiteral("heap AND overflow"),
                                QStringLiteral("\"use after free\""), QStringLiteral("wordpress OR joomla")};
        compare("full-text query alone", int(words.size()) * m_bench.size(20, 1), [&words](Queue& queue, std::size_t n) {
            queue.match(words[qsizetype(n) % words.size()]);
        });
    }

    void pages()
    {
        const auto rows = m_sealed.all(parse(QString()));
        compare("P12 page of 100 entries", 500, [&rows](Queue& queue, std::size_t n) {
            queue.page(std::span(rows).subspan((n * 7919 * 100) % (rows.size() - 100), 100));
        });
    }

    /// The page cache of a connection starts empty each time; the file stays in the system's memory.
    void cold(const Open& openSealed, const Open& openPlain)
    {
        m_bench.compare("P12 scan of all bodies, cold", m_bench.size(7, 2), 1,
                        [&] { Queue(*openSealed()).scan(); }, [&] { Queue(*openPlain()).scan(); });
        const QueueQuery open = parse(QStringLiteral("state:open"));
        const auto start = m_bench.compare("P7 open the cache and show the first rows", 20, 1,
                                           [&] { Queue(*openSealed()).show(open, {}); },
                                           [&] { Queue(*openPlain()).show(open, {}); });
        m_bench.goal("P7 open and first rows, p95", start.p95 / 1e6, 1000, "ms");
    }

private:
    Bench::Timing compare(const char* name, int rounds, const std::function<void(Queue&, std::size_t)>& work)
    {
        std::size_t ours = 0, theirs = 0;
        return m_bench.compare(name, rounds, 1, [&] { work(m_sealed, ours++); }, [&] { work(m_plain, theirs++); });
    }

    Bench& m_bench;
    Queue m_sealed;
    Queue m_plain;
};

} // namespace

int main(int argc, char* argv[])
{
    if (!corpusPresent()) {
        std::printf("%s\n", corpusHint());
        return 0;
    }
    Bench bench(argc, argv);
    const int count = bench.size(300000, 3000);
    const QTemporaryDir folder;
    const SecretBytes key = SecretBytes::random(Connection::KeySize);
    const QString sealedPath = folder.filePath(QStringLiteral("sealed.db"));
    const QString plainPath = folder.filePath(QStringLiteral("plain.db"));
    const auto openSealed = [&] { return checked(ClientCache::open(sealedPath, key)); };
    const auto openPlain = [&] {
        return checked(ClientCache::over(checked(Database::openPlainYardstick(plainPath, DatabaseProfile::cache()))));
    };

    std::printf("%d reports\n", count);
    auto sealed = checked(ClientCache::openOrReplace(sealedPath, key, Now)).cache;
    auto plain = openPlain();
    CacheLoad sealedLoad(*sealed), plainLoad(*plain);
    load(sealedLoad, plainLoad, count);
    bench.figure("P8 store, index, make searchable", count / sealedLoad.seconds(), "reports/s");
    bench.figure("  yardstick", count / plainLoad.seconds(), "reports/s");
    bench.figure("  ratio", sealedLoad.seconds() / plainLoad.seconds(), "x");
    bench.goal("P8 the local share of a first sync", sealedLoad.seconds(), 45, "s");
    bench.figure("the file", double(QFileInfo(sealedPath).size()) / 1e6, "MB");
    bench.figure("  yardstick", double(QFileInfo(plainPath).size()) / 1e6, "MB");

    Comparison comparison(bench, *sealed, *plain);
    comparison.views();
    comparison.searches();
    comparison.pages();
    comparison.cold(openSealed, openPlain);
    return bench.exitCode();
}
