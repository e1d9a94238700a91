// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssComparison.h"

#include <QTest>

using namespace firebreak;

namespace {

CvssVector parsed(const char* text)
{
    return CvssVector::parse(QLatin1String(text)).value();
}

} // namespace

class tst_CvssComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheDifferingMetrics()
    {
        const CvssComparison comparison = compare(parsed("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"),
                                                  parsed("CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:L"));
        QVERIFY(comparison.isMetricwise);
        QCOMPARE(comparison.differing, QList<int>({1, 7}));
        QCOMPARE(comparison.scoreDifference, 77 - 98);
        QVERIFY(comparison.isBandDifferent);
        QVERIFY(comparison.isSignificant());
    }

    void equalVectorsDoNotDiffer()
    {
        const CvssVector vector = parsed("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
        const CvssComparison comparison = compare(vector, vector);
        QVERIFY(comparison.differing.isEmpty());
        QVERIFY(!comparison.isSignificant());
    }

    // v3.0 and v3.1 share their metrics; v2.0 and v4.0 compare by score alone.
    void comparesAcrossVersions()
    {
        const CvssVector v31 = parsed("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N");
        const CvssComparison similar = compare(v31, parsed("CVSS:3.0/AV:N/AC:L/PR:L/UI:R/S:C/C:L/I:L/A:N"));
        QVERIFY(similar.isMetricwise);
        QCOMPARE(similar.differing, QList<int>({2}));
        const CvssComparison other = compare(v31, parsed("AV:N/AC:L/Au:N/C:N/I:N/A:C"));
        QVERIFY(!other.isMetricwise);
        QVERIFY(other.differing.isEmpty());
        QCOMPARE(other.scoreDifference, 78 - 61);
    }

    void significantFromOnePointOn()
    {
        CvssComparison comparison;
        comparison.scoreDifference = -9;
        QVERIFY(!comparison.isSignificant());
        comparison.scoreDifference = -10;
        QVERIFY(comparison.isSignificant());
        comparison.scoreDifference = 1;
        comparison.isBandDifferent = true;
        QVERIFY(comparison.isSignificant());
    }
};

QTEST_GUILESS_MAIN(tst_CvssComparison)
#include "tst_CvssComparison.moc"
