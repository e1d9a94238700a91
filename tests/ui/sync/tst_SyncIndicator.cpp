// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/SyncError.h"
#include "tests/support/ManualClock.h"
#include "ui/sync/SyncIndicator.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
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
        SyncStatus status;
        status.phase = SyncStatus::Phase::Offline;
        status.unsent = 3;
        indicator.setStatus(status);
        QCOMPARE(words->text(), QStringLiteral("Offline"));
        QVERIFY(!unsent->isHidden());
        QVERIFY(unsent->text().contains(QLatin1Char('3')));
        QVERIFY(indicator.accessibleName().contains(QStringLiteral("Offline")));
        indicator.setNarrow(true);
        QVERIFY(words->isHidden());
        QCOMPARE(unsent->text(), QStringLiteral("3"));
    }

    void countsNothingAsUnsentThatGoesNowhere()
    {
        const Theme theme;
        const test::ManualClock clock(instantFromText(u"2026-11-22T10:00:00Z").value());
        SyncIndicator indicator(theme, clock);
        SyncStatus status;
        status.unsent = 5472;
        indicator.setStatus(status);
        indicator.setStandalone(true);
        for (const bool isNarrow : {false, true}) {
            indicator.setNarrow(isNarrow);
            QVERIFY(indicator.findChild<QLabel*>(QStringLiteral("unsentCount"))->isHidden());
        }
        QVERIFY(!indicator.accessibleName().contains(QLatin1String("472")));
    }

    void everythingFitsBelowTheIconsOfANarrowRail()
    {
        const Theme theme;
        const test::ManualClock clock(instantFromText(u"2026-11-22T10:00:00Z").value());
        SyncIndicator indicator(theme, clock);
        SyncStatus status;
        status.unsent = 123'456;
        indicator.setStatus(status);
        indicator.setConflictCount(12);
        const int wide = indicator.minimumSizeHint().width();
        indicator.setNarrow(true);
        QVERIFY(indicator.minimumSizeHint().width() <= 52 - 2 * Theme::Space2);
        const auto* unsent = indicator.findChild<QLabel*>(QStringLiteral("unsentCount"));
        QVERIFY(unsent->text().startsWith(QStringLiteral("123")));
        indicator.resize(indicator.minimumSizeHint());
        indicator.show();
        const QList<QWidget*> parts = indicator.findChildren<QWidget*>();
        for (const QWidget* part : parts)
            QVERIFY(!part->isVisible() || (indicator.rect().contains(part->geometry()) && part->width() >= part->minimumSizeHint().width()));
        indicator.setNarrow(false);
        QCOMPARE(indicator.minimumSizeHint().width(), wide);
    }

    void whatIsToDecideIsAlwaysInSight()
    {
        const Theme theme;
        const test::ManualClock clock(instantFromText(u"2026-11-22T10:00:00Z").value());
        SyncIndicator indicator(theme, clock);
        auto* decide = indicator.findChild<QAbstractButton*>(QStringLiteral("conflictsButton"));
        QVERIFY(decide->isHidden());
        indicator.setConflictCount(2);
        QVERIFY(!decide->isHidden());
        QVERIFY(decide->text().contains(QLatin1Char('2')));
        QVERIFY(indicator.accessibleName().contains(decide->text()));
        indicator.setNarrow(true);
        QVERIFY(!decide->isHidden());
        QCOMPARE(decide->text(), QStringLiteral("2"));
        QSignalSpy requested(&indicator, &SyncIndicator::conflictsRequested);
        decide->click();
        QCOMPARE(requested.size(), 1);
    }

    void tellsAnotherServerFromAClosedDoor()
    {
        const Theme theme;
        const test::ManualClock clock(instantFromText(u"2026-11-22T10:00:00Z").value());
        SyncIndicator indicator(theme, clock);
        SyncStatus status;
        status.phase = SyncStatus::Phase::Refused;
        status.error = Error{error::SyncCertificate, {}, {}};
        indicator.setStatus(status);
        const QString stranger = indicator.toolTip();
        QVERIFY(stranger.contains(QStringLiteral("another identity")));
        status.error = Error{ErrorCode("auth.device-revoked"), {}, {}};
        indicator.setStatus(status);
        QVERIFY(indicator.toolTip() != stranger);
        QVERIFY(indicator.toolTip().contains(QStringLiteral("invitation")));
    }

    void everyPhaseHasItsWords()
    {
        const Theme theme;
        const test::ManualClock clock(instantFromText(u"2026-11-22T10:00:00Z").value());
        SyncIndicator indicator(theme, clock);
        auto* words = indicator.findChild<QLabel*>(QStringLiteral("syncWords"));
        QSet<QString> seen;
        for (int phase = 0; phase <= int(SyncStatus::Phase::Refused); ++phase) {
            SyncStatus status;
            status.phase = SyncStatus::Phase(phase);
            indicator.setStatus(status);
            seen.insert(words->text());
        }
        QCOMPARE(seen.size(), int(SyncStatus::Phase::Refused) + 1);
        indicator.setStandalone(true);
        QVERIFY(!seen.contains(words->text()));
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::SyncIndicatorTest)
#include "tst_SyncIndicator.moc"
