// SPDX-License-Identifier: GPL-3.0-or-later
// P13: parse and rate CVSS vectors. Yardsticks: a bare walk over the same text with memchr, the least any
// parser does; and the parser one would write first, QString::split into a QHash of the codes, without any
// score.
#include "core/cvss/CvssDraft.h"
#include "core/cvss/CvssRating.h"
#include "tests/bench/Bench.h"
#include "tests/support/AllocationCount.h"

#include <QHash>

#include <random>

using namespace firebreak;
using namespace firebreak::test;

namespace {

volatile qint64 sink = 0;

/// Vectors with every base metric at random and each other metric set at random, one time in `oneIn`.
QStringList randomVectors(CvssVersion version, int count, unsigned oneIn)
{
    std::mt19937 random(20231101);
    const auto metrics = cvssMetrics(version);
    QStringList vectors;
    for (int i = 0; i < count; ++i) {
        CvssDraft draft(version);
        for (std::size_t m = 0; m < metrics.size(); ++m) {
            if (metrics[m].isMandatory() || random() % oneIn == 0)
                draft.setValue(int(m), int(random() % metrics[m].values.size()));
        }
        vectors.append(draft.vector()->toText());
    }
    return vectors;
}

void rateAll(const QList<QByteArray>& vectors)
{
    qint64 sum = 0;
    for (const QByteArray& vector : vectors)
        sum += rate(*CvssVector::parse(QUtf8StringView(vector))).score.tenths();
    sink = sum;
}

void walkAll(const QList<QByteArray>& vectors)
{
    qint64 sum = 0;
    for (const QByteArray& vector : vectors) {
        const char* at = vector.constData();
        const char* end = at + vector.size();
        while (at < end) {
            const auto* slash = static_cast<const char*>(std::memchr(at, '/', std::size_t(end - at)));
            const char* stop = slash ? slash : end;
            const auto* colon = static_cast<const char*>(std::memchr(at, ':', std::size_t(stop - at)));
            sum += colon ? *at + colon[1] : 0;
            at = stop + 1;
        }
    }
    sink = sum;
}

void splitAll(const QStringList& vectors)
{
    qint64 sum = 0;
    for (const QString& vector : vectors) {
        QHash<QString, QString> values;
        const QStringList words = vector.split(u'/');
        for (const QString& word : words) {
            const qsizetype colon = word.indexOf(u':');
            values.insert(word.left(colon), word.mid(colon + 1));
        }
        sum += values.size();
    }
    sink = sum;
}

void compare(Bench& bench, const char* name, CvssVersion version, unsigned oneIn)
{
    const QStringList vectors = randomVectors(version, 1000, oneIn);
    QList<QByteArray> utf8;
    for (const QString& vector : vectors)
        utf8.append(vector.toUtf8());
    const std::string label(name);
    const int rounds = bench.size(400, 5);
    const auto ours = bench.measure(label + " parse+rate", rounds, 1000, [&] { rateAll(utf8); });
    const auto walk = bench.measure(label + " yardstick: memchr walk", rounds, 1000, [&] { walkAll(utf8); });
    const auto split = bench.measure(label + " yardstick: split and hash", bench.size(40, 2), 1000,
                                     [&] { splitAll(vectors); });
    bench.ratio(label + " to the walk", ours, walk);
    bench.ratio(label + " to split and hash", ours, split);
    const long before = allocationCount();
    rateAll(utf8);
    bench.require(label + " allocates nothing", allocationCount() == before);
}

} // namespace

int main(int argc, char* argv[])
{
    Bench bench(argc, argv);
    compare(bench, "v2.0", CvssVersion::V2_0, 4);
    compare(bench, "v3.0", CvssVersion::V3_0, 4);
    compare(bench, "v3.1 base only", CvssVersion::V3_1, 1u << 30);
    compare(bench, "v3.1", CvssVersion::V3_1, 4);
    compare(bench, "v4.0 base only", CvssVersion::V4_0, 1u << 30);
    compare(bench, "v4.0", CvssVersion::V4_0, 4);

    const int count = bench.size(300'000, 3'000);
    QStringList many = randomVectors(CvssVersion::V3_1, count / 2, 8);
    many += randomVectors(CvssVersion::V4_0, count - count / 2, 8);
    bench.figure("vectors to rate again, v3.1 and v4.0", count, "");
    bench.measure("rate all again", bench.size(10, 1), 1, [&] {
        qint64 sum = 0;
        for (const QString& vector : many)
            sum += rate(*CvssVector::parse(vector)).score.tenths();
        sink = sum;
    });
    return bench.exitCode();
}
