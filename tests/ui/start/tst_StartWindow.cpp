// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/StartWindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace firebreak::ui;

class tst_StartWindow : public QObject
{
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void aQuickStartShowsNothing()
    {
        StartWindow window(m_theme);
        window.showProgress(QStringLiteral("Opening…"));
        QVERIFY(!window.isVisible());
        window.showProgress(QStringLiteral("Joining…")); // goes on waiting, does not begin anew
        QTRY_VERIFY(window.isVisible());
        QCOMPARE(window.findChild<QLabel*>(QStringLiteral("startProgress"))->text(), QStringLiteral("Joining…"));
    }

    void whatIsDismissedDoesNotComeLater()
    {
        StartWindow window(m_theme);
        window.showProgress(QStringLiteral("Opening…"));
        window.dismiss();
        QTimer later;
        QSignalSpy passed(&later, &QTimer::timeout);
        later.start(2 * StartWindow::PatienceMs);
        QVERIFY(passed.wait());
        QVERIFY(!window.isVisible());
    }

    void questionsShowAtOnceOneAtATime()
    {
        StartWindow window(m_theme);
        window.askPassphrase(PassphraseForm::Kind::Unlock);
        QVERIFY(window.isVisible());
        QVERIFY(window.findChild<QLineEdit*>(QStringLiteral("passphrase"))->isVisible());
        window.askTeam();
        QVERIFY(!window.findChild<QLineEdit*>(QStringLiteral("passphrase"))->isVisible());
        QVERIFY(window.findChild<QPlainTextEdit*>(QStringLiteral("invitation"))->isVisible());
    }

    void anErrorOffersToTryAgainWhereThatHelps()
    {
        StartWindow window(m_theme);
        QSignalSpy retry(&window, &StartWindow::retryRequested);
        window.showError(QStringLiteral("No"), QStringLiteral("Because"), false);
        auto* action = window.findChild<QPushButton*>(QStringLiteral("emptyAction"));
        QVERIFY(!action->isVisible());
        window.showError(QStringLiteral("No"), QStringLiteral("Because"), true);
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(retry.size(), 1);
    }

    void tellsThatItWasClosed()
    {
        StartWindow window(m_theme);
        QSignalSpy closed(&window, &StartWindow::closed);
        window.askTeam();
        window.close();
        QCOMPARE(closed.size(), 1);
    }
};

QTEST_MAIN(tst_StartWindow)
#include "tst_StartWindow.moc"
