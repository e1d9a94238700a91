// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/DeliverableActions.h"

#include "core/command/CommandError.h"
#include "core/command/actions/StampedArgument.h"
#include "core/command/kinds/IncidentCase.h"

#include <array>

namespace firebreak {
namespace {

Stamp stampOf(const ActionScope& scope)
{
    return {scope.actor().person, scope.at()};
}

template <class Change> Result<void> edit(ActionScope& scope, Change change)
{
    Result<Deliverable> deliverable = Deliverable::fromJson(scope.body());
    if (!deliverable)
        return failure(deliverable.error());
    if (const Result<void> changed = change(*deliverable); !changed)
        return changed;
    scope.body() = deliverable->toJson();
    return {};
}

/// Whether the actor can review as that group of the catalogue.
bool isOfGroup(const Actor& actor, const QString& group)
{
    if (actor.isSystem())
        return true;
    if (group == QLatin1String("product-security"))
        return may(actor, Permission::ApproveSecurityText);
    if (group == QLatin1String("management"))
        return actor.hasAnyOf({Role::SecurityManager, Role::Director});
    if (group == QLatin1String("information-security"))
        return actor.has(Role::InfoSec);
    return std::any_of(actor.roles.cbegin(), actor.roles.cend(),
                       [&group](Role role) { return group == toWord(role); });
}

Result<void> review(ActionScope& scope)
{
    const QString group = scope.text(QLatin1String("group"));
    if (!isOfGroup(scope.actor(), group))
        return failure(error::NotPermitted, QStringLiteral("group"), {group});
    return edit(scope, [&](Deliverable& deliverable) -> Result<void> {
        if (deliverable.conclusion)
            return failure(error::FieldFixed, QStringLiteral("conclusion"));
        if (!deliverable.isReviewedBy(group))
            deliverable.reviews.append({group, stampOf(scope), {}});
        return {};
    });
}

Result<void> conclude(ActionScope& scope)
{
    return edit(scope, [&](Deliverable& deliverable) -> Result<void> {
        DeliverableConclusion conclusion;
        conclusion.isDelivered = scope.flag(QLatin1String("delivered"));
        conclusion.reason = scope.text(QLatin1String("reason"));
        conclusion.reference = scope.text(QLatin1String("reference"));
        conclusion.stamp = stampOf(scope);
        if (!conclusion.isDelivered && conclusion.reason.isEmpty())
            return failure(error::ReasonMissing, QStringLiteral("reason"));
        deliverable.conclusion = conclusion;
        const CaseView view = scope.view();
        const ProcessRules& rules = ProcessRules::of(view);
        const QList<Finding> against =
            blockingFindings(checkDeliverable(deliverable, deliverableSurroundings(scope.target().id,
                                                                                   deliverable, view, rules)),
                             deliverable.approvals);
        if (!against.isEmpty())
            return failure(against.first().check->code, against.first().place, against.first().details);
        return {};
    });
}

Result<void> reopen(ActionScope& scope)
{
    return edit(scope, [](Deliverable& deliverable) -> Result<void> {
        deliverable.conclusion.reset();
        return {};
    });
}

constexpr std::array ReviewArguments = {
    FieldRule{.name = "group", .type = FieldType::Line, .limit = 100, .isRequired = true}};
constexpr std::array ConcludeArguments = {
    FieldRule{.name = "delivered", .type = FieldType::Flag},
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000},
    FieldRule{.name = "reference", .type = FieldType::Line, .limit = 2'000}};

constexpr ActionRule rule(const char* word, std::optional<Permission> permission,
                          std::span<const FieldRule> arguments, Result<void> (*run)(ActionScope&))
{
    return ActionRule{.word = word,
                      .kinds = {RecordKind::Deliverable},
                      .permission = permission,
                      .arguments = arguments,
                      .run = run};
}

constexpr std::array Rules = {
    rule("deliverable.review", std::nullopt, ReviewArguments, &review),
    rule("deliverable.conclude", Permission::Coordinate, ConcludeArguments, &conclude),
    rule("deliverable.reopen", Permission::Coordinate, {}, &reopen),
};

} // namespace

std::span<const ActionRule> deliverableActions()
{
    return Rules;
}

} // namespace firebreak
