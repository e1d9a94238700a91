// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/ChoicePopup.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

namespace firebreak::ui {

class ChoicePopupTest : public QObject
{
    Q_OBJECT

    const Theme m_theme;

    ChoicePopup* make(QWidget& parent)
    {
        return new ChoicePopup(m_theme, QStringLiteral("Disposition"),
                               {{1, QStringLiteral("Not affected"), {}, QStringLiteral("n")}, {2, QStringLiteral("Rejected"), {}, QStringLiteral("r")}}, &parent);
    }

private Q_SLOTS:
    void oneKeyPicks()
    {
        QWidget parent;
        auto* popup = make(parent);
        QSignalSpy chosen(popup, &ChoicePopup::chosen);
        popup->popup(QPoint(10, 10));
        QTest::keyClicks(popup->findChild<QLineEdit*>(), QStringLiteral("r"));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 2);
    }

    void typingFiltersAndEnterTakesTheFirst()
    {
        QWidget parent;
        auto* popup = make(parent);
        QSignalSpy chosen(popup, &ChoicePopup::chosen);
        popup->popup(QPoint(10, 10));
        popup->findChild<QLineEdit*>()->setText(QStringLiteral("aff"));
        Q_EMIT popup->findChild<QLineEdit*>()->textEdited(QStringLiteral("aff"));
        QCOMPARE(popup->findChild<QListWidget*>()->count(), 1);
        QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(chosen[0][0].toInt(), 1);
    }

    void escapeChangesNothing()
    {
        QWidget parent;
        QPointer<ChoicePopup> popup = make(parent);
        QSignalSpy chosen(popup.data(), &ChoicePopup::chosen);
        popup->popup(QPoint(10, 10));
        QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Escape);
        QTRY_VERIFY(!popup);
        QCOMPARE(chosen.size(), 0);
    }

    void aBeginningComesBeforeLettersInside()
    {
        QWidget parent;
        auto* popup = new ChoicePopup(m_theme, QStringLiteral("Severity"),
                                      {{1, QStringLiteral("Critical")}, {2, QStringLiteral("Very low")}, {3, QStringLiteral("Low")}}, &parent);
        QSignalSpy chosen(popup, &ChoicePopup::chosen);
        popup->popup(QPoint(10, 10));
        QTest::keyClicks(popup->findChild<QLineEdit*>(), QStringLiteral("l"));
        const auto* list = popup->findChild<QListWidget*>();
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(1)->text(), QStringLiteral("Very low"));
        QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(chosen[0][0].toInt(), 3);
    }

    void whatIsTypedBeatsWhatHoldsItsLetters_data()
    {
        QTest::addColumn<bool>("isCurrent");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("chosen");
        const QString offered = QStringLiteral("The code is not present");
        QTest::newRow("letters") << false << "tcnp" << "tcnp";
        QTest::newRow("word") << false << "not" << offered;
        QTest::newRow("beginning") << false << "the c" << offered;
        QTest::newRow("a beginning would take it away") << true << "the c" << "the c";
        QTest::newRow("all of it takes it away") << true << "the code is not present" << offered;
    }

    void whatIsTypedBeatsWhatHoldsItsLetters()
    {
        QFETCH(const bool, isCurrent);
        QFETCH(const QString, typed);
        const QString offered = QStringLiteral("The code is not present");
        QWidget parent;
        auto* popup = new ChoicePopup(m_theme, QStringLiteral("Why?"), {{offered, offered, {}, {}, {}, isCurrent}}, &parent);
        popup->setFreeText(QStringLiteral("“%1”"));
        QSignalSpy chosen(popup, &ChoicePopup::chosen);
        popup->popup(QPoint(10, 10));
        QTest::keyClicks(popup->findChild<QLineEdit*>(), typed);
        QCOMPARE(popup->findChild<QListWidget*>()->count(), 2);
        QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Return);
        QTEST(chosen[0][0].toString(), "chosen");
    }

    void saysThatNothingMatches()
    {
        QWidget parent;
        auto* popup = make(parent);
        QSignalSpy chosen(popup, &ChoicePopup::chosen);
        popup->popup(QPoint(10, 10));
        QTest::keyClicks(popup->findChild<QLineEdit*>(), QStringLiteral("zz"));
        const auto* list = popup->findChild<QListWidget*>();
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), QStringLiteral("No match"));
        QVERIFY(!list->currentItem());
        QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Down);
        QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(popup->isVisible());
    }

    void takesFreeText()
    {
        QWidget parent;
        auto* popup = make(parent);
        popup->setFreeText(QStringLiteral("Add %1"));
        QSignalSpy chosen(popup, &ChoicePopup::chosen);
        popup->popup(QPoint(10, 10));
        popup->findChild<QLineEdit*>()->setText(QStringLiteral("zzz"));
        Q_EMIT popup->findChild<QLineEdit*>()->textEdited(QStringLiteral("zzz"));
        QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("zzz"));
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::ChoicePopupTest)
#include "tst_ChoicePopup.moc"
