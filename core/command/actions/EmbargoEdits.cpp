// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/EmbargoEdits.h"

#include "core/command/CommandError.h"
#include "core/command/Happened.h"
#include "core/command/kinds/EmbargoCase.h"
#include "core/flaw/Flaw.h"
#include "core/identity/Access.h"
#include "core/identity/Permission.h"
#include "core/identity/Person.h"
#include "core/incident/Incident.h"

#include <algorithm>

namespace firebreak {

namespace error {
inline constexpr ErrorCode EmbargoTaskBeforeLift{
    "embargo.task-before-lift"}; ///< closing tasks come after the lift; place: step
} // namespace error

namespace rules {
namespace {

constexpr QLatin1String EmbargoField("embargo");

/// The embargo that stands, or why there is none: nothing to do for what is public.
Result<Embargo> standing(const ActionScope& scope)
{
    std::optional<Embargo> embargo = embargoOf(scope.target());
    if (!embargo || !embargo->isEmbargoed())
        return failure(error::ValueInvalid, EmbargoField, {QStringLiteral("public")});
    return *std::move(embargo);
}

Result<void> keep(ActionScope& scope, const Embargo& embargo)
{
    scope.body()[EmbargoField] = embargo.toJson();
    return {};
}

/// Puts a conclusion in the place of an earlier one of the same step.
void conclude(QList<StepConclusion>& conclusions, const StepConclusion& conclusion)
{
    const auto it = std::find_if(conclusions.begin(), conclusions.end(), [&](const StepConclusion& earlier) {
        return earlier.step == conclusion.step;
    });
    if (it == conclusions.end())
        conclusions.append(conclusion);
    else
        *it = conclusion;
}

/// The conclusion that the arguments give; one that does not apply has a reason.
Result<StepConclusion> conclusionOf(const ActionScope& scope)
{
    StepConclusion conclusion{scope.text(QLatin1String("step")), scope.flag(QLatin1String("done")),
                              scope.text(QLatin1String("reason")), scope.at(), scope.actor().person};
    if (!conclusion.isDone && conclusion.reason.isEmpty())
        return failure(error::ReasonMissing, QStringLiteral("reason"));
    return conclusion;
}

/// The whole group that roles stand for; none for those that are on a list by a subset only.
std::optional<RosterGroup> groupFor(const QList<Role>& roles)
{
    const QList<RosterGroup> groups = allRosterGroups();
    for (const RosterGroup group : groups) {
        if (!needsSubset(group) && canStandFor(roles, group))
            return group;
    }
    return std::nullopt;
}

QList<RecordId> firstMembers(const ActionScope& scope)
{
    QList<RecordId> people = scope.ids(QLatin1String("members"));
    if (scope.actor().person)
        people.prepend(*scope.actor().person);
    for (const char* field : {"commander", "programManager", "leadAnalyst"}) {
        if (const auto id = RecordId::fromText(scope.target().body.value(QLatin1String(field)).toString()))
            people.append(*id);
    }
    return people;
}

Result<void> enlist(const ActionScope& scope, Embargo& embargo)
{
    const CaseView view = scope.view();
    const QList<RecordId> people = firstMembers(scope);
    for (const RecordId& id : people) {
        if (embargo.isMember(id, scope.rightsFrom()))
            continue;
        const std::optional<Person> person = view.value<Person>(id);
        const std::optional<RosterGroup> group = person ? groupFor(person->roles) : std::nullopt;
        if (!group)
            return failure(check::EmbargoRosterGroup.code, QStringLiteral("members"), {id.toText()});
        embargo.roster.append(
            {id, *group, {}, scope.text(QLatin1String("reason")), scope.rightsFrom(), scope.actor().person, {}});
    }
    return {};
}

/// Flaws are public from the lift on (FK5).
void publishFlaws(ActionScope& scope, Instant at)
{
    const QList<Record> flaws = scope.children(RecordKind::Flaw);
    for (Record flaw : flaws) {
        flaw.body[QLatin1String("publicAt")] = toText(at);
        scope.put(flaw);
    }
}

/// What its flaws were made of is under embargo no more: another flaw made of it is public at once.
void unflagReports(ActionScope& scope)
{
    const QList<Record> flaws = scope.children(RecordKind::Flaw);
    for (const auto& flaw : CaseView::items<Flaw>(flaws)) {
        for (const RecordId& id : flaw.value.reports) {
            std::optional<Record> report = scope.record(id);
            if (!report || !report->body.contains(QLatin1String("underEmbargo")))
                continue;
            report->body.remove(QLatin1String("underEmbargo"));
            scope.put(*report);
        }
    }
}

} // namespace

Result<void> beginEmbargo(ActionScope& scope)
{
    if (const std::optional<Embargo> earlier = embargoOf(scope.target()); earlier && earlier->isEmbargoed())
        return failure(error::ConflictField, EmbargoField); // with a list of its own, perhaps
    Result<EmbargoEligibility> eligibility =
        EmbargoEligibility::fromJson(scope.argument(QLatin1String("eligibility")).toObject());
    if (!eligibility)
        return failure(eligibility.error());
    if (Result<void> happened =
            checkHappened(eligibility->at, scope.at(), QStringLiteral("eligibility.at"));
        !happened)
        return happened;
    EligibilityFacts facts = eligibilityFacts(scope.target(), scope.view());
    facts.justification = scope.text(QLatin1String("justification"));
    const QList<Finding> findings = checkEligibility(scope.target().id, *eligibility, facts);
    for (const Finding& finding : findings) {
        if (finding.blocks())
            return failure(finding.check->code, finding.place, finding.details);
    }
    Embargo embargo;
    embargo.beganAt = scope.at();
    embargo.begunBy = scope.actor().person;
    embargo.eligibility = *std::move(eligibility);
    embargo.justification = facts.justification;
    if (const Result<void> enlisted = enlist(scope, embargo); !enlisted)
        return enlisted;
    scope.body()[EmbargoField] = embargo.toJson();
    return scope.relocate();
}

Result<void> refuseEmbargo(ActionScope& scope)
{
    const bool isHeldBack = scope.target().compartment == Compartment::prodsec();
    if (!isHeldBack || embargoOf(scope.target()))
        return failure(error::ValueInvalid, EmbargoField, {scope.target().compartment.word()});
    const EmbargoRefusal refusal{scope.text(QLatin1String("reason")), {scope.actor().person, scope.at()}, {}};
    scope.body()[QLatin1String("embargoRefused")] = refusal.toJson();
    unflagReports(scope);
    publishFlaws(scope, scope.at());
    return scope.relocate();
}

Result<void> justifyEmbargo(ActionScope& scope)
{
    Result<Embargo> embargo = standing(scope);
    if (!embargo)
        return failure(embargo.error());
    embargo->justification = scope.text(QLatin1String("justification"));
    return keep(scope, *embargo);
}

Result<void> addMember(ActionScope& scope)
{
    Result<Embargo> embargo = standing(scope);
    if (!embargo)
        return failure(embargo.error());
    const RecordId person = *scope.id(QLatin1String("person"));
    if (embargo->isMember(person, scope.rightsFrom()))
        return {};
    const RosterGroup group = *rosterGroupFromWord(scope.text(QLatin1String("group")));
    const QString subset = scope.text(QLatin1String("subset"));
    if (needsSubset(group) == subset.isEmpty())
        return failure(subset.isEmpty() ? error::ValueMissing : error::ValueInvalid,
                       QStringLiteral("subset"));
    const std::optional<Instant> until = scope.moment(QLatin1String("until"));
    if (until && *until <= scope.at())
        return failure(error::ValueInvalid, QStringLiteral("until"), {toText(*until)});
    embargo->roster.append({person, group, subset, scope.text(QLatin1String("reason")), scope.rightsFrom(),
                            scope.actor().person, until});
    return keep(scope, *embargo);
}

Result<void> removeMember(ActionScope& scope)
{
    Result<Embargo> embargo = standing(scope);
    if (!embargo)
        return failure(embargo.error());
    const RecordId person = *scope.id(QLatin1String("person"));
    const Instant end = scope.rightsFrom();
    for (RosterEntry& entry : embargo->roster) {
        if (entry.person == person && (!entry.until || *entry.until > end))
            entry.until = std::max(end, entry.since); // one that has yet to begin never does
    }
    return keep(scope, *embargo);
}

Result<void> setLiftControl(ActionScope& scope)
{
    Result<Embargo> embargo = standing(scope);
    if (!embargo)
        return failure(embargo.error());
    embargo->controlledBy = liftControlFromWord(scope.text(QLatin1String("controlledBy")));
    return keep(scope, *embargo);
}

Result<void> agreeLift(ActionScope& scope)
{
    Result<Embargo> embargo = standing(scope);
    if (!embargo)
        return failure(embargo.error());
    const QJsonObject lift = scope.argument(QLatin1String("lift")).toObject();
    const Result<Instant> at = instantFromText(lift.value(QLatin1String("at")).toString());
    if (!at)
        return failure(error::ValueInvalid, QStringLiteral("lift"));
    if (*at <= scope.at()) // FK6: a date that is new lies ahead
        return failure(error::ValueInvalid, QStringLiteral("lift"), {toText(*at)});
    embargo->agreedLift = AgreedLift{*at,
                                     lift.value(QLatin1String("zone")).toString(),
                                     *liftControlFromWord(scope.text(QLatin1String("agreedBy"))),
                                     scope.text(QLatin1String("reference")),
                                     scope.actor().person,
                                     scope.at()};
    return keep(scope, *embargo);
}

Result<void> adviseOnLift(ActionScope& scope)
{
    Result<Embargo> embargo = standing(scope);
    if (!embargo)
        return failure(embargo.error());
    embargo->advice.append({scope.text(QLatin1String("text")), scope.flag(QLatin1String("isReasonable")),
                            scope.moment(QLatin1String("preferredAt")), scope.actor().person, scope.at()});
    return keep(scope, *embargo);
}

Result<void> recordConsent(ActionScope& scope)
{
    Result<Embargo> embargo = standing(scope);
    if (!embargo)
        return failure(embargo.error());
    embargo->consents.append({scope.text(QLatin1String("party")),
                              scope.text(QLatin1String("scope")),
                              scope.text(QLatin1String("reference")),
                              scope.at(),
                              scope.actor().person,
                              {}});
    return keep(scope, *embargo);
}

Result<void> withdrawConsent(ActionScope& scope)
{
    Result<Embargo> embargo = standing(scope);
    if (!embargo)
        return failure(embargo.error());
    for (DisclosureConsent& consent : embargo->consents) {
        if (mayShareWith(scope.text(QLatin1String("party")), {consent}, scope.at()))
            consent.withdrawnAt = scope.at();
    }
    return keep(scope, *embargo);
}

Result<void> recordPlace(ActionScope& scope)
{
    Result<Embargo> embargo = standing(scope);
    if (!embargo)
        return failure(embargo.error());
    const EmbargoPlace place{scope.text(QLatin1String("tool")), scope.text(QLatin1String("where")),
                             scope.text(QLatin1String("what"))};
    if (!embargo->places.contains(place))
        embargo->places.append(place);
    return keep(scope, *embargo);
}

Result<void> instructLift(ActionScope& scope)
{
    Result<Embargo> embargo = standing(scope);
    if (!embargo)
        return failure(embargo.error());
    if (!embargo->agreedLift)
        return failure(error::LiftNotAgreed, QStringLiteral("embargo.agreedLift"));
    if (!scope.actor().person)
        return failure(error::NotPermitted, QStringLiteral("embargo.instruct")); // a person answers for it
    if (!embargo->standingInstruction())
        embargo->instruction = LiftInstruction{*scope.actor().person, scope.at(), embargo->agreedLift->at};
    return keep(scope, *embargo);
}

Result<void> liftEmbargo(ActionScope& scope)
{
    std::optional<Embargo> embargo = embargoOf(scope.target());
    if (!embargo || !embargo->isEmbargoed())
        return {};
    const QString reason = scope.text(QLatin1String("reason"));
    if (reason.isEmpty()) {
        if (!scope.actor().isSystem() && !may(scope.actor(), Permission::ManageEmbargo))
            return failure(error::NotPermitted, QStringLiteral("embargo.lift"));
        const auto status = liftStatus(scope.target().id, *embargo,
                                       advisoryApprovalOf(scope.target().id, scope.view()), scope.now());
        if (status.state != LiftState::Due)
            return failure(status.reasons.first().code, status.reasons.first().field,
                           status.reasons.first().details);
    } else if (!may(scope.actor(), Permission::Command)) {
        return failure(error::NotPermitted, QStringLiteral("embargo.lift"));
    }
    embargo->lifted = Lift{scope.at(), scope.actor().person, reason};
    publishFlaws(scope, scope.at());
    scope.body()[EmbargoField] = embargo->toJson();
    return scope.relocate();
}

Result<void> reportLeak(ActionScope& scope)
{
    Result<Embargo> embargo = standing(scope);
    if (!embargo)
        return failure(embargo.error());
    const Instant noticedAt = *scope.moment(QLatin1String("noticedAt"));
    if (Result<void> happened = checkHappened(noticedAt, scope.at(), QStringLiteral("noticedAt")); !happened)
        return happened;
    const QString summary = scope.text(QLatin1String("summary"));
    if (embargo->leak) {
        if (!embargo->leak->summary.contains(summary))
            embargo->leak->summary += QLatin1Char('\n') + summary;
    } else {
        embargo->leak =
            Leak{noticedAt, summary, scope.actor().person, scope.at(), {}};
    }
    return keep(scope, *embargo);
}

Result<void> concludeLeakStep(ActionScope& scope)
{
    std::optional<Embargo> embargo = embargoOf(scope.target());
    if (!embargo || !embargo->leak)
        return failure(error::ValueInvalid, QStringLiteral("embargo.leak"));
    const Result<StepConclusion> conclusion = conclusionOf(scope);
    if (!conclusion)
        return failure(conclusion.error());
    conclude(embargo->leak->steps, *conclusion);
    return keep(scope, *embargo);
}

Result<void> closeEmbargoTask(ActionScope& scope)
{
    std::optional<Embargo> embargo = embargoOf(scope.target());
    if (!embargo)
        return failure(error::ValueInvalid, EmbargoField, {QStringLiteral("public")});
    // Nothing of it can be true before: there is no public release of what is embargoed (R65).
    if (embargo->isEmbargoed())
        return failure(error::EmbargoTaskBeforeLift, QStringLiteral("step"),
                       {scope.text(QLatin1String("step"))});
    const Result<StepConclusion> conclusion = conclusionOf(scope);
    if (!conclusion)
        return failure(conclusion.error());
    conclude(embargo->closing, *conclusion);
    return keep(scope, *embargo);
}

} // namespace rules
} // namespace firebreak
