// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssMetric.h"
#include "core/cvss/CvssReference.h"

#include <QSet>
#include <QTest>
#include <QUrl>

using namespace firebreak;

class tst_CvssMetric : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreTheStandards()
    {
        QCOMPARE(cvssMetrics(CvssVersion::V2_0).size(), std::size_t(14));
        QCOMPARE(cvssMetrics(CvssVersion::V3_0).size(), std::size_t(22));
        QCOMPARE(cvssMetrics(CvssVersion::V3_1).size(), std::size_t(22));
        QCOMPARE(cvssMetrics(CvssVersion::V4_0).size(), std::size_t(32));
    }

    void codesAreUniqueAndFound()
    {
        for (const CvssVersion version : allCvssVersions) {
            QSet<QString> codes;
            const auto metrics = cvssMetrics(version);
            for (std::size_t i = 0; i < metrics.size(); ++i) {
                const CvssMetric& metric = metrics[i];
                const QLatin1String code(metric.code);
                QVERIFY(!codes.contains(code));
                codes.insert(code);
                QVERIFY(metric.key != 0);
                QCOMPARE(cvssMetricIndex(version, code), int(i));
                QVERIFY(metric.values.size() >= 2 && metric.values.size() <= 8);
                QSet<QString> values;
                for (const CvssValue& value : metric.values) {
                    QVERIFY(value.key != 0);
                    QVERIFY(!values.contains(QLatin1String(value.code)));
                    values.insert(QLatin1String(value.code));
                }
                const QLatin1String first(metric.values[0].code);
                QCOMPARE(first == QLatin1String("X") || first == QLatin1String("ND"), !metric.isMandatory());
            }
        }
    }

    // The rating functions rely on it: value 0 is "Not Defined", then the base metric's values in its order.
    void modifiedMetricsMirrorTheirBase()
    {
        for (const CvssVersion version : allCvssVersions) {
            const auto metrics = cvssMetrics(version);
            for (const CvssMetric& metric : metrics) {
                if (metric.modifies < 0)
                    continue;
                const CvssMetric& base = metrics[std::size_t(metric.modifies)];
                QCOMPARE(QLatin1String(metric.code), QString(u'M' + QLatin1String(base.code)));
                const bool hasSafety = QLatin1String(metric.values[1].code) == QLatin1String("S") &&
                                       base.values.size() + 2 == metric.values.size();
                const std::size_t first = hasSafety ? 2 : 1;
                QCOMPARE(metric.values.size(), base.values.size() + first);
                for (std::size_t i = 0; i < base.values.size(); ++i)
                    QCOMPARE(metric.values[i + first].key, base.values[i].key);
            }
        }
    }

    void unknownCodesHaveNoIndex()
    {
        QCOMPARE(cvssMetricIndex(CvssVersion::V3_1, QLatin1String("AT")), -1);
        QCOMPARE(cvssMetricIndex(CvssVersion::V4_0, QLatin1String("AT")), 2);
    }

    void referencesAreLinks()
    {
        for (const CvssVersion version : allCvssVersions) {
            QVERIFY(cvssReferences(version).size() >= 2);
            for (const CvssReference& reference : cvssReferences(version)) {
                const QUrl url(QLatin1String(reference.url), QUrl::StrictMode);
                QVERIFY(url.isValid());
                QCOMPARE(url.scheme(), QStringLiteral("https"));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_CvssMetric)
#include "tst_CvssMetric.moc"
