// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/IncidentInspection.h"

#include "core/embargo/EmbargoChecks.h"

namespace firebreak {

IncidentInspection::IncidentInspection(const Incident& incident, const IncidentSurroundings& surroundings)
    : m_incident(incident), m_around(surroundings), m_facts(incidentFacts(incident, surroundings))
{}

void IncidentInspection::find(const Check& check, const char* place, QStringList details)
{
    findAt(check, m_around.id, place, std::move(details));
}

void IncidentInspection::findAt(const Check& check, const RecordId& record, const char* place,
                                QStringList details)
{
    m_findings.append({&check, record, QString::fromLatin1(place), std::move(details)});
}

void IncidentInspection::declaration()
{
    const Declaration* current = m_incident.declaration();
    if (!current)
        return;
    const std::optional<Severity> then = current->decision->severity;
    const std::optional<Severity> now = highestSeverity(m_around.flaws);
    if (current->incidentClass == IncidentClass::Major) {
        // Judged by the severity it had when it was declared: a later change asks for a new declaration.
        if (!then)
            find(check::IncidentSeverityMissing, "declarations");
        else if (*then == Severity::Low)
            find(check::IncidentSeverityLow, "declarations");
        if (current->criteria.isEmpty())
            find(check::IncidentCriteriaMissing, "declarations");
        if (now && *now == Severity::Low && then != now)
            find(check::IncidentSeverityFell, "declarations");
    }
    if (current->isWatch) {
        if (current->incidentClass != IncidentClass::Major || then != Severity::Critical)
            find(check::IncidentWatchNotMajor, "declarations");
        if (current->watchCriteria.isEmpty())
            find(check::IncidentWatchCriteriaMissing, "declarations");
        if (now && then == Severity::Critical && *now < Severity::Critical)
            find(check::IncidentSeverityFell, "declarations");
    }
    if (current->stamp.by && current->stamp.by == current->decision->stamp.by)
        find(check::IncidentDecidedByProposer, "declarations");
}

/// Whoever is told under embargo is told by name, through an approved tool, and is on the list unless the plan says
/// otherwise. What parties outside need is the reporter's consent, which is asked when they are told.
void IncidentInspection::embargoedNotice(const StakeholderNotice& notice, const Audience& audience)
{
    if (!isApprovedTool(notice.channel, m_around.tools))
        find(check::IncidentToolNotApproved, "notices", {notice.channel});
    switch (audience.embargoed) {
    case EmbargoedTelling::Never:
        find(check::IncidentNoticeEmbargoed, "notices", {audience.id});
        return;
    case EmbargoedTelling::Consent:
        return;
    case EmbargoedTelling::Roster:
    case EmbargoedTelling::Named:
        break;
    }
    if (notice.people.isEmpty())
        find(check::IncidentNoticeUnnamed, "notices", {audience.id});
    for (const RecordId& person : notice.people) {
        if (audience.embargoed == EmbargoedTelling::Roster &&
            !m_incident.embargo->isMember(person, notice.stamp.at))
            find(check::IncidentNoticeRoster, "notices", {audience.id, person.toText()});
    }
}

void IncidentInspection::notice(const StakeholderNotice& notice)
{
    const Audience* audience = m_around.audiences->audience(notice.audience);
    if (!audience) {
        find(check::IncidentNoticeUnknown, "notices", {notice.audience});
        return;
    }
    const std::optional<Instant> lift =
        m_incident.embargo && m_incident.embargo->lifted ? m_incident.liftAt() : std::nullopt;
    const bool wasEmbargoed = m_incident.embargo && notice.stamp.at >= m_incident.embargo->beganAt &&
                              (!lift || notice.stamp.at < *lift);
    if (wasEmbargoed)
        embargoedNotice(notice, *audience);
    if (!audience->senders.isEmpty() && !audience->senders.contains(notice.sentAs))
        find(check::IncidentNoticeSender, "notices", {audience->id, notice.sentAs});
    if (audience->needsTextApproval && !notice.textApproved)
        find(check::IncidentNoticeText, "notices", {audience->id});
    const bool isActive = !m_incident.isClosed(IncidentPhase::RecoveryClosure) ||
                          notice.stamp.at < m_incident.phases.last().stamp.at;
    if (audience->isBulletinLinkOnly && isActive && notice.kind != NoticeKind::BulletinLink)
        find(check::IncidentMediaContact, "notices", {audience->id});
}

void IncidentInspection::notices()
{
    for (const StakeholderNotice& notice : m_incident.notices)
        this->notice(notice);
}

/// What was reported is told to nobody outside without the reporter's agreement, until it is public (R67). Authorities are
/// told because the law says so.
void IncidentInspection::sharing()
{
    if (!m_around.isReported)
        return;
    const auto isAllowed = [this](const QString& name, Instant at) {
        return (m_around.publicAt && *m_around.publicAt <= at) || mayShareWith(name, m_around.consents, at);
    };
    for (const ThirdParty& party : m_incident.thirdParties) {
        if (party.told && party.kind != PartyKind::Authority && !isAllowed(party.name, party.told->at))
            find(check::IncidentConsentMissing, "thirdParties", {party.name});
    }
    for (const StakeholderNotice& notice : m_incident.notices) {
        const Audience* audience = m_around.audiences->audience(notice.audience);
        if (audience && audience->group == AudienceGroup::External && notice.kind == NoticeKind::Information &&
            !isAllowed(audience->id, notice.stamp.at) && !isAllowed(audience->title, notice.stamp.at))
            find(check::IncidentConsentMissing, "notices", {audience->title});
    }
}

void IncidentInspection::tools()
{
    if (!m_incident.isEmbargoed())
        return;
    for (const CoordinationPlace& place : m_incident.places) {
        if (!isApprovedTool(place.tool, m_around.tools))
            find(check::IncidentToolNotApproved, "places", {place.tool});
    }
}

void IncidentInspection::embargo()
{
    if (m_around.isHeldBack)
        find(check::IncidentEmbargoUndecided, "embargo");
    const std::optional<Severity> severity = highestSeverity(m_around.flaws);
    if (m_incident.isEmbargoed() && m_incident.embargo->justification.trimmed().isEmpty() && severity &&
        *severity <= Severity::Moderate)
        find(check::EmbargoJustificationMissing, "embargo.justification", {toWord(*severity)});
}

void IncidentInspection::roles()
{
    if (!m_incident.needsRoles())
        return;
    if (!m_incident.commander)
        find(check::IncidentRoleMissing, "commander", {QStringLiteral("commander")});
    if (!m_incident.programManager)
        find(check::IncidentRoleMissing, "programManager", {QStringLiteral("program manager")});
    if (!m_incident.leadAnalyst)
        find(check::IncidentRoleMissing, "leadAnalyst", {QStringLiteral("lead analyst")});
}

void IncidentInspection::posts()
{
    if (!m_incident.needsRoles())
        return;
    const auto post = [this](const std::optional<RecordId>& person, Role role, const char* field, const char* name) {
        if (person && !m_around.people.value(*person).contains(role))
            find(check::IncidentPostUnfit, field, {QString::fromLatin1(name)});
    };
    post(m_incident.commander, Role::Commander, "commander", "commander");
    post(m_incident.programManager, Role::ProgramManager, "programManager", "program manager");
    post(m_incident.leadAnalyst, Role::Analyst, "leadAnalyst", "lead analyst");
}

void IncidentInspection::steps(IncidentPhase phase)
{
    const QList<const PlanStep*> steps = m_around.plan->steps(phase, m_facts);
    for (const PlanStep* step : steps) {
        if (!m_incident.isConcluded(step->id))
            find(check::IncidentStepOpen, "steps", {step->id});
    }
}

void IncidentInspection::triage()
{
    for (const IncidentFlaw& flaw : m_around.flaws) {
        if (!flaw.isEnded && !flaw.hasInitialClass)
            findAt(check::IncidentInitialClassMissing, flaw.id, "initialClass");
    }
}

void IncidentInspection::assessment()
{
    if (!m_incident.declaration())
        find(check::IncidentClassMissing, "declarations");
    const bool isBriefed =
        std::any_of(m_incident.briefings.cbegin(), m_incident.briefings.cend(),
                    [](const Briefing& b) { return b.audience == QLatin1String("executives"); });
    if (m_incident.isMajor() && !isBriefed)
        find(check::IncidentBriefingMissing, "briefings");
    if (m_incident.isMajor() && !m_incident.strategy)
        find(check::IncidentStrategyMissing, "strategy");
    if (m_incident.needsRoles() && m_incident.places.isEmpty())
        find(check::IncidentPlaceMissing, "places");
    if (m_incident.needsRoles() && m_incident.playbook.isEmpty())
        find(check::IncidentPlaybookMissing, "playbook");
    flaws();
    if (m_incident.kind == IncidentKind::Vulnerability)
        return;
    if (!m_incident.confirmation || !m_incident.confirmation->isConfirmed)
        find(check::IncidentConfirmationMissing, "confirmation", {QStringLiteral("The confirmation")});
    if (m_incident.impact.isEmpty())
        find(check::IncidentConfirmationMissing, "impact", {QStringLiteral("The impact")});
    if (!m_incident.urgency)
        find(check::IncidentConfirmationMissing, "urgency", {QStringLiteral("The urgency")});
}

void IncidentInspection::flaws()
{
    for (const IncidentFlaw& flaw : m_around.flaws) {
        for (const OpenItem& open : flaw.isEnded ? QList<OpenItem>() : flaw.openItems)
            findAt(check::IncidentItemOpen, open.record, open.field.toLatin1().constData(), {open.item});
    }
    for (const RecordId& affect : m_around.untracked)
        findAt(check::IncidentAffectUntracked, affect, "trackers");
}

void IncidentInspection::audiences(IncidentPhase phase)
{
    const QList<const Audience*> required = m_around.audiences->required(phase, m_facts);
    for (const Audience* audience : required) {
        const bool isTold = std::any_of(m_incident.notices.cbegin(), m_incident.notices.cend(),
                                        [audience](const auto& n) { return n.audience == audience->id; });
        if (!isTold)
            find(check::IncidentNoticeMissing, "notices", {audience->id});
    }
}

void IncidentInspection::deliverables(IncidentPhase phase)
{
    const QList<const DeliverableEntry*> missing = missingDeliverables(m_incident, m_around);
    for (const DeliverableEntry* entry : missing) {
        if (entry->phase == phase)
            find(check::IncidentDeliverableMissing, "", {entry->id});
    }
    for (const OwedDeliverable& owed : m_around.deliverables) {
        const DeliverableEntry* entry = m_around.catalogue->entry(owed.entry);
        // What the catalogue no longer knows is due at the end.
        const IncidentPhase due = entry ? entry->phase : IncidentPhase::RecoveryClosure;
        if (due == phase && !owed.isConcluded)
            findAt(check::IncidentDeliverableOpen, owed.id, "conclusion", {owed.entry});
    }
}

void IncidentInspection::remediation()
{
    for (const RecordId& tracker : m_around.openTrackers)
        findAt(check::IncidentTrackerOpen, tracker, "status");
    for (const RecordId& tracker : m_around.unshippedFixes)
        findAt(check::IncidentFixUnshipped, tracker, "errata");
    for (const RecordId& erratum : m_around.unshippedErrata)
        findAt(check::IncidentErratumOpen, erratum, "shipped");
}

void IncidentInspection::reporting()
{
    const QList<DisclosureTrackKind> tracks = m_around.plan->tracks(m_facts);
    for (const DisclosureTrackKind kind : tracks) {
        const bool isConcluded =
            std::any_of(m_incident.disclosure.cbegin(), m_incident.disclosure.cend(),
                        [kind](const DisclosureTrack& t) { return t.kind == kind && t.isConcluded(); });
        if (!isConcluded)
            find(check::IncidentTrackOpen, "disclosure", {toWord(kind)});
    }
    const QList<PartyKind> parties = m_around.plan->reporting(m_facts);
    for (const PartyKind kind : parties) {
        const bool isTold =
            std::any_of(m_incident.thirdParties.cbegin(), m_incident.thirdParties.cend(),
                        [kind](const ThirdParty& party) { return party.kind == kind && party.told; });
        if (!isTold)
            find(check::IncidentPartyUntold, "thirdParties", {toWord(kind)});
    }
}

void IncidentInspection::closure()
{
    for (const RecordId& task : m_around.openTasks)
        findAt(check::IncidentTaskOpen, task, "conclusion");
    for (const RecordId& text : m_around.unfinishedTexts)
        findAt(check::IncidentTextUnfinished, text, ""); // a bulletin, or a translation
    for (const RecordId& affect : m_around.unexplained)
        findAt(check::IncidentUnexplained, affect, "notFixedReason");
    if (!m_incident.summary || !m_incident.summary->isComplete(m_around.isAnythingNotFixed))
        find(check::IncidentSummaryMissing, "summary");
    if (!m_incident.retrospective || m_incident.retrospective->actions.isEmpty())
        find(check::IncidentRetrospectiveMissing, "retrospective");
    if (m_incident.embargo &&
        (m_incident.embargo->isEmbargoed() || !m_incident.embargo->openClosingTasks().isEmpty()))
        find(check::IncidentLeftEmbargoed, "embargo");
    reporting();
    const bool isOfAnotherKind = m_incident.kind != IncidentKind::Vulnerability;
    if (isOfAnotherKind && m_incident.rootCause.isEmpty())
        find(check::IncidentRootCauseMissing, "rootCause");
    if ((isOfAnotherKind || !m_incident.legalStamps.isEmpty()) &&
        !(m_incident.legal && m_incident.legal->isComplete()))
        find(check::IncidentLegalMissing, "legal");
    for (const Complaint& complaint : m_incident.complaints) {
        if (!complaint.answered)
            find(check::IncidentComplaintOpen, "complaints", {complaint.from});
    }
}

QList<const DeliverableEntry*> missingDeliverables(const Incident& incident,
                                                   const IncidentSurroundings& surroundings)
{
    if (!incident.declaration())
        return {};
    QList<const DeliverableEntry*> missing =
        surroundings.catalogue->needed(incidentFacts(incident, surroundings));
    missing.removeIf([&](const DeliverableEntry* entry) {
        return std::any_of(surroundings.deliverables.cbegin(), surroundings.deliverables.cend(),
                           [entry](const OwedDeliverable& owed) { return owed.entry == entry->id; });
    });
    return missing;
}

QList<Finding> phaseFindings(const Incident& incident, const IncidentSurroundings& surroundings,
                             IncidentPhase phase)
{
    IncidentInspection inspection(incident, surroundings);
    inspection.roles();
    inspection.embargo();
    inspection.steps(phase);
    switch (phase) {
    case IncidentPhase::NotificationTriage:
        inspection.triage();
        break;
    case IncidentPhase::AssessmentCoordination:
        inspection.assessment();
        break;
    case IncidentPhase::RemediationRelease:
        inspection.remediation();
        break;
    case IncidentPhase::RecoveryClosure:
        inspection.remediation();
        inspection.closure();
        break;
    }
    inspection.audiences(phase);
    inspection.deliverables(phase);
    return inspection.take();
}

QList<Finding> checkNotice(const Incident& incident, const IncidentSurroundings& surroundings,
                           const StakeholderNotice& notice)
{
    IncidentInspection inspection(incident, surroundings);
    inspection.notice(notice);
    return inspection.take();
}

QList<Finding> checkIncident(const Incident& incident, const IncidentSurroundings& surroundings)
{
    IncidentInspection inspection(incident, surroundings);
    inspection.declaration();
    inspection.posts();
    inspection.notices();
    inspection.sharing();
    inspection.tools();
    for (const QString& from : surroundings.lateComplaints)
        inspection.find(check::IncidentComplaintLate, "complaints", {from});
    if (incident.isMajor() || !incident.phases.isEmpty())
        inspection.roles();
    for (const PhaseClosure& closure : incident.phases) {
        if (!phaseFindings(incident, surroundings, closure.phase).isEmpty())
            inspection.find(check::IncidentPhaseFellBack, "phases", {toWord(closure.phase)});
    }
    return inspection.take();
}

} // namespace firebreak
