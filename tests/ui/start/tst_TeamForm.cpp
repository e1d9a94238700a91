// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/TeamForm.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace firebreak::ui;

class tst_TeamForm : public QObject
{
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void anInvitationIsOneLineHoweverItWasPasted()
    {
        TeamForm form(m_theme);
        form.show();
        form.ask();
        QSignalSpy join(&form, &TeamForm::joinRequested);
        auto* button = form.findChild<QPushButton*>(QStringLiteral("join"));
        QVERIFY(!button->isEnabled());
        form.findChild<QPlainTextEdit*>(QStringLiteral("invitation"))->setPlainText(QStringLiteral(" firebreak1:abc\n  def \n"));
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(join.size(), 1);
        QCOMPARE(join.first().first().toString(), QStringLiteral("firebreak1:abcdef"));
    }

    void aMistakeKeepsWhatWasPasted()
    {
        TeamForm form(m_theme);
        form.show();
        auto* invitation = form.findChild<QPlainTextEdit*>(QStringLiteral("invitation"));
        auto* mistake = form.findChild<QLabel*>(QStringLiteral("invitationMistake"));
        invitation->setPlainText(QStringLiteral("hello"));
        form.ask(QStringLiteral("no invitation"));
        QCOMPARE(invitation->toPlainText(), QStringLiteral("hello"));
        QVERIFY(mistake->isVisible());
        invitation->setPlainText(QStringLiteral("other"));
        QVERIFY(!mistake->isVisible());
    }

    void oneMayWorkAlone()
    {
        TeamForm form(m_theme);
        QSignalSpy alone(&form, &TeamForm::aloneRequested);
        QTest::mouseClick(form.findChild<QPushButton*>(QStringLiteral("alone")), Qt::LeftButton);
        QCOMPARE(alone.size(), 1);
    }
};

QTEST_MAIN(tst_TeamForm)
#include "tst_TeamForm.moc"
