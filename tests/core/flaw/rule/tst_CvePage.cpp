// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/CvePage.h"
#include "tests/support/Flaws.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_CvePage : public QObject
{
    Q_OBJECT

private:
    Flaw m_flaw;
    FlawSurroundings m_around{.flaw = idOf("flaw")};

    [[nodiscard]] QStringList missing() const
    {
        QStringList words;
        const auto all = cvePageMissing(m_flaw, m_around);
        for (const Requirement& one : all)
            words.append(one.code.word());
        return words;
    }
    [[nodiscard]] QString statusOfFirst() const
    {
        return toWord(cvePage(m_flaw, m_around)->rows.first().status);
    }
    static QString t(const char* text) { return QString::fromLatin1(text); }

private Q_SLOTS:
    void init()
    {
        m_flaw = completeFlaw();
        m_around = completeSurroundings();
    }

    void saysWhichTextsTheWritersHaveYetToReview() // R34 R129
    {
        QVERIFY(cvePage(m_flaw, m_around)->unreviewedTexts.isEmpty());
        m_around.unreviewedTexts = {t("docText")};
        QCOMPARE(cvePage(m_flaw, m_around)->unreviewedTexts, QStringList(t("docText")));
    }

    void tellsWhatAPublicVulnerabilityTells() // R8 R64 R156 R158
    {
        m_flaw.source = t("researcher");
        m_flaw.acknowledgments = {{t("A. Finder"), {}, {}}};
        m_flaw.cvssComment = t("Hardened builds are not affected.");
        const auto page = cvePage(m_flaw, m_around);
        QVERIFY(page);
        QCOMPARE(page->text, m_flaw.docText);
        QCOMPARE(page->statement, m_flaw.statement);
        QCOMPARE(page->upstreamFix, m_flaw.upstreamFix);
        QCOMPARE(page->mitigation, m_flaw.mitigation);
        QCOMPARE(page->acknowledgments, m_flaw.acknowledgments);
        QCOMPARE(page->vectors, QStringList{t(HighVector)});
        QCOMPARE(page->scoreComment, m_flaw.cvssComment);
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->rows[0].status, PageStatus::Affected);
    }

    void existsRightAfterTriage() // R34: scores reach it at once
    {
        m_flaw.labels.clear();
        m_flaw.revalidations.clear();
        m_around.affects.clear();
        QVERIFY(cvePage(m_flaw, m_around));
        m_flaw.cvss[t("3.1")] = t(MediumVector);
        QCOMPARE(cvePage(m_flaw, m_around)->vectors, QStringList{t(MediumVector)});
        m_flaw.severity.reset();
        QCOMPARE(missing(), QStringList{t("cve-page.not-triaged")});
    }

    void noPageUnderEmbargo() // R34 R61
    {
        m_around.isEmbargoed = true;
        QCOMPARE(missing(), QStringList{t("cve.under-embargo")});
        QVERIFY(!cvePage(m_flaw, m_around));
    }

    void noPageOfWhatIsNoVulnerability() // R10 R31
    {
        m_flaw.ending = FlawEnding{EndingKind::Weakness, t("x"), {}, {}, {}};
        QCOMPARE(missing(), QStringList{t("cve-page.of-ending")});
        m_flaw.ending.reset();
        m_flaw.cve = CveStanding{CveStatus::Rejected, t("us"), t("x"), {}, {}, {}};
        QCOMPARE(missing(), QStringList{t("cve-page.cve-rejected")});
        m_flaw.cve.reset();
        m_flaw.cveId.clear();
        QCOMPARE(missing(), QStringList{t("cve.missing")});
    }

    void theTableFollowsTheTrackers() // R158
    {
        QCOMPARE(statusOfFirst(), t("affected"));
        m_around.affects[0].isFixed = true;
        m_around.affects[0].openTrackerSince.reset();
        QCOMPARE(statusOfFirst(), t("fixed"));
        m_around.affects[0].isFixed = false;
        m_around.affects[0].closedAs = Resolution::Defer; // its tracker says, and the affect leaves it to that
        QCOMPARE(statusOfFirst(), t("fix-deferred"));
        m_around.affects[0].closedAs.reset();
        m_around.affects[0].isFoundUnaffected = true;
        QCOMPARE(statusOfFirst(), t("not-affected"));
        m_around.affects[0].isFoundUnaffected = false;
        m_around.affects[0].affect.resolution = Resolution::WontFix;
        QCOMPARE(statusOfFirst(), t("will-not-fix"));
        m_around.affects[0].affect.resolution = Resolution::Defer;
        QCOMPARE(statusOfFirst(), t("fix-deferred"));
        m_around.affects[0].affect.resolution = Resolution::OutOfSupport;
        QCOMPARE(statusOfFirst(), t("out-of-support"));
        m_around.affects[0].affect.affectedness = Affectedness::NotAffected;
        m_around.affects[0].affect.resolution.reset();
        m_around.affects[0].affect.justification = Justification::CodeNotPresent;
        QCOMPARE(statusOfFirst(), t("not-affected"));
        QCOMPARE(cvePage(m_flaw, m_around)->rows[0].justification, t("code-not-present"));
    }

    void rowsArePlatforms() // R158: the worst of what a platform has; R47: with its own score
    {
        AffectFacts fixed = affectFacts("b");
        fixed.isFixed = true;
        AffectFacts service = affectFacts("c");
        service.isService = true;
        service.stream = t("Example Cloud");
        AffectFacts other = affectFacts("d");
        other.stream = t("Example Server 8");
        other.affect.severity = Severity::Low;
        other.affect.cvss[t("3.1")] = t(MediumVector);
        m_around.affects = {fixed, affectFacts("a"), service, other};
        const auto rows = cvePage(m_flaw, m_around)->rows;
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].stream, t("Example Server 8"));
        QCOMPARE(rows[0].severity, std::optional(Severity::Low));
        QCOMPARE(rows[0].vector, t(MediumVector));
        QCOMPARE(rows[1].status, PageStatus::Affected);
        QCOMPARE(rows[1].severity, std::optional(Severity::Important));
    }

    void listsWhatDoesNotAffectUs() // R168
    {
        QVERIFY(!notAffectingEntry(m_flaw, m_around));
        m_flaw.ending = FlawEnding{EndingKind::NotAffected, t("We do not ship the parser."), {}, {}, {}};
        QCOMPARE(notAffectingEntry(m_flaw, m_around)->reason, m_flaw.ending->reason);
        m_around.isEmbargoed = true;
        QVERIFY(!notAffectingEntry(m_flaw, m_around));
    }
};

QTEST_GUILESS_MAIN(tst_CvePage)
#include "tst_CvePage.moc"
