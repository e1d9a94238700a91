// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/DeclarationActions.h"

#include "core/command/CommandError.h"
#include "core/command/Findings.h"
#include "core/command/actions/IncidentEdit.h"
#include "core/command/kinds/IncidentCase.h"

#include <array>

namespace firebreak {

namespace error {
inline constexpr ErrorCode ProposalWaits{
    "incident.proposal-waits"}; ///< somebody else's is to be decided first; place: declarations
} // namespace error

namespace {

/// A declaration as an argument: who, when and the decision are the actions'.
Result<QJsonValue> readDeclaration(const QJsonValue& value)
{
    return readsUnstamped<Declaration>(value).map([](const QJsonValue& read) {
        QJsonObject canonical = read.toObject();
        canonical.remove(QLatin1String("decision"));
        return QJsonValue(canonical);
    });
}

/// Whoever proposed may propose anew while nobody has decided; another's proposal stands until then (R77).
Result<void> propose(ActionScope& scope)
{
    return editIncident(scope, [&](Incident& incident) -> Result<void> {
        const bool isWaiting = incident.proposal();
        if (isWaiting && incident.declarations.last().stamp.by != scope.actor().person)
            return failure(error::ProposalWaits, QStringLiteral("declarations"));
        Result<Declaration> declaration = stampedArgument<Declaration>(scope, IncidentValue);
        if (!declaration)
            return failure(declaration.error());
        declaration->decision.reset();
        if (isWaiting)
            incident.declarations.removeLast();
        incident.declarations.append(*declaration);
        return {};
    });
}

Result<void> makeDeliverables(ActionScope& scope, const Incident& incident)
{
    const CaseView view = scope.view();
    const ProcessRules& rules = ProcessRules::of(view);
    const IncidentSurroundings around = incidentSurroundings(scope.target().id, view, rules);
    const QList<const DeliverableEntry*> missing = missingDeliverables(incident, around);
    for (const DeliverableEntry* entry : missing) {
        const RecordId id = deliverableId(scope.target().id, entry->id);
        const Result<void> made = scope.make(
            RecordKind::Deliverable, id,
            {{QStringLiteral("incident"), scope.target().id.toText()}, {QStringLiteral("entry"), entry->id}});
        // Somebody took this one back on purpose: it is not made again.
        if (!made && made.error().code != error::IdTaken)
            return made;
    }
    return {};
}

QJsonValue proposal(const ActionScope& scope)
{
    const std::optional<Incident> incident = CaseView::read<Incident>(scope.target());
    const Declaration* waiting = incident ? incident->proposal() : nullptr;
    return waiting ? waiting->toJson() : QJsonObject();
}

Result<void> decide(ActionScope& scope)
{
    Result<void> edited = editIncident(scope, [&](Incident& incident) -> Result<void> {
        if (!incident.proposal())
            return failure(error::ValueMissing, QStringLiteral("declarations"));
        DeclarationDecision decision;
        decision.isAccepted = scope.flag(QLatin1String("accepted"));
        decision.reason = scope.text(QLatin1String("reason"));
        const CaseView view = scope.view();
        const ProcessRules& rules = ProcessRules::of(view);
        decision.severity = highestSeverity(incidentSurroundings(scope.target().id, view, rules).flaws);
        decision.stamp = actionStamp(scope);
        if (!decision.isAccepted && decision.reason.isEmpty())
            return failure(error::ReasonMissing, QStringLiteral("reason"));
        incident.declarations.last().decision = decision;
        const auto name = [&scope](const char* role, std::optional<RecordId>& person) {
            if (const std::optional<RecordId> given = scope.id(QLatin1String(role)))
                person = given;
        };
        name("commander", incident.commander);
        name("programManager", incident.programManager);
        name("leadAnalyst", incident.leadAnalyst);
        return {};
    });
    if (!edited)
        return edited;
    // Refused, it stays of the class it has, and owes what that class owes (R71).
    const Result<Incident> incident = Incident::fromJson(scope.body());
    return incident ? makeDeliverables(scope, *incident) : Result<void>(failure(incident.error()));
}

Result<void> planDeliverables(ActionScope& scope)
{
    const Result<Incident> incident = Incident::fromJson(scope.body());
    return incident ? makeDeliverables(scope, *incident) : Result<void>(failure(incident.error()));
}

constexpr std::array DeclarationSamples = {
    R"({"class":"minor","reason":"one offering, local access"})",
    R"({"class":"major","criteria":[{"criterion":"public-exploit","evidence":"exploit-db 1"}]})",
    R"({"class":"major","watch":true,"criteria":[{"criterion":"headline","evidence":"news"}],)"
    R"("watchCriteria":[{"criterion":"all-resources","evidence":"all hands"}]})"};

constexpr std::array ProposeArguments = {FieldRule{.name = "value",
                                                   .type = FieldType::Structured,
                                                   .isRequired = true,
                                                   .read = &readDeclaration,
                                                   .samples = DeclarationSamples}};
constexpr std::array DecideArguments = {
    FieldRule{.name = "accepted", .type = FieldType::Flag},
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000},
    FieldRule{.name = "commander", .type = FieldType::PersonId},
    FieldRule{.name = "programManager", .type = FieldType::PersonId},
    FieldRule{.name = "leadAnalyst", .type = FieldType::PersonId},
};

constexpr std::array Rules = {
    incidentRule("incident.propose", Permission::ProposeDeclaration, ProposeArguments, &propose),
    confirming(incidentRule("incident.decide", Permission::DecideDeclaration, DecideArguments, &decide), &proposal),
    incidentRule("incident.plan-deliverables", Permission::Coordinate, {}, &planDeliverables),
};

} // namespace

QList<Finding> acceptanceFindings(const Record& incident, const StateView& state, Instant now)
{
    Result<Incident> read = Incident::fromJson(incident.body);
    if (!read || !read->proposal())
        return {};
    const CaseView view(state, now);
    const QList<Finding> stand = findings(incident, view);
    DeclarationDecision accepted;
    accepted.isAccepted = true;
    accepted.severity =
        highestSeverity(incidentSurroundings(incident.id, view, ProcessRules::of(view)).flaws);
    accepted.stamp.at = now;
    read->declarations.last().decision = accepted;
    Record asIf = incident;
    asIf.body = read->toJson();
    QList<Finding> asked = findings(asIf, view);
    asked.removeIf([&stand](const Finding& finding) {
        return !finding.blocks() ||
               std::any_of(stand.cbegin(), stand.cend(), [&finding](const Finding& other) {
                   return other.check == finding.check && other.place == finding.place;
               });
    });
    return asked;
}

std::span<const ActionRule> declarationActions()
{
    return Rules;
}

} // namespace firebreak
