// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/TriageSteps.h"
#include "tests/support/Commands.h"
#include "tests/support/Flaws.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_TriageSteps : public QObject
{
    Q_OBJECT

private:
    static QString done(const QList<TriageStepStatus>& steps)
    {
        QStringList words;
        for (const TriageStepStatus& step : steps)
            words.append(toWord(step.step) + QLatin1Char(step.isDone() ? '+' : '-'));
        return words.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void fiveStepsInOrder() // R26
    {
        const Report report;
        const auto steps = triageSteps(report, nullptr, completeSurroundings());
        QCOMPARE(done(steps), QStringLiteral("validate- score- embargo- cve- document-"));
        QCOMPARE(steps[1].missing,
                 (QStringList{QStringLiteral("cvss"), QStringLiteral("cwes"), QStringLiteral("severity")}));
    }

    void
    aPublicReportBringsItsIdAndDescription() // R161: NVD's identifier and description are of use in triage
    {
        Report report;
        Advisory nvd = advisory(AdvisorySource::Nvd, {QStringLiteral("CVE-2024-0002")});
        nvd.description = QStringLiteral("A buffer overflows.");
        nvd.references = {{QStringLiteral("https://example.org/x"), {}, {}, {}}};
        report.advisories = {nvd};
        QCOMPARE(done(triageSteps(report, nullptr, completeSurroundings())),
                 QStringLiteral("validate- score- embargo+ cve+ document+"));
    }

    void aFlawGoesOnWhereItsReportEnded()
    {
        Report report;
        report.disposition =
            ReportDisposition{Disposition::Flaw, QStringLiteral("affects us"), {}, {}, idOf("flaw")};
        Flaw flaw = completeFlaw();
        QCOMPARE(done(triageSteps(report, &flaw, completeSurroundings())),
                 QStringLiteral("validate+ score+ embargo+ cve+ document+"));
        flaw.cveId.clear();
        flaw.publicAt.reset();
        FlawSurroundings around = completeSurroundings();
        around.affects.clear();
        QCOMPARE(done(triageSteps(report, &flaw, around)),
                 QStringLiteral("validate- score+ embargo- cve- document+"));
    }

    void whatEndsOtherwiseNeedsNoMore_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {Disposition::NotAffected, Disposition::Rejected, Disposition::Weakness})
            QTest::newRow(toWord(kind).data()) << int(kind);
    }

    void whatEndsOtherwiseNeedsNoMore() // R6: the process runs to its end for false positives too
    {
        QFETCH(int, kind);
        Report report;
        report.disposition = ReportDisposition{Disposition(kind), QStringLiteral("because"), {}, {}, {}};
        const auto steps = triageSteps(report, nullptr, completeSurroundings());
        QCOMPARE(steps.size(), 5);
        QVERIFY(std::all_of(steps.begin(), steps.end(),
                            [](const TriageStepStatus& step) { return step.isDone(); }));
    }
};

QTEST_GUILESS_MAIN(tst_TriageSteps)
#include "tst_TriageSteps.moc"
