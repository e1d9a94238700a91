// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssRating.h"
#include "tests/support/AllocationCount.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_CvssAllocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCounterCounts()
    {
        const long before = allocationCount();
        const QString made(1000, u'x');
        QCOMPARE(allocationCount() - before, 1L);
        QCOMPARE(made.size(), 1000);
    }

    void parsingAndRatingAllocateNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("2.0") << QStringLiteral(
            "AV:N/AC:L/Au:N/C:P/I:C/A:N/E:POC/RL:OF/RC:UR/CDP:LM/TD:H/CR:L/IR:ND/AR:M");
        QTest::newRow("3.1") << QStringLiteral(
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/E:P/RL:O/RC:C/CR:L/MAV:A/MS:C/MA:N");
        QTest::newRow("4.0") << QStringLiteral("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/"
                                               "SA:N/E:A/CR:H/IR:M/AR:L/MAV:N/MSI:S/S:P/"
                                               "AU:Y/R:U/V:C/RE:L/U:Green");
    }

    void parsingAndRatingAllocateNothing()
    {
        QFETCH(QString, text);
        const QByteArray utf8 = text.toUtf8();
        QVERIFY(CvssVector::parse(text));
        int sum = 0;
        const long before = allocationCount();
        for (int i = 0; i < 1000; ++i) {
            sum += rate(*CvssVector::parse(text)).score.tenths();
            sum += rate(*CvssVector::parse(QUtf8StringView(utf8))).score.tenths();
        }
        QCOMPARE(allocationCount() - before, 0L);
        QVERIFY(sum > 0);
    }
};

QTEST_GUILESS_MAIN(tst_CvssAllocation)
#include "tst_CvssAllocation.moc"
