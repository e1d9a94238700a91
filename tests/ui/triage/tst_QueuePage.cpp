// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/DemoWorkspace.h"
#include "tests/ui/support/MemoryQueueSource.h"
#include "ui/common/ActionCatalogue.h"
#include "ui/cvss/CvssDialog.h"
#include "ui/triage/QueuePage.h"
#include "ui/triage/QueueView.h"
#include "ui/triage/ReportPreview.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace firebreak::ui {

class QueuePageTest : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        Instant now = instantFromText(u"2026-11-22T10:00:00Z").value();
        test::ManualClock clock{now};
        Theme theme;
        test::MemoryWorkspace workspace{clock};
        test::MemoryQueueSource source{workspace};
        ActionCatalogue catalogue{theme};
        TriageActions actions{theme, workspace};
        std::unique_ptr<QueuePage> page;

        Fixture()
        {
            test::loadDemo(workspace, clock, now);
            page = std::make_unique<QueuePage>(QueuePage::Parts{theme, clock, catalogue, source, workspace, actions});
            page->resize(1000, 700);
            page->show();
            page->start();
        }
        [[nodiscard]] bool isReady() const { return page->model().isComplete() && page->model().rowCount() > 10; }
        [[nodiscard]] QueueView& view() const { return page->view(); }
        void type(const char* keys) const { QTest::keyClicks(&page->view(), QLatin1String(keys)); }
        [[nodiscard]] QLineEdit* popupField() const
        {
            const QWidgetList widgets = QApplication::topLevelWidgets();
            for (QWidget* widget : widgets) {
                if (widget->objectName() == QLatin1String("choicePopup") && widget->isVisible())
                    return widget->findChild<QLineEdit*>();
            }
            return nullptr;
        }
    };

private Q_SLOTS:
    void lettersMoveMarkAndOpen()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        f.page->focusList();
        QCOMPARE(f.view().currentLine(), 0);
        f.type("jj");
        QCOMPARE(f.view().currentLine(), 2);
        f.type("k");
        QCOMPARE(f.view().currentLine(), 1);
        f.type("x");
        QCOMPARE(f.page->model().markCount(), 1);
        QSignalSpy opened(f.page.get(), &QueuePage::openRequested);
        QTest::keyClick(&f.view(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(*static_cast<const RecordId*>(opened[0][0].constData()), *f.page->model().row(1).id);
        QTest::keyClick(&f.view(), Qt::Key_Escape);
        QCOMPARE(f.page->model().markCount(), 0);
        QTest::keyClick(&f.view(), Qt::Key_End);
        QCOMPARE(f.view().currentLine(), f.page->model().rowCount() - 1);
    }

    void whatOpensActsOnTheLineAndNotOnMarks()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        f.page->focusList();
        QSignalSpy opened(f.page.get(), &QueuePage::openRequested);
        f.type("xjx");
        QCOMPARE(f.page->model().markCount(), 2);
        const QueueRow line = f.page->model().row(1);
        f.type("o");
        QCOMPARE(opened.size(), 1);
        QCOMPARE(*static_cast<const RecordId*>(opened[0][0].constData()), *line.id);
        f.type("v");
        const auto* calculator = f.page->window()->findChild<CvssDialog*>();
        QVERIFY(calculator);
        QVERIFY2(calculator->windowTitle().contains(line.ident), qPrintable(calculator->windowTitle()));
    }

    void lettersCanBeSwitchedOff()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        f.page->focusList();
        f.catalogue.setSingleKeysEnabled(false);
        f.type("jx");
        QCOMPARE(f.view().currentLine(), 0);
        QCOMPARE(f.page->model().markCount(), 0);
        QTest::keyClick(&f.view(), Qt::Key_Down);
        QCOMPARE(f.view().currentLine(), 1);
    }

    void threeKeysDisposeAndTheNextReportFollows()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        f.page->focusList();
        f.type("j");
        const RecordId gone = *f.page->model().row(1).id;
        const RecordId next = *f.page->model().row(2).id;
        const int before = f.page->model().rowCount();
        f.type("d");
        QTest::keyClicks(f.popupField(), QStringLiteral("n"));
        QTest::keyClick(f.popupField(), Qt::Key_Return);
        QTRY_COMPARE(f.page->model().rowCount(), before - 1);
        const QJsonObject end = f.workspace.record(gone)->body.value(QLatin1String("disposition")).toObject();
        QCOMPARE(end.value(QLatin1String("kind")).toString(), QStringLiteral("not-affected"));
        QVERIFY(!end.value(QLatin1String("reason")).toString().isEmpty());
        QCOMPARE(f.view().currentLine(), 1);
        QCOMPARE(*f.page->model().row(1).id, next);
        QTRY_COMPARE(f.page->findChild<ReportPreview*>()->report(), std::optional(next));
    }

    void severityGoesToEveryMarkedReport()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        f.page->focusList();
        f.type("xjxs");
        const RecordId first = *f.page->model().row(0).id;
        const RecordId second = *f.page->model().row(1).id;
        QTest::keyClicks(f.popupField(), QStringLiteral("1"));
        for (const RecordId& id : {first, second})
            QTRY_COMPARE(f.workspace.record(id)->body.value(QLatin1String("severity")).toString(), QStringLiteral("critical"));
    }

    void aMistakeIsSaidAndTheListStays()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        const int before = f.page->model().rowCount();
        auto* filter = f.page->findChild<QLineEdit*>(QStringLiteral("queueFilter"));
        const QPoint place = f.view().mapTo(f.page.get(), QPoint(0, 0));
        filter->setText(QStringLiteral("curl oops"));
        auto* words = f.page->findChild<QLabel*>(QStringLiteral("queueMistake"));
        QTRY_VERIFY(words->isVisible());
        QCOMPARE(f.page->model().rowCount(), before);
        QVERIFY(f.view().isVisible());
        QCoreApplication::sendPostedEvents(); // every layout that is due
        QCOMPARE(f.view().mapTo(f.page.get(), QPoint(0, 0)), place);
        filter->setText(QStringLiteral("curl"));
        QTRY_VERIFY(!words->isVisible());
        QTRY_VERIFY(f.page->model().rowCount() < before);
    }

    void theBeginningOfAFieldLeavesTheListStanding()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        auto* filter = f.page->findChild<QLineEdit*>(QStringLiteral("queueFilter"));
        auto* words = f.page->findChild<QLabel*>(QStringLiteral("queueMistake"));
        filter->setText(QStringLiteral("curl"));
        QTRY_VERIFY(f.page->model().isComplete() && f.page->model().rowCount() < 10);
        const int withCurl = f.page->model().rowCount();
        QVERIFY(withCurl > 0);
        filter->setText(QStringLiteral("curl sev"));
        QTRY_VERIFY(words->isVisible());
        QTRY_VERIFY(f.page->model().isComplete());
        QCOMPARE(f.page->model().rowCount(), withCurl);
        QVERIFY(words->text().contains(QLatin1String("severity:")));
        QVERIFY2(words->text().contains(QStringLiteral("“sev”")), qPrintable(words->text())); // it is what the list leaves out
        QCOMPARE(filter->text(), QStringLiteral("curl sev"));
        filter->setText(QStringLiteral("curl sevx")); // no field begins so: nothing is found, and that is said
        QTRY_VERIFY(!words->isVisible() && f.page->model().isComplete());
        QCOMPARE(f.page->model().rowCount(), 0);
    }

    void keysLeaveMarkedReportsAloneThatTheListHides()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        f.page->focusList();
        f.type("xjx");
        const RecordId marked = *f.page->model().row(1).id;
        const QString before = f.workspace.record(marked)->body.value(QLatin1String("severity")).toString();
        QVERIFY(before != QLatin1String("low"));
        f.page->findChild<QLineEdit*>(QStringLiteral("queueFilter"))->setText(QStringLiteral("Log4j"));
        QTRY_COMPARE(f.page->model().rowCount(), 1);
        QCOMPARE(f.page->model().markCount(), 0);
        QVERIFY(!f.page->findChild<QWidget*>(QStringLiteral("selectionBar"))->isVisible());
        const RecordId seen = *f.page->model().row(0).id;
        f.type("s");
        QTest::keyClicks(f.popupField(), QStringLiteral("4"));
        QTRY_COMPARE(f.workspace.record(seen)->body.value(QLatin1String("severity")).toString(), QStringLiteral("low"));
        QCOMPARE(f.workspace.record(marked)->body.value(QLatin1String("severity")).toString(), before);
        f.page->findChild<QLineEdit*>(QStringLiteral("queueFilter"))->clear();
        QTRY_VERIFY(f.page->model().isComplete() && f.page->model().rowCount() > 10);
        QCOMPARE(f.page->model().markCount(), 2); // shown again, they count again
    }

    void aHeaderClickSorts()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        QHeaderView* header = f.view().horizontalHeader();
        const int middle = header->sectionViewportPosition(QueueModel::ScoreColumn) + header->sectionSize(QueueModel::ScoreColumn) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(middle, header->height() / 2));
        QTRY_COMPARE(f.page->model().request().sort, QueueSort::Score);
        QCOMPARE(f.page->model().request().order, Qt::DescendingOrder); // the highest
        const int severity = header->sectionViewportPosition(QueueModel::SeverityColumn) + header->sectionSize(QueueModel::SeverityColumn) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(severity, header->height() / 2));
        QTRY_COMPARE(f.page->model().request().sort, QueueSort::Severity);
        QCOMPARE(f.page->model().request().order, Qt::DescendingOrder); // the most severe
        const int ident = header->sectionViewportPosition(QueueModel::IdentColumn) + header->sectionSize(QueueModel::IdentColumn) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(ident, header->height() / 2));
        QTRY_COMPARE(f.page->model().request().order, Qt::AscendingOrder);
    }

    void anIdIsNeverCut()
    {
        Fixture f;
        const QFontMetrics mono(f.theme.font(Theme::Type::MonoSecondary));
        const int needed = mono.horizontalAdvance(QStringLiteral("GHSA-jfh8-c2jp-5v3q")) + 2 * Theme::Space2;
        QVERIFY(f.view().columnWidth(QueueModel::IdentColumn) >= needed);
        f.view().setColumnWidth(QueueModel::IdentColumn, 60);
        QVERIFY(f.view().columnWidth(QueueModel::IdentColumn) >= needed);
    }

    void aNarrowPageShowsTheListAlone()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        f.page->focusList();
        auto* preview = f.page->findChild<ReportPreview*>();
        f.page->resize(1200, 700);
        QVERIFY(preview->isVisible());
        f.page->resize(700, 700);
        QVERIFY(!preview->isVisible());
        f.type("p"); // asked for, it is there all the same
        QVERIFY(preview->isVisible());
        f.page->resize(1200, 700);
        QVERIFY(preview->isVisible());
        f.type("p");
        f.page->resize(700, 700);
        f.page->resize(1200, 700);
        QVERIFY(!preview->isVisible());
    }

    void layoutIsRemembered()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        f.view().setColumnHidden(QueueModel::EpssColumn, false);
        f.view().setCompact(true);
        const QVariantMap layout = f.page->saveLayout();
        Fixture other;
        other.page->restoreLayout(layout);
        QVERIFY(!other.view().isColumnHidden(QueueModel::EpssColumn));
        QVERIFY(other.view().isCompact());
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::QueuePageTest)
#include "tst_QueuePage.moc"
