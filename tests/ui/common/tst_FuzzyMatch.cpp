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

    void aBeginningBeatsAWordStartBeatsLetters()
    {
        QCOMPARE(matchKind(u"l", u"Low"), MatchKind::Start);
        QCOMPARE(matchKind(u"log4", u"Apache Log4j2 takes what it logs"), MatchKind::WordStarts);
        QCOMPARE(matchKind(u"no code", u"There is no vulnerable code"), MatchKind::WordStarts);
        QCOMPARE(matchKind(u"vul no", u"There is no vulnerable code"), MatchKind::Letters);
        QCOMPARE(matchKind(u"l", u"Critical"), MatchKind::Letters);
        QVERIFY(!matchKind(u"lx", u"Critical"));
        QVERIFY(*fuzzyScore(u"l", u"Low") > *fuzzyScore(u"l", u"Critical"));
        QVERIFY(*fuzzyScore(u"al", u"Also a very long one that goes on and on for longer than any other")
                > *fuzzyScore(u"al", u"To all"));
        QVERIFY(*fuzzyScore(u"assign", u"To assign") > *fuzzyScore(u"assign", u"As signed in a short note"));
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
