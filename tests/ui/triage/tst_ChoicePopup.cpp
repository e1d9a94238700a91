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
