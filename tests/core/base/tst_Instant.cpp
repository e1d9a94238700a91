// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Instant.h"

#include <QTest>

#include <ctime>

using namespace firebreak;

class tst_Instant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        row("2024-08-01T19:55:25.041Z", "2024-08-01T19:55:25.041Z");
        row("2004-09-02T09:00:00", "2004-09-02T09:00:00.000Z"); // CVE records omit the zone and mean UTC
        row("2025-01-27", "2025-01-27T00:00:00.000Z");
        row("2024-02-29T23:59:59+02:00", "2024-02-29T21:59:59.000Z");
        row("2023-05-24T18:49:06.500", "2023-05-24T18:49:06.500Z");
        row("2022-01-10T14:12:00.123456789Z", "2022-01-10T14:12:00.123Z");
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto instant = instantFromText(text);
        QVERIFY(instant.has_value());
        QCOMPARE(toText(*instant), expected);
    }

    /// In Prague it was never 02:15 on that day; a moment without a zone is UTC's all the same.
    void theMachinesZoneHasNoSay()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Europe/Prague");
        tzset();
        const auto instant = instantFromText(u"2021-03-28T02:15:07.123");
        qputenv("TZ", before);
        tzset();
        QVERIFY(instant);
        QCOMPARE(toText(*instant), QStringLiteral("2021-03-28T02:15:07.123Z"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "yesterday", "2024-13-01", "2024-02-30T00:00:00Z", "12:00", "2024-08-01T"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!instantFromText(text));
    }
};

QTEST_GUILESS_MAIN(tst_Instant)
#include "tst_Instant.moc"
