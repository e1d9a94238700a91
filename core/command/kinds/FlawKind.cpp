// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/FlawKind.h"

#include "core/command/RecordKeys.h"
#include "core/flaw/Flaw.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Fields = {
    FieldRule{.name = "title", .type = FieldType::Line, .permission = Permission::EditText, .limit = 300},
    FieldRule{.name = "description", .type = FieldType::Prose, .permission = Permission::EditText, .limit = 100'000},
    FieldRule{.name = "statement", .type = FieldType::Prose, .permission = Permission::EditText, .limit = 100'000},
    FieldRule{.name = "mitigation", .type = FieldType::Prose, .permission = Permission::EditText, .limit = 100'000},
    FieldRule{.name = "cveId", .type = FieldType::CveId, .permission = Permission::EditFlaw},
    FieldRule{.name = "owner", .type = FieldType::PersonId, .permission = Permission::EditFlaw},
    FieldRule{.name = "severity", .type = FieldType::SeverityWord, .permission = Permission::Score},
    FieldRule{.name = "cwes", .type = FieldType::CweIds, .permission = Permission::Score},
    FieldRule{.name = "cvss.2.0", .type = FieldType::CvssVector, .permission = Permission::Score},
    FieldRule{.name = "cvss.3.0", .type = FieldType::CvssVector, .permission = Permission::Score},
    FieldRule{.name = "cvss.3.1", .type = FieldType::CvssVector, .permission = Permission::Score},
    FieldRule{.name = "cvss.4.0", .type = FieldType::CvssVector, .permission = Permission::Score},
};

constexpr KindRule Rule{
    .kind = RecordKind::Flaw,
    .fields = Fields,
    .parent = {"incident", {RecordKind::Incident}},
    .label = Permission::EditFlaw,
    .reference = Permission::EditText,
    .isCommentable = true,
    .read = &readable<Flaw>,
    .keys = &addAliasKeys,
};

} // namespace

const KindRule& flawKind()
{
    return Rule;
}

} // namespace firebreak
