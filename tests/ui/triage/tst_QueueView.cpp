// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"
#include "tests/ui/support/SyntheticQueueSource.h"
#include "ui/triage/QueueModel.h"
#include "ui/triage/QueueView.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

namespace firebreak::ui {

class QueueViewTest : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        test::ManualClock clock{instantFromText(u"2026-11-22T10:00:00Z").value()};
        Theme theme;
        test::SyntheticQueueSource source{5000};
        QueueModel model{source, clock};
        QueueView view{theme, model};

        Fixture()
        {
            view.resize(900, 640);
            view.show();
            model.setRequest({});
            source.answerKeys(numbers(1000, 2000));
        }
        static std::vector<qint32> numbers(qint32 first, qint32 end)
        {
            std::vector<qint32> keys(std::size_t(end - first));
            std::iota(keys.begin(), keys.end(), first);
            return keys;
        }
        [[nodiscard]] qint32 current() const { return view.currentIndex().data(QueueModel::KeyRole).toInt(); }
        [[nodiscard]] qint32 topKey() const { return model.index(view.verticalScrollBar()->value(), 0).data(QueueModel::KeyRole).toInt(); }
        [[nodiscard]] int currentY() const { return view.rowViewportPosition(view.currentLine()); }
    };

private Q_SLOTS:
    void whatComesInAboveMovesNothing()
    {
        Fixture f;
        f.view.verticalScrollBar()->setValue(500);
        f.view.setCurrentLine(505);
        const int y = f.currentY();
        f.source.answerKeys(Fixture::numbers(300, 2000));
        QCOMPARE(f.current(), 1505);
        QCOMPARE(f.currentY(), y);
        QCOMPARE(f.topKey(), 1500);
    }

    void theTopStaysTheTopWhileTheCurrentLineIsInSight()
    {
        Fixture f;
        QCOMPARE(f.view.currentLine(), 0);
        f.source.answerKeys(Fixture::numbers(998, 2000));
        QCOMPARE(f.view.verticalScrollBar()->value(), 0);
        QCOMPARE(f.view.currentLine(), 2);
        f.source.answerKeys(Fixture::numbers(100, 2000)); // an import: the report that is read stays where it is
        QCOMPARE(f.current(), 1000);
        QVERIFY(f.currentY() >= 0 && f.currentY() < f.view.viewport()->height());
    }

    void aViewThatWasScrolledAwayFromTheCurrentLineStays()
    {
        Fixture f;
        f.view.verticalScrollBar()->setValue(700);
        f.source.answerKeys(Fixture::numbers(900, 2000));
        QCOMPARE(f.topKey(), 1700);
        QCOMPARE(f.current(), 1000);
    }

    void theCurrentReportStaysCurrentWhenLinesChangePlacesAroundIt()
    {
        Fixture f;
        f.source.answerKeys({1, 2, 3, 4, 5, 6});
        f.view.setCurrentLine(2);
        QSignalSpy moved(&f.view, &QueueView::currentLineChanged);
        f.source.answerKeys({4, 1, 2, 3, 6, 5}); // sorted by change: one came to the top
        QCOMPARE(f.current(), 3);
        QCOMPARE(f.view.currentLine(), 3);
        QCOMPARE(moved.size(), 0); // the same report: the preview needn't be read again
    }

    void theNextReportFollowsOneThatLeaves()
    {
        Fixture f;
        f.source.answerKeys({1, 2, 3, 4, 5, 6});
        f.view.setCurrentLine(2);
        QSignalSpy moved(&f.view, &QueueView::currentLineChanged);
        f.source.answerKeys({1, 2, 4, 5, 6});
        QCOMPARE(f.current(), 4);
        QCOMPARE(moved.size(), 1);
    }

    void whatLeavesKeepsTheViewInItsPlace()
    {
        Fixture f;
        f.view.verticalScrollBar()->setValue(500);
        f.view.setCurrentLine(503);
        std::vector<qint32> keys = Fixture::numbers(1000, 2000);
        keys.erase(keys.begin() + 503);
        f.source.answerKeys(keys);
        QCOMPARE(f.topKey(), 1500);
        QCOMPARE(f.current(), 1504);
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::QueueViewTest)
#include "tst_QueueView.moc"
