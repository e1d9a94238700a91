// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/ErratumChecks.h"

#include "core/tracker/EnumWords.h"

namespace firebreak {
namespace check {

using enum CheckWeight;

constinit const Check ErratumTrackerUnknown{ErrorCode("erratum.tracker-unknown"), Blocks, "R101",
                                            "The erratum names a tracker, %1, that does not exist.",
                                            "Attach the trackers whose fixes it carries."};
constinit const Check ErratumNotSecurity{ErrorCode("erratum.not-security"), Blocks, "R105 D4",
                                         "The erratum ships the fix of %1 without a security advisory.",
                                         "Make it a security erratum, or ship one for that CVE first."};
constinit const Check ErratumQualityMissing{ErrorCode("erratum.quality-missing"), Blocks, "R102",
                                            "Quality engineering has not completed tracker %1.",
                                            "Wait for its results, or take the tracker out."};
constinit const Check ErratumDocumentsMissing{ErrorCode("erratum.documents-missing"), Blocks, "R101",
                                              "No documentation is attached.",
                                              "Attach the documents that go out with it."};
constinit const Check ErratumSignOffMissing{
    ErrorCode("erratum.sign-off-missing"), Blocks, "R106",
    "The %1 approval of what the erratum says now is missing.",
    "Ask Product Security for the CVE information, Customer Content Services for the documentation."};
constinit const Check ErratumReviewMissing{
    ErrorCode("erratum.review-missing"), Blocks, "R103", "The final documentation review is not complete.",
    "Incident response and at least one further approver review the final text."};
constinit const Check ErratumBlackout{ErrorCode("erratum.black-out"),
                                      Blocks,
                                      "R104",
                                      "The release falls on a black-out date (%1).",
                                      "Choose another date, or get a Product Security Manager's approval.",
                                      Permission::ApproveBlackout};
constinit const Check ErratumChannelMissing{ErrorCode("erratum.channel-missing"), Blocks, "R107",
                                            "No release channel is recorded.",
                                            "Record erratum, hot fix or container catalogue."};
constinit const Check ErratumGradesMissing{
    ErrorCode("erratum.grades-missing"), Blocks, "R107",
    "It is released to the container catalogue without the grades of the rebuilt containers.",
    "Record each rebuilt container and its grade."};
constinit const Check ErratumEmbargoed{ErrorCode("erratum.embargoed"), Blocks, "R53 R63",
                                       "Tracker %1 is still embargoed.",
                                       "Ship it when the embargo is lifted."};
constinit const Check ErratumBlackoutPlanned{
    ErrorCode("erratum.black-out-planned"), Warns, "R104", "The release is planned on a black-out date (%1).",
    "Plan another date, or get a Product Security Manager's approval."};

constinit const Check ErratumShipped{ErrorCode("erratum.shipped"), Blocks, "R101 R115",
                                     "The erratum has shipped, and can't be taken out of the world.",
                                     "Ship another one that corrects it."};

} // namespace check

namespace {

constexpr std::array All = {
    &check::ErratumTrackerUnknown,   &check::ErratumNotSecurity,     &check::ErratumQualityMissing,
    &check::ErratumDocumentsMissing, &check::ErratumSignOffMissing,  &check::ErratumReviewMissing,
    &check::ErratumBlackout,         &check::ErratumChannelMissing,  &check::ErratumGradesMissing,
    &check::ErratumEmbargoed,        &check::ErratumBlackoutPlanned,
    &check::ErratumShipped,
};
constexpr EnumWords<ErratumState, 3> States{{"draft", "approved", "shipped"}};

class Findings
{
public:
    explicit Findings(const RecordId& id) : m_id(id) {}
    void add(const Check& check, const char* place, QStringList details = {})
    {
        m_list.append({&check, m_id, QString::fromLatin1(place), std::move(details)});
    }
    [[nodiscard]] QList<Finding> take() { return std::move(m_list); }

private:
    RecordId m_id;
    QList<Finding> m_list;
};

QList<Finding> trackerFindings(const Erratum& erratum, const ErratumSurroundings& around)
{
    Findings found(around.id);
    for (const RecordId& id : erratum.trackers) {
        const auto it = std::find_if(around.trackers.cbegin(), around.trackers.cend(),
                                     [&id](const ErratumTracker& t) { return t.id == id; });
        if (it == around.trackers.cend())
            found.add(check::ErratumTrackerUnknown, "trackers", {id.toText()});
    }
    return found.take();
}

/// What it lacks by itself, whatever its trackers say.
QList<Finding> ownFindings(const Erratum& erratum, const ErratumSurroundings& around)
{
    Findings found(around.id);
    if (erratum.documents.isEmpty())
        found.add(check::ErratumDocumentsMissing, "documents");
    for (const SignOffPart part : {SignOffPart::Security, SignOffPart::Documentation}) {
        if (!erratum.isSignedOff(part))
            found.add(check::ErratumSignOffMissing, "signOffs", {toWord(part)});
    }
    if (!erratum.isFinallyReviewed())
        found.add(check::ErratumReviewMissing, "reviews");
    if (!erratum.channel)
        found.add(check::ErratumChannelMissing, "channel");
    if (erratum.channel == ReleaseChannel::ContainerCatalogue && erratum.containers.isEmpty())
        found.add(check::ErratumGradesMissing, "containers");
    return found.take();
}

QList<Requirement> requirementsOf(const QList<Finding>& findings)
{
    QList<Requirement> requirements;
    for (const Finding& finding : findings) {
        if (finding.blocks())
            requirements.append({finding.check->code, finding.record, finding.place, finding.details});
    }
    return requirements;
}

} // namespace

std::span<const Check* const> erratumChecks()
{
    return All;
}

QLatin1String toWord(ErratumState state)
{
    return States.word(state);
}

QList<Finding> shippingFindings(const Erratum& erratum, const ErratumSurroundings& around, Instant at)
{
    Findings found(around.id);
    for (const ErratumTracker& tracker : around.trackers) {
        if (!tracker.isQualityComplete)
            found.add(check::ErratumQualityMissing, "trackers", {tracker.id.toText()});
        if (tracker.isEmbargoed)
            found.add(check::ErratumEmbargoed, "trackers", {tracker.id.toText()});
        for (const QString& cve : tracker.cves) {
            if (erratum.type != ErratumType::Security && !around.advisedCves.contains(cve))
                found.add(check::ErratumNotSecurity, "type", {cve});
        }
    }
    if (const Blackout* blackout = around.policy->blackoutAt(at))
        found.add(check::ErratumBlackout, "plannedAt", {blackout->reason});
    return trackerFindings(erratum, around) + found.take() + ownFindings(erratum, around);
}

QList<Finding> checkErratum(const Erratum& erratum, const ErratumSurroundings& around)
{
    if (erratum.shipped)
        return ownFindings(erratum, around);
    QList<Finding> findings = trackerFindings(erratum, around);
    if (erratum.plannedAt) {
        if (const Blackout* blackout = around.policy->blackoutAt(*erratum.plannedAt))
            findings.append(
                {&check::ErratumBlackoutPlanned, around.id, QStringLiteral("plannedAt"), {blackout->reason}});
    }
    return findings;
}

QList<Finding> checkErratumRemoval(const RecordId& id, const Erratum& erratum)
{
    if (!erratum.shipped)
        return {};
    return {{&check::ErratumShipped, id, QStringLiteral("shipped"), {}}};
}

WorkflowStatus<ErratumState> erratumStatus(const Erratum& erratum, const ErratumSurroundings& around,
                                           Instant now)
{
    if (erratum.shipped)
        return {ErratumState::Shipped, std::nullopt, {}};
    const QList<Finding> all = shippingFindings(erratum, around, erratum.plannedAt.value_or(now));
    if (erratum.isApproved())
        return {ErratumState::Approved, ErratumState::Shipped,
                requirementsOf(blockingFindings(all, erratum.approvals))};
    QList<Finding> missing;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(missing), [](const Finding& finding) {
        return finding.check == &check::ErratumSignOffMissing ||
               finding.check == &check::ErratumTrackerUnknown;
    });
    return {ErratumState::Draft, ErratumState::Approved, requirementsOf(missing)};
}

} // namespace firebreak
