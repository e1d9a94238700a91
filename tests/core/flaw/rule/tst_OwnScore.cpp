// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/OwnScore.h"
#include "tests/support/Flaws.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_OwnScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsWithTheVersionInDailyUse() // R41: 3.1 today, and the version can change
    {
        QMap<QString, QString> vectors;
        QVERIFY(!leadingScore(vectors));
        vectors[QStringLiteral("2.0")] = QStringLiteral("AV:N/AC:L/Au:N/C:P/I:P/A:P");
        QCOMPARE(leadingScore(vectors)->rating.score.toText(), QStringLiteral("7.5"));
        vectors[QStringLiteral("4.0")] =
            QStringLiteral("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N");
        QCOMPARE(leadingScore(vectors)->vector.version(), CvssVersion::V4_0);
        vectors[QStringLiteral("3.1")] = QString::fromLatin1(HighVector);
        QCOMPARE(leadingScore(vectors)->rating.score.toText(), QStringLiteral("9.8"));
        QCOMPARE(ownScores(vectors).size(), 3);
    }

    void ignoresWhatCannotBeRead()
    {
        QVERIFY(ownScores({{QStringLiteral("3.1"), QStringLiteral("high")}}).isEmpty());
        QVERIFY(ownScores({{QStringLiteral("3.0"), QString::fromLatin1(HighVector)}}).isEmpty());
    }

    void
    offeringsMayDiffer() // R47 R48: one severity and score for each affected product; FK42: else the flaw's
    {
        const Flaw flaw = completeFlaw();
        Affect affect = affectFacts("a").affect;
        QCOMPARE(severityFor(flaw, affect), std::optional(Severity::Important));
        QCOMPARE(scoreFor(flaw, affect)->rating.score.toText(), QStringLiteral("9.8"));
        affect.severity = Severity::Low;
        affect.cvss[QStringLiteral("3.1")] = QString::fromLatin1(MediumVector);
        QCOMPARE(severityFor(flaw, affect), std::optional(Severity::Low));
        QCOMPARE(scoreFor(flaw, affect)->rating.score.toText(), QStringLiteral("6.5"));
        QCOMPARE(scoreFor(flaw, affectFacts("b").affect)->rating.score.toText(), QStringLiteral("9.8"));
    }
};

QTEST_GUILESS_MAIN(tst_OwnScore)
#include "tst_OwnScore.moc"
