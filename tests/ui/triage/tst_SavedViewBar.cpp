// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/SavedViewBar.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace firebreak::ui {

class SavedViewBarTest : public QObject
{
    Q_OBJECT

    const Theme m_theme;

private Q_SLOTS:
    void marksTheViewThatIsAsked()
    {
        SavedViewBar bar(m_theme);
        bar.setCurrent(bar.views()[1].request);
        QVERIFY(bar.findChild<QToolButton*>(QStringLiteral("view:mine"))->isChecked());
        QVERIFY(!bar.findChild<QToolButton*>(QStringLiteral("view:open"))->isChecked());
        QVERIFY(bar.findChild<QToolButton*>(QStringLiteral("keepView"))->isHidden());
        bar.setCurrent({QStringLiteral("openssl")});
        QVERIFY(!bar.findChild<QToolButton*>(QStringLiteral("keepView"))->isHidden());
    }

    void keepsAPersonsOwn()
    {
        SavedViewBar bar(m_theme);
        const QueueRequest request{QStringLiteral("openssl"), QueueSort::Score, Qt::AscendingOrder};
        bar.setCurrent(request);
        bar.keepCurrent(QStringLiteral("TLS"));
        SavedViewBar other(m_theme);
        other.restoreOwn(bar.saveOwn());
        QCOMPARE(other.views().last().name, QStringLiteral("TLS"));
        QCOMPARE(other.views().last().request, request);
        QSignalSpy chosen(&other, &SavedViewBar::chosen);
        other.findChild<QToolButton*>(QStringLiteral("view:TLS"))->click();
        QCOMPARE(chosen[0][0].value<QueueRequest>(), request);
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::SavedViewBarTest)
#include "tst_SavedViewBar.moc"
