// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssV2.h"
#include "tests/core/cvss/AllVectors.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_CvssV2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBaseVectorRoundTripsAndIsMonotonic()
    {
        int count = 0;
        forEachBaseVector(CvssVersion::V2_0, [&](const CvssVector& vector) {
            ++count;
            QCOMPARE(CvssVector::parse(vector.toText()).value(), vector);
            const CvssRating rating = rateCvssV2(vector);
            QCOMPARE(rating.temporal, rating.base);
            QCOMPARE(rating.environmental, rating.base);
            // Every metric of v2.0 is ordered from mild to severe.
            for (int metric = 0; metric < 6; ++metric) {
                const int value = vector.value(metric);
                if (value < 2)
                    QVERIFY(rateCvssV2(vector.with(metric, value + 1)).base >= rating.base);
            }
            const bool isHarmless = vector.value(3) == 0 && vector.value(4) == 0 && vector.value(5) == 0;
            QCOMPARE(rating.base.tenths() == 0, isHarmless);
        });
        QCOMPARE(count, 729);
    }

    void noTargetMeansNoEnvironmentalScore()
    {
        const int td = cvssMetricIndex(CvssVersion::V2_0, QLatin1String("TD"));
        forEachBaseVector(CvssVersion::V2_0, [&](const CvssVector& vector) {
            QCOMPARE(rateCvssV2(vector.with(td, 1)).score.tenths(), 0);
        });
    }

    void openMetricsOfASetGroupDoNotCount()
    {
        const int e = cvssMetricIndex(CvssVersion::V2_0, QLatin1String("E"));
        forEachBaseVector(CvssVersion::V2_0, [&](const CvssVector& vector) {
            QCOMPARE(rateCvssV2(vector.with(e, 4)).score, rateCvssV2(vector).base); // E:H weighs 1
        });
    }
};

QTEST_GUILESS_MAIN(tst_CvssV2)
#include "tst_CvssV2.moc"
