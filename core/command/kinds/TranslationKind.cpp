// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/TranslationKind.h"

#include "core/command/kinds/BulletinCase.h"

#include <array>

namespace firebreak {
namespace {

/// `translation.start` makes one; its text is written section by section.
constexpr std::array Fields = {
    FieldRule{
        .name = "bulletin", .type = FieldType::Ref, .kinds = {RecordKind::Bulletin}, .isRequired = true},
    FieldRule{.name = "language", .type = FieldType::Line, .limit = 35, .isRequired = true},
    FieldRule{.name = "translator", .type = FieldType::PersonId, .permission = Permission::Translate},
};

constexpr KindRule Rule{
    .kind = RecordKind::Translation,
    .fields = Fields,
    .parent = {"bulletin", {RecordKind::Bulletin}},
    .remove = Permission::Translate,
    .isCommentable = true,
    .read = &readable<Translation>,
    .check = &translationFindings,
};

} // namespace

const KindRule& translationKind()
{
    return Rule;
}

} // namespace firebreak
