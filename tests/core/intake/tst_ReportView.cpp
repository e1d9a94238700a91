// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ReportView.h"

#include <QTest>

using namespace firebreak;

class tst_ReportView : public QObject
{
    Q_OBJECT

private:
    static Advisory document(AdvisorySource source, const QString& id, const QString& title = {})
    {
        Advisory advisory;
        advisory.source = source;
        advisory.documentId = id;
        advisory.aliases = {id};
        advisory.title = title;
        return advisory;
    }
    static AdvisoryScore score(ScoreRole role, const char* version, double value)
    {
        AdvisoryScore made;
        made.role = role;
        made.version = QString::fromLatin1(version);
        made.score = value;
        return made;
    }
    static Report report(const QList<Advisory>& advisories)
    {
        Report made;
        made.home = QStringLiteral("CVE-2024-0002");
        made.advisories = advisories;
        return made;
    }
    const QString m_cve = QStringLiteral("CVE-2024-0002");

private Q_SLOTS:
    void theTeamsWordWins()
    {
        Report one = report({document(AdvisorySource::Cve, m_cve, QStringLiteral("Theirs"))});
        QCOMPARE(viewOf(one).title, QStringLiteral("Theirs"));
        one.title = QStringLiteral("Ours");
        one.cwes = {QStringLiteral("CWE-1")};
        QCOMPARE(viewOf(one).title, QStringLiteral("Ours"));
        QCOMPARE(viewOf(one).cwes, one.cwes);
    }

    void aTitleOfLastResortIsTheFirstSentence()
    {
        Advisory nvd = document(AdvisorySource::Nvd, m_cve);
        nvd.description = QStringLiteral("A flaw in x 1.2. It is bad.");
        QCOMPARE(viewOf(report({nvd})).title, QStringLiteral("A flaw in x 1.2"));
        nvd.description = QString(40, QLatin1Char('a')) + QLatin1Char(' ') + QString(400, QLatin1Char('b'));
        QCOMPARE(viewOf(report({nvd})).title.size(), 160);
    }

    void namesCvesFirst()
    {
        Advisory ghsa = document(AdvisorySource::Ghsa, QStringLiteral("GHSA-aaaa-bbbb-cccc"));
        ghsa.aliases.append(m_cve);
        const ReportView view = viewOf(report({ghsa}));
        QCOMPARE(view.id, m_cve);
        QCOMPARE(view.aliases, (QStringList{m_cve, QStringLiteral("GHSA-aaaa-bbbb-cccc")}));
    }

    void leadsWithTheMostTrustedIssuer()
    {
        Advisory cve = document(AdvisorySource::Cve, m_cve);
        cve.scores = {score(ScoreRole::Cisa, "3.1", 9.8), score(ScoreRole::Cna, "4.0", 9.3)};
        Advisory nvd = document(AdvisorySource::Nvd, m_cve);
        nvd.scores = {score(ScoreRole::Nvd, "2.0", 10.0), score(ScoreRole::Nvd, "3.1", 7.5)};
        Report one = report({cve, nvd});
        QCOMPARE(viewOf(one).leading->score.score, 7.5);
        QCOMPARE(viewOf(one).scores.size(), 4);
        one.cvss[QStringLiteral("4.0")] =
            QStringLiteral("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N");
        QCOMPARE(viewOf(one).leading->score.role, ScoreRole::Own);
    }

    void unitesReferences()
    {
        Advisory a = document(AdvisorySource::Cve, m_cve);
        a.references = {{QStringLiteral("https://a"), {}, {QStringLiteral("patch")}, {}}};
        Advisory b = document(AdvisorySource::Nvd, m_cve);
        b.references = {
            {QStringLiteral("https://a"), {}, {QStringLiteral("Patch"), QStringLiteral("Exploit")}, {}},
            {QStringLiteral("https://b"), {}, {}, {}}};
        const ReportView view = viewOf(report({a, b}));
        QCOMPARE(view.references.size(), 2);
        QCOMPARE(view.references.first().tags,
                 (QStringList{QStringLiteral("patch"), QStringLiteral("Exploit")}));
    }

    void isWithdrawnOnlyWhenNobodyStandsByIt()
    {
        Advisory cve = document(AdvisorySource::Cve, m_cve);
        cve.state = AdvisoryState::Rejected;
        const Advisory epss = document(AdvisorySource::Epss, m_cve);
        QVERIFY(viewOf(report({cve, epss})).isWithdrawn);
        QVERIFY(!viewOf(report({cve, document(AdvisorySource::Nvd, m_cve)})).isWithdrawn);
        QVERIFY(!viewOf(report({epss})).isWithdrawn);
    }

    void keepsTheNewestEstimate()
    {
        Advisory old = document(AdvisorySource::Epss, m_cve);
        old.epss = EpssScore{0.1, {}, QDate(2025, 1, 1), {}, {}};
        Advisory fresh = document(AdvisorySource::Epss, m_cve);
        fresh.epss = EpssScore{0.9, {}, QDate(2025, 6, 1), {}, {}};
        QCOMPARE(viewOf(report({fresh, old})).epss->score, 0.9);
    }
};

QTEST_GUILESS_MAIN(tst_ReportView)
#include "tst_ReportView.moc"
