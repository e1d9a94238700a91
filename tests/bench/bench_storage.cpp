// SPDX-License-Identifier: GPL-3.0-or-later
// The encrypted cache at 300,000 reports beside the same library without a cipher, in one run: P4, P5, P7, P8, P12 of the
// quality bar. The texts are real descriptions, repeated under new numbers.
#include "core/storage/BulkLoad.h"
#include "core/storage/QueueReader.h"
#include "tests/bench/Bench.h"
#include "tests/support/Corpus.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace firebreak;
using namespace firebreak::test;

namespace {

const Instant Now = instantFromMs(1'795'000'000'000);

struct Text
{
    QString description;
    QString product;
    QString version;
    QString cwe;
};

QList<Text> corpusTexts()
{
    QList<Text> texts;
    const QList<QJsonObject> rows = corpusRows(QStringLiteral("15-scale/common/cve-light-50k.ndjson.zst"));
    for (const QJsonObject& row : rows) {
        const auto first = [&row](QLatin1String name) { return row.value(name).toArray().at(0).toString(); };
        texts.append({row.value(u"description").toString(), first(QLatin1String("product")),
                      first(QLatin1String("version")), first(QLatin1String("cwe"))});
    }
    return texts;
}

/// The `i`th report: everything about it follows from its number.
Record record(const QList<Text>& texts, int i)
{
    const Text& text = texts[i % texts.size()];
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
    report.receivedAt = Now - std::chrono::minutes(i);
    if (noise % 10 < 6)
        report.disposition = ReportDisposition{Disposition(1 + noise % 4), QStringLiteral("r"), Now, {}, {}};
    report.advisories = {advisory};
    return {reportIdFor(report.home), RecordKind::Report, Compartment::prodsec(), 1, false, report.toJson()};
}

template <class T>
T checked(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(toLogLine(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Seconds to load all reports; making them is not counted.
double load(ClientCache& cache, const QList<Text>& texts, int count)
{
    double seconds = 0;
    QElapsedTimer timer;
    const auto timed = [&](auto work) {
        timer.start();
        work();
        seconds += double(timer.nsecsElapsed()) / 1e9;
    };
    std::optional<BulkLoad> bulk;
    timed([&] { bulk = checked(BulkLoad::begin(cache.database())); });
    constexpr int Batch = 5000;
    for (int begin = 0; begin < count; begin += Batch) {
        QList<Record> records;
        for (int i = begin; i < qMin(begin + Batch, count); ++i)
            records.append(record(texts, i));
        timed([&] {
            Transaction work = checked(Transaction::begin(cache.database()));
            for (const Record& each : std::as_const(records))
                (void)checked(cache.put(each));
            checked(work.commit());
        });
    }
    timed([&] {
        checked(bulk->finish());
        checked(cache.database().checkpoint());
    });
    return seconds;
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
QList<QueueQuery> keystrokes()
{
    QList<QueueQuery> all;
    for (const char* text : {"openssl 3.", "1.1", "CVE-2024-1", "buffer overflow in linux", "wordpress plugin sql",
                             "use after free", "apache 2.4", "remote attackers"}) {
        const QString typed = QString::fromLatin1(text);
        for (qsizetype n = 1; n <= typed.size(); ++n)
            all.append(parse(typed.left(n)));
    }
    return all;
}

struct Figures
{
    Bench::Timing view, count, key, page, scan, open;
};

Figures measure(Bench& bench, const std::string& name, ClientCache& cache,
                const std::function<std::unique_ptr<ClientCache>()>& reopen)
{
    Figures figures;
    QueueReader reader(cache);
    const QueueViewer viewer{std::nullopt, Now};
    const auto allViews = views();
    const auto allKeys = keystrokes();
    const int rounds = bench.size(1, 0);
    std::size_t next = 0;
    const auto firstPage = [&](const QueueQuery& query, QueueOrder order) {
        const auto rows = checked(reader.firstRows(query, order, viewer, 200));
        (void)checked(reader.entries(std::span(rows).first(std::min<std::size_t>(rows.size(), 50))));
    };
    figures.view = bench.measure(name + " P4 view, first 200 rows", int(allViews.size()) * (1 + 2 * rounds), 1, [&] {
        const auto& [query, order] = allViews[qsizetype(next++) % allViews.size()];
        firstPage(query, order);
    });
    next = 0;
    figures.count = bench.measure(name + " P4 all rows, exact count", int(allViews.size()), 1, [&] {
        const auto& [query, order] = allViews[qsizetype(next++) % allViews.size()];
        (void)checked(reader.allRows(query, order, viewer));
    });
    next = 0;
    figures.key = bench.measure(name + " P5 keystroke", int(allKeys.size()) * (1 + 2 * rounds), 1,
                                [&] { firstPage(allKeys[qsizetype(next++) % allKeys.size()], {}); });
    const auto all = checked(reader.allRows(parse(QString()), {}, viewer));
    next = 0;
    figures.page = bench.measure(name + " P12 page of 100 entries", 500, 1, [&] {
        const std::size_t at = (next++ * 7919 * 100) % (all.size() - 100);
        (void)checked(reader.entries(std::span(all).subspan(at, 100)));
    });
    figures.scan = bench.measure(name + " P12 cold scan of all bodies", 3, 1, [&] {
        const auto cold = reopen();
        (void)checked(cold->database().value("SELECT sum(length(body)) FROM record"));
    });
    figures.open = bench.measure(name + " P7 open and first page", 10, 1, [&] {
        const auto cold = reopen();
        QueueReader fresh(*cold);
        const auto rows = checked(fresh.firstRows(parse(QStringLiteral("state:open")), {}, viewer, 200));
        (void)checked(fresh.entries(std::span(rows).first(std::min<std::size_t>(rows.size(), 50))));
    });
    return figures;
}

} // namespace

int main(int argc, char* argv[])
{
    if (!corpusPresent()) {
        std::printf("%s\n", corpusHint());
        return 0;
    }
    Bench bench(argc, argv);
    const int count = bench.size(300000, 3000);
    const QList<Text> texts = corpusTexts();
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
    const double sealedSeconds = load(*sealed, texts, count);
    auto plain = openPlain();
    const double plainSeconds = load(*plain, texts, count);
    bench.figure("sealed P8 load, indexed, searchable", sealedSeconds, "s");
    bench.figure("plain  P8 load, indexed, searchable", plainSeconds, "s");
    bench.figure("sealed P8 rate", count / sealedSeconds, "reports/s");
    bench.figure("plain  P8 rate", count / plainSeconds, "reports/s");
    bench.figure("sealed file", double(QFileInfo(sealedPath).size()) / 1e6, "MB");
    bench.figure("plain  file", double(QFileInfo(plainPath).size()) / 1e6, "MB");

    const Figures s = measure(bench, "sealed", *sealed, openSealed);
    const Figures p = measure(bench, "plain ", *plain, openPlain);
    bench.figure("sealed/plain load", sealedSeconds / plainSeconds, "x");
    bench.ratio("sealed/plain P4 view", s.view, p.view);
    bench.ratio("sealed/plain P4 all rows", s.count, p.count);
    bench.ratio("sealed/plain P5 keystroke", s.key, p.key);
    bench.ratio("sealed/plain P12 page", s.page, p.page);
    bench.ratio("sealed/plain P12 cold scan", s.scan, p.scan);
    bench.ratio("sealed/plain P7 open", s.open, p.open);
    return bench.exitCode();
}
