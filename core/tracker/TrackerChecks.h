// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/Finding.h"
#include "core/tracker/Tracker.h"
#include "core/tracker/TrackerPolicy.h"

#include <span>

namespace firebreak {

namespace check {
extern const Check TrackerAffectUnknown;       ///< details: the affect's id
extern const Check TrackerStreamUnknown;       ///< FK44
extern const Check TrackerStreamDiffers;       ///< FK44 FK47
extern const Check TrackerComponentDiffers;    ///< FK47
extern const Check TrackerPublic;              ///< FK45
extern const Check TrackerOpenOnSettled;       ///< FK46
extern const Check TrackerSystemDiffers;       ///< FK48; details: theirs, the stream's
extern const Check TrackerToolNotApproved;     ///< R60; details: the system
extern const Check TrackerJustification;       ///< FK49
extern const Check TrackerSeverityMissing;     ///< FK51
extern const Check TrackerSeverityUnsupported; ///< FK51; details: the severity, the offering's system
extern const Check TrackerReasonMissing;       ///< R95; details: characters asked for
extern const Check TrackerPolicyForbids;       ///< R95 R96; details: the rule named
extern const Check TrackerReleaseMissing;      ///< R98
extern const Check TrackerDecisionMissing;     ///< R98; details: the resolution
extern const Check TrackerQualityMissing;      ///< R100 R102
extern const Check TrackerWorkMissing;         ///< R99
extern const Check TrackerErratumMissing;      ///< R101
extern const Check TrackerMilestonesMissing;   ///< R92; details: the missing kinds
extern const Check TrackerProposalOpen;        ///< R93; details: its number
extern const Check TrackerAnalysisMissing;     ///< R99
extern const Check TrackerBackportOpen;        ///< R108; details: the version
extern const Check TrackerVerificationMissing; ///< R110
} // namespace check

[[nodiscard]] std::span<const Check* const> trackerChecks();

/// What a tracker's rules ask of one of its affects.
struct TrackedAffect
{
    RecordId id;
    RecordId flaw;
    RecordId stream;
    QString component;
    std::optional<Severity> severity; ///< the affect's own, else its flaw's
    bool isSettled = false;           ///< not affected, won't fix, deferred or out of support
    bool isEmbargoed = false;
    bool hasReporter = false; ///< a researcher reported it
    QString cveId;
    Instant flawCreatedAt;
};

struct TrackedStream
{
    QString name;
    QString phase;
    QString trackerSystem;      ///< of its offering; empty: not recorded, or Firebreak itself
    bool isShownToAll = false;  ///< that system can't hide a tracker
    QList<Severity> severities; ///< that system knows; empty: all four
    bool isShipped = true;      ///< its fixes go out by errata; what we run ourselves is deployed
};

/// The records around a tracker.
struct TrackerSurroundings
{
    RecordId id;                         ///< of the tracker
    QList<TrackedAffect> affects;        ///< those that exist, in the tracker's order
    std::optional<TrackedStream> stream; ///< none: it does not exist
    bool isMajor = false;
    bool hasErratum = false; ///< an erratum carries its fix
    bool isToolApproved = true; ///< for embargoed content: of the system that it is mirrored to (R60)
    const TrackerPolicy* policy = &TrackerPolicy::shipped();
};

/// What keeps it from being filed (FK51), judged when it is.
[[nodiscard]] QList<Finding> filingFindings(const Tracker& tracker, const TrackerSurroundings& surroundings);
/// What is wrong as it stands.
[[nodiscard]] QList<Finding> checkTracker(const Tracker& tracker, const TrackerSurroundings& surroundings);
/// What the policy has against closing it as its closure says (R95, R96), judged when it is closed: a
/// severity that is raised or a stream that ends later does not undo what was decided then.
[[nodiscard]] QList<Finding> closingFindings(const Tracker& tracker, const TrackerSurroundings& surroundings);

/// The affect whose CVE and severity stand for the whole tracker: the highest severity, then the oldest flaw
/// (FK53). Null when there is none.
[[nodiscard]] const TrackedAffect* leadingAffect(const QList<TrackedAffect>& affects);

/// Whether the tracker may leave the embargo: none of its affects is still embargoed (FK50).
[[nodiscard]] bool mayBePublic(const QList<TrackedAffect>& affects);

} // namespace firebreak
