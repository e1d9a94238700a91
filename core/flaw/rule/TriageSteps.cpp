// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/TriageSteps.h"

#include "core/flaw/WordTable.h"
#include "core/intake/ReportView.h"

namespace firebreak {
namespace {

constexpr WordTable<TriageStep, 5> StepWords{{{{TriageStep::Validate, "validate"},
                                               {TriageStep::Score, "score"},
                                               {TriageStep::Embargo, "embargo"},
                                               {TriageStep::Cve, "cve"},
                                               {TriageStep::Document, "document"}}}};
constexpr std::array Steps = {TriageStep::Validate, TriageStep::Score, TriageStep::Embargo, TriageStep::Cve,
                              TriageStep::Document};

class Missing
{
public:
    void want(bool isThere, const char* field)
    {
        if (!isThere)
            m_fields.append(QString::fromLatin1(field));
    }
    [[nodiscard]] QStringList take() { return std::move(m_fields); }

private:
    QStringList m_fields;
};

QStringList missingOfFlaw(TriageStep step, const Flaw& flaw, const FlawSurroundings& around)
{
    Missing missing;
    switch (step) {
    case TriageStep::Validate:
        missing.want(!around.affects.isEmpty(), "affects");
        break;
    case TriageStep::Score:
        missing.want(!flaw.cvss.isEmpty(), "cvss");
        missing.want(!flaw.cwes.isEmpty(), "cwes");
        missing.want(flaw.severity.has_value(), "severity");
        break;
    case TriageStep::Embargo:
        missing.want(around.isEmbargoed || flaw.publicAt, "publicAt");
        break;
    case TriageStep::Cve:
        missing.want(!flaw.cveId.isEmpty() || flaw.cve || flaw.ending, "cveId");
        break;
    case TriageStep::Document:
        missing.want(!flaw.description.isEmpty() || !flaw.docText.isEmpty(), "description");
        missing.want(!flaw.references.isEmpty(), "references");
        break;
    }
    return missing.take();
}

QStringList missingOfReport(TriageStep step, const Report& report, const ReportView& view)
{
    Missing missing;
    switch (step) {
    case TriageStep::Validate:
        missing.want(report.disposition.has_value(), "disposition");
        break;
    case TriageStep::Score:
        missing.want(!report.cvss.isEmpty(), "cvss");
        missing.want(!view.cwes.isEmpty(), "cwes");
        missing.want(report.severity.has_value(), "severity");
        break;
    case TriageStep::Embargo: // what a public source has published can't be hidden; else the flaw decides
        missing.want(!view.sources.isEmpty(), "disposition");
        break;
    case TriageStep::Cve:
        missing.want(view.id.startsWith(QLatin1String("CVE-")), "cveId");
        break;
    case TriageStep::Document:
        missing.want(!view.description.isEmpty(), "description");
        missing.want(!view.references.isEmpty(), "references");
        break;
    }
    return missing.take();
}

} // namespace

std::span<const TriageStep> allTriageSteps()
{
    return Steps;
}

QLatin1String toWord(TriageStep step)
{
    return StepWords.word(step);
}

QList<TriageStepStatus> triageSteps(const Report& report, const Flaw* flaw, const FlawSurroundings& around)
{
    const ReportView view = viewOf(report);
    const bool endedWithoutFlaw = report.disposition && report.disposition->kind != Disposition::Flaw;
    QList<TriageStepStatus> steps;
    for (const TriageStep step : Steps) {
        const bool isNeeded = step == TriageStep::Validate || !endedWithoutFlaw;
        steps.append({step, isNeeded,
                      flaw ? missingOfFlaw(step, *flaw, around) : missingOfReport(step, report, view)});
    }
    return steps;
}

} // namespace firebreak
