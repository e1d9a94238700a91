// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WindowSize.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

namespace firebreak::ui {

class WindowSizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatWasWantedWhereThereIsRoom()
    {
        const QWidget window;
        QCOMPARE(fittingScreen(window, {200, 100}), QSize(200, 100));
    }

    void neverExceedsTheScreen()
    {
        QWidget window;
        QWidget dialog(&window, Qt::Dialog);
        const QSize room = window.screen()->availableSize();
        for (const QWidget* one : {&window, &dialog}) {
            const QSize size = fittingScreen(*one, room * 2);
            QVERIFY(size.width() < room.width() && size.height() < room.height()); // the frame has room, too
            QVERIFY(size.width() > room.width() / 2 && size.height() > room.height() / 2);
        }
        QCOMPARE(fittingScreen(window, {room.width() * 2, 100}).height(), 100);
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::WindowSizeTest)
#include "tst_WindowSize.moc"
