// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>
#include <span>

namespace firebreak {

// The enumerations of a flaw and their words: the form in stored bodies and on the wire. A reader gives
// nothing for a word it does not know.

/// Where a report can come from, as a policy says of each source word (FK8 to FK11).
enum class SourceVisibility : quint8 {
    Public,    ///< everybody can read it: never under embargo, nobody to thank
    Private,   ///< somebody told us: to be thanked
    Ambiguous, ///< may be either, such as a distribution's list
};
[[nodiscard]] QLatin1String toWord(SourceVisibility visibility); ///< `public`, `private`, `ambiguous`
[[nodiscard]] std::optional<SourceVisibility> sourceVisibilityFromWord(QStringView word);

/// How much a mitigation achieves (R88).
enum class MitigationKind : quint8 { Full, Partial, NoneKnown };
[[nodiscard]] QLatin1String toWord(MitigationKind kind); ///< `full`, `partial`, `none-known`
[[nodiscard]] std::optional<MitigationKind> mitigationKindFromWord(QStringView word);

/// How far the CVE id is (R31, R37 to R39).
enum class CveStatus : quint8 {
    Requested,      ///< asked of another CNA
    Reserved,       ///< has an id, no record yet
    Published,      ///< the record is in the CVE list
    RejectProposed, ///< the path "Reject a CVE": proposed, to be confirmed by somebody else
    Rejected,       ///< the record says REJECTED; the id is spent
};
[[nodiscard]] QLatin1String
toWord(CveStatus status); ///< `requested`, `reserved`, `published`, `reject-proposed`, `rejected`
[[nodiscard]] std::optional<CveStatus> cveStatusFromWord(QStringView word);

/// How a flaw ends without being fixed (R10, R15, R30).
enum class EndingKind : quint8 {
    Rejected,    ///< no vulnerability at all
    Weakness,    ///< hardening: no CVE, not counted as a vulnerability
    NotAffected, ///< no offering is affected
};
[[nodiscard]] QLatin1String toWord(EndingKind kind); ///< `rejected`, `weakness`, `not-affected`
[[nodiscard]] std::optional<EndingKind> endingKindFromWord(QStringView word);

/// Who has done what a label asks for.
enum class LabelState : quint8 { New, Requested, Skipped, Done };
[[nodiscard]] QLatin1String toWord(LabelState state); ///< `new`, `requested`, `skipped`, `done`
[[nodiscard]] std::optional<LabelState> labelStateFromWord(QStringView word);

/// Why a score or severity changed (R46).
enum class RescoreCause : quint8 {
    Build,         ///< how it is compiled
    Hardening,     ///< a protection that the offering has
    Configuration, ///< as it ships, or must be set to be vulnerable
    Platform,      ///< where it runs
    Analysis,      ///< the flaw itself is understood better
};
[[nodiscard]] QLatin1String
toWord(RescoreCause cause); ///< `build`, `hardening`, `configuration`, `platform`, `analysis`
[[nodiscard]] std::optional<RescoreCause> rescoreCauseFromWord(QStringView word);

/// What closes a discrepancy, alone or together (R44).
enum class DiscrepancyOutcome : quint8 {
    Adjusted,  ///< we changed our score
    Statement, ///< we publish why ours differs
    Requested, ///< we asked the issuer to evaluate again
};
[[nodiscard]] QLatin1String toWord(DiscrepancyOutcome outcome); ///< `adjusted`, `statement`, `requested`
[[nodiscard]] std::optional<DiscrepancyOutcome> discrepancyOutcomeFromWord(QStringView word);

/// What became of a request to evaluate again (FK20).
enum class RescoreAnswer : quint8 { Open, Accepted, Declined };
[[nodiscard]] QLatin1String toWord(RescoreAnswer answer); ///< `open`, `accepted`, `declined`
[[nodiscard]] std::optional<RescoreAnswer> rescoreAnswerFromWord(QStringView word);

/// How an attempt to reproduce went (R35).
enum class ReproductionResult : quint8 { Reproduced, NotReproduced, NotPossible };
[[nodiscard]] QLatin1String
toWord(ReproductionResult result); ///< `reproduced`, `not-reproduced`, `not-possible`
[[nodiscard]] std::optional<ReproductionResult> reproductionResultFromWord(QStringView word);

/// The seven items that assessment provides or verifies (R84), in their order.
enum class AssessmentItem : quint8 { Incident, Offerings, Cvss, Cwe, Documentation, Mitigation, Severity };
[[nodiscard]] std::span<const AssessmentItem> allAssessmentItems();
[[nodiscard]] QLatin1String toWord(AssessmentItem item); ///< `incident`, `offerings`, `cvss`, `cwe`,
                                                         ///< `documentation`, `mitigation`, `severity`
[[nodiscard]] std::optional<AssessmentItem> assessmentItemFromWord(QStringView word);

/// What a further analyst is asked to look at (R86).
enum class ConsultationTopic : quint8 { LayeredProducts, Containers, Services, Pipelines };
[[nodiscard]] QLatin1String
toWord(ConsultationTopic topic); ///< `layered-products`, `containers`, `services`, `pipelines`
[[nodiscard]] std::optional<ConsultationTopic> consultationTopicFromWord(QStringView word);

} // namespace firebreak
