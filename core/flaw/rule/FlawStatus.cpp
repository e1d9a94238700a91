// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/FlawStatus.h"

#include "core/flaw/WordTable.h"
#include "core/flaw/rule/Assessment.h"

namespace firebreak {
namespace {

constexpr WordTable<FlawWorkflow, 4> WorkflowWords{{{{FlawWorkflow::Default, "default"},
                                                     {FlawWorkflow::Manual, "manual"},
                                                     {FlawWorkflow::Embargoed, "embargoed"},
                                                     {FlawWorkflow::Ended, "ended"}}}};
constexpr WordTable<FlawState, 9> StateWords{{{{FlawState::New, "new"},
                                               {FlawState::Triage, "triage"},
                                               {FlawState::Analysis, "analysis"},
                                               {FlawState::PreAssessment, "pre-assessment"},
                                               {FlawState::SecondaryAssessment, "secondary-assessment"},
                                               {FlawState::Done, "done"},
                                               {FlawState::Rejected, "rejected"},
                                               {FlawState::Weakness, "weakness"},
                                               {FlawState::NotAffected, "not-affected"}}}};

bool hasAny(const QStringList& labels, const QStringList& wanted)
{
    return std::any_of(wanted.cbegin(), wanted.cend(),
                       [&labels](const QString& label) { return labels.contains(label); });
}

bool isApproved(const Flaw& flaw, const QString& label)
{
    if (!flaw.labels.contains(label))
        return false;
    const auto mark = std::find_if(flaw.labelMarks.cbegin(), flaw.labelMarks.cend(),
                                   [&label](const LabelMark& one) { return one.label == label; });
    return mark == flaw.labelMarks.cend() || mark->state == LabelState::Done;
}

/// An ending has its reason (R30): a label that says so ends nothing.
std::optional<FlawState> endingOf(const Flaw& flaw)
{
    if (!flaw.ending)
        return std::nullopt;
    switch (flaw.ending->kind) {
    case EndingKind::Rejected:
        return FlawState::Rejected;
    case EndingKind::Weakness:
        return FlawState::Weakness;
    case EndingKind::NotAffected:
        return FlawState::NotAffected;
    }
    return std::nullopt;
}

/// Collects what is missing for one state after the other.
class Ladder
{
public:
    Ladder(const Flaw& flaw, const FlawSurroundings& around)
        : m_flaw(flaw), m_around(around), m_workflow(flawWorkflow(flaw, around))
    {}

    [[nodiscard]] QList<Requirement> missingFor(FlawState state) const
    {
        QList<Requirement> missing;
        switch (state) {
        case FlawState::Triage:
            if (m_workflow == FlawWorkflow::Default)
                addDescribed(missing);
            else if (!m_flaw.owner)
                missing.append(ofFlaw(error::FlawNeedsOwner, "owner"));
            break;
        case FlawState::Analysis:
            if (m_workflow != FlawWorkflow::Default) // there the person comes first, the description now
                addDescribed(missing);
            if (m_around.affects.isEmpty())
                missing.append(ofFlaw(error::FlawNeedsAffect, "affects"));
            break;
        case FlawState::PreAssessment:
            for (const AffectFacts& facts : m_around.affects) {
                if (facts.affect.affectedness == Affectedness::New)
                    missing.append(
                        {error::AffectNeedsDecision, facts.id, QStringLiteral("affectedness"), {}});
            }
            break;
        case FlawState::SecondaryAssessment:
            for (const AffectFacts& facts : m_around.affects) {
                if (!facts.affect.isResolved() && !facts.hasTracker)
                    missing.append({error::AffectNeedsTracker, facts.id, QStringLiteral("trackers"), {}});
            }
            break;
        case FlawState::Done:
            addDone(missing);
            break;
        default:
            break;
        }
        return missing;
    }

private:
    [[nodiscard]] Requirement ofFlaw(ErrorCode code, const char* field, QStringList details = {}) const
    {
        return {code, m_around.flaw, QString::fromLatin1(field), std::move(details)};
    }

    void addDescribed(QList<Requirement>& missing) const
    {
        const auto want = [&](bool isThere, ErrorCode code, const char* field) {
            if (!isThere)
                missing.append(ofFlaw(code, field));
        };
        const bool namesComponent =
            !m_flaw.components.isEmpty() ||
            std::any_of(m_around.affects.cbegin(), m_around.affects.cend(),
                        [](const AffectFacts& facts) { return !facts.affect.component.isEmpty(); });
        want(!m_flaw.title.isEmpty(), error::FlawNeedsTitle, "title");
        want(namesComponent, error::FlawNeedsComponent, "components");
        want(!m_flaw.cwes.isEmpty(), error::FlawNeedsCwe, "cwes");
        want(m_flaw.severity.has_value(), error::FlawNeedsSeverity, "severity");
        want(!m_flaw.source.isEmpty(), error::FlawNeedsSource, "source");
        want(m_flaw.reportedAt.has_value(), error::FlawNeedsReportedAt, "reportedAt");
        want(!m_flaw.docText.isEmpty() || m_flaw.severity == Severity::Low, error::FlawNeedsDocText,
             "docText");
    }

    void addDone(QList<Requirement>& missing) const
    {
        const QList<AssessmentEntry> items = assessmentOf(m_flaw, m_around);
        for (const AssessmentEntry& entry : items) {
            if (!entry.isConcluded())
                missing.append({error::FlawNeedsItem, entry.record, entry.field, {toWord(entry.item)}});
        }
        for (const QString& field : m_around.unreviewedTexts)
            missing.append({error::FlawNeedsReview, m_around.flaw, field, {}});
        const QString& label = m_around.policy.approvalLabel;
        if (!isApproved(m_flaw, label))
            missing.append(ofFlaw(error::FlawNeedsApproval, "labels", {label}));
        if (m_workflow == FlawWorkflow::Embargoed)
            missing.append(ofFlaw(error::FlawNeedsLift, ""));
    }

    const Flaw& m_flaw;
    const FlawSurroundings& m_around;
    const FlawWorkflow m_workflow;
};

} // namespace

QLatin1String toWord(FlawWorkflow workflow)
{
    return WorkflowWords.word(workflow);
}

QLatin1String toWord(FlawState state)
{
    return StateWords.word(state);
}

std::optional<FlawState> flawStateFromWord(QStringView word)
{
    return StateWords.value(word);
}

FlawWorkflow flawWorkflow(const Flaw& flaw, const FlawSurroundings& around)
{
    if (endingOf(flaw))
        return FlawWorkflow::Ended;
    if (around.isEmbargoed)
        return FlawWorkflow::Embargoed;
    if (flaw.severity == Severity::Critical || hasAny(flaw.labels, around.policy.manualLabels) ||
        hasAny(flaw.labels, around.policy.rejectionLabels))
        return FlawWorkflow::Manual;
    return FlawWorkflow::Default;
}

WorkflowStatus<FlawState> flawStatus(const Flaw& flaw, const FlawSurroundings& around)
{
    if (const std::optional<FlawState> ending = endingOf(flaw))
        return {*ending, std::nullopt, {}};
    const Ladder ladder(flaw, around);
    for (const FlawState next : {FlawState::Triage, FlawState::Analysis, FlawState::PreAssessment,
                                 FlawState::SecondaryAssessment, FlawState::Done}) {
        QList<Requirement> missing = ladder.missingFor(next);
        if (!missing.isEmpty())
            return {FlawState(quint8(next) - 1), next, std::move(missing)};
    }
    return {FlawState::Done, std::nullopt, {}};
}

bool countsAsVulnerability(const Flaw& flaw)
{
    return !endingOf(flaw).has_value();
}

} // namespace firebreak
