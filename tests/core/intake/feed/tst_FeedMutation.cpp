// SPDX-License-Identifier: GPL-3.0-or-later
// The deterministic cousin of fuzz_intake: thousands of damaged documents, the same ones on every run.
#include "tests/support/CollectingSink.h"
#include "tests/support/FeedContainers.h"
#include "tests/support/FeedDocuments.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace firebreak;
using namespace firebreak::test;

namespace {

class Mutator
{
public:
    explicit Mutator(quint32 seed) : m_random(seed) {}

    QByteArray mutate(QByteArray bytes, const QByteArray& other)
    {
        for (int rounds = 1 + below(4); rounds > 0 && !bytes.isEmpty(); --rounds) {
            const int at = below(int(bytes.size()));
            switch (below(7)) {
            case 0:
                bytes[at] = char(bytes[at] ^ (1 << below(8)));
                break;
            case 1:
                bytes.remove(at, 1 + below(20));
                break;
            case 2:
                bytes.insert(at, char(below(256)));
                break;
            case 3:
                bytes.truncate(at);
                break;
            case 4:
                bytes.insert(at, bytes.mid(below(int(bytes.size())), 1 + below(60)));
                break;
            case 5:
                bytes.insert(at, other.mid(below(int(other.size())), 1 + below(200)));
                break;
            case 6: {
                static const char* const words[] = {"null",
                                                    "[]",
                                                    "{}",
                                                    "\"\"",
                                                    "-1",
                                                    "1e999",
                                                    "true",
                                                    "\\u0000",
                                                    "\\ud800",
                                                    "\"id\":",
                                                    "[[[[",
                                                    "}}}}",
                                                    "\"cveMetadata\":{",
                                                    "\n",
                                                    "\x1F\x8B",
                                                    ","};
                bytes.insert(at, words[size_t(below(int(std::size(words))))]);
                break;
            }
            }
        }
        return bytes;
    }

    /// 0 … limit - 1; the same everywhere, which the distributions of the standard library are not.
    int below(int limit) { return int(m_random() % quint32(limit)); }

private:
    std::mt19937 m_random;
};

} // namespace

class tst_FeedMutation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedInputIsReadOrRefused()
    {
        QByteArrayList seeds = oneOfEachFormat();
        seeds += {osv(1) + "\n" + osv(2) + "\n" + osv(3),
                  nvdPage({nvdItem(1001), nvdItem(1002)}),
                  gzipped(osv(1) + "\n" + osv(2)),
                  zstandard(cveRecord()),
                  zipped({{"a.json", osv(1)}, {"b.json", nvdCve()}}),
                  "[" + osv(1) + "," + cveRecord() + "]"};
        FeedLimits limits;
        limits.maxDocumentBytes = 64 * 1024;
        limits.maxRefusals = 200;
        Mutator mutator(20260101);
        qint64 read = 0;
        qint64 refused = 0;
        for (int i = 0; i < 4000; ++i) {
            const QByteArray bytes = mutator.mutate(seeds[mutator.below(int(seeds.size()))],
                                                    seeds[mutator.below(int(seeds.size()))]);
            CollectingSink sink;
            const FeedSummary summary = sink.read(bytes, limits);
            QCOMPARE(summary.total(), sink.advisories.size());
            QCOMPARE(summary.refused, sink.refusals.size());
            read += summary.total();
            refused += summary.refused;
            for (const Advisory& advisory : sink.advisories) {
                QVERIFY(!advisory.documentId.isEmpty());
                QVERIFY(advisory.aliases.contains(advisory.documentId));
                const auto again = Advisory::fromJson(
                    QJsonDocument::fromJson(QJsonDocument(advisory.toJson()).toJson(QJsonDocument::Compact))
                        .object());
                QVERIFY2(again && *again == advisory, bytes.toBase64().constData());
            }
            for (const Error& refusal : sink.refusals)
                QVERIFY(refusal.code.word().startsWith(QLatin1String("intake.")));
        }
        QVERIFY(read > 500);
        QVERIFY(refused > 500);
    }
};

QTEST_GUILESS_MAIN(tst_FeedMutation)
#include "tst_FeedMutation.moc"
