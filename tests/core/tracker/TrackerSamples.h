// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/Tracker.h"
#include "core/tracker/TrackerChecks.h"

namespace firebreak::test {

[[nodiscard]] inline RecordId idOf(const char* name)
{
    return RecordId(Uuid::fromName("sample", name));
}
[[nodiscard]] inline Instant instantOf(const char* text)
{
    return *instantFromText(QString::fromLatin1(text));
}
[[nodiscard]] inline Stamp stampOf(const char* at)
{
    return {idOf("person"), instantOf(at)};
}

/// An open tracker with one affect, all its dates set.
[[nodiscard]] inline Tracker sampleTracker()
{
    Tracker tracker{.affects = {idOf("affect")}, .stream = idOf("stream")};
    tracker.component = QStringLiteral("openssl");
    tracker.summary = QStringLiteral("Out-of-bounds read");
    for (const MilestoneKind kind :
         {MilestoneKind::Development, MilestoneKind::Testing, MilestoneKind::Release}) {
        TrackerMilestone milestone;
        milestone.kind = kind;
        milestone.due = instantOf("2026-12-01T12:00:00Z");
        tracker.milestones.append(milestone);
    }
    tracker.createdAt = instantOf("2026-11-20T12:00:00Z");
    return tracker;
}

/// Quality engineering's work, complete.
[[nodiscard]] inline QualityRecord completeQuality()
{
    QualityRecord quality;
    quality.plan = QStringLiteral("plan");
    quality.cases = {QStringLiteral("case")};
    quality.reproducers = {QStringLiteral("reproducer")};
    quality.regression = TestVerdict::Passed;
    quality.functional = TestVerdict::Passed;
    quality.isFixProven = true;
    quality.deliveredToEngineering = instantOf("2026-11-25T12:00:00Z");
    quality.deliveredToRelease = instantOf("2026-11-25T13:00:00Z");
    quality.stamp = stampOf("2026-11-25T12:00:00Z");
    return quality;
}

/// Engineering's work, complete.
[[nodiscard]] inline EngineeringAnalysis completeAnalysis()
{
    EngineeringAnalysis analysis;
    analysis.impact = QStringLiteral("crash");
    analysis.approach = QStringLiteral("bounds check");
    analysis.practices = QStringLiteral("review");
    analysis.build = QStringLiteral("3.2-2");
    analysis.qualityAdvice = QStringLiteral("parsers");
    analysis.stamp = stampOf("2026-11-24T12:00:00Z");
    return analysis;
}

[[nodiscard]] inline TrackerSurroundings sampleSurroundings()
{
    TrackedAffect affect{.id = idOf("affect"), .flaw = idOf("flaw"), .stream = idOf("stream")};
    affect.component = QStringLiteral("openssl");
    affect.severity = Severity::Important;
    affect.cveId = QStringLiteral("CVE-2026-1000");
    TrackerSurroundings around{.id = idOf("tracker")};
    around.affects = {affect};
    around.stream = TrackedStream{.name = QStringLiteral("product-9"), .phase = QStringLiteral("full")};
    around.hasErratum = true;
    return around;
}

[[nodiscard]] inline QStringList codesOf(const QList<Finding>& findings)
{
    QStringList codes;
    for (const Finding& finding : findings)
        codes.append(finding.check->code.word());
    return codes;
}

} // namespace firebreak::test
