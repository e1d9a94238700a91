// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flaw/Flaw.h"
#include "core/flaw/rule/FlawSurroundings.h"
#include "core/intake/Report.h"

#include <span>

namespace firebreak {

/// The five steps of triage, in their order (R26).
enum class TriageStep : quint8 {
    Validate, ///< is it so, and which offerings does it affect (R27, R28)
    Score,    ///< CVSS, CWE, severity
    Embargo,  ///< under embargo or public (R52)
    Cve,      ///< a CVE id, where one is required
    Document, ///< first documentation and references
};
[[nodiscard]] std::span<const TriageStep> allTriageSteps();
[[nodiscard]] QLatin1String toWord(TriageStep step); ///< `validate`, `score`, `embargo`, `cve`, `document`

/// One step of one report's triage.
struct TriageStepStatus
{
    TriageStep step;
    bool isNeeded = true; ///< false: triage ended without a flaw, so that the step does not arise
    QStringList missing;  ///< fields to fill in; empty: done

    [[nodiscard]] bool isDone() const { return !isNeeded || missing.isEmpty(); }
};

/// How far the triage of a report is. `flaw` is what it became, null until then; `around` is the flaw's and
/// not looked at without one. Total: every report has five steps, whatever its severity and however it ends
/// (R6).
[[nodiscard]] QList<TriageStepStatus> triageSteps(const Report& report, const Flaw* flaw,
                                                  const FlawSurroundings& around);

} // namespace firebreak
