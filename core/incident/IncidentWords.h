// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

namespace firebreak {

// The enumerations of an incident and their words.

/// What happened (R163).
enum class IncidentKind : quint8 { Vulnerability, SupplyChain, Malware, Infection, DataBreach };
/// `vulnerability`, `supply-chain`, `malware`, `infection`, `data-breach`.
[[nodiscard]] QLatin1String toWord(IncidentKind kind);
[[nodiscard]] std::optional<IncidentKind> incidentKindFromWord(QStringView word);

/// Whether the matter is dealt with inside the organisation alone or with the outside (R163).
enum class IncidentHandling : quint8 { Internal, External };
/// `internal`, `external`.
[[nodiscard]] QLatin1String toWord(IncidentHandling handling);
[[nodiscard]] std::optional<IncidentHandling> incidentHandlingFromWord(QStringView word);

enum class IncidentUrgency : quint8 { Low, Normal, High, Immediate };
/// `low`, `normal`, `high`, `immediate`.
[[nodiscard]] QLatin1String toWord(IncidentUrgency urgency);
[[nodiscard]] std::optional<IncidentUrgency> incidentUrgencyFromWord(QStringView word);

/// Every vulnerability is declared one or the other (R70).
enum class IncidentClass : quint8 { Minor, Major };
/// `minor`, `major`.
[[nodiscard]] QLatin1String toWord(IncidentClass incidentClass);
[[nodiscard]] std::optional<IncidentClass> incidentClassFromWord(QStringView word);

/// The nine criteria of a major incident (R73).
enum class MajorCriterion : quint8 {
    Headline,         ///< in the headlines, or with a name and a logo
    MajorPlatform,    ///< a major platform or infrastructure
    ManyOfferings,    ///< multiple offerings
    SevereImpact,     ///< severe impact, damage or disruption
    CustomerRequests, ///< customers ask more than usual
    EarlierMajor,     ///< a component with an earlier major incident
    PublicExploit,    ///< public proof of concept or exploitation
    CrossIndustry,    ///< coordination across the industry, under embargo or through a centre
    KnownExploited,   ///< known to be exploited
};
inline constexpr int MajorCriterionCount = 9;
/// `headline`, `major-platform`, `many-offerings`, `severe-impact`, `customer-requests`, `earlier-major`,
/// `public-exploit`, `cross-industry`, `known-exploited`.
[[nodiscard]] QLatin1String toWord(MajorCriterion criterion);
[[nodiscard]] std::optional<MajorCriterion> majorCriterionFromWord(QStringView word);

/// The five criteria of an executive watch (R75).
enum class WatchCriterion : quint8 {
    LargePortfolio,     ///< a large part of the portfolio
    CatastrophicImpact, ///< catastrophic impact or risk for the brand
    QuickControls,      ///< compensating controls within 24 hours
    ResponseBeforeFix,  ///< a public response before the fix
    AllResources,       ///< all resources and executive participation
};
inline constexpr int WatchCriterionCount = 5;
/// `large-portfolio`, `catastrophic-impact`, `quick-controls`, `response-before-fix`, `all-resources`.
[[nodiscard]] QLatin1String toWord(WatchCriterion criterion);
[[nodiscard]] std::optional<WatchCriterion> watchCriterionFromWord(QStringView word);

/// The four phases, in order (R3); the fourth is Recovery & Closure (D6).
enum class IncidentPhase : quint8 {
    NotificationTriage,
    AssessmentCoordination,
    RemediationRelease,
    RecoveryClosure,
};
inline constexpr std::array AllIncidentPhases = {
    IncidentPhase::NotificationTriage, IncidentPhase::AssessmentCoordination,
    IncidentPhase::RemediationRelease, IncidentPhase::RecoveryClosure};
/// `notification-triage`, `assessment-coordination`, `remediation-release`, `recovery-closure`.
[[nodiscard]] QLatin1String toWord(IncidentPhase phase);
[[nodiscard]] std::optional<IncidentPhase> incidentPhaseFromWord(QStringView word);

} // namespace firebreak
