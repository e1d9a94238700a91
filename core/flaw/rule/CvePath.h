// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flaw/Flaw.h"
#include "core/flaw/rule/FlawSurroundings.h"
#include "core/identity/WorkflowStatus.h"

#include <QJsonObject>

namespace firebreak {

namespace error {
inline constexpr ErrorCode CveAlreadyThere{"cve.already-there"}; ///< the flaw has an id; details: it
inline constexpr ErrorCode CveGivenElsewhere{
    "cve.given-elsewhere"};                              ///< another CNA has (R38); details: CNA, id
inline constexpr ErrorCode CveOfEnding{"cve.of-ending"}; ///< a weakness and a rejected flaw get none (R10)
inline constexpr ErrorCode CveNoAuthority{"cve.no-authority"}; ///< the policy names no CNA of ours
inline constexpr ErrorCode CveMissing{"cve.missing"};
inline constexpr ErrorCode CveNotOurs{"cve.not-ours"}; ///< only its assigner rejects an id; details: who
/// An id of ours is given by assigning it and leaves only by being rejected (R31, R38); details: it
inline constexpr ErrorCode CveOwnPath{"cve.own-path"};
inline constexpr ErrorCode CveStep{"cve.step"};        ///< not the next step; details: the status it has
inline constexpr ErrorCode CveSamePerson{"cve.same-person"}; ///< who proposed a rejection does not confirm it
inline constexpr ErrorCode CveUnderEmbargo{"cve.under-embargo"}; ///< nothing leaves before the lift (R61)
inline constexpr ErrorCode CveHostedOnly{"cve.hosted-only"};       ///< hosted offerings publish nothing (R144)
inline constexpr ErrorCode CveNeedsReview{"cve.needs-review"};     ///< of its description by the writers (R129)
inline constexpr ErrorCode CveNeedsDescription{"cve.needs-description"}; ///< R39
inline constexpr ErrorCode CveNeedsReference{"cve.needs-reference"};     ///< R39: a public one
} // namespace error

/// Whether we may assign an id to the flaw: it has none, is no weakness, we are a CNA, and no other CNA has
/// assigned one (R37, R38). Fails with the first reason that speaks against it.
[[nodiscard]] Result<void> mayAssignCve(const Flaw& flaw, const FlawSurroundings& around);

/// Whether the flaw's id is ours and has not been rejected: nothing but the path "Reject a CVE" takes it away.
[[nodiscard]] bool isOwnCveAlive(const Flaw& flaw, const FlawPolicy& policy);
/// Whether the flaw may take an id that another CNA gave, in place of none, of another's or of a rejected one.
[[nodiscard]] Result<void> mayTakeCve(const Flaw& flaw, const FlawPolicy& policy, const QString& assigner);
/// Whether the flaw may lose its id, which is not its own: one of ours never, not even a rejected one.
[[nodiscard]] Result<void> mayDropCve(const Flaw& flaw, const FlawPolicy& policy);

/// What a CVE record of the flaw still lacks: an id, a description that the writers have reviewed (R129), at least one
/// public reference (R39), the lift of its embargo, and an offering that is not hosted (R144). Empty: it can be published.
[[nodiscard]] QList<Requirement> cveRecordMissing(const Flaw& flaw, const FlawSurroundings& around);

/// The steps of the path "Reject a CVE" (R31): proposed with a reason, confirmed by another person.
[[nodiscard]] Result<void> mayProposeCveRejection(const Flaw& flaw, const FlawPolicy& policy);
[[nodiscard]] Result<void> mayRejectCve(const Flaw& flaw, const std::optional<RecordId>& by);

/// What we as a CNA tell the CVE list of the flaw (R40): the container `cna` of a CVE record of format 5 with
/// `title`, `descriptions`, `references`, `problemTypes`, `metrics`, `credits` and `datePublic`, as far as
/// the flaw has them; of a rejected id only `rejectedReasons`. The publisher adds whose it is and what is
/// affected.
[[nodiscard]] QJsonObject cnaContainer(const Flaw& flaw);

} // namespace firebreak
