// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/Discrepancy.h"
#include "tests/support/Flaws.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_Discrepancy : public QObject
{
    Q_OBJECT

private:
    static AdvisoryScore score(ScoreRole role, const char* issuer, const char* vector)
    {
        AdvisoryScore score;
        score.role = role;
        score.issuer = QString::fromLatin1(issuer);
        score.vector = QString::fromLatin1(vector);
        return score;
    }
    static Flaw scored(const char* vector)
    {
        Flaw flaw;
        flaw.cvss[QStringLiteral("3.1")] = QString::fromLatin1(vector);
        return flaw;
    }

private Q_SLOTS:
    void findsByDifferenceAndBand_data()
    {
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char* name, const char* ours, const char* theirs, bool isFound) {
            QTest::newRow(name) << QString::fromLatin1(ours) << QString::fromLatin1(theirs) << isFound;
        };
        row("9.8 and 6.5", HighVector, MediumVector, true);
        row("the same", HighVector, HighVector, false);
        row("7.5 and 7.3: near, one band", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N",
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:L", false);
        row("6.8 and 7.3: near, two bands", "CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:H/I:H/A:N",
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:L", true);
        row("8.8 and 7.5: one band, far", "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H",
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", true);
        row("another version compares with nothing", HighVector,
            "CVSS:4.0/AV:P/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N", false);
        row("no vector", HighVector, "", false);
    }

    void findsByDifferenceAndBand() // R43
    {
        QFETCH(QString, ours);
        QFETCH(QString, theirs);
        QFETCH(bool, isFound);
        const auto found = discrepancies(scored(ours.toLatin1().constData()),
                                         {score(ScoreRole::Nvd, "NVD", theirs.toLatin1().constData())});
        QCOMPARE(!found.isEmpty(), isFound);
        for (const Discrepancy& one : found) {
            QCOMPARE(one.issuer, QStringLiteral("NVD"));
            QVERIFY(one.isOpen());
            QCOMPARE(one.comparison.scoreDifference, one.theirScore.tenths() - one.ourScore.tenths());
        }
    }

    void comparesWithEveryIssuerOnce()
    {
        const auto found = discrepancies(
            scored(HighVector),
            {score(ScoreRole::Nvd, "NVD", MediumVector), score(ScoreRole::Cna, "vendor", MediumVector),
             score(ScoreRole::Cisa, "CISA-ADP", MediumVector), score(ScoreRole::Nvd, "NVD", MediumVector),
             score(ScoreRole::Own, "us", MediumVector)});
        QCOMPARE(found.size(), 3);
    }

    void aClosureHoldsForTheTwoVectorsAlone() // R44: open again when either score changes
    {
        Flaw flaw = scored(HighVector);
        QList<AdvisoryScore> scores{score(ScoreRole::Nvd, "NVD", MediumVector)};
        const Discrepancy open = discrepancies(flaw, scores).first();
        flaw.discrepancies = {{open.issuer,
                               toText(open.version),
                               open.ours,
                               open.theirs,
                               {DiscrepancyOutcome::Statement},
                               QStringLiteral("Because."),
                               {},
                               idOf("x"),
                               instantFromMs(1),
                               {}}};
        QVERIFY(!discrepancies(flaw, scores).first().isOpen());
        scores[0].vector = QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N");
        QVERIFY(discrepancies(flaw, scores).first().isOpen());
        scores[0].vector = QString::fromLatin1(MediumVector);
        flaw.cvss[QStringLiteral("3.1")] = QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H");
        QVERIFY(discrepancies(flaw, scores).first().isOpen());
        flaw.cvss[QStringLiteral("3.1")] = QString::fromLatin1(MediumVector);
        QVERIFY(discrepancies(flaw, scores).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Discrepancy)
#include "tst_Discrepancy.moc"
