// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/InlineText.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace firebreak::ui {

class InlineTextTest : public QObject
{
    Q_OBJECT

    const Theme m_theme;

private Q_SLOTS:
    void enterOpensAndSaves()
    {
        InlineText field(m_theme, InlineText::Kind::Line, QStringLiteral("Title"));
        field.setText(QStringLiteral("before"));
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        QSignalSpy edited(&field, &InlineText::edited);
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(field.isEditing());
        auto* editor = field.findChild<QLineEdit*>();
        QCOMPARE(editor->text(), QStringLiteral("before"));
        QTest::keyClicks(editor, QStringLiteral("after"));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(!field.isEditing());
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0], (QVariantList{QStringLiteral("before"), QStringLiteral("after")}));
    }

    void escapeGoesBack()
    {
        InlineText field(m_theme, InlineText::Kind::Prose, QStringLiteral("Description"));
        field.setText(QStringLiteral("before"));
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        QSignalSpy edited(&field, &InlineText::edited);
        field.edit();
        auto* editor = field.findChild<QPlainTextEdit*>();
        QTest::keyClicks(editor, QStringLiteral(" more"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(!field.isEditing());
        QCOMPARE(edited.size(), 0);
        QCOMPARE(field.text(), QStringLiteral("before"));
    }

    void leavingSaves()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* field = new InlineText(m_theme, InlineText::Kind::Line, QStringLiteral("Title"), &window);
        auto* other = new QLineEdit(&window);
        column->addWidget(field);
        column->addWidget(other);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy edited(field, &InlineText::edited);
        field->edit();
        QTest::keyClicks(field->findChild<QLineEdit*>(), QStringLiteral("typed"));
        other->setFocus();
        QCOMPARE(edited.size(), 1);
        QVERIFY(other->hasFocus());
    }

    void othersEditsDoNotTouchWhatIsTyped()
    {
        InlineText field(m_theme, InlineText::Kind::Line, QStringLiteral("Title"));
        field.setText(QStringLiteral("one"));
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        QSignalSpy edited(&field, &InlineText::edited);
        field.edit();
        QTest::keyClicks(field.findChild<QLineEdit*>(), QStringLiteral("mine"));
        field.setText(QStringLiteral("theirs"));
        QCOMPARE(field.findChild<QLineEdit*>()->text(), QStringLiteral("mine"));
        QTest::keyClick(field.findChild<QLineEdit*>(), Qt::Key_Return);
        // From what the editor saw: the rules find the conflict.
        QCOMPARE(edited[0], (QVariantList{QStringLiteral("one"), QStringLiteral("mine")}));
    }

    void startsFromWhatWasStoredWhenItOpened()
    {
        InlineText field(m_theme, InlineText::Kind::Line, QStringLiteral("Title"));
        field.setText(QStringLiteral("a source's words"), QString());
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        QSignalSpy edited(&field, &InlineText::edited);
        field.edit();
        auto* editor = field.findChild<QLineEdit*>();
        QCOMPARE(editor->text(), QStringLiteral("a source's words"));
        field.setText(QStringLiteral("theirs"), QStringLiteral("theirs"));
        QTest::keyClicks(editor, QStringLiteral("mine"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(edited[0], (QVariantList{QString(), QStringLiteral("mine")}));
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::InlineTextTest)
#include "tst_InlineText.moc"
