// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/FlawWords.h"

#include "core/flaw/WordTable.h"

namespace firebreak {
namespace {

constexpr WordTable<SourceVisibility, 3> SourceVisibilityWords{
    {{{SourceVisibility::Public, "public"},
      {SourceVisibility::Private, "private"},
      {SourceVisibility::Ambiguous, "ambiguous"}}}};
constexpr WordTable<MitigationKind, 3> MitigationKindWords{{{{MitigationKind::Full, "full"},
                                                             {MitigationKind::Partial, "partial"},
                                                             {MitigationKind::NoneKnown, "none-known"}}}};
constexpr WordTable<CveStatus, 5> CveStatusWords{{{{CveStatus::Requested, "requested"},
                                                   {CveStatus::Reserved, "reserved"},
                                                   {CveStatus::Published, "published"},
                                                   {CveStatus::RejectProposed, "reject-proposed"},
                                                   {CveStatus::Rejected, "rejected"}}}};
constexpr WordTable<EndingKind, 3> EndingKindWords{{{{EndingKind::Rejected, "rejected"},
                                                     {EndingKind::Weakness, "weakness"},
                                                     {EndingKind::NotAffected, "not-affected"}}}};
constexpr WordTable<LabelState, 4> LabelStateWords{{{{LabelState::New, "new"},
                                                     {LabelState::Requested, "requested"},
                                                     {LabelState::Skipped, "skipped"},
                                                     {LabelState::Done, "done"}}}};
constexpr WordTable<RescoreCause, 5> RescoreCauseWords{{{{RescoreCause::Build, "build"},
                                                         {RescoreCause::Hardening, "hardening"},
                                                         {RescoreCause::Configuration, "configuration"},
                                                         {RescoreCause::Platform, "platform"},
                                                         {RescoreCause::Analysis, "analysis"}}}};
constexpr WordTable<DiscrepancyOutcome, 3> DiscrepancyOutcomeWords{
    {{{DiscrepancyOutcome::Adjusted, "adjusted"},
      {DiscrepancyOutcome::Statement, "statement"},
      {DiscrepancyOutcome::Requested, "requested"}}}};
constexpr WordTable<RescoreAnswer, 3> RescoreAnswerWords{{{{RescoreAnswer::Open, "open"},
                                                           {RescoreAnswer::Accepted, "accepted"},
                                                           {RescoreAnswer::Declined, "declined"}}}};
constexpr WordTable<ReproductionResult, 3> ReproductionResultWords{
    {{{ReproductionResult::Reproduced, "reproduced"},
      {ReproductionResult::NotReproduced, "not-reproduced"},
      {ReproductionResult::NotPossible, "not-possible"}}}};
constexpr WordTable<AssessmentItem, 7> AssessmentItemWords{{{{AssessmentItem::Incident, "incident"},
                                                             {AssessmentItem::Offerings, "offerings"},
                                                             {AssessmentItem::Cvss, "cvss"},
                                                             {AssessmentItem::Cwe, "cwe"},
                                                             {AssessmentItem::Documentation, "documentation"},
                                                             {AssessmentItem::Mitigation, "mitigation"},
                                                             {AssessmentItem::Severity, "severity"}}}};
constexpr WordTable<ConsultationTopic, 4> ConsultationTopicWords{
    {{{ConsultationTopic::LayeredProducts, "layered-products"},
      {ConsultationTopic::Containers, "containers"},
      {ConsultationTopic::Services, "services"},
      {ConsultationTopic::Pipelines, "pipelines"}}}};

constexpr std::array AllItems = {
    AssessmentItem::Incident,      AssessmentItem::Offerings,  AssessmentItem::Cvss,    AssessmentItem::Cwe,
    AssessmentItem::Documentation, AssessmentItem::Mitigation, AssessmentItem::Severity};

} // namespace

QLatin1String toWord(SourceVisibility visibility)
{
    return SourceVisibilityWords.word(visibility);
}

std::optional<SourceVisibility> sourceVisibilityFromWord(QStringView word)
{
    return SourceVisibilityWords.value(word);
}

QLatin1String toWord(MitigationKind kind)
{
    return MitigationKindWords.word(kind);
}

std::optional<MitigationKind> mitigationKindFromWord(QStringView word)
{
    return MitigationKindWords.value(word);
}

QLatin1String toWord(CveStatus status)
{
    return CveStatusWords.word(status);
}

std::optional<CveStatus> cveStatusFromWord(QStringView word)
{
    return CveStatusWords.value(word);
}

QLatin1String toWord(EndingKind kind)
{
    return EndingKindWords.word(kind);
}

std::optional<EndingKind> endingKindFromWord(QStringView word)
{
    return EndingKindWords.value(word);
}

QLatin1String toWord(LabelState state)
{
    return LabelStateWords.word(state);
}

std::optional<LabelState> labelStateFromWord(QStringView word)
{
    return LabelStateWords.value(word);
}

QLatin1String toWord(RescoreCause cause)
{
    return RescoreCauseWords.word(cause);
}

std::optional<RescoreCause> rescoreCauseFromWord(QStringView word)
{
    return RescoreCauseWords.value(word);
}

QLatin1String toWord(DiscrepancyOutcome outcome)
{
    return DiscrepancyOutcomeWords.word(outcome);
}

std::optional<DiscrepancyOutcome> discrepancyOutcomeFromWord(QStringView word)
{
    return DiscrepancyOutcomeWords.value(word);
}

QLatin1String toWord(RescoreAnswer answer)
{
    return RescoreAnswerWords.word(answer);
}

std::optional<RescoreAnswer> rescoreAnswerFromWord(QStringView word)
{
    return RescoreAnswerWords.value(word);
}

QLatin1String toWord(ReproductionResult result)
{
    return ReproductionResultWords.word(result);
}

std::optional<ReproductionResult> reproductionResultFromWord(QStringView word)
{
    return ReproductionResultWords.value(word);
}

QLatin1String toWord(AssessmentItem item)
{
    return AssessmentItemWords.word(item);
}

std::optional<AssessmentItem> assessmentItemFromWord(QStringView word)
{
    return AssessmentItemWords.value(word);
}

std::span<const AssessmentItem> allAssessmentItems()
{
    return AllItems;
}

QLatin1String toWord(ConsultationTopic topic)
{
    return ConsultationTopicWords.word(topic);
}

std::optional<ConsultationTopic> consultationTopicFromWord(QStringView word)
{
    return ConsultationTopicWords.value(word);
}

} // namespace firebreak
