// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/embargo/ApprovedTool.h"
#include "core/identity/Role.h"
#include "core/incident/AudienceCatalogue.h"
#include "core/incident/DeliverableCatalogue.h"
#include "core/incident/Incident.h"
#include "core/incident/IncidentPlan.h"

namespace firebreak {

/// One of the seven items of a flaw's assessment that is not provided or not verified (R84).
struct OpenItem
{
    QString item;    ///< its word
    RecordId record; ///< where to go for it
    QString field;
};

/// What an incident's rules ask of one of its flaws.
struct IncidentFlaw
{
    RecordId id;
    std::optional<Severity> severity;
    bool hasInitialClass = false; ///< triage said major or minor (R32)
    bool isEnded = false;         ///< rejected, a weakness, or not affecting anything
    bool hasCve = false;
    bool isRemote = false; ///< exploitable over a network
    QList<OpenItem> openItems;
};

/// One of the incident's deliverables.
struct OwedDeliverable
{
    RecordId id;
    QString entry;
    bool isConcluded = false;
};

/// The records around an incident, and the organisation's data.
struct IncidentSurroundings
{
    RecordId id; ///< of the incident
    QList<IncidentFlaw> flaws;
    QList<RecordId> openTasks;
    QList<RecordId> untracked; ///< affects that are affected, or not decided yet, without a tracker (R91)
    QList<RecordId> openTrackers;
    QList<RecordId> unshippedFixes; ///< trackers closed as fixed whose fix no erratum has shipped (R101, R115)
    QList<RecordId> unshippedErrata;
    QList<RecordId> unfinishedTexts; ///< bulletins and translations that are not published
    QList<RecordId> unexplained;     ///< affects that are not fixed and give no reason (R112)
    QList<OwedDeliverable> deliverables;
    QMap<RecordId, QList<Role>> people; ///< the roles of those who hold a post (R78) and have an open account
    bool isAnythingFixed = false;
    bool isAnythingNotFixed = false;
    bool hasReporter = false;
    bool isHostedOnly = false;      ///< all affected offerings are hosted (R144)
    bool isTranslated = false;      ///< a translation is planned
    bool isHeldBack = false;        ///< Product Security's alone until its embargo begins or is refused (R52)
    QList<ApprovedTool> tools;      ///< of the plan; for embargoed content (R60)
    std::optional<Instant> fixedAt; ///< when the last tracker was closed
    QStringList lateComplaints;     ///< from whom: nobody answered in the time of the level they have reached (R168)
    bool isReported = false;        ///< somebody reported one of its flaws to us (R67) …
    QList<DisclosureConsent> consents; ///< … and lets us share it with these
    std::optional<Instant> publicAt;   ///< when we disclosed the last of the flaws reported to us
    const IncidentPlan* plan = &IncidentPlan::shipped();
    const AudienceCatalogue* audiences = &AudienceCatalogue::shipped();
    const DeliverableCatalogue* catalogue = &DeliverableCatalogue::shipped();
};

/// The highest severity of the flaws that have not ended; none when none has one.
[[nodiscard]] std::optional<Severity> highestSeverity(const QList<IncidentFlaw>& flaws);

/// What the process data may ask of an incident. Words: `class` (`undeclared`, `minor`, `major`), `watch`
/// (`yes`, `no`), `severity`, `embargo` (`public`, `embargoed`, `lifted`), `kind`, `handling`, `reporter`
/// (`yes`, `no`), `cve` (`needed`, `assigned`), `reach` (`remote-or-critical`, `other`), `offerings`
/// (`hosted`, `product`), `translation`, `fix`, `branded` (`yes`, `no`), `occasion` (`major-release`,
/// `none`), `authority` (`required`, `not-required`). Moments: `received`, `declared`, `majorDeclared`,
/// `fixed`, `lift`, `release`, `closed`.
[[nodiscard]] ClockFacts incidentFacts(const Incident& incident, const IncidentSurroundings& surroundings);

} // namespace firebreak
