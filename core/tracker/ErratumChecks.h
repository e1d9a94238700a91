// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/Finding.h"
#include "core/identity/WorkflowStatus.h"
#include "core/tracker/Erratum.h"
#include "core/tracker/TrackerPolicy.h"

#include <QSet>

#include <span>

namespace firebreak {

namespace check {
extern const Check ErratumTrackerUnknown;   ///< details: the tracker's id
extern const Check ErratumNotSecurity;      ///< R105; details: the CVE
extern const Check ErratumQualityMissing;   ///< R102; details: the tracker's id
extern const Check ErratumDocumentsMissing; ///< R101
extern const Check ErratumSignOffMissing;   ///< R106; details: the part
extern const Check ErratumReviewMissing;    ///< R103
extern const Check ErratumBlackout;         ///< R104; details: the reason of the black-out
extern const Check ErratumChannelMissing;   ///< R107
extern const Check ErratumGradesMissing;    ///< R107
extern const Check ErratumEmbargoed;        ///< R53 R63
extern const Check ErratumBlackoutPlanned;  ///< R104, a warning while it is only planned
} // namespace check

[[nodiscard]] std::span<const Check* const> erratumChecks();

/// What an erratum's rules ask of one of its trackers.
struct ErratumTracker
{
    RecordId id;
    bool isQualityComplete = false;
    bool isEmbargoed = false;
    QStringList cves; ///< of the vulnerabilities it fixes; a weakness has none (R10)
};

/// The records around an erratum.
struct ErratumSurroundings
{
    RecordId id;                    ///< of the erratum
    QList<ErratumTracker> trackers; ///< those that exist
    QSet<QString> advisedCves;      ///< fixed by errata of type security that have shipped
    const TrackerPolicy* policy = &TrackerPolicy::shipped();
};

/// What keeps it from being shipped at `at`, judged when it ships. A bug fix or enhancement erratum may carry
/// a CVE's fix only after a security erratum for that CVE has shipped (R105).
[[nodiscard]] QList<Finding> shippingFindings(const Erratum& erratum, const ErratumSurroundings& surroundings,
                                              Instant at);
/// What is wrong as it stands: what has shipped keeps its documents, approvals, review and channel; a plan on
/// a black-out date is a warning.
[[nodiscard]] QList<Finding> checkErratum(const Erratum& erratum, const ErratumSurroundings& surroundings);

/// What keeps it from being removed: what has shipped is with the customers (R101, R115).
[[nodiscard]] QList<Finding> checkErratumRemoval(const RecordId& id, const Erratum& erratum);

enum class ErratumState : quint8 { Draft, Approved, Shipped };
/// `draft`, `approved`, `shipped`.
[[nodiscard]] QLatin1String toWord(ErratumState state);

/// Approved: both approvals stand. The reasons are what is missing for that, then for shipping at the planned
/// time, else at `now`.
[[nodiscard]] WorkflowStatus<ErratumState>
erratumStatus(const Erratum& erratum, const ErratumSurroundings& surroundings, Instant now);

} // namespace firebreak
