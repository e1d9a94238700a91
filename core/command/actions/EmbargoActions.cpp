// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/EmbargoActions.h"

#include "core/command/actions/EmbargoEdits.h"
#include "core/embargo/EmbargoEligibility.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Controls = {"finder", "upstream"};
constexpr std::array Groups = {"incident-response", "secure-engineering", "product-security-management",
                               "product-engineering", "product-management"};
constexpr std::array LeakSteps = {"tell-staff", "contact-incident-response", "reactive-statements",
                                  "tell-finder", "decide-early-lift"};
constexpr std::array ClosingTasks = {"disclosure-and-coordination", "public-release", "fix-updates",
                                     "issue-closeout"};

constexpr FieldRule Reason{.name = "reason", .type = FieldType::Prose, .limit = 10'000, .isRequired = true};
constexpr FieldRule PersonArgument{
    .name = "person", .type = FieldType::Ref, .kinds = {RecordKind::Person}, .isRequired = true};

constexpr std::array Eligible = {
    R"({"answers":{"advisory":{"found":false},"source-change":{"found":false},"public-issue":{"found":false},)"
    R"("mailing-list":{"found":false},"social-media":{"found":false},"press":{"found":false},"talk":{"found":false},)"
    R"("exploit":{"found":false},"release":{"found":false}},"at":"2026-11-02T09:00:00.000Z"})"};

constexpr std::array BeginArguments = {
    FieldRule{.name = "eligibility",
              .type = FieldType::Structured,
              .isRequired = true,
              .read = &readsAs<EmbargoEligibility>,
              .samples = Eligible},
    FieldRule{.name = "justification", .type = FieldType::Prose, .limit = 10'000},
    FieldRule{.name = "members", .type = FieldType::Refs, .kinds = {RecordKind::Person}},
    Reason,
};

constexpr std::array RefuseArguments = {Reason};

constexpr std::array JustifyArguments = {
    FieldRule{.name = "justification", .type = FieldType::Prose, .limit = 10'000, .isRequired = true},
};

constexpr std::array AddMemberArguments = {
    PersonArgument,
    FieldRule{.name = "group", .type = FieldType::Word, .words = Groups, .isRequired = true},
    FieldRule{.name = "subset", .type = FieldType::Line, .limit = 100},
    Reason,
    FieldRule{.name = "until", .type = FieldType::Moment},
};

constexpr std::array RemoveMemberArguments = {PersonArgument};

constexpr std::array AgreeArguments = {
    FieldRule{.name = "lift", .type = FieldType::ZonedTime, .isRequired = true},
    FieldRule{.name = "agreedBy", .type = FieldType::Word, .words = Controls, .isRequired = true},
    FieldRule{.name = "reference", .type = FieldType::Line, .limit = 2'000},
};

constexpr std::array ControlArguments = {
    FieldRule{.name = "controlledBy", .type = FieldType::Word, .words = Controls, .isRequired = true},
};

constexpr std::array AdviseArguments = {
    FieldRule{.name = "text", .type = FieldType::Prose, .limit = 10'000, .isRequired = true},
    FieldRule{.name = "isReasonable", .type = FieldType::Flag},
    FieldRule{.name = "preferredAt", .type = FieldType::Moment},
};

constexpr std::array ConsentArguments = {
    FieldRule{.name = "party", .type = FieldType::Line, .limit = 300, .isRequired = true},
    FieldRule{.name = "scope", .type = FieldType::Prose, .limit = 10'000},
    FieldRule{.name = "reference", .type = FieldType::Line, .limit = 2'000, .isRequired = true},
};

constexpr std::array WithdrawArguments = {ConsentArguments[0]};

constexpr std::array PlaceArguments = {
    FieldRule{.name = "tool", .type = FieldType::Line, .limit = 100, .isRequired = true},
    FieldRule{.name = "where", .type = FieldType::Line, .limit = 2'000, .isRequired = true},
    FieldRule{.name = "what", .type = FieldType::Line, .limit = 300},
};

constexpr std::array LiftArguments = {
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000},
};

constexpr std::array LeakArguments = {
    FieldRule{.name = "noticedAt", .type = FieldType::Moment, .isRequired = true},
    FieldRule{.name = "summary", .type = FieldType::Prose, .limit = 10'000, .isRequired = true},
};

constexpr std::array LeakStepArguments = {
    FieldRule{.name = "step", .type = FieldType::Word, .words = LeakSteps, .isRequired = true},
    FieldRule{.name = "done", .type = FieldType::Flag},
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000},
};

constexpr std::array ClosingArguments = {
    FieldRule{.name = "step", .type = FieldType::Word, .words = ClosingTasks, .isRequired = true},
    LeakStepArguments[1],
    LeakStepArguments[2],
};

constexpr KindSet Incidents = {RecordKind::Incident};

QJsonValue agreedLift(const ActionScope& scope)
{
    return scope.target().body.value(QLatin1String("embargo")).toObject().value(QLatin1String("agreedLift"));
}

constexpr ActionRule rule(const char* word, Permission permission, std::span<const FieldRule> arguments,
                          Result<void> (*run)(ActionScope&))
{
    return {.word = word, .kinds = Incidents, .permission = permission, .arguments = arguments, .run = run};
}

constexpr std::array Rules = {
    ActionRule{.word = "embargo.begin",
               .kinds = Incidents,
               .permission = Permission::ManageEmbargo,
               .arguments = BeginArguments,
               .run = &rules::beginEmbargo,
               .isFinal = true},
    ActionRule{.word = "embargo.refuse",
               .kinds = Incidents,
               .permission = Permission::ManageEmbargo,
               .arguments = RefuseArguments,
               .run = &rules::refuseEmbargo,
               .isFinal = true},
    rule("embargo.justify", Permission::ManageEmbargo, JustifyArguments, &rules::justifyEmbargo),
    rule("embargo.add-member", Permission::ManageEmbargo, AddMemberArguments, &rules::addMember),
    rule("embargo.remove-member", Permission::ManageEmbargo, RemoveMemberArguments, &rules::removeMember),
    rule("embargo.set-control", Permission::ManageEmbargo, ControlArguments, &rules::setLiftControl),
    rule("embargo.agree", Permission::ManageEmbargo, AgreeArguments, &rules::agreeLift),
    rule("embargo.advise", Permission::ManageEmbargo, AdviseArguments, &rules::adviseOnLift),
    rule("embargo.consent", Permission::Correspond, ConsentArguments, &rules::recordConsent),
    rule("embargo.withdraw-consent", Permission::Correspond, WithdrawArguments, &rules::withdrawConsent),
    rule("embargo.place", Permission::Coordinate, PlaceArguments, &rules::recordPlace),
    confirming(rule("embargo.instruct", Permission::Command, {}, &rules::instructLift), &agreedLift),
    ActionRule{.word = "embargo.lift",
               .kinds = Incidents,
               .permission = std::nullopt, // by itself the server; early the commander
               .arguments = LiftArguments,
               .run = &rules::liftEmbargo,
               .isFinal = true},
    rule("embargo.report-leak", Permission::MakeAware, LeakArguments, &rules::reportLeak),
    rule("embargo.leak-step", Permission::Coordinate, LeakStepArguments, &rules::concludeLeakStep),
    rule("embargo.close-task", Permission::Coordinate, ClosingArguments, &rules::closeEmbargoTask),
};

} // namespace

std::span<const ActionRule> embargoActions()
{
    return Rules;
}

} // namespace firebreak
