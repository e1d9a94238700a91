// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/NaiveQueue.h"
#include "tests/support/QueueFixture.h"

#include <random>

using namespace firebreak;
using namespace firebreak::test;

namespace {

const Instant Now = *instantFromText(u"2026-11-22T12:00:00Z");

constexpr const char* Words[]{"openssl", "overflow", "kernel", "kerning",   "heap",   "parser", "1.1.1",
                              "1.10.2",  "3.0.2",    "3.1",    "wordpress", "remote", "remove", "café"};
constexpr const char* Packages[]{"openssl", "openssh", "linux", "log4j", "nginx"};
constexpr const char* Labels[]{"ssl", "review", "vip"};
constexpr const char* Names[]{"Ada Byron", "Zoë Adams", "Grace", "Linus"};

/// Draws reports, changes and queries from a seed: few words, few values, so that everything meets
/// everything.
class Draw
{
public:
    explicit Draw(quint32 seed) : m_random(seed) {}

    int below(int count) { return int(m_random() % quint32(count)); }
    bool chance(int percent) { return below(100) < percent; }
    template <std::size_t Size> QString oneOf(const char* const (&all)[Size])
    {
        return QString::fromUtf8(all[std::size_t(below(int(Size)))]);
    }

    static RecordId person(int number) { return RecordId(Uuid::fromName("person", Names[number])); }

    Report report(int number)
    {
        QStringList text;
        for (int i = 1 + below(6); i > 0; --i)
            text.append(oneOf(Words));
        Report report =
            cveReport(QStringLiteral("CVE-%1-%2").arg(2022 + number % 4).arg(1000 + number), text.join(u' '));
        report.receivedAt = Now - std::chrono::hours(below(60) * 12);
        Advisory& advisory = report.advisories[0];
        if (chance(30))
            advisory.source = chance(50) ? AdvisorySource::Nvd : AdvisorySource::Osv;
        if (chance(80)) {
            AdvisoryScore score;
            score.role = ScoreRole::Nvd;
            score.version = QStringLiteral("3.1");
            score.score = double(below(101)) / 10;
            advisory.scores = {score};
        }
        if (chance(60))
            advisory.epss = EpssScore{double(below(11)) / 10, {}, {}, {}, {}};
        if (chance(10))
            advisory.kev = KevEntry();
        if (chance(50))
            advisory.cwes = {chance(50) ? QStringLiteral("CWE-79") : QStringLiteral("CWE-787")};
        if (chance(70)) {
            advisory.affected.resize(1);
            advisory.affected[0].product = oneOf(Packages);
        }
        if (chance(30))
            report.labels = {oneOf(Labels)};
        if (chance(40))
            report.owner = person(below(int(std::size(Names))));
        if (chance(20))
            report.severity = Severity(1 + below(4));
        if (chance(40))
            report.disposition =
                ReportDisposition{Disposition(1 + below(4)), QStringLiteral("r"), Now, {}, {}};
        report.comments = chance(20) ? below(4) : 0;
        if (chance(5))
            report.mergedInto = reportIdFor(QStringLiteral("CVE-2022-1000"));
        return report;
    }

    QString query(int depth = 0)
    {
        const int kind = below(10);
        if (depth < 3 && kind < 2)
            return QStringLiteral("(%1 OR %2)").arg(query(depth + 1), query(depth + 1));
        if (depth < 3 && kind < 5)
            return query(depth + 1) + QLatin1Char(' ') + query(depth + 1);
        if (depth < 3 && kind == 5)
            return QStringLiteral("NOT (%1)").arg(query(depth + 1));
        return chance(35) ? words() : field();
    }

    QueueOrder order() { return {QueueSort(below(8)), chance(50)}; }

private:
    QString words()
    {
        switch (below(7)) {
        case 6: // the last part of a CVE id
            return QString::number(1000 + below(30));
        case 0:
            return QLatin1Char('"') + oneOf(Words) + QLatin1Char(' ') + oneOf(Words) + QLatin1Char('"');
        case 1:
            return QLatin1Char('"') + oneOf(Words) + QLatin1Char('"');
        case 2:
            return QStringLiteral("CVE-%1-1%2")
                .arg(2022 + below(4))
                .arg(chance(50) ? QString() : QString::number(below(30)));
        case 3:
            return QStringLiteral("...");
        default:
            const QString word = oneOf(Words);
            return word.left(3 + below(int(word.size())));
        }
    }

    QString comparison()
    {
        return QStringList{QStringLiteral(":"), QStringLiteral("<"), QStringLiteral("<="),
                           QStringLiteral(">"), QStringLiteral(">=")}
            .at(below(5));
    }

    QString field()
    {
        switch (below(16)) {
        case 0:
            return QStringLiteral("state:") + QStringList{QStringLiteral("open"), QStringLiteral("new"),
                                                          QStringLiteral("closed"), QStringLiteral("flaw")}
                                                  .at(below(4));
        case 1:
            return QStringLiteral("severity") + comparison() +
                   QStringList{QStringLiteral("critical"), QStringLiteral("important"), QStringLiteral("low")}
                       .at(below(3));
        case 2:
            return QStringLiteral("severity:none");
        case 3:
            return QStringLiteral("owner:") + QStringList{QStringLiteral("me"), QStringLiteral("none"),
                                                          QStringLiteral("ada"), QStringLiteral("nobody")}
                                                  .at(below(4));
        case 4:
            return QStringLiteral("label:") + (chance(30) ? QStringLiteral("none") : oneOf(Labels));
        case 5:
            return QStringLiteral("kev:") + (chance(50) ? QStringLiteral("yes") : QStringLiteral("no"));
        case 6:
            return QStringLiteral("source:") +
                   QStringList{QStringLiteral("cve"), QStringLiteral("nvd"), QStringLiteral("osv")}.at(
                       below(3));
        case 7:
            return QStringLiteral("cwe:") + (chance(50) ? QStringLiteral("79") : QStringLiteral("787"));
        case 8:
            return QStringLiteral("package:") +
                   (chance(30) ? QStringLiteral("none") : oneOf(Packages).left(2 + below(6)));
        case 9:
            return QStringLiteral("cvss") + comparison() + QString::number(double(below(101)) / 10);
        case 10:
            return QStringLiteral("epss") + comparison() + QString::number(below(11) * 10) + QLatin1Char('%');
        case 11:
            return QStringLiteral("received") + (chance(50) ? QStringLiteral("<-") : QStringLiteral(">=-")) +
                   QString::number(below(30)) + QLatin1Char('d');
        case 12:
            return QStringLiteral("comments") + comparison() + QString::number(below(3));
        case 13:
            return QStringLiteral("cve:%1").arg(2022 + below(4));
        case 14:
            return QStringLiteral("epss:none");
        default:
            return QStringLiteral("cvss:none");
        }
    }

    std::mt19937 m_random;
};

} // namespace

/// Every query, in every order, by whatever way its answer is found, gives the rows that a naive evaluation
/// gives.
class tst_QueueProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithNaiveEvaluation_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void agreesWithNaiveEvaluation()
    {
        QFETCH(quint32, seed);
        Draw draw(seed);
        QueueFixture fixture;
        NaiveQueue naive;
        fill(fixture, naive, draw);
        const QueueViewer viewer{Draw::person(0), Now};
        int found = 0;
        for (int i = 0; i < 400; ++i) {
            if (i % 50 == 49)
                change(fixture, naive, draw, 5);
            const QString text = draw.query();
            const Result<QueueQuery> query = QueueQuery::parse(text);
            QVERIFY2(query, qPrintable(text));
            // Small efforts bring every way into play on a small queue.
            const QueueEffort effort{draw.below(60), draw.below(20), draw.below(120), draw.below(120)};
            QueueReader reader(fixture.cache(), effort);
            for (const QueueOrder order : {draw.order(), draw.order()}) {
                const std::vector<qint32> wanted = naive.rows(*query, order, viewer);
                const auto limit = std::size_t(1 + draw.below(40));
                const auto page = reader.firstRows(*query, order, viewer, int(limit));
                const auto all = reader.allRows(*query, order, viewer);
                QVERIFY2(page && all, qPrintable(text));
                QVERIFY2(*all == wanted, qPrintable(text));
                const auto size = std::ptrdiff_t(std::min(limit, wanted.size()));
                QVERIFY2(*page == std::vector<qint32>(wanted.begin(), wanted.begin() + size),
                         qPrintable(text));
                found += wanted.empty() ? 0 : 1;
            }
        }
        QVERIFY(found > 300); // the queries drawn do find something
    }

private:
    static void put(QueueFixture& fixture, NaiveQueue& naive, const Record& record)
    {
        fixture.put(record);
        const auto row = QueueReader(fixture.cache()).rowOf(record.id);
        QVERIFY(row);
        QCOMPARE(naive.put(record, *row), row->has_value());
    }

    static void fill(QueueFixture& fixture, NaiveQueue& naive, Draw& draw)
    {
        for (const char* name : Names) {
            const Record person = personRecord(QString::fromUtf8(name));
            naive.setPerson(person.id, QString::fromUtf8(name));
            put(fixture, naive, person);
        }
        for (int i = 0; i < 250; ++i)
            put(fixture, naive, recordOf(draw.report(i)));
        change(fixture, naive, draw, 40);
    }

    static void change(QueueFixture& fixture, NaiveQueue& naive, Draw& draw, int count)
    {
        for (int i = 0; i < count; ++i) {
            Record record = recordOf(draw.report(draw.below(250)), 2);
            record.isRemoved = draw.chance(20);
            put(fixture, naive, record);
        }
    }
};

QTEST_GUILESS_MAIN(tst_QueueProperties)
#include "tst_QueueProperties.moc"
