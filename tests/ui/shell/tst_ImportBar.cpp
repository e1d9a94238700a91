// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ImportBar.h"

#include "core/intake/IntakeError.h"
#include "core/storage/StorageError.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
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
        FeedProgress running;
        running.file = QStringLiteral("/some/where/a.json");
        running.files = 2;
        running.bytesDone = 50;
        running.bytesTotal = 200;
        running.counts.changedDocuments = 17;
        bar.setProgress(running);
        const QString words = bar.findChild<QLabel*>(QStringLiteral("importWords"))->text();
        QVERIFY(words.contains(QStringLiteral("a.json")) && !words.contains(u'/'));
        QVERIFY(words.contains(QStringLiteral("17")) && words.contains(QStringLiteral("file 1 of 2")));
        QVERIFY(!bar.isHidden());
        auto* progress = bar.findChild<QProgressBar*>();
        QCOMPARE(progress->value() * 4, progress->maximum());
        QSignalSpy cancelled(&bar, &ImportBar::cancelRequested);
        bar.findChild<QPushButton*>(QStringLiteral("importCancel"))->click();
        QCOMPARE(cancelled.size(), 1);
        bar.setProgress({}); // size not known yet
        QCOMPARE(progress->maximum(), 0);
    }

    void givesTheKeysBackWhenItsButtonGoes()
    {
        const Theme theme;
        QWidget window;
        ImportBar bar(theme, &window);
        window.resize(800, 100);
        bar.resize(800, 60);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy released(&bar, &ImportBar::focusReleased);
        bar.setProgress({});
        bar.findChild<QPushButton*>(QStringLiteral("importCancel"))->setFocus();
        bar.finish({});
        QCOMPARE(released.size(), 1);
        bar.findChild<QPushButton*>(QStringLiteral("importClose"))->click();
        QCOMPARE(released.size(), 2);
        QVERIFY(bar.isHidden());
        bar.setProgress({}); // whoever is elsewhere stays there
        bar.finish({});
        QCOMPARE(released.size(), 2);
    }

    void saysWhyItFailed()
    {
        const Theme theme;
        ImportBar bar(theme);
        FeedOutcome outcome;
        outcome.fault = Error{error::StorageFull, {}, {}};
        bar.finish(outcome);
        QVERIFY(bar.findChild<QLabel*>(QStringLiteral("importWords"))->text().contains(QStringLiteral("disk is full")));
        QVERIFY(bar.findChild<QPushButton*>(QStringLiteral("importRefused"))->isHidden());
    }

    void saysWhatWasRefused()
    {
        const Theme theme;
        ImportBar bar(theme);
        FeedOutcome outcome;
        outcome.counts.newReports = 12;
        outcome.counts.unchangedDocuments = 3;
        outcome.refusals = {{QStringLiteral("/some/where/b.json"), {error::IntakeJsonSyntax, QStringLiteral("line 4"), {}}}};
        outcome.refused = 1;
        bar.show();
        bar.finish(outcome);
        const QString words = bar.findChild<QLabel*>(QStringLiteral("importWords"))->text();
        QVERIFY(words.contains(QStringLiteral("12")) && words.contains(QStringLiteral("3")));
        auto* refused = bar.findChild<QPushButton*>(QStringLiteral("importRefused"));
        QVERIFY(refused->isVisible());
        refused->click();
        auto* list = bar.findChild<QDialog*>(QStringLiteral("importRefusals"));
        QVERIFY(list);
        QVERIFY(list->findChild<QPlainTextEdit*>()->toPlainText().startsWith(QStringLiteral("b.json, line 4: ")));
        QVERIFY(bar.findChild<QPushButton*>(QStringLiteral("importCancel"))->isHidden());
        bar.findChild<QPushButton*>(QStringLiteral("importClose"))->click();
        QVERIFY(bar.isHidden());
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::ImportBarTest)
#include "tst_ImportBar.moc"
