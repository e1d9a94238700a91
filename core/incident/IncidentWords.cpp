// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/IncidentWords.h"

#include "core/tracker/EnumWords.h"

namespace firebreak {
namespace {

constexpr EnumWords<IncidentKind, 5> Kinds{
    {"vulnerability", "supply-chain", "malware", "infection", "data-breach"}};
constexpr EnumWords<IncidentHandling, 2> Handlings{{"internal", "external"}};
constexpr EnumWords<IncidentUrgency, 4> Urgencies{{"low", "normal", "high", "immediate"}};
constexpr EnumWords<IncidentClass, 2> Classes{{"minor", "major"}};
constexpr EnumWords<MajorCriterion, 9> MajorCriteria{{"headline", "major-platform", "many-offerings",
                                                      "severe-impact", "customer-requests", "earlier-major",
                                                      "public-exploit", "cross-industry", "known-exploited"}};
constexpr EnumWords<WatchCriterion, 5> WatchCriteria{
    {"large-portfolio", "catastrophic-impact", "quick-controls", "response-before-fix", "all-resources"}};
constexpr EnumWords<IncidentPhase, 4> Phases{
    {"notification-triage", "assessment-coordination", "remediation-release", "recovery-closure"}};

} // namespace

QLatin1String toWord(IncidentKind value)
{
    return Kinds.word(value);
}

std::optional<IncidentKind> incidentKindFromWord(QStringView word)
{
    return Kinds.value(word);
}

QLatin1String toWord(IncidentHandling value)
{
    return Handlings.word(value);
}

std::optional<IncidentHandling> incidentHandlingFromWord(QStringView word)
{
    return Handlings.value(word);
}

QLatin1String toWord(IncidentUrgency value)
{
    return Urgencies.word(value);
}

std::optional<IncidentUrgency> incidentUrgencyFromWord(QStringView word)
{
    return Urgencies.value(word);
}

QLatin1String toWord(IncidentClass value)
{
    return Classes.word(value);
}

std::optional<IncidentClass> incidentClassFromWord(QStringView word)
{
    return Classes.value(word);
}

QLatin1String toWord(MajorCriterion value)
{
    return MajorCriteria.word(value);
}

std::optional<MajorCriterion> majorCriterionFromWord(QStringView word)
{
    return MajorCriteria.value(word);
}

QLatin1String toWord(WatchCriterion value)
{
    return WatchCriteria.word(value);
}

std::optional<WatchCriterion> watchCriterionFromWord(QStringView word)
{
    return WatchCriteria.value(word);
}

QLatin1String toWord(IncidentPhase value)
{
    return Phases.word(value);
}

std::optional<IncidentPhase> incidentPhaseFromWord(QStringView word)
{
    return Phases.value(word);
}

} // namespace firebreak
