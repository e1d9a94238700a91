// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/CacheQueueSource.h"

#include "tests/support/ManualClock.h"
#include "tests/support/QueueFixture.h"
#include "ui/triage/CacheQueueWorker.h"
#include "ui/triage/QueueModel.h"

#include <QSemaphore>
#include <QSignalSpy>

namespace firebreak::ui {

using test::cveReport;
using test::recordOf;

namespace {

const Instant Now = *instantFromText(u"2026-11-22T12:00:00Z");

QString cve(int number)
{
    return QStringLiteral("CVE-2026-%1").arg(number, 4, 10, QLatin1Char('0'));
}

/// Reports 1 … count, the first one the newest.
void fill(test::QueueFixture& fixture, int count)
{
    for (int i = 1; i <= count; ++i) {
        Report report = cveReport(cve(i), QStringLiteral("Overflow number %1").arg(i));
        report.receivedAt = Now - std::chrono::minutes(i);
        fixture.put(report);
    }
}

CacheQueueSource::OpenCache opener(const test::QueueFixture& fixture)
{
    return [&fixture] { return ClientCache::open(fixture.store().path(), fixture.store().key()); };
}

} // namespace

class CacheQueueSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAPageThenEveryKey()
    {
        test::QueueFixture fixture;
        fill(fixture, 150);
        const test::ManualClock clock(Now);
        CacheQueueSource source(opener(fixture), clock, std::nullopt, {});
        QList<QueueRow> page;
        std::vector<qint32> keys;
        QStringList order;
        connect(&source, &QueueSource::firstPageReady, this, [&](quint64 ticket, const QList<QueueRow>& rows) {
            QCOMPARE(ticket, 7U);
            page = rows;
            order.append(QStringLiteral("page"));
        });
        connect(&source, &QueueSource::keysReady, this, [&](quint64 ticket, const std::vector<qint32>& all) {
            QCOMPARE(ticket, 7U);
            keys = all;
            order.append(QStringLiteral("keys"));
        });
        source.ask({QString(), QueueSort::Received, Qt::DescendingOrder}, 7);
        QVERIFY(order.isEmpty());
        QTRY_COMPARE(order, (QStringList{QStringLiteral("page"), QStringLiteral("keys")}));
        QCOMPARE(page.size(), 64);
        QCOMPARE(page.first().ident, cve(1));
        QCOMPARE(page.first().title, QStringLiteral("Overflow number 1"));
        QCOMPARE(keys.size(), 150U);
        for (qsizetype i = 0; i < page.size(); ++i)
            QCOMPARE(page.at(i).key, keys[std::size_t(i)]);
        const QList<QueueRow> last = source.rows({keys.back(), keys.front()});
        QCOMPARE(last.size(), 2);
        QCOMPARE(last.first().ident, cve(150));
        QCOMPARE(last.last().ident, cve(1));
    }

    void showsWhatTheCacheKnowsOfAReport()
    {
        test::QueueFixture fixture;
        const Record ada = test::personRecord(QStringLiteral("Ada"));
        fixture.put(ada);
        Report report = cveReport(cve(1), QStringLiteral("Use after free"));
        report.owner = ada.id;
        report.severity = Severity::Important;
        report.labels = {QStringLiteral("ssl")};
        report.comments = 2;
        report.disposition = ReportDisposition{Disposition::Rejected, QStringLiteral("r"), Now, {}, {}};
        report.advisories[0].kev = KevEntry();
        report.advisories[0].epss = EpssScore{0.25, {}, {}, {}, {}};
        AdvisoryScore score;
        score.role = ScoreRole::Nvd;
        score.version = QStringLiteral("3.1");
        score.score = 7.5;
        report.advisories[0].scores = {score};
        fixture.put(report);
        Report other = cveReport(cve(2), QStringLiteral("Somebody else's"));
        fixture.put(other);
        const test::ManualClock clock(Now);
        const RecordId unsent = recordOf(report).id;
        CacheQueueSource source(opener(fixture), clock, ada.id, [&unsent](const RecordId& id) { return id == unsent; });
        QList<QueueRow> page;
        connect(&source, &QueueSource::firstPageReady, this, [&page](quint64, const QList<QueueRow>& rows) { page = rows; });
        source.ask({QStringLiteral("owner:me"), QueueSort::Received, Qt::DescendingOrder}, 1);
        QTRY_COMPARE(page.size(), 1);
        const QueueRow& row = page.first();
        QCOMPARE(row.id, unsent);
        QCOMPARE(row.owner, QStringLiteral("Ada"));
        QCOMPARE(row.severity, Severity::Important);
        QCOMPARE(row.score, 7.5);
        QCOMPARE(row.epss, 0.25);
        QCOMPARE(row.disposition, Disposition::Rejected);
        QCOMPARE(row.labels, QStringList{QStringLiteral("ssl")});
        QCOMPARE(row.comments, 2);
        QVERIFY(row.isExploited);
        QVERIFY(row.isUnsent);
    }

    void aSeverityNobodyHasSetIsNotShownAsTheTeams()
    {
        test::QueueFixture fixture;
        Report report = cveReport(cve(1), QStringLiteral("Scored elsewhere"));
        AdvisoryScore score;
        score.role = ScoreRole::Nvd;
        score.version = QStringLiteral("3.1");
        score.score = 9.8;
        report.advisories[0].scores = {score};
        fixture.put(report);
        const test::ManualClock clock(Now);
        CacheQueueSource source(opener(fixture), clock, std::nullopt, {});
        QList<QueueRow> page;
        connect(&source, &QueueSource::firstPageReady, this, [&page](quint64, const QList<QueueRow>& rows) { page = rows; });
        source.ask({}, 1);
        QTRY_COMPARE(page.size(), 1);
        QVERIFY(!page.first().severity);
        QCOMPARE(page.first().score, 9.8);
    }

    void sortsAsAsked()
    {
        test::QueueFixture fixture;
        fill(fixture, 3);
        const test::ManualClock clock(Now);
        CacheQueueSource source(opener(fixture), clock, std::nullopt, {});
        QList<QueueRow> page;
        connect(&source, &QueueSource::firstPageReady, this, [&page](quint64, const QList<QueueRow>& rows) { page = rows; });
        source.ask({QString(), QueueSort::Id, Qt::AscendingOrder}, 1);
        QTRY_COMPARE(page.size(), 3);
        QCOMPARE(page.first().ident, cve(1));
        page.clear();
        source.ask({QString(), QueueSort::Received, Qt::AscendingOrder}, 2);
        QTRY_COMPARE(page.size(), 3);
        QCOMPARE(page.first().ident, cve(3));
    }

    void aMistakeInTheFilterIsToldLaterWithItsPlace()
    {
        test::QueueFixture fixture;
        const test::ManualClock clock(Now);
        CacheQueueSource source(opener(fixture), clock, std::nullopt, {});
        std::optional<Error> error;
        connect(&source, &QueueSource::failed, this, [&error](quint64 ticket, const Error& e) {
            QCOMPARE(ticket, 3U);
            error = e;
        });
        source.ask({QStringLiteral("heap severty:low"), QueueSort::Received, Qt::DescendingOrder}, 3);
        QVERIFY(!error);
        QTRY_VERIFY(error);
        QCOMPARE(error->code.word(), QLatin1String("query.field-unknown"));
        QCOMPARE(error->place, QStringLiteral("5"));
    }

    void onlyTheNewestQuestionIsAnswered()
    {
        test::QueueFixture fixture;
        fill(fixture, 5);
        const test::ManualClock clock(Now);
        // The worker's thread waits in here until every question is put.
        QSemaphore asked;
        const QThread* here = QThread::currentThread();
        CacheQueueSource source(
            [&]() -> Result<std::unique_ptr<ClientCache>> {
                if (QThread::currentThread() != here)
                    asked.acquire();
                return ClientCache::open(fixture.store().path(), fixture.store().key());
            },
            clock, std::nullopt, {});
        QList<quint64> answered;
        int failures = 0;
        connect(&source, &QueueSource::keysReady, this, [&](quint64 ticket, const std::vector<qint32>&) { answered.append(ticket); });
        connect(&source, &QueueSource::failed, this, [&failures] { ++failures; });
        source.ask({}, 1);
        for (quint64 ticket = 2; ticket <= 20; ++ticket)
            source.ask({QStringLiteral("number"), QueueSort::Received, Qt::DescendingOrder}, ticket);
        asked.release();
        QTRY_COMPARE(answered.value(answered.size() - 1), 20U);
        QVERIFY2(answered.size() <= 2, "a question that was overtaken before it began was answered");
        QCOMPARE(failures, 0);
    }

    void anOvertakenQuestionIsNotBegun()
    {
        int opened = 0;
        CacheQueueWorker worker([&opened]() -> Result<std::unique_ptr<ClientCache>> {
            ++opened;
            return failure(error::StorageIo);
        });
        QSignalSpy failed(&worker, &CacheQueueWorker::failed);
        worker.setNewest(2);
        worker.answer(*QueueQuery::parse(QString()), {}, {}, 1);
        QCOMPARE(opened, 0);
        worker.answer(*QueueQuery::parse(QString()), {}, {}, 2);
        QCOMPARE(opened, 1);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toULongLong(), 2U);
    }

    void aModelFollowsWhatIsWritten()
    {
        test::QueueFixture fixture;
        fill(fixture, 2);
        const test::ManualClock clock(Now);
        CacheQueueSource source(opener(fixture), clock, std::nullopt, {});
        QueueModel model(source, clock);
        model.setRequest({});
        QTRY_COMPARE(model.rowCount(), 2);
        QTRY_VERIFY(model.isComplete());
        Report late = cveReport(cve(9), QStringLiteral("Came in later"));
        late.receivedAt = Now;
        fixture.put(late);
        QCOMPARE(model.rowCount(), 2);
        source.refresh();
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.row(0).title, QStringLiteral("Came in later"));
        late.title = QStringLiteral("Named anew");
        fixture.put(recordOf(late, 2));
        source.refresh();
        QTRY_COMPARE(model.row(0).title, QStringLiteral("Named anew"));
    }

    void endsWhileAQuestionIsOpen()
    {
        test::QueueFixture fixture;
        fill(fixture, 50);
        const test::ManualClock clock(Now);
        auto source = std::make_unique<CacheQueueSource>(opener(fixture), clock, std::nullopt, nullptr);
        QSignalSpy keys(source.get(), &QueueSource::keysReady);
        source->ask({}, 1);
        source.reset();
        QCoreApplication::processEvents();
        QCOMPARE(keys.size(), 0);
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::CacheQueueSourceTest)
#include "tst_CacheQueueSource.moc"
