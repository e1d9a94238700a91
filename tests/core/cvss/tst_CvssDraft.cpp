// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssDraft.h"

#include <QTest>

using namespace firebreak;

class tst_CvssDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesAVectorWhenEachBaseMetricIsSet()
    {
        CvssDraft draft(CvssVersion::V3_1);
        QCOMPARE(draft.missing(), QList<int>({0, 1, 2, 3, 4, 5, 6, 7}));
        for (int metric = 0; metric < 8; ++metric) {
            QVERIFY(!draft.isComplete());
            QVERIFY(!draft.vector());
            QVERIFY(!draft.value(metric));
            draft.setValue(metric, 0);
        }
        QVERIFY(draft.isComplete());
        QCOMPARE(draft.toText(), draft.vector()->toText());
        QCOMPARE(draft.vector()->toText(), QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"));
        QVERIFY(CvssDraft(*draft.vector()) == draft);
    }

    void writesWhatIsSetSoFar()
    {
        CvssDraft draft(CvssVersion::V4_0);
        QCOMPARE(draft.toText(), QStringLiteral("CVSS:4.0"));
        draft.setValue(1, 1);
        draft.setValue(11, 2);
        QCOMPARE(draft.toText(), QStringLiteral("CVSS:4.0/AC:H/E:P"));
        QCOMPARE(CvssDraft(CvssVersion::V2_0).toText(), QString());
    }

    void optionalMetricsBeginUndefined()
    {
        const CvssDraft draft(CvssVersion::V4_0);
        QCOMPARE(draft.value(11), std::optional<int>(0));
    }
};

QTEST_GUILESS_MAIN(tst_CvssDraft)
#include "tst_CvssDraft.moc"
