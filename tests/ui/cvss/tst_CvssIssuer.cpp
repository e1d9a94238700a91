// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cvss/CvssSample.h"
#include "ui/cvss/CvssIssuer.h"
#include "ui/cvss/CvssIssuerHeader.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace firebreak;
using namespace firebreak::ui;

class tst_CvssIssuer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong()
    {
        const CvssCase about = test::sampleCase();
        QVERIFY(CvssIssuer(about.scores[0]).troubles.isEmpty());
        const CvssIssuer temporal(about.scores[1]);
        QCOMPARE(temporal.troubles.size(), 1);
        QVERIFY(temporal.troubles[0].contains(QLatin1String("6.8")));
        const CvssIssuer broken(about.scores[4]);
        QVERIFY(!broken.vector);
        QCOMPARE(broken.shownScore(), CvssScore::fromTenths(50));
        AdvisoryScore wrongBand = about.scores[0];
        wrongBand.severity = QStringLiteral("LOW");
        QCOMPARE(CvssIssuer(wrongBand).troubles.size(), 1);
    }

    void standsBesideItsVersion()
    {
        const CvssCase about = test::sampleCase();
        const CvssIssuer v31(about.scores[0]);
        QVERIFY(v31.isBeside(CvssVersion::V3_1));
        QVERIFY(v31.isBeside(CvssVersion::V3_0));
        QVERIFY(!v31.isBeside(CvssVersion::V4_0));
        QVERIFY(!CvssIssuer(about.scores[4]).isBeside(CvssVersion::V3_1));
    }

    void headOffersItsVector()
    {
        const Theme theme;
        CvssIssuerHeader head(theme, CvssIssuer(test::sampleCase().scores[1]));
        QVERIFY(head.accessibleDescription().contains(QLatin1String("temporal")));
        QSignalSpy adopted(&head, &CvssIssuerHeader::adopted);
        QTest::mouseClick(head.adoptButton(), Qt::LeftButton);
        QCOMPARE(adopted.size(), 1);
    }
};

QTEST_MAIN(tst_CvssIssuer)
#include "tst_CvssIssuer.moc"
