// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssV4.h"
#include "core/cvss/CvssV4Tables.h"
#include "tests/core/cvss/AllVectors.h"
#include "tests/support/Corpus.h"

#include <QJsonDocument>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_CvssV4 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreTheStandards()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        const QJsonObject tables =
            QJsonDocument::fromJson(corpusBytes(QStringLiteral("01-cvss/common/first-v4-tables.json")))
                .object();
        const QJsonObject lookup = tables[u"lookup"].toObject();
        QCOMPARE(lookup.size(), 270);
        for (auto it = lookup.begin(); it != lookup.end(); ++it) {
            const auto level = [&](int i) { return it.key()[i].digitValue(); };
            const int tenths =
                cvssV4Lookup[macrovectorIndex(level(0), level(1), level(2), level(3), level(4), level(5))];
            QCOMPARE(tenths, qRound(it.value().toDouble() * 10));
        }
        QCOMPARE(std::count(cvssV4Lookup.begin(), cvssV4Lookup.end(), noMacrovector), 54);

        const QJsonObject depths = tables[u"max_severity"].toObject();
        const auto depth = [&](QLatin1String eq, int level) {
            return depths[eq].toObject()[QString::number(level)].toInt();
        };
        for (int level = 0; level < 3; ++level) {
            QCOMPARE(int(cvssV4Eq1Depth[std::size_t(level)]), depth(QLatin1String("eq1"), level));
            QCOMPARE(int(cvssV4Eq4Depth[std::size_t(level)]), depth(QLatin1String("eq4"), level));
            const QJsonObject joint = depths[u"eq3eq6"].toObject()[QString::number(level)].toObject();
            for (int eq6 = 0; eq6 < 2; ++eq6)
                QCOMPARE(int(cvssV4Eq36Depth[std::size_t(level)][std::size_t(eq6)]),
                         joint[QString::number(eq6)].toInt());
        }
        QCOMPARE(int(cvssV4Eq2Depth[0]), depth(QLatin1String("eq2"), 0));
        QCOMPARE(int(cvssV4Eq2Depth[1]), depth(QLatin1String("eq2"), 1));
    }

    void everyBaseVectorRoundTrips()
    {
        int count = 0;
        int rising = 0;
        forEachBaseVector(CvssVersion::V4_0, [&](const CvssVector& vector) {
            ++count;
            if (CvssVector::parse(vector.toText()).value() != vector)
                QFAIL(qPrintable(vector.toText()));
            const CvssRating rating = rateCvssV4(vector);
            bool isHarmless = true;
            for (int metric = 5; metric < 11; ++metric)
                isHarmless = isHarmless && vector.value(metric) == 2;
            if ((rating.score.tenths() == 0) != isHarmless)
                QFAIL(qPrintable(vector.toText()));
            for (int metric = 0; metric < 11; ++metric) {
                if (vector.value(metric) > 0 &&
                    rateCvssV4(vector.with(metric, vector.value(metric) - 1)).score < rating.score)
                    ++rising;
            }
        });
        QCOMPARE(count, 104'976);
        QCOMPARE(rising, 0);
    }

    void supplementalMetricsDoNotCount()
    {
        const CvssVector vector =
            *CvssVector::parse(u"CVSS:4.0/AV:A/AC:H/AT:P/PR:L/UI:A/VC:L/VI:H/VA:N/SC:L/SI:N/SA:H");
        const CvssRating rating = rateCvssV4(vector);
        const auto metrics = cvssMetrics(CvssVersion::V4_0);
        for (std::size_t metric = 0; metric < metrics.size(); ++metric) {
            if (metrics[metric].group != CvssGroup::Supplemental)
                continue;
            for (std::size_t value = 1; value < metrics[metric].values.size(); ++value)
                QVERIFY(rateCvssV4(vector.with(int(metric), int(value))) == rating);
        }
    }

    void openMetricsCountAsTheHighest()
    {
        const auto score = [](const char* more) {
            return rateCvssV4(
                       *CvssVector::parse(
                           QLatin1String("CVSS:4.0/AV:A/AC:H/AT:P/PR:L/UI:A/VC:L/VI:H/VA:N/SC:L/SI:N/SA:H") +
                           QLatin1String(more)))
                .score;
        };
        QCOMPARE(score("/E:A/CR:H/IR:H/AR:H"), score(""));
        QVERIFY(score("/E:U") < score(""));
        QVERIFY(score("/MSI:S") > score(""));
    }
};

QTEST_GUILESS_MAIN(tst_CvssV4)
#include "tst_CvssV4.moc"
