// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/AttachmentActions.h"

#include <array>

namespace firebreak {
namespace {

constexpr KindSet Subjects = {RecordKind::Report, RecordKind::Flaw, RecordKind::Incident, RecordKind::Tracker,
                              RecordKind::Bulletin};
constexpr qint64 MaxSize = 1'000'000'000'000; // bytes

constexpr std::array Arguments = {
    FieldRule{.name = "about", .type = FieldType::Ref, .kinds = Subjects, .isRequired = true},
    FieldRule{.name = "sha256", .type = FieldType::Line, .limit = 64, .isRequired = true},
    FieldRule{.name = "size", .type = FieldType::Number, .limit = MaxSize, .isRequired = true},
    FieldRule{.name = "name", .type = FieldType::Line, .limit = 255, .isRequired = true},
    FieldRule{.name = "mediaType", .type = FieldType::Line, .limit = 127, .isRequired = true},
    FieldRule{.name = "reproducer", .type = FieldType::Flag},
};

/// The kind reads the body as a whole and refuses what no file can be.
Result<void> add(ActionScope& scope)
{
    for (const FieldRule& row : Arguments) {
        const QLatin1String name(row.name);
        if (scope.has(name))
            scope.body()[name] = scope.argument(name);
    }
    return {};
}

constexpr std::array Rules = {
    ActionRule{.word = "attachment.add",
               .kinds = {RecordKind::Attachment},
               .permission = Permission::Comment,
               .arguments = Arguments,
               .run = &add,
               .makesNew = true},
};

} // namespace

std::span<const ActionRule> attachmentActions()
{
    return Rules;
}

} // namespace firebreak
