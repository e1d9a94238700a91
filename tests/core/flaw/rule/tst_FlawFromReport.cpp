// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/FlawChecks.h"
#include "core/flaw/rule/FlawFromReport.h"
#include "tests/support/Commands.h"
#include "tests/support/Flaws.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_FlawFromReport : public QObject
{
    Q_OBJECT

private:
    const Instant m_at = instantFromMs(1'760'000'000'000);

    static QString t(const char* text) { return QString::fromLatin1(text); }
    [[nodiscard]] Flaw made(const Report& report) const
    {
        return flawFromReport(report, idOf("report"), m_at, idOf("analyst"));
    }
    [[nodiscard]] QStringList blocking(const Flaw& flaw) const
    {
        FlawSurroundings around{.flaw = idOf("flaw"), .now = m_at};
        return codesOf(blockingFindings(checkFlaw(flaw, around), {}));
    }

private Q_SLOTS:
    void takesWhatThePublicSourcesSay() // R8 R161: NVD's identifier and description too
    {
        Report report;
        report.receivedAt = m_at - std::chrono::hours(2);
        Advisory cve = advisory(AdvisorySource::Cve, {t("CVE-2024-0002")}, t("A title"));
        cve.publisher = t("upstream");
        cve.published = m_at - std::chrono::days(2);
        Advisory nvd = advisory(AdvisorySource::Nvd, {t("CVE-2024-0002")});
        nvd.description = t("A buffer overflows.");
        nvd.cwes = {t("CWE-787"), t("CWE-310")};
        AffectedPackage package;
        package.product = t("openssl");
        nvd.affected = {package, package};
        nvd.references = {{t("https://example.org/x"), {}, {}, {}}};
        report.advisories = {cve, nvd};
        const Flaw flaw = made(report);
        QCOMPARE(flaw.cveId, t("CVE-2024-0002"));
        QCOMPARE(flaw.title, t("A title"));
        QCOMPARE(flaw.description, t("A buffer overflows."));
        QCOMPARE(flaw.cwes, QStringList{t("CWE-787")}); // the other must not be given to a vulnerability
        QCOMPARE(flaw.components, QStringList{t("openssl")});
        QCOMPARE(flaw.cve->assigner, t("upstream"));
        QCOMPARE(flaw.cve->status, CveStatus::Published);
        QCOMPARE(flaw.source, t("cve"));
        QCOMPARE(flaw.publicAt, cve.published);
        QCOMPARE(flaw.reportedAt, std::optional(report.receivedAt));
        QCOMPARE(flaw.triagedBy, std::optional(idOf("analyst")));
        QCOMPARE(blocking(flaw), QStringList());
    }

    void takesWhatTheTeamNoted() // R33: notes from the start of triage on
    {
        Report report;
        report.title = t("Heap overflow");
        report.technicalNotes = t("Seen in parse().");
        report.severity = Severity::Important;
        report.cvss[t("3.1")] = t(HighVector);
        report.owner = idOf("owner");
        report.labels = {t("kernel")};
        const Flaw flaw = made(report);
        QCOMPARE(flaw.technicalNotes, report.technicalNotes);
        QCOMPARE(flaw.severity, report.severity);
        QCOMPARE(flaw.cvss, report.cvss);
        QCOMPARE(flaw.owner, report.owner);
        QCOMPARE(flaw.labels, report.labels);
        QCOMPARE(flaw.publicAt, std::optional(m_at)); // R52: what is not under embargo is public
        QCOMPARE(blocking(flaw), QStringList());
    }

    void thanksThoseWhoToldUs() // R156
    {
        Report report;
        report.title = t("Told in private");
        report.origin = ReportOrigin::Researcher;
        report.finders = {{t("A. Finder"), t("Example University"), CreditWish::ByName, {}, {}},
                          {t("B. Shy"), {}, CreditWish::Anonymous, {}, {}}};
        const Flaw flaw = made(report);
        QCOMPARE(flaw.source, t("researcher"));
        QCOMPARE(flaw.acknowledgments.size(), 1);
        QCOMPARE(flaw.acknowledgments[0].affiliation, t("Example University"));
        QCOMPARE(blocking(flaw), QStringList());
    }

    void neverBeginsWithWhatIsRefused()
    {
        Report report;
        report.receivedAt = m_at + std::chrono::hours(1); // another clock
        Advisory bare = advisory(AdvisorySource::Nvd, {t("CVE-2024-0003")});
        bare.title.clear();
        bare.published = m_at + std::chrono::hours(1);
        bare.references = {{t("https://example.org/x"), {}, {}, {}},
                           {t("https://example.org/x"), t("again"), {}, {}}};
        report.advisories = {bare};
        const Flaw flaw = made(report);
        QCOMPARE(flaw.title, t("CVE-2024-0003"));
        QCOMPARE(flaw.references.size(), 1);
        QCOMPARE(blocking(flaw), QStringList());
        QVERIFY(!made(Report()).title.isEmpty());
        for (const auto origin : {ReportOrigin::Customer, ReportOrigin::Coordinator, ReportOrigin::Employee,
                                  ReportOrigin::Scan, ReportOrigin::Development, ReportOrigin::Feed}) {
            Report other;
            other.title = t("x");
            other.origin = origin;
            QCOMPARE(blocking(made(other)), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(tst_FlawFromReport)
#include "tst_FlawFromReport.moc"
