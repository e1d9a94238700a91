// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/TrackerChecks.h"

#include <array>

namespace firebreak {
namespace check {

using enum CheckWeight;

constinit const Check TrackerAffectUnknown{ErrorCode("tracker.affect-unknown"), Blocks, "R91 FK43",
                                           "The tracker names an affect, %1, that does not exist.",
                                           "Name the affects it is for."};
constinit const Check TrackerStreamUnknown{ErrorCode("tracker.stream-unknown"), Warns, "FK44",
                                           "The tracker's stream is not in the catalogue.",
                                           "Choose a stream of the catalogue."};
constinit const Check TrackerStreamDiffers{ErrorCode("tracker.stream-differs"), Blocks, "FK44 FK47",
                                           "An affect of this tracker is of another stream.",
                                           "File a tracker of its own for that affect."};
constinit const Check TrackerComponentDiffers{ErrorCode("tracker.component-differs"), Blocks, "FK47",
                                              "An affect of this tracker is of another component, %1.",
                                              "File a tracker of its own for that affect."};
constinit const Check TrackerPublic{
    ErrorCode("tracker.public-while-embargoed"), Blocks, "R53 FK45",
    "The tracker is public in engineering's system while a flaw is embargoed.",
    "Make it private there before linking it."};
constinit const Check TrackerOpenOnSettled{ErrorCode("tracker.open-on-settled-affect"), Blocks, "FK46",
                                           "The tracker is open, but an affect is settled without a fix.",
                                           "Close the tracker, or reopen the affect."};
constinit const Check TrackerSystemDiffers{ErrorCode("tracker.system-differs"), Blocks, "FK48",
                                           "The tracker is kept in %1, but the stream's system is %2.",
                                           "Link the tracker in the stream's own system."};
constinit const Check TrackerToolNotApproved{
    ErrorCode("tracker.tool-not-approved"), Blocks, "R60",
    "An embargoed tracker is kept in a system that is not approved for it (%1).",
    "Keep it in Firebreak, or in a system that Information Security and then Product Security have approved."};
constinit const Check TrackerJustification{ErrorCode("tracker.justification-missing"), Blocks, "FK49 R95",
                                           "The tracker is closed as not a bug without a justification.",
                                           "Say why it is not a bug."};
constinit const Check TrackerSeverityMissing{ErrorCode("tracker.severity-missing"), Blocks, "FK51",
                                             "The flaw of this tracker has no severity yet.",
                                             "Set the severity first."};
constinit const Check TrackerSeverityUnsupported{
    ErrorCode("tracker.severity-unsupported"), Blocks, "FK51",
    "The severity is %1, which the offering's tracker system, %2, does not know.",
    "Give the affect a severity that the system knows."};
constinit const Check TrackerReasonMissing{
    ErrorCode("tracker.reason-missing"), Blocks, "R95",
    "It is left without a fix, and the reason has fewer than %1 characters.",
    "Give the reason in detail."};
constinit const Check TrackerPolicyForbids{
    ErrorCode("tracker.policy-forbids"), Blocks, "R95 R96",
    "No rule of the policy named “%1” allows leaving this without a fix.",
    "Fix it, or name a rule that covers its severity and lifecycle."};
constinit const Check TrackerReleaseMissing{ErrorCode("tracker.release-missing"), Blocks, "R98",
                                            "The tracker is closed as fixed, but no release is recorded.",
                                            "Record in which release product management has it fixed."};
constinit const Check TrackerDecisionMissing{
    ErrorCode("tracker.decision-missing"), Blocks, "R98",
    "The tracker is closed as %1, and product management has not recorded that it stays unfixed.",
    "Have product management record its decision, or reopen the tracker."};
constinit const Check TrackerQualityMissing{
    ErrorCode("tracker.quality-missing"), Blocks, "R100 R102",
    "The tracker is closed as fixed before quality engineering completed its work.",
    "Record plan, cases, results, the proof of the fix and the deliveries."};
constinit const Check TrackerWorkMissing{
    ErrorCode("tracker.work-missing"), Blocks, "R99",
    "The tracker is closed as fixed without engineering's complete analysis.",
    "Record the impact, the fix and its practices, the build and the advice for testing."};
constinit const Check TrackerErratumMissing{ErrorCode("tracker.erratum-missing"), Blocks, "R101",
                                            "The tracker is closed as fixed, and no erratum carries its fix.",
                                            "Attach the tracker to the erratum that ships its fix."};
constinit const Check TrackerMilestonesMissing{ErrorCode("tracker.milestones-missing"), Warns, "R92",
                                               "The tracker has no date for %1.",
                                               "Set dates for development, testing and release."};
constinit const Check TrackerProposalOpen{ErrorCode("tracker.proposal-open"), Warns, "R93 R94",
                                          "Proposal %1 waits for an answer.", "Answer or agree."};
constinit const Check TrackerAnalysisMissing{
    ErrorCode("tracker.analysis-missing"), Warns, "R99",
    "The tracker is in testing without engineering's analysis.",
    "Record the impact, the fix, the build and the advice for testing."};
constinit const Check TrackerBackportOpen{ErrorCode("tracker.backport-open"), Warns, "R108",
                                          "The tracker is closed as fixed, but its backport to %1 is open.",
                                          "Finish the backport, or drop it with a reason."};
constinit const Check TrackerVerificationMissing{ErrorCode("tracker.verification-missing"), Warns, "R110",
                                                 "The researcher has not verified the fix.",
                                                 "Ask the researcher to try it, and record the answer."};

} // namespace check

namespace {

constexpr std::array All = {
    &check::TrackerAffectUnknown,   &check::TrackerStreamUnknown,
    &check::TrackerStreamDiffers,   &check::TrackerComponentDiffers,
    &check::TrackerPublic,          &check::TrackerOpenOnSettled,
    &check::TrackerSystemDiffers,   &check::TrackerJustification,
    &check::TrackerToolNotApproved,
    &check::TrackerSeverityMissing, &check::TrackerReasonMissing,
    &check::TrackerPolicyForbids,   &check::TrackerReleaseMissing,
    &check::TrackerQualityMissing,  &check::TrackerMilestonesMissing,
    &check::TrackerProposalOpen,    &check::TrackerAnalysisMissing,
    &check::TrackerBackportOpen,    &check::TrackerVerificationMissing,
    &check::TrackerDecisionMissing, &check::TrackerWorkMissing,
    &check::TrackerErratumMissing,  &check::TrackerSeverityUnsupported,
};

class Inspection
{
public:
    Inspection(const Tracker& tracker, const TrackerSurroundings& around)
        : m_tracker(tracker), m_around(around), m_leading(leadingAffect(around.affects))
    {}

    QList<Finding> run()
    {
        affects();
        place();
        plan();
        if (m_tracker.closure)
            closed(*m_tracker.closure);
        return m_findings;
    }

    QList<Finding> file()
    {
        if (!m_leading || !m_leading->severity || !m_around.stream || m_around.stream->severities.isEmpty())
            return m_findings;
        if (!m_around.stream->severities.contains(*m_leading->severity))
            find(check::TrackerSeverityUnsupported, "affects",
                 {toWord(*m_leading->severity), m_around.stream->trackerSystem});
        return m_findings;
    }

    QList<Finding> close()
    {
        if (m_tracker.closure && m_tracker.closure->resolution != TrackerResolution::Fixed)
            notFixed(*m_tracker.closure);
        return m_findings;
    }

private:
    void find(const Check& check, const char* place, QStringList details = {})
    {
        m_findings.append({&check, m_around.id, QString::fromLatin1(place), std::move(details)});
    }

    void affects()
    {
        for (const RecordId& id : m_tracker.affects) {
            const bool isThere = std::any_of(m_around.affects.cbegin(), m_around.affects.cend(),
                                             [&id](const TrackedAffect& a) { return a.id == id; });
            if (!isThere)
                find(check::TrackerAffectUnknown, "affects", {id.toText()});
        }
        for (const TrackedAffect& affect : m_around.affects) {
            if (affect.stream != m_tracker.stream)
                find(check::TrackerStreamDiffers, "affects");
            if (affect.component != m_tracker.component)
                find(check::TrackerComponentDiffers, "affects", {affect.component});
            if (affect.isSettled && m_tracker.isOpen())
                find(check::TrackerOpenOnSettled, "status");
        }
        if (m_leading && !m_leading->severity)
            find(check::TrackerSeverityMissing, "affects");
    }

    void place()
    {
        if (!m_around.stream)
            find(check::TrackerStreamUnknown, "stream");
        if (!m_tracker.external)
            return;
        const bool isShown =
            !m_tracker.external->isPrivate || (m_around.stream && m_around.stream->isShownToAll);
        if (isShown && !mayBePublic(m_around.affects))
            find(check::TrackerPublic, "external");
        if (!m_around.isToolApproved)
            find(check::TrackerToolNotApproved, "external", {m_tracker.external->system});
        const bool isSystemKnown = m_around.stream && !m_around.stream->trackerSystem.isEmpty();
        if (isSystemKnown &&
            m_tracker.external->system.compare(m_around.stream->trackerSystem, Qt::CaseInsensitive) != 0)
            find(check::TrackerSystemDiffers, "external",
                 {m_tracker.external->system, m_around.stream->trackerSystem});
    }

    void plan()
    {
        for (const TrackerProposal& proposal : m_tracker.proposals) {
            if (proposal.state() == ProposalState::Open)
                find(check::TrackerProposalOpen, "proposals", {QString::number(proposal.number)});
        }
        if (!m_tracker.isOpen())
            return;
        for (const MilestoneKind kind :
             {MilestoneKind::Development, MilestoneKind::Testing, MilestoneKind::Release}) {
            const TrackerMilestone* milestone = m_tracker.milestone(kind);
            if (!milestone || !milestone->due)
                find(check::TrackerMilestonesMissing, "milestones", {toWord(kind)});
        }
        const bool isBuilt =
            m_tracker.status == TrackerStatus::Testing || m_tracker.status == TrackerStatus::Verified;
        if (isBuilt && !(m_tracker.analysis && m_tracker.analysis->isComplete()))
            find(check::TrackerAnalysisMissing, "analysis");
    }

    void closed(const TrackerClosure& closure)
    {
        switch (fixStateOf(closure.resolution)) {
        case FixState::Fixed:
            fixed();
            break;
        case FixState::WontFix:
        case FixState::OutOfSupport:
        case FixState::Deferred:
            // Product management says so; a decision for a fix speaks against it.
            if (!m_tracker.fixedIn || m_tracker.fixedIn->isFixed)
                find(check::TrackerDecisionMissing, "fixedIn", {toWord(closure.resolution)});
            break;
        case FixState::NotAffected:
        case FixState::Affected:
            break;
        }
        if (closure.resolution == TrackerResolution::NotABug && closure.reason.simplified().isEmpty())
            find(check::TrackerJustification, "closure");
    }

    void fixed()
    {
        if (!m_tracker.fixedIn || !m_tracker.fixedIn->isFixed)
            find(check::TrackerReleaseMissing, "fixedIn");
        if (!m_tracker.isQualityComplete())
            find(check::TrackerQualityMissing, "quality");
        if (!m_tracker.analysis || !m_tracker.analysis->isComplete())
            find(check::TrackerWorkMissing, "analysis");
        const bool isShipped = !m_around.stream || m_around.stream->isShipped;
        if (isShipped && !m_around.hasErratum)
            find(check::TrackerErratumMissing, "errata");
        for (const Backport& backport : m_tracker.backports) {
            if (backport.status == BackportStatus::Planned || backport.status == BackportStatus::InProgress)
                find(check::TrackerBackportOpen, "backports", {backport.version});
        }
        const bool hasReporter = std::any_of(m_around.affects.cbegin(), m_around.affects.cend(),
                                             [](const TrackedAffect& a) { return a.hasReporter; });
        const bool isVerified = std::any_of(m_tracker.verifications.cbegin(), m_tracker.verifications.cend(),
                                            [](const FixVerification& v) { return v.isConfirmed; });
        if (hasReporter && !isVerified)
            find(check::TrackerVerificationMissing, "verifications");
    }

    void notFixed(const TrackerClosure& closure)
    {
        const QString reason = closure.reason.simplified();
        const qsizetype least = m_around.policy->minimumReason();
        if (reason.size() < least)
            find(check::TrackerReasonMissing, "closure", {QString::number(least)});
        const ClockFacts facts = trackerFacts(m_leading ? m_leading->severity : std::nullopt,
                                              m_around.stream ? m_around.stream->phase : QString(),
                                              m_around.isMajor, closure.resolution);
        if (!m_around.policy->notFixedRules(facts).contains(closure.policy))
            find(check::TrackerPolicyForbids, "closure", {closure.policy});
    }

    const Tracker& m_tracker;
    const TrackerSurroundings& m_around;
    const TrackedAffect* m_leading;
    QList<Finding> m_findings;
};

} // namespace

std::span<const Check* const> trackerChecks()
{
    return All;
}

QList<Finding> filingFindings(const Tracker& tracker, const TrackerSurroundings& surroundings)
{
    return Inspection(tracker, surroundings).file();
}

QList<Finding> checkTracker(const Tracker& tracker, const TrackerSurroundings& surroundings)
{
    return Inspection(tracker, surroundings).run();
}

QList<Finding> closingFindings(const Tracker& tracker, const TrackerSurroundings& surroundings)
{
    return Inspection(tracker, surroundings).close();
}

const TrackedAffect* leadingAffect(const QList<TrackedAffect>& affects)
{
    const auto isLess = [](const TrackedAffect& a, const TrackedAffect& b) {
        return a.severity != b.severity ? a.severity < b.severity : a.flawCreatedAt > b.flawCreatedAt;
    };
    const auto it = std::max_element(affects.cbegin(), affects.cend(), isLess);
    return it == affects.cend() ? nullptr : &*it;
}

bool mayBePublic(const QList<TrackedAffect>& affects)
{
    return std::none_of(affects.cbegin(), affects.cend(),
                        [](const TrackedAffect& affect) { return affect.isEmbargoed; });
}

} // namespace firebreak
