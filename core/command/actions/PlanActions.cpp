// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/PlanActions.h"

#include "core/command/CommandError.h"
#include "core/command/kinds/PolicyFields.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

Result<Policy> read(const ActionScope& scope)
{
    return Policy::fromJson(scope.target().body);
}

/// Read back as a whole, so that what could never be effective is refused with its place.
Result<void> keep(ActionScope& scope, const Policy& policy)
{
    const QJsonObject body = policy.toJson();
    if (const Result<Policy> checked = Policy::fromJson(body); !checked)
        return failure(checked.error());
    scope.body() = body;
    return {};
}

/// The amendment that the arguments name, or null.
Amendment* find(Policy& policy, const ActionScope& scope)
{
    const QString id = scope.text(QLatin1String("amendment"));
    const auto it = std::find_if(policy.amendments.begin(), policy.amendments.end(),
                                 [&id](const Amendment& amendment) { return amendment.id == id; });
    return it == policy.amendments.end() ? nullptr : &*it;
}

Error unknown(const ActionScope& scope)
{
    return {error::ValueInvalid, QStringLiteral("amendment"), {scope.text(QLatin1String("amendment"))}};
}

/// The kind reads the body as a whole; there is one plan, so the target is planId().
Result<void> adopt(ActionScope& scope)
{
    scope.writeArguments();
    return {};
}

Result<void> amend(ActionScope& scope)
{
    Result<Policy> policy = read(scope);
    if (!policy)
        return failure(policy.error());
    if (find(*policy, scope))
        return failure(error::IdTaken, QStringLiteral("amendment"));
    Amendment amendment;
    amendment.id = scope.text(QLatin1String("amendment"));
    amendment.version = scope.text(QLatin1String("version"));
    amendment.summary = scope.text(QLatin1String("summary"));
    amendment.changes = scope.argument(QLatin1String("changes")).toObject();
    amendment.proposedBy = scope.actor().person;
    amendment.proposedAt = scope.at();
    policy->amendments.append(amendment);
    return keep(scope, *policy);
}

/// Changes the amendment that the arguments name.
template <class Change> Result<void> editAmendment(ActionScope& scope, Change change)
{
    Result<Policy> policy = read(scope);
    if (!policy)
        return failure(policy.error());
    Amendment* amendment = find(*policy, scope);
    if (!amendment)
        return failure(unknown(scope));
    change(*amendment);
    return keep(scope, *policy);
}

Result<void> approve(ActionScope& scope)
{
    if (!scope.actor().person)
        return failure(error::NotPermitted, QStringLiteral("plan.approve")); // a person answers for it
    return editAmendment(scope, [&scope](Amendment& amendment) {
        if (amendment.approvedAt)
            return;
        amendment.approvedBy = scope.actor().person;
        amendment.approvedAt = std::max(scope.at(), amendment.proposedAt);
    });
}

Result<void> notify(ActionScope& scope)
{
    return editAmendment(scope, [&scope](Amendment& amendment) {
        const QStringList notified = scope.texts(QLatin1String("notified"));
        for (const QString& who : notified) {
            if (!amendment.notified.contains(who))
                amendment.notified.append(who);
        }
        if (!amendment.notifiedAt)
            amendment.notifiedAt = scope.at();
    });
}

Result<void> withdraw(ActionScope& scope)
{
    Result<Policy> policy = read(scope);
    if (!policy)
        return failure(policy.error());
    const Amendment* amendment = find(*policy, scope);
    if (!amendment)
        return failure(unknown(scope));
    if (amendment->effectiveAt())
        return failure(error::ConflictField, QStringLiteral("amendments"), {amendment->id}); // amend it again
    policy->amendments.removeIf([id = amendment->id](const Amendment& each) { return each.id == id; });
    return keep(scope, *policy);
}

Result<void> review(ActionScope& scope)
{
    Result<Policy> policy = read(scope);
    if (!policy)
        return failure(policy.error());
    policy->lastReview = std::max(policy->lastReview, toDateTime(scope.at()).date());
    return keep(scope, *policy);
}

/// Policy::fromJson() checks what the fields hold.
Result<QJsonValue> readChanges(const QJsonValue& value)
{
    if (!value.isObject())
        return failure(error::BodyFieldType);
    return value;
}

constexpr KindSet Policies = {RecordKind::Policy};
constexpr std::array Changes = {R"({"text":"https://intranet.example.com/plan"})"};

constexpr FieldRule Id{.name = "amendment", .type = FieldType::Line, .limit = 64, .isRequired = true};

constexpr std::array AmendArguments = {
    Id,
    FieldRule{.name = "version", .type = FieldType::Line, .limit = 40, .isRequired = true},
    FieldRule{.name = "summary", .type = FieldType::Prose, .limit = 10'000, .isRequired = true},
    FieldRule{.name = "changes",
              .type = FieldType::Structured,
              .isRequired = true,
              .read = &readChanges,
              .samples = Changes},
};

constexpr std::array IdArguments = {Id};

constexpr std::array NotifyArguments = {
    Id,
    FieldRule{.name = "notified", .type = FieldType::Texts, .limit = 300, .isRequired = true},
};

QJsonValue proposedChanges(const ActionScope& scope)
{
    const std::optional<Policy> policy = CaseView::read<Policy>(scope.target());
    for (const Amendment& amendment : policy ? policy->amendments : QList<Amendment>()) {
        if (amendment.id == scope.text(QLatin1String("amendment")))
            return amendment.changes;
    }
    return {};
}

constexpr ActionRule rule(const char* word, Permission permission, std::span<const FieldRule> arguments,
                          Result<void> (*run)(ActionScope&))
{
    return {.word = word, .kinds = Policies, .permission = permission, .arguments = arguments, .run = run};
}

constexpr std::array Rules = {
    ActionRule{.word = "plan.adopt",
               .kinds = Policies,
               .permission = Permission::ManagePolicy,
               .arguments = PolicyFields,
               .run = &adopt,
               .makesNew = true},
    rule("plan.amend", Permission::ManagePolicy, AmendArguments, &amend),
    confirming(rule("plan.approve", Permission::ApprovePlan, IdArguments, &approve), &proposedChanges),
    rule("plan.notify", Permission::ManagePolicy, NotifyArguments, &notify),
    rule("plan.withdraw", Permission::ManagePolicy, IdArguments, &withdraw),
    rule("plan.review", Permission::ManagePolicy, {}, &review),
};

} // namespace

std::span<const ActionRule> planActions()
{
    return Rules;
}

} // namespace firebreak
