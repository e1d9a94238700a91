// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FuzzyMatch.h"

#include <QTest>

namespace firebreak::ui {

class FuzzyMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsTheLettersInOrder()
    {
        QVERIFY(fuzzyScore(u"asg", u"Assign to me"));
        QVERIFY(fuzzyScore(u"ATM", u"Assign to me"));
        QVERIFY(!fuzzyScore(u"gsa", u"Assign to me"));
        QVERIFY(!fuzzyScore(u"xyz", u""));
        QCOMPARE(fuzzyScore(u"  ", u"anything"), 0);
    }

    void ranksWordStartsAndRunsFirst()
    {
        QVERIFY(*fuzzyScore(u"not", u"Not affected") > *fuzzyScore(u"not", u"Open the other"));
        QVERIFY(*fuzzyScore(u"na", u"Not affected") > *fuzzyScore(u"na", u"Change language"));
        QVERIFY(*fuzzyScore(u"queue", u"Queue") > *fuzzyScore(u"queue", u"Queue columns"));
        QVERIFY(*fuzzyScore(u"2024-1", u"CVE-2024-1") > *fuzzyScore(u"2024-1", u"CVE-2024-3371"));
    }

    void findsAFitBehindALaterWordStart()
    {
        // The first b is no word start, the second one is; only the first leaves room for the c.
        QVERIFY(fuzzyScore(u"abc", u"abc b"));
        QVERIFY(fuzzyScore(u"bc", u"abc b"));
    }
};

} // namespace firebreak::ui

QTEST_GUILESS_MAIN(firebreak::ui::FuzzyMatchTest)
#include "tst_FuzzyMatch.moc"
