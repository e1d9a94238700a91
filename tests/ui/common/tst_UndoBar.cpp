// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/UndoBar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace firebreak::ui {

class UndoBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheUndo()
    {
        const Theme theme;
        QWidget window;
        window.resize(800, 600);
        UndoBar bar(theme, &window);
        window.show();
        QVERIFY(!bar.isVisible());
        bar.announce(QStringLiteral("Assigned to me"), true, QStringLiteral("U"));
        QVERIFY(bar.isVisible());
        QVERIFY(window.rect().contains(bar.geometry()));
        QSignalSpy requested(&bar, &UndoBar::undoRequested);
        bar.findChild<QPushButton*>(QStringLiteral("undoButton"))->click();
        QCOMPARE(requested.size(), 1);
        QVERIFY(!bar.isVisible());
    }

    void showsHowFarALongActionIs()
    {
        const Theme theme;
        QWidget window;
        window.resize(800, 600);
        UndoBar bar(theme, &window);
        window.show();
        QSignalSpy cancelled(&bar, &UndoBar::cancelRequested);
        bar.showProgress(QStringLiteral("250 of 1,000"), true);
        auto* cancel = bar.findChild<QPushButton*>(QStringLiteral("undoCancel"));
        QVERIFY(cancel->isVisible());
        QVERIFY(!bar.findChild<QPushButton*>(QStringLiteral("undoButton"))->isVisible());
        cancel->click();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(bar.isVisible()); // until the action says how it ended
        bar.showProgress(QStringLiteral("500 of 1,000"), false);
        QVERIFY(!cancel->isVisible());
        bar.announce(QStringLiteral("Done"), true);
        QVERIFY(!cancel->isVisible());
    }

    void warningHasNothingToUndo()
    {
        const Theme theme;
        QWidget window;
        window.resize(800, 600);
        UndoBar bar(theme, &window);
        window.show();
        bar.warn(QStringLiteral("The disk is full. Nothing was changed."));
        QVERIFY(!bar.findChild<QPushButton*>(QStringLiteral("undoButton"))->isVisible());
        bar.findChild<QPushButton*>(QStringLiteral("undoDismiss"))->click();
        QVERIFY(!bar.isVisible());
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::UndoBarTest)
#include "tst_UndoBar.moc"
