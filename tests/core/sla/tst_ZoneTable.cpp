// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/ZoneTable.h"

#include <QTest>
#include <QTimeZone>

using namespace firebreak;

class tst_ZoneTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheSystem_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia",
              "America/Sao_Paulo", "Africa/Casablanca", "UTC", "Asia/Riyadh"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void agreesWithTheSystem()
    {
        QFETCH(QString, name);
        const auto table = ZoneTable::load(name);
        QVERIFY(table);
        const QTimeZone zone(name.toUtf8());
        // Every seven hours over thirty years: lands before, in and after each change.
        const qint64 end = QDateTime(QDate(2036, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        for (qint64 ms = QDateTime(QDate(2006, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(); ms < end;
             ms += 25'200'000) {
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, zone);
            const auto told = table->local(instantFromMs(ms));
            QCOMPARE(told.date, local.date());
            QCOMPARE(told.time, local.time());
            // There and back, but for the second of two equal local times.
            const qint64 back = toMs(table->instant(told.date, told.time));
            QVERIFY(back == ms || (back < ms && table->local(instantFromMs(back)).time == told.time));
        }
    }

    void gapsMoveOnAndRepeatsMeanTheFirst()
    {
        const auto berlin = ZoneTable::load(QStringLiteral("Europe/Berlin"));
        QCOMPARE(toText(berlin->instant(QDate(2026, 3, 29), QTime(2, 30))),
                 QStringLiteral("2026-03-29T01:30:00.000Z"));
        QCOMPARE(toText(berlin->instant(QDate(2026, 10, 25), QTime(2, 30))),
                 QStringLiteral("2026-10-25T00:30:00.000Z"));
    }

    void refusesUnknownZones()
    {
        QVERIFY(!ZoneTable::load(QStringLiteral("Europe/Atlantis")));
        QVERIFY(!ZoneTable::load({}));
    }
};

QTEST_GUILESS_MAIN(tst_ZoneTable)
#include "tst_ZoneTable.moc"
