// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/DemoWorkspace.h"
#include "tests/ui/support/MemoryQueueSource.h"
#include "ui/common/TimeLabel.h"
#include "ui/common/UndoBar.h"
#include "ui/shell/ImportBar.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Rail.h"
#include "ui/triage/QueuePage.h"
#include "ui/triage/QueueView.h"
#include "ui/triage/ReportPage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

namespace firebreak::ui {

class MainWindowTest : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        Instant now = instantFromText(u"2026-11-22T10:00:00Z").value();
        test::ManualClock clock{now};
        Theme theme;
        test::MemoryWorkspace workspace{clock};
        test::MemoryQueueSource queue{workspace};
        test::MemoryQueueSource palette{workspace};
        std::unique_ptr<MainWindow> window;

        Fixture()
        {
            test::loadDemo(workspace, clock, now);
            window = std::make_unique<MainWindow>(MainWindow::Parts{theme, clock, workspace, queue, palette, {}});
            window->show();
            window->start();
        }
        [[nodiscard]] bool isReady() const { return window->queuePage().model().isComplete(); }
    };

private Q_SLOTS:
    void titleHoldsNoContent()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        f.window->openReport(*f.window->queuePage().model().row(0).id);
        QCOMPARE(f.window->windowTitle(), QStringLiteral("Firebreak"));
    }

    void opensGoesOnAndComesBack()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        auto* page = f.window->findChild<ReportPage*>();
        QTest::keyClick(&f.window->queuePage().view(), Qt::Key_Return);
        QTRY_VERIFY(page->isVisible());
        f.window->catalogue().action(QStringLiteral("report.next"))->trigger();
        QCOMPARE(page->report(), f.window->queuePage().model().row(1).id);
        QTest::keyClick(page, Qt::Key_Escape);
        QVERIFY(f.window->queuePage().isVisible());
        QCOMPARE(f.window->queuePage().view().currentLine(), 1);
        QVERIFY(f.window->queuePage().view().hasFocus());
    }

    void timesAreKeptUpToDateWhileTheWindowShows()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        const auto* minute = f.window->findChild<QTimer*>(QStringLiteral("minute"));
        QVERIFY(minute->isActive());
        f.window->openReport(*f.window->queuePage().model().row(0).id);
        const auto* page = f.window->findChild<ReportPage*>();
        const auto shown = [page] {
            QStringList texts;
            const QList<TimeLabel*> labels = page->findChildren<TimeLabel*>();
            for (const TimeLabel* label : labels)
                texts.append(label->text());
            return texts;
        };
        const QStringList before = shown();
        QVERIFY(!before.isEmpty());
        f.clock.advance(std::chrono::hours(3));
        QCOMPARE(shown(), before);
        f.window->refreshTimes();
        QVERIFY(shown() != before);
        f.window->hide();
        QVERIFY(!minute->isActive());
        f.window->show();
        QVERIFY(minute->isActive());
    }

    void aSmallWindowLeavesTheRailItsIcons()
    {
        Fixture f;
        auto* rail = f.window->findChild<Rail*>();
        f.window->resize(1200, 700);
        QVERIFY(!rail->isNarrow());
        f.window->resize(800, 600);
        QVERIFY(rail->isNarrow());
        f.window->catalogue().action(QStringLiteral("window.rail"))->trigger(); // asked for, the words are there all the same
        QVERIFY(!rail->isNarrow());
        f.window->resize(1200, 700);
        QVERIFY(!rail->isNarrow());
        f.window->catalogue().action(QStringLiteral("window.rail"))->trigger();
        f.window->resize(800, 600);
        f.window->resize(1200, 700);
        QVERIFY(rail->isNarrow());
    }

    void theFirstWindowFitsTheScreen()
    {
        Fixture f;
        QVERIFY(f.window->width() <= f.window->screen()->availableGeometry().width());
        QVERIFY(f.window->height() <= f.window->screen()->availableGeometry().height());
    }

    void undoTakesBackTheLastThing()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        const RecordId id = *f.window->queuePage().model().row(1).id;
        f.window->queuePage().view().setCurrentLine(1);
        const QJsonObject before = f.workspace.record(id)->body;
        f.window->catalogue().action(QStringLiteral("queue.assignMe"))->trigger();
        QTRY_VERIFY(f.window->findChild<UndoBar*>()->isVisible());
        QVERIFY(f.workspace.record(id)->body.value(QLatin1String("owner")) != before.value(QLatin1String("owner")));
        f.window->catalogue().action(QStringLiteral("edit.undo"))->trigger();
        QTRY_COMPARE(f.workspace.record(id)->body.value(QLatin1String("owner")), before.value(QLatin1String("owner")));
    }

    void keysGoBackToTheListWhenAButtonGoes()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        auto* bar = f.window->findChild<UndoBar*>();
        bar->announce(QStringLiteral("Done"), true);
        bar->findChild<QPushButton*>(QStringLiteral("undoDismiss"))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(f.window->queuePage().view().hasFocus());

        FeedOutcome outcome;
        outcome.refused = 1;
        outcome.refusals.append({QStringLiteral("b.json"), {error::InstantMalformed, {}, {}}});
        f.window->importBar().finish(outcome);
        auto* refused = f.window->findChild<QPushButton*>(QStringLiteral("importRefused"));
        refused->setFocus();
        refused->click();
        auto* dialog = f.window->findChild<QDialog*>(QStringLiteral("importRefusals"));
        QVERIFY(dialog);
        dialog->reject();
        QTRY_VERIFY(f.window->queuePage().view().hasFocus());
        refused->setFocus();
        QTest::keyClick(refused, Qt::Key_Escape);
        QVERIFY(f.window->importBar().isHidden());
        QTRY_VERIFY(f.window->queuePage().view().hasFocus());
    }

    void keysGoToTheListThatFills()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        QueueModel& model = f.window->queuePage().model();
        const QueueRequest all = model.request();
        QueueRequest none = all;
        none.query = QStringLiteral("nothingholdsthis");
        model.setRequest(none);
        auto* action = f.window->queuePage().findChild<QPushButton*>(QStringLiteral("emptyAction"));
        QTRY_VERIFY(action->isVisible());
        action->setFocus();
        model.setRequest(all);
        QTRY_VERIFY(f.window->queuePage().view().hasFocus());
    }

    void paletteFindsReportsAndActions()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        f.window->openPalette();
        auto* field = f.window->findChild<QLineEdit*>(QStringLiteral("paletteField"));
        auto* list = f.window->findChild<QListView*>(QStringLiteral("paletteList"));
        QTest::keyClicks(field, QStringLiteral("CVE-2024-3094"));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(f.window->findChild<ReportPage*>()->isVisible());
    }

    void paletteShowsATitleThatBeginsAsTypedFirst()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        const auto make = [&f](const char* title) {
            const RecordId id = f.workspace.newId();
            f.workspace.mustApply(id, CreateReport{QLatin1String(title), {}}, f.workspace.actor());
            f.clock.advance(std::chrono::minutes(1));
        };
        make("Zorble4j runs what it is given to write down");
        for (int i = 0; i < 12; ++i) // newer, and they hold the letters
            make("A bazorble4 by another name");
        f.window->openPalette();
        auto* list = f.window->findChild<QListView*>(QStringLiteral("paletteList"));
        QTest::keyClicks(f.window->findChild<QLineEdit*>(QStringLiteral("paletteField")), QStringLiteral("zorble4"));
        QTRY_VERIFY(list->model()->rowCount() > 1);
        QTRY_VERIFY(list->model()->index(0, 0).data().toString().startsWith(QLatin1String("Zorble4j")));
    }

    void conflictsAreCountedAndOpenFromTheIndicator()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        const RecordId id = *f.window->queuePage().model().row(1).id;
        const RecordId other = f.workspace.addPerson(QStringLiteral("Maria"), {Role::Analyst});
        const QJsonValue title = f.workspace.record(id)->body.value(QLatin1String("title"));
        const QJsonValue from = title.isUndefined() ? QJsonValue() : title;
        f.workspace.collide(id, SetField{QStringLiteral("title"), from, QStringLiteral("mine"), {}},
                            SetField{QStringLiteral("title"), from, QStringLiteral("theirs"), {}}, other);
        auto* decide = f.window->findChild<QAbstractButton*>(QStringLiteral("conflictsButton"));
        QVERIFY(decide->isVisible());
        decide->click();
        auto* page = f.window->findChild<QWidget*>(QStringLiteral("conflictPage"));
        QVERIFY(page->isVisible());
        QTRY_VERIFY(page->findChild<QAbstractButton*>(QStringLiteral("conflictMine")));
        page->findChild<QAbstractButton*>(QStringLiteral("conflictMine"))->click();
        QTRY_VERIFY(decide->isHidden());
        QTRY_VERIFY(f.window->findChild<UndoBar*>()->isVisible());
    }

    void droppedFilesAreHandedOn()
    {
        Fixture f;
        QSignalSpy requested(f.window.get(), &MainWindow::importRequested);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.json")), QUrl(QStringLiteral("https://example.org/b.json"))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(f.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(f.window.get(), &drop);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].toStringList(), QStringList{QStringLiteral("/tmp/a.json")});
    }

    void everyControlHasAName()
    {
        Fixture f;
        QTRY_VERIFY(f.isReady());
        f.window->openReport(*f.window->queuePage().model().row(0).id);
        const QList<QAbstractButton*> buttons = f.window->findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            if (button->isHidden()) // has no words before it is shown
                continue;
            const bool named = !button->accessibleName().isEmpty() || !button->text().isEmpty() || !button->toolTip().isEmpty();
            const bool isQtsOwn = button->objectName().startsWith(QLatin1String("qt_")) || button->inherits("QLineEditIconButton")
                || button->inherits("QTableCornerButton");
            QVERIFY2(named || isQtsOwn, qPrintable(QLatin1String(button->metaObject()->className()) + QLatin1Char(' ') + button->objectName()));
        }
    }

    void noTwoActionsShareAKey()
    {
        Fixture f;
        const ActionCatalogue& catalogue = f.window->catalogue();
        for (const QString& id : catalogue.ids()) {
            const QString other = catalogue.conflict(id, catalogue.shortcut(id));
            QVERIFY2(other.isEmpty(), qPrintable(id + QStringLiteral(" and ") + other));
        }
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::MainWindowTest)
#include "tst_MainWindow.moc"
