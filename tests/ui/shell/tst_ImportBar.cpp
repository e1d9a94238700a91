// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ImportBar.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace firebreak::ui {

class ImportBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsProgressAndStops()
    {
        const Theme theme;
        ImportBar bar(theme);
        QVERIFY(bar.isHidden());
        bar.setProgress(50, 200, QStringLiteral("a.json"));
        QVERIFY(!bar.isHidden());
        auto* progress = bar.findChild<QProgressBar*>();
        QCOMPARE(progress->value() * 4, progress->maximum());
        QSignalSpy cancelled(&bar, &ImportBar::cancelRequested);
        bar.findChild<QPushButton*>(QStringLiteral("importCancel"))->click();
        QCOMPARE(cancelled.size(), 1);
        bar.setProgress(1, 0, {}); // size not known yet
        QCOMPARE(progress->maximum(), 0);
    }

    void saysWhatWasRefused()
    {
        const Theme theme;
        ImportBar bar(theme);
        bar.finish(12, 3, {QStringLiteral("b.json: line 4: not JSON")}, false);
        const QString words = bar.findChild<QLabel*>(QStringLiteral("importWords"))->text();
        QVERIFY(words.contains(QStringLiteral("12")));
        QVERIFY(words.contains(QStringLiteral("b.json: line 4")));
        QVERIFY(bar.findChild<QPushButton*>(QStringLiteral("importCancel"))->isHidden());
        bar.findChild<QPushButton*>(QStringLiteral("importClose"))->click();
        QVERIFY(bar.isHidden());
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::ImportBarTest)
#include "tst_ImportBar.moc"
