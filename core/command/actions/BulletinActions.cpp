// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/BulletinActions.h"

#include "core/bulletin/Bulletin.h"
#include "core/command/actions/BulletinEdits.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Parties = {"commander", "analyst", "program-manager",    "writer",     "communications",
                                "legal",     "infosec", "secure-engineering", "engineering"};
constexpr KindSet Bulletins = {RecordKind::Bulletin};

constexpr FieldRule Section{.name = "section", .type = FieldType::Line, .limit = 60, .isRequired = true};

constexpr std::array StartArguments = {
    FieldRule{
        .name = "incident", .type = FieldType::Ref, .kinds = {RecordKind::Incident}, .isRequired = true},
    FieldRule{
        .name = "template", .type = FieldType::Ref, .kinds = {RecordKind::Template}, .isRequired = true},
    FieldRule{.name = "title", .type = FieldType::Line, .limit = 300, .isRequired = true},
};

constexpr std::array WriteArguments = {
    Section,
    FieldRule{.name = "heading", .type = FieldType::Line, .limit = 300},
    FieldRule{.name = "from", .type = FieldType::Prose, .limit = 1'000'000},
    FieldRule{.name = "to", .type = FieldType::Prose, .limit = 1'000'000},
};

constexpr std::array AddSectionArguments = {
    Section,
    FieldRule{.name = "heading", .type = FieldType::Line, .limit = 300},
};

constexpr std::array RemoveSectionArguments = {Section};

constexpr std::array SuggestArguments = {
    FieldRule{.name = "suggestion", .type = FieldType::Line, .limit = 64, .isRequired = true},
    Section,
    FieldRule{.name = "from", .type = FieldType::Prose, .limit = 100'000},
    FieldRule{.name = "to", .type = FieldType::Prose, .limit = 100'000},
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000},
};

constexpr std::array DecideArguments = {
    FieldRule{.name = "suggestion", .type = FieldType::Line, .limit = 64, .isRequired = true},
    FieldRule{.name = "accepted", .type = FieldType::Flag},
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000},
};

constexpr std::array ThawArguments = {
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000, .isRequired = true},
};

constexpr std::array SignOffArguments = {
    FieldRule{.name = "party", .type = FieldType::Word, .words = Parties, .isRequired = true},
};

constexpr std::array CopyArguments = {
    FieldRule{.name = "flaw", .type = FieldType::Ref, .kinds = {RecordKind::Flaw}, .isRequired = true},
};

QJsonValue content(const ActionScope& scope)
{
    const std::optional<Bulletin> bulletin = CaseView::read<Bulletin>(scope.target());
    return bulletin ? bulletin->hash() : QString();
}

constexpr ActionRule rule(const char* word, Permission permission, std::span<const FieldRule> arguments,
                          Result<void> (*run)(ActionScope&))
{
    return {.word = word, .kinds = Bulletins, .permission = permission, .arguments = arguments, .run = run};
}

constexpr std::array Rules = {
    ActionRule{.word = "bulletin.start",
               .kinds = Bulletins,
               .permission = Permission::EditBulletin,
               .arguments = StartArguments,
               .run = &rules::startBulletin,
               .makesNew = true},
    rule("bulletin.write", Permission::EditBulletin, WriteArguments, &rules::writeSection),
    rule("bulletin.add-section", Permission::EditBulletin, AddSectionArguments, &rules::addSection),
    rule("bulletin.remove-section", Permission::EditBulletin, RemoveSectionArguments, &rules::removeSection),
    rule("bulletin.suggest", Permission::Suggest, SuggestArguments, &rules::suggest),
    rule("bulletin.decide", Permission::EditBulletin, DecideArguments, &rules::decideSuggestion),
    rule("bulletin.freeze", Permission::EditBulletin, {}, &rules::freezeBulletin),
    rule("bulletin.thaw", Permission::EditBulletin, ThawArguments, &rules::thawBulletin),
    rule("bulletin.review", Permission::EditBulletin, {}, &rules::reviewBulletin),
    rule("bulletin.move-to-portal", Permission::EditBulletin, {}, &rules::moveToPortal),
    ActionRule{.word = "bulletin.sign-off",
               .kinds = Bulletins,
               .permission = std::nullopt, // whoever stands for the party
               .arguments = SignOffArguments,
               .run = &rules::signOffBulletin,
               .confirms = &content},
    confirming(rule("bulletin.instruct", Permission::Command, {}, &rules::instructBulletin), &content),
    ActionRule{.word = "bulletin.publish",
               .kinds = Bulletins,
               .permission = Permission::Coordinate,
               .run = &rules::publishBulletin,
               .isFinal = true,
               .confirms = &content},
    rule("bulletin.copy-to-flaw", Permission::EditText, CopyArguments, &rules::copyToFlaw),
};

} // namespace

std::span<const ActionRule> bulletinActions()
{
    return Rules;
}

} // namespace firebreak
