// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/PassphraseForm.h"

#include "core/storage/Passphrase.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace firebreak;
using namespace firebreak::ui;

class tst_PassphraseForm : public QObject
{
    Q_OBJECT

    Theme m_theme;

    template <class Widget> static Widget* find(PassphraseForm& form, const char* name)
    {
        return form.findChild<Widget*>(QLatin1String(name));
    }

private Q_SLOTS:
    void givesWhatWasTypedAndForgetsIt()
    {
        PassphraseForm form(m_theme);
        form.show();
        form.ask(PassphraseForm::Kind::Unlock);
        QVERIFY(!find<QLineEdit>(form, "passphraseAgain")->isVisible());
        QString given;
        connect(&form, &PassphraseForm::given, &form,
                [&given](const std::shared_ptr<const SecretBytes>& secret) { given = QString::fromUtf8(secret->view()); });
        auto* field = find<QLineEdit>(form, "passphrase");
        QTest::keyClick(field, Qt::Key_Return); // nothing typed, nothing given
        QVERIFY(given.isNull());
        field->setText(QStringLiteral("ключ"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(given, QStringLiteral("ключ"));
        QVERIFY(field->text().isEmpty());
    }

    void aNewOneIsLongAndTypedTwice()
    {
        PassphraseForm form(m_theme);
        form.show();
        form.ask(PassphraseForm::Kind::Create);
        QSignalSpy given(&form, &PassphraseForm::given);
        const QString good(MinPassphraseLength, u'x');
        auto* go = find<QPushButton>(form, "passphraseGo");
        auto* mistake = find<QLabel>(form, "passphraseMistake");
        QVERIFY(!go->isEnabled() && !mistake->text().isEmpty());
        QTest::keyClicks(find<QLineEdit>(form, "passphrase"), good);
        QVERIFY(!go->isEnabled() && !mistake->text().isEmpty());
        QTest::keyClicks(find<QLineEdit>(form, "passphraseAgain"), good);
        QVERIFY(go->isEnabled() && mistake->text().isEmpty());
        QTest::mouseClick(go, Qt::LeftButton);
        QCOMPARE(given.size(), 1);
        QVERIFY(find<QLineEdit>(form, "passphraseAgain")->text().isEmpty());
    }

    void mistakesStayUntilOneTypes()
    {
        PassphraseForm form(m_theme);
        form.show();
        form.ask(PassphraseForm::Kind::Unlock, QStringLiteral("wrong"));
        QCOMPARE(find<QLabel>(form, "passphraseMistake")->text(), QStringLiteral("wrong"));
        QTest::keyClicks(find<QLineEdit>(form, "passphrase"), QStringLiteral("a"));
        QVERIFY(find<QLabel>(form, "passphraseMistake")->text().isEmpty());
    }

    void isHiddenUnlessAskedToShow()
    {
        PassphraseForm form(m_theme);
        form.ask(PassphraseForm::Kind::Create);
        QCOMPARE(find<QLineEdit>(form, "passphrase")->echoMode(), QLineEdit::Password);
        find<QCheckBox>(form, "passphraseShow")->setChecked(true);
        QCOMPARE(find<QLineEdit>(form, "passphraseAgain")->echoMode(), QLineEdit::Normal);
    }
};

QTEST_MAIN(tst_PassphraseForm)
#include "tst_PassphraseForm.moc"
