// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"
#include "tests/ui/support/SyntheticQueueSource.h"
#include "ui/triage/QueueModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace firebreak::ui {

class QueueModelTest : public QObject
{
    Q_OBJECT

    test::ManualClock m_clock{instantFromText(u"2026-11-22T10:00:00Z").value()};

private Q_SLOTS:
    void obeysTheRulesOfModels()
    {
        test::SyntheticQueueSource source(200);
        QueueModel model(source, m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRequest({});
        source.answerFirstPage();
        QCOMPARE(model.rowCount(), 64);
        source.answerKeys();
        QCOMPARE(model.rowCount(), 200);
        source.answerKeys({5, 6, 7});
        model.setRequest({QStringLiteral("x")});
        source.answerFirstPage();
        source.answerKeys({5, 9, 7, 8});
        QCOMPARE(model.rowCount(), 4);
        source.answerKeys({});
        QCOMPARE(model.rowCount(), 0);
    }

    void keepsOldRowsUntilTheAnswer()
    {
        test::SyntheticQueueSource source(10);
        QueueModel model(source, m_clock);
        model.setRequest({});
        source.answerKeys();
        model.setRequest({QStringLiteral("openssl")});
        QCOMPARE(model.state(), QueueModel::State::Loading);
        QCOMPARE(model.rowCount(), 10);
        Q_EMIT source.keysReady(source.ticket - 1, {1, 2}); // an answer to an older question
        QCOMPARE(model.rowCount(), 10);
        source.answerKeys({3});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.state(), QueueModel::State::Ready);
    }

    void tellsExactRowsWhenOneReportComesIn()
    {
        test::SyntheticQueueSource source(100);
        QueueModel model(source, m_clock);
        model.setRequest({});
        source.answerKeys();
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        std::vector<qint32> more = source.keys;
        more.insert(more.begin() + 40, 900);
        source.answerKeys(more);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 40);
        QCOMPARE(inserted[0][2].toInt(), 40);
        QCOMPARE(model.row(40).key, 900);
        QCOMPARE(model.row(41).key, 41);
    }

    void readsOnlyTheLinesThatAreLookedAt()
    {
        test::SyntheticQueueSource source(300'000);
        QueueModel model(source, m_clock);
        model.setRequest({});
        source.answerKeys();
        source.rowsRead = 0;
        QCOMPARE(model.index(299'999, QueueModel::IdentColumn).data().toString(), QStringLiteral("CVE-2026-300000"));
        QCOMPARE(model.index(150'000, QueueModel::TitleColumn).data().toString(), QStringLiteral("Report number 150001"));
        QVERIFY(source.rowsRead <= 128);
        QCOMPARE(model.lineOf(300'000), 299'999);
    }

    void givesRawValuesBesideTheWords()
    {
        test::SyntheticQueueSource source(20);
        QueueModel model(source, m_clock);
        model.setRequest({});
        source.answerKeys();
        const QModelIndex score = model.index(14, QueueModel::ScoreColumn);
        QCOMPARE(score.data().toString(), QStringLiteral("1.5"));
        QCOMPARE(score.data(QueueModel::RawRole).toDouble(), 1.5);
        QCOMPARE(model.index(14, QueueModel::ReceivedColumn).data(QueueModel::RawRole).toLongLong(), 15 * 60'000);
        QVERIFY(!model.index(0, QueueModel::SeverityColumn).data(QueueModel::RawRole).isValid());
    }

    void marksBelongToReports()
    {
        test::SyntheticQueueSource source(10);
        QueueModel model(source, m_clock);
        model.setRequest({});
        source.answerKeys();
        QVERIFY(model.setData(model.index(2, QueueModel::MarkColumn), Qt::Checked, Qt::CheckStateRole));
        source.answerKeys({9, 3, 1});
        QCOMPARE(model.index(1, QueueModel::MarkColumn).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        const QList<QueueRow> chosen = model.chosen(0);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0].key, 3);
        model.clearMarks();
        QCOMPARE(model.chosen(0)[0].key, 9);
    }

    void marksRestWhileTheirReportsAreHidden()
    {
        test::SyntheticQueueSource source(10);
        QueueModel model(source, m_clock);
        QSignalSpy told(&model, &QueueModel::marksChanged);
        model.setRequest({});
        source.answerKeys();
        model.setMarked(2, true);
        model.setMarked(4, true);
        QCOMPARE(told.size(), 2);
        QCOMPARE(model.markCount(), 2);
        model.setRequest({QStringLiteral("x")});
        source.answerKeys({9, 8});
        QCOMPARE(model.markCount(), 0);
        QCOMPARE(told.size(), 3);
        QCOMPARE(model.chosen(1).size(), 1);
        QCOMPARE(model.chosen(1)[0].key, 8);
        source.answerKeys({9, 5, 8});
        QCOMPARE(model.markCount(), 1);
        QCOMPARE(model.chosen(0)[0].key, 5);
        model.setRequest({});
        source.answerKeys();
        QCOMPARE(model.markCount(), 2);
    }

    void sortsByAskingAnew()
    {
        test::SyntheticQueueSource source(10);
        QueueModel model(source, m_clock);
        model.setRequest({QStringLiteral("state:open")});
        model.sort(QueueModel::ScoreColumn, Qt::AscendingOrder);
        QCOMPARE(source.asked, (QueueRequest{QStringLiteral("state:open"), QueueSort::Score, Qt::AscendingOrder}));
        const quint64 before = source.ticket;
        model.sort(QueueModel::TitleColumn, Qt::AscendingOrder); // cannot be sorted by
        QCOMPARE(source.ticket, before);
    }

    void failsWithoutLosingWhatIsShown()
    {
        test::SyntheticQueueSource source(10);
        QueueModel model(source, m_clock);
        model.setRequest({});
        source.answerKeys();
        model.setRequest({QStringLiteral("bad:")});
        Q_EMIT source.failed(source.ticket, Error{ErrorCode("query.value-missing"), QStringLiteral("0"), {}});
        QCOMPARE(model.state(), QueueModel::State::Failed);
        QCOMPARE(model.rowCount(), 10);
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::QueueModelTest)
#include "tst_QueueModel.moc"
