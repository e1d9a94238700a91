// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/ReportKind.h"

#include "core/command/kinds/ReportCase.h"
#include "core/command/RecordKeys.h"
#include "core/intake/Report.h"

#include <array>

namespace firebreak {
namespace {

// Thousands of reports come in with each import: no read or derive here, and apply() leaves imports unchecked.

constexpr std::array Origins = {"feed",     "researcher", "customer",   "coordinator",
                                "employee", "scan",       "development"};
constexpr std::array Finders = {R"([{"name":"R. Searcher","affiliation":"University","credit":"by-name"}])"};
constexpr std::array Consents = {
    R"([{"party":"CERT/CC","reference":"message 3","at":"2026-06-13T10:00:00.000Z"}])"};

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
    // What the exchange with the reporter goes by (R16 to R24, R59, R67).
    FieldRule{.name = "origin", .type = FieldType::Word, .permission = Permission::Triage, .words = Origins},
    FieldRule{.name = "finders",
              .type = FieldType::Structured,
              .permission = Permission::Correspond,
              .read = &readsAsList<Finder>,
              .samples = Finders},
    FieldRule{.name = "underEmbargo", .type = FieldType::Flag, .permission = Permission::Triage},
    FieldRule{.name = "complicated", .type = FieldType::Flag, .permission = Permission::Triage},
    FieldRule{.name = "enquiry", .type = FieldType::Flag, .permission = Permission::Triage},
    FieldRule{
        .name = "redirectedTo", .type = FieldType::Line, .permission = Permission::Correspond, .limit = 300},
    FieldRule{.name = "statusMechanism",
              .type = FieldType::Line,
              .permission = Permission::Correspond,
              .limit = 2'000},
    FieldRule{.name = "consents",
              .type = FieldType::Structured,
              .permission = Permission::Correspond,
              .read = &readsAsList<DisclosureConsent>,
              .samples = Consents},
};

constexpr KindRule Rule{
    .kind = RecordKind::Report,
    .fields = Fields,
    .remove = Permission::Triage, // one made by hand that nobody has decided on; see removeRecord()
    .label = Permission::Triage,
    .reference = Permission::Triage,
    .isCommentable = true,
    .isProductSecurityOnly = true,
    .check = &reportFindings,
    .keys = &addAliasKeys,
};

} // namespace

const KindRule& reportKind()
{
    return Rule;
}

} // namespace firebreak
