// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"
#include "ui/sync/SyncIndicator.h"

#include <QLabel>
#include <QTest>

namespace firebreak::ui {

class SyncIndicatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysStateAndUnsent()
    {
        const Theme theme;
        const test::ManualClock clock(instantFromText(u"2026-11-22T10:00:00Z").value());
        SyncIndicator indicator(theme, clock);
        auto* words = indicator.findChild<QLabel*>(QStringLiteral("syncWords"));
        auto* unsent = indicator.findChild<QLabel*>(QStringLiteral("unsentCount"));
        QVERIFY(unsent->isHidden());
        indicator.setStatus({SyncStatus::Link::Offline, SyncStatus::Keys::Keychain, 3, 0, {}});
        QCOMPARE(words->text(), QStringLiteral("Offline"));
        QVERIFY(!unsent->isHidden());
        QVERIFY(unsent->text().contains(QLatin1Char('3')));
        QVERIFY(indicator.accessibleName().contains(QStringLiteral("Offline")));
        indicator.setNarrow(true);
        QVERIFY(words->isHidden());
        QCOMPARE(unsent->text(), QStringLiteral("3"));
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::SyncIndicatorTest)
#include "tst_SyncIndicator.moc"
