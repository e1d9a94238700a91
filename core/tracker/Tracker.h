// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/Approval.h"
#include "core/tracker/EngineeringWork.h"
#include "core/tracker/TrackerOutcome.h"
#include "core/tracker/TrackerProposal.h"

namespace firebreak {

/// Engineering's work on one or more affects of one stream (R91). Record kind `tracker`; it lives in its
/// affects' compartment. What needs other records to judge is in TrackerChecks.h. docs/records/tracker.md
/// lists the fields.
struct Tracker
{
    QList<RecordId> affects; ///< at least one (FK43)
    RecordId stream;
    QString component;
    QString summary; ///< without the prefixes, which trackerTitle() computes
    std::optional<RecordId> owner;
    OfferingFacts offering;
    TrackerStatus status = TrackerStatus::New;
    std::optional<TrackerClosure> closure;       ///< there exactly when closed
    std::optional<Instant> firstTimeline;        ///< engineering's first estimate, kept (R92)
    QList<TrackerMilestone> milestones;          ///< one per kind
    QList<TrackerProposal> proposals;            ///< numbered 1, 2, …
    std::optional<ReleaseDecision> fixedIn;      ///< R98
    std::optional<EngineeringAnalysis> analysis; ///< R99
    std::optional<QualityRecord> quality;        ///< R100
    QList<Backport> backports;                   ///< R108
    QList<Containment> containment;              ///< R109, in order of time
    QList<FixVerification> verifications;        ///< R110
    std::optional<ExternalTracker> external;
    QList<Approval> approvals;
    Instant createdAt;
    std::optional<Instant> updatedAt;
    std::optional<RecordId> updatedBy;
    int comments = 0;
    QJsonObject extra;

    [[nodiscard]] bool isOpen() const { return status != TrackerStatus::Closed; }
    [[nodiscard]] FixState fixState() const;
    [[nodiscard]] const TrackerMilestone* milestone(MilestoneKind kind) const;
    [[nodiscard]] bool isQualityComplete() const { return quality && quality->isComplete(); }
    /// Null when there is none of that number.
    [[nodiscard]] TrackerProposal* proposal(int number);

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader; `body.field-missing` without affects or stream, or closed without
    /// a closure; `body.field-value` for a closure of an open tracker, a milestone given twice, or proposals
    /// out of number.
    [[nodiscard]] static Result<Tracker> fromJson(const QJsonObject& body);
    friend bool operator==(const Tracker&, const Tracker&) = default;
};

/// What a tracker's title says beside its own summary.
struct TrackerTitleFacts
{
    bool isEmbargoed = false;
    bool isMajorIncident = false;
    QString cveId;
    QString streamName;
};

/// The title as engineering reads it (R59): `EMBARGOED [Major Incident] CVE-2026-1000 component: summary
/// [stream]`, the parts that do not apply left out.
[[nodiscard]] QString trackerTitle(const Tracker& tracker, const TrackerTitleFacts& facts);

} // namespace firebreak
