// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TypedId.h"

#include <QTest>

using namespace firebreak;

class tst_Uuid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generatedIdsAreVersion7AndOrderedByTime()
    {
        const Uuid early = Uuid::generate(instantFromMs(1'700'000'000'000));
        const Uuid late = Uuid::generate(instantFromMs(1'700'000'000'001));
        QVERIFY(early < late);
        QCOMPARE(early.toText().at(14), QLatin1Char('7'));
        QVERIFY(Uuid::generate(instantFromMs(5)) != Uuid::generate(instantFromMs(5)));
    }

    void timeIsInTheFirst48Bits()
    {
        // RFC 9562 appendix A.6: 0x017F22E279B0 is 2022-02-22T19:22:22.000Z
        const Uuid id = Uuid::generate(instantFromMs(0x017F22E279B0));
        QVERIFY(id.toText().startsWith(QLatin1String("017f22e2-79b0-7")));
    }

    void namedIdsAgreeEverywhere()
    {
        const Uuid a = Uuid::fromName("report", "CVE-2024-0001");
        QCOMPARE(a, Uuid::fromName("report", "CVE-2024-0001"));
        QVERIFY(a != Uuid::fromName("report", "CVE-2024-0002"));
        QVERIFY(a != Uuid::fromName("reportC", "VE-2024-0001"));
        QCOMPARE(a.toText().at(14), QLatin1Char('8'));
    }

    void roundTripsAsTextAndBytes()
    {
        const Uuid id = Uuid::generate(instantFromMs(42));
        QCOMPARE(*Uuid::fromText(id.toText()), id);
        QCOMPARE(*Uuid::fromText(id.toText().toUpper()), id);
        QCOMPARE(*Uuid::fromBytes(id.toBytes()), id);
    }

    void refusesWhatIsNoUuid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("nil") << QStringLiteral("00000000-0000-0000-0000-000000000000");
        QTest::newRow("short") << QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398");
        QTest::newRow("braces") << QStringLiteral("{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}");
        QTest::newRow("letters") << QStringLiteral("g17f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    }

    void refusesWhatIsNoUuid()
    {
        QFETCH(QString, text);
        const auto id = RecordId::fromText(text);
        QVERIFY(!id);
        QVERIFY(id.error().code == error::UuidMalformed);
    }
};

QTEST_GUILESS_MAIN(tst_Uuid)
#include "tst_Uuid.moc"
