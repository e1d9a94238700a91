// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssScore.h"

#include <QTest>

using namespace firebreak;

class tst_CvssScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTenthSurvives()
    {
        for (int tenths = 0; tenths <= 100; ++tenths) {
            const CvssScore score = CvssScore::fromTenths(tenths);
            QCOMPARE(CvssScore::fromNumber(score.toNumber()), std::optional(score));
            QCOMPARE(CvssScore::fromText(score.toText()), std::optional(score));
        }
        QCOMPARE(CvssScore::fromTenths(-3).tenths(), 0);
        QCOMPARE(CvssScore::fromTenths(101).tenths(), 100);
    }

    void refusesWhatIsNoScore()
    {
        for (const double number : {-0.1, 10.1, 5.05, 1e300, double(qQNaN()), double(qInf())})
            QVERIFY(!CvssScore::fromNumber(number));
        for (const char* text : {"", ".", "x", "11", "7.", "7.55", "7,5", "-1", "10.1", "1e1", " 7"})
            QVERIFY2(!CvssScore::fromText(QString::fromLatin1(text)), text);
        QCOMPARE(CvssScore::fromText(u"7")->tenths(), 70);
        QCOMPARE(CvssScore::fromText(u"10")->tenths(), 100);
    }

    void bandsHaveTheStandardsBorders_data()
    {
        QTest::addColumn<int>("tenths");
        QTest::addColumn<QString>("v2");
        QTest::addColumn<QString>("later");
        const auto row = [](int tenths, const char* v2, const char* later) {
            QTest::addRow("%d", tenths) << tenths << QString::fromLatin1(v2) << QString::fromLatin1(later);
        };
        row(0, "LOW", "NONE");
        row(1, "LOW", "LOW");
        row(39, "LOW", "LOW");
        row(40, "MEDIUM", "MEDIUM");
        row(69, "MEDIUM", "MEDIUM");
        row(70, "HIGH", "HIGH");
        row(89, "HIGH", "HIGH");
        row(90, "HIGH", "CRITICAL");
        row(100, "HIGH", "CRITICAL");
    }

    void bandsHaveTheStandardsBorders()
    {
        QFETCH(int, tenths);
        QFETCH(QString, later);
        const CvssScore score = CvssScore::fromTenths(tenths);
        QTEST(QString(toText(severityOf(score, CvssVersion::V2_0))), "v2");
        for (const CvssVersion version : {CvssVersion::V3_0, CvssVersion::V3_1, CvssVersion::V4_0})
            QCOMPARE(QString(toText(severityOf(score, version))), later);
    }
};

QTEST_GUILESS_MAIN(tst_CvssScore)
#include "tst_CvssScore.moc"
