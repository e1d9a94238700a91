// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/FieldRule.h"
#include "core/policy/Policy.h"

#include <array>

namespace firebreak {

// The fields of the organisation's plan: what it is adopted with. The content then changes by amendments alone (R2), so
// these are the fields of the kind and the arguments of plan.adopt alike. A structured value is only looked at for its
// shape here: Policy::fromJson() reads the plan as a whole and refuses what it can't read, with its place.

/// An object as it came, or null for an empty one. Fails with `body.field-type`.
[[nodiscard]] Result<QJsonValue> readPlanObject(const QJsonValue& value);
/// The same of an array.
[[nodiscard]] Result<QJsonValue> readPlanArray(const QJsonValue& value);

namespace samples {

inline constexpr std::array PlanClocks = {
    R"([{"calendars":{"hq":{"zone":"UTC"}},"clocks":[{"id":"fix","start":{"of":["received"]},)"
    R"("duration":{"businessDays":5},"calendar":"hq"}]}])"};
inline constexpr std::array PlanFlaws = {R"({"cna":"example","labels":["kernel"],"freeLabels":true})"};
inline constexpr std::array PlanTrackers = {R"({"name":"ours","blackouts":{"zone":"UTC","days":[]}})"};
inline constexpr std::array PlanProcess = {
    R"({"audiences":{"audiences":[{"id":"executives","title":"Executives","group":"internal"}]}})"};
inline constexpr std::array PlanTools = {R"([{"name":"Sealed Chat"}])"};
inline constexpr std::array PlanGroups = {R"([{"name":"announce","address":"announce@example.com"}])"};
inline constexpr std::array PlanLists = {R"({"subsets":["kernel team"]})"};

} // namespace samples

inline constexpr std::array PolicyFields = {
    FieldRule{.name = "version", .type = FieldType::Line, .limit = 40, .isRequired = true},
    FieldRule{.name = "owner",
              .type = FieldType::PersonId,
              .permission = Permission::ManagePolicy,
              .isRequired = true},
    FieldRule{.name = "lastReview",
              .type = FieldType::Date,
              .permission = Permission::ManagePolicy,
              .isRequired = true},
    FieldRule{.name = "text", .type = FieldType::Prose, .limit = 1'000'000},
    FieldRule{.name = "clocks",
              .type = FieldType::Structured,
              .read = &readPlanArray,
              .samples = samples::PlanClocks},
    FieldRule{.name = "flaws",
              .type = FieldType::Structured,
              .read = &readPlanObject,
              .samples = samples::PlanFlaws},
    FieldRule{.name = "trackers",
              .type = FieldType::Structured,
              .read = &readPlanObject,
              .samples = samples::PlanTrackers},
    FieldRule{.name = "process",
              .type = FieldType::Structured,
              .read = &readPlanObject,
              .samples = samples::PlanProcess},
    FieldRule{.name = "tools",
              .type = FieldType::Structured,
              .read = &readsAsList<ApprovedTool>,
              .samples = samples::PlanTools},
    FieldRule{.name = "groups",
              .type = FieldType::Structured,
              .read = &readsAsList<PolicyGroup>,
              .samples = samples::PlanGroups},
    FieldRule{.name = "lists",
              .type = FieldType::Structured,
              .read = &readPlanObject,
              .samples = samples::PlanLists},
};

} // namespace firebreak
