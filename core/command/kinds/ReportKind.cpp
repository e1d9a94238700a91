// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/ReportKind.h"

#include "core/command/RecordKeys.h"

#include <array>

namespace firebreak {
namespace {

// Thousands of reports come in with each import: no read, derive or check here.

constexpr std::array Fields = {
    FieldRule{.name = "title", .type = FieldType::Line, .permission = Permission::EditText, .limit = 300},
    FieldRule{.name = "description", .type = FieldType::Prose, .permission = Permission::EditText, .limit = 100'000},
    FieldRule{.name = "technicalNotes", .type = FieldType::Prose, .permission = Permission::Triage, .limit = 100'000},
    FieldRule{.name = "cveId", .type = FieldType::CveId, .permission = Permission::Triage},
    FieldRule{.name = "owner", .type = FieldType::PersonId, .permission = Permission::Triage},
    FieldRule{.name = "severity", .type = FieldType::SeverityWord, .permission = Permission::Score},
    FieldRule{.name = "cwes", .type = FieldType::CweIds, .permission = Permission::Score},
    FieldRule{.name = "cvss.2.0", .type = FieldType::CvssVector, .permission = Permission::Score},
    FieldRule{.name = "cvss.3.0", .type = FieldType::CvssVector, .permission = Permission::Score},
    FieldRule{.name = "cvss.3.1", .type = FieldType::CvssVector, .permission = Permission::Score},
    FieldRule{.name = "cvss.4.0", .type = FieldType::CvssVector, .permission = Permission::Score},
};

constexpr KindRule Rule{
    .kind = RecordKind::Report,
    .fields = Fields,
    .remove = Permission::Triage, // one made by hand that nobody has decided on; see removeRecord()
    .label = Permission::Triage,
    .reference = Permission::Triage,
    .isCommentable = true,
    .isProductSecurityOnly = true,
    .keys = &addAliasKeys,
};

} // namespace

const KindRule& reportKind()
{
    return Rule;
}

} // namespace firebreak
