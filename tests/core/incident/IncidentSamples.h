// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/IncidentChecks.h"
#include "core/incident/IncidentStatus.h"

namespace firebreak::test {

[[nodiscard]] inline RecordId idOf(const char* name)
{
    return RecordId(Uuid::fromName("sample", name));
}
[[nodiscard]] inline Instant instantOf(const char* text)
{
    return *instantFromText(QString::fromLatin1(text));
}
[[nodiscard]] inline Stamp stampOf(const char* at, const char* by = "analyst")
{
    return {idOf(by), instantOf(at)};
}

/// A decided declaration. The major ones have a criterion with evidence.
[[nodiscard]] inline Declaration declared(IncidentClass incidentClass, std::optional<Severity> severity,
                                          const char* at = "2026-11-20T12:00:00Z")
{
    Declaration declaration;
    declaration.incidentClass = incidentClass;
    if (incidentClass == IncidentClass::Major)
        declaration.criteria = {{MajorCriterion::ManyOfferings, QStringLiteral("three products")}};
    declaration.stamp = stampOf("2026-11-20T11:00:00Z");
    DeclarationDecision decision;
    decision.isAccepted = true;
    decision.severity = severity;
    decision.stamp = stampOf(at, "commander");
    declaration.decision = decision;
    return declaration;
}

[[nodiscard]] inline IncidentSurroundings sampleSurroundings(Severity severity = Severity::Important)
{
    IncidentSurroundings around{.id = idOf("incident")};
    IncidentFlaw flaw{.id = idOf("flaw")};
    flaw.severity = severity;
    flaw.hasInitialClass = true;
    flaw.hasCve = true;
    around.flaws = {flaw};
    around.people = {{idOf("commander"), {Role::Commander}},
                     {idOf("program manager"), {Role::ProgramManager}},
                     {idOf("lead analyst"), {Role::Analyst}}};
    return around;
}

[[nodiscard]] inline Incident minorIncident()
{
    Incident incident;
    incident.title = QStringLiteral("incident");
    incident.owner = idOf("analyst");
    incident.receivedAt = instantOf("2026-11-20T09:00:00Z");
    incident.createdAt = instantOf("2026-11-20T10:00:00Z");
    incident.declarations = {declared(IncidentClass::Minor, Severity::Important)};
    return incident;
}

[[nodiscard]] inline Incident majorIncident(Severity severity = Severity::Important)
{
    Incident incident = minorIncident();
    incident.declarations = {declared(IncidentClass::Major, severity)};
    incident.commander = idOf("commander");
    incident.programManager = idOf("program manager");
    incident.leadAnalyst = idOf("lead analyst");
    return incident;
}

[[nodiscard]] inline Embargo sampleEmbargo(bool isLifted = false)
{
    Embargo embargo;
    embargo.beganAt = instantOf("2026-11-20T10:00:00Z");
    embargo.agreedLift = AgreedLift{instantOf("2026-12-10T15:00:00Z"),
                                    QStringLiteral("Europe/Prague"),
                                    LiftControl::Finder,
                                    QStringLiteral("message"),
                                    std::nullopt,
                                    std::nullopt};
    if (isLifted) {
        embargo.lifted = Lift{instantOf("2026-12-10T15:00:00Z"), std::nullopt, {}};
        const QStringList tasks = embargoClosingTasks();
        for (const QString& task : tasks)
            embargo.closing.append({task, true, {}, instantOf("2026-12-11T15:00:00Z"), std::nullopt});
    }
    return embargo;
}

/// Concludes every step of the phase that applies.
inline void concludeSteps(Incident& incident, const IncidentSurroundings& around, IncidentPhase phase)
{
    const auto steps = around.plan->steps(phase, incidentFacts(incident, around));
    for (const PlanStep* step : steps) {
        if (!incident.isConcluded(step->id))
            incident.steps.append({step->id, true, {}, instantOf("2026-11-21T12:00:00Z"), idOf("analyst")});
    }
}

inline void tell(Incident& incident, const char* audience, const char* as,
                 const char* at = "2026-11-21T12:00:00Z")
{
    StakeholderNotice notice;
    notice.audience = QString::fromLatin1(audience);
    notice.channel = QStringLiteral("chat");
    notice.sentAs = QString::fromLatin1(as);
    notice.stamp = stampOf(at, as);
    if (notice.audience == QLatin1String("support"))
        notice.textApproved = stampOf(at);
    incident.notices.append(notice);
}

/// A major incident with everything that its phases ask for, and its deliverables concluded.
struct CompleteCase
{
    Incident incident = majorIncident();
    IncidentSurroundings around = sampleSurroundings();

    CompleteCase()
    {
        incident.briefings = {
            {QStringLiteral("executives"), QStringLiteral("first"), stampOf("2026-11-21T12:00:00Z"), {}}};
        incident.strategy = CommunicationStrategy::Proactive;
        incident.places = {{QStringLiteral("chat"), QStringLiteral("tool"), QStringLiteral("room"), {}}};
        incident.playbook = QStringLiteral("https://docs.example/playbook");
        for (const char* audience :
             {"product-engineering", "executives", "information-security", "communications", "support"})
            tell(incident, audience, "program-manager");
        incident.summary = ClosingSummary{QStringLiteral("impact"),
                                          QStringLiteral("remediation"),
                                          QStringLiteral("testing"),
                                          QStringLiteral("documentation"),
                                          QString(),
                                          stampOf("2026-12-12T12:00:00Z"),
                                          {}};
        RetrospectiveAction action;
        action.text = QStringLiteral("earlier translation");
        incident.retrospective =
            Retrospective{QStringLiteral("went well"), {action}, stampOf("2026-12-12T12:00:00Z"), {}};
        around.isAnythingFixed = true;
        around.fixedAt = instantOf("2026-12-01T12:00:00Z");
        for (const IncidentPhase phase : AllIncidentPhases)
            concludeSteps(incident, around, phase);
        const auto tracks = around.plan->tracks(incidentFacts(incident, around));
        for (const DisclosureTrackKind kind : tracks) {
            DisclosureTrack track;
            track.kind = kind;
            track.notApplicable = QStringLiteral("no list");
            incident.disclosure.append(track);
        }
        const auto needed = around.catalogue->needed(incidentFacts(incident, around));
        for (const DeliverableEntry* entry : needed)
            around.deliverables.append(
                {RecordId(Uuid::fromName("sample", entry->id.toUtf8())), entry->id, true});
    }
    void close(int count)
    {
        incident.phases.clear();
        for (int i = 0; i < count; ++i)
            incident.phases.append({IncidentPhase(i), stampOf("2026-12-13T12:00:00Z", "commander"), {}});
    }
};

[[nodiscard]] inline QStringList codesOf(const QList<Finding>& findings)
{
    QStringList codes;
    for (const Finding& finding : findings)
        codes.append(finding.check->code.word());
    return codes;
}

} // namespace firebreak::test
