// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flaw/Affect.h"
#include "core/flaw/FlawPolicy.h"
#include "core/intake/AdvisoryScore.h"

#include <QList>

namespace firebreak {

/// One affect of the flaw with what other records say of it.
struct AffectFacts
{
    RecordId id;
    Affect affect;
    QString offering;       ///< the platform that customers know, such as a product; empty: unknown
    QString stream;         ///< its name
    bool isService = false; ///< hosted: publishes nothing about vulnerabilities (R144)
    bool isCommunity = false;
    bool isStreamKnown = true;    ///< the stream is in the catalogue
    bool isSupported = true;      ///< the stream still gets fixes
    bool isComponentKnown = true; ///< some manifest of the stream names the component, or it has no manifest
    bool hasTracker = false;
    std::optional<Instant> openTrackerSince; ///< the earliest tracker that is not closed
    // What the last of its trackers that closed says, once none is open (FK54).
    bool isFixed = false;               ///< closed with a fix that has shipped
    QString fixedIn;                    ///< the release that carries it; empty: nobody said
    bool isFoundUnaffected = false;     ///< closed because the offering is not affected after all
    std::optional<Resolution> closedAs; ///< closed without a fix: wont-fix, defer or out-of-support
};

/// How the flaw's incident was declared.
struct IncidentFacts
{
    bool isDeclared = false;
    bool isMajor = false;
    bool isKnownExploited = false;
};

/// What the rules of a flaw need to know of other records. Filled by whoever has them; a plain copy, so that
/// "what if" is a changed copy and the same call.
struct FlawSurroundings
{
    RecordId flaw;
    Instant now;
    bool isEmbargoed = false; ///< it lies in an embargoed incident's compartment (R52)
    IncidentFacts incident;
    QList<AffectFacts> affects;
    QList<AdvisoryScore> scores; ///< of other issuers
    QStringList sourceCves;      ///< CVE ids that its reports' documents name
    QString sourceAssigner;      ///< the CNA that published the CVE record among them; empty: none did
    QList<RecordId> sharingCve;  ///< other flaws with its CVE id, not removed
    QStringList unreviewedTexts; ///< fields whose text the writers have not reviewed as it is (R129)
    FlawPolicy policy = FlawPolicy::standard();
};

/// Whether all that it affects is hosted, so that nothing of it is published (R144).
[[nodiscard]] bool isHostedOnly(const FlawSurroundings& around);

} // namespace firebreak
