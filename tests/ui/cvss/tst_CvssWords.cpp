// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssReading.h"
#include "ui/cvss/CvssMetricWords.h"
#include "ui/cvss/CvssWords.h"
#include "ui/cvss/CvssWordsV2.h"
#include "ui/cvss/CvssWordsV3.h"
#include "ui/cvss/CvssWordsV4.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::ui;

class tst_CvssWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The words stand apart from the metrics they belong to: the codes prove that each is at its place.
    void everyMetricAndValueHasItsWords()
    {
        for (const CvssVersion version : allCvssVersions) {
            const auto metrics = cvssMetrics(version);
            const auto words = version == CvssVersion::V2_0   ? cvssWordsV2()
                               : version == CvssVersion::V4_0 ? cvssWordsV4()
                                                              : cvssWordsV3();
            QCOMPARE(words.size(), metrics.size());
            for (std::size_t m = 0; m < metrics.size(); ++m) {
                QCOMPARE(words[m].code, metrics[m].code);
                QVERIFY(CvssWords::metricName(version, int(m)).size() > 2);
                QVERIFY(CvssWords::metricShortName(version, int(m)).size() > 2);
                QVERIFY(CvssWords::metricExplanation(version, int(m)).endsWith(u'.'));
                QVERIFY(!CvssWords::section(metrics[m].section).isEmpty());
                QVERIFY(!CvssWords::group(metrics[m].group, version).isEmpty());
                QCOMPARE(words[m].values.size(), metrics[m].values.size());
                for (std::size_t v = 0; v < metrics[m].values.size(); ++v) {
                    QCOMPARE(words[m].values[v].code, metrics[m].values[v].code);
                    QVERIFY(CvssWords::valueName(version, int(m), int(v)).size() > 1);
                    QVERIFY(CvssWords::valueExplanation(version, int(m), int(v)).endsWith(u'.'));
                }
            }
        }
    }

    void everyErrorHasASentence()
    {
        for (const auto text :
             {u"", u"CVSS:9.9/AV:N", u"AV:N/PR:N", u"CVSS:3.1/AV", u"CVSS:3.1/", u"CVSS:3.1/QQ:N",
              u"CVSS:3.1/AV:Q", u"CVSS:3.1/AV:N/AV:N", u"CVSS:4.0/AC:L/AV:N", u"CVSS:3.1/AV:N/"}) {
            const auto reading = CvssReading::read(text);
            QVERIFY(!reading);
            const QString words = CvssWords::error(reading.error());
            QVERIFY2(words.endsWith(u'.') && !words.contains(u'%') && !words.contains(QLatin1String("cvss.")),
                     qPrintable(words));
        }
    }

    void bandsDifferInColourAndShape()
    {
        const std::array bands{CvssSeverity::Low, CvssSeverity::Medium, CvssSeverity::High,
                               CvssSeverity::Critical};
        for (std::size_t i = 0; i < bands.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(CvssWords::chip(bands[i]).shape != CvssWords::chip(bands[j]).shape);
                QVERIFY(CvssWords::tone(bands[i]) != CvssWords::tone(bands[j]));
                QVERIFY(CvssWords::severity(bands[i]) != CvssWords::severity(bands[j]));
            }
        }
    }
};

QTEST_MAIN(tst_CvssWords)
#include "tst_CvssWords.moc"
