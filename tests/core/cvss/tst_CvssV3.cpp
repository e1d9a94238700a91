// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssV3.h"
#include "tests/core/cvss/AllVectors.h"

#include <QTest>

#include <cmath>

using namespace firebreak;
using namespace firebreak::test;

namespace {

/// The base equations in long double, without rounding: an independent check that stays away from the
/// boundaries.
long double unrounded(const CvssVector& vector)
{
    const auto pick = [&](int metric, std::initializer_list<long double> of) {
        return of.begin()[vector.value(metric)];
    };
    const bool isChanged = vector.value(4) == 1;
    const long double loss = 1 - (1 - pick(5, {0.56L, 0.22L, 0})) * (1 - pick(6, {0.56L, 0.22L, 0})) *
                                     (1 - pick(7, {0.56L, 0.22L, 0}));
    const long double impact =
        isChanged ? 7.52L * (loss - 0.029L) - 3.25L * std::pow(loss - 0.02L, 15.0L) : 6.42L * loss;
    const long double privileges = isChanged ? pick(2, {0.85L, 0.68L, 0.5L}) : pick(2, {0.85L, 0.62L, 0.27L});
    const long double exploitability = 8.22L * pick(0, {0.85L, 0.62L, 0.55L, 0.2L}) *
                                       pick(1, {0.77L, 0.44L}) * privileges * pick(3, {0.85L, 0.62L});
    if (loss == 0)
        return 0;
    return std::min(10.0L, (isChanged ? 1.08L : 1.0L) * (impact + exploitability));
}

} // namespace

class tst_CvssV3 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBaseVectorRoundTripsAndIsMonotonic_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("3.0") << int(CvssVersion::V3_0);
        QTest::newRow("3.1") << int(CvssVersion::V3_1);
    }

    void everyBaseVectorRoundTripsAndIsMonotonic()
    {
        QFETCH(int, version);
        int count = 0;
        forEachBaseVector(CvssVersion(version), [&](const CvssVector& vector) {
            ++count;
            QCOMPARE(CvssVector::parse(vector.toText()).value(), vector);
            const CvssRating rating = rateCvssV3(vector);
            const bool mayDiffer = vector.version() == CvssVersion::V3_1 && vector.value(4) == 1;
            QVERIFY(rating.environmental == rating.base ||
                    (mayDiffer && std::abs(rating.environmental.tenths() - rating.base.tenths()) == 1));
            QCOMPARE(rating.score, rating.base);
            const long double exact = unrounded(vector) * 10;
            QVERIFY(std::abs(rating.base.tenths() - std::ceil(exact - 1e-9L)) < 0.5L);
            for (int metric = 0; metric < 8; ++metric) {
                // Values go from severe to mild but for Scope, which goes from Unchanged to Changed.
                if (vector.value(metric) == 0)
                    continue;
                const CvssScore before = rateCvssV3(vector.with(metric, vector.value(metric) - 1)).base;
                QVERIFY(metric == 4 ? before <= rating.base : before >= rating.base);
            }
        });
        QCOMPARE(count, 2592);
    }

    // With every modified metric saying what the base metric says, v3.0 and unchanged scope give the base
    // score again.
    void modifiedMetricsReplaceTheBaseOnes()
    {
        const int firstModified = cvssMetricIndex(CvssVersion::V3_0, QLatin1String("MAV"));
        forEachBaseVector(CvssVersion::V3_0, [&](const CvssVector& vector) {
            CvssVector mild = *CvssVector::parse(u"CVSS:3.0/AV:P/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:N");
            for (int metric = 0; metric < 8; ++metric)
                mild = mild.with(firstModified + metric, vector.value(metric) + 1);
            const CvssRating rating = rateCvssV3(mild);
            QCOMPARE(rating.base.tenths(), 0);
            QCOMPARE(rating.score, rateCvssV3(vector).base);
        });
    }
};

QTEST_GUILESS_MAIN(tst_CvssV3)
#include "tst_CvssV3.moc"
