// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/PolicyKind.h"

#include "core/command/CommandError.h"
#include "core/policy/PolicyChecks.h"

#include <QDateTime>

#include <array>

namespace firebreak {
namespace {

constexpr std::array Objects = {R"({"subsets":["kernel team"]})"};
constexpr std::array Steps = {
    R"({"remediation":[{"id":"fix","title":"Fix it","playbook":"https://intranet.example.com/fix"}]})"};
constexpr std::array Tools = {R"([{"name":"Sealed Chat"}])"};
constexpr std::array Groups = {R"([{"name":"announce","address":"announce@example.com"}])"};
constexpr std::array Clocks = {
    R"([{"calendars":{"hq":{"zone":"UTC"}},"clocks":[{"id":"fix","start":{"of":["received"]},)"
    R"("duration":{"businessDays":5},"calendar":"hq"}]}])"};
constexpr std::array Trackers = {R"({"name":"ours","blackouts":{"zone":"UTC","days":[]}})"};

/// What Policy::fromJson() reads is checked there, as a whole.
Result<QJsonValue> asObject(const QJsonValue& value)
{
    if (!value.isObject())
        return failure(error::BodyFieldType);
    return value.toObject().isEmpty() ? QJsonValue() : value;
}

Result<QJsonValue> asArray(const QJsonValue& value)
{
    if (!value.isArray())
        return failure(error::BodyFieldType);
    return value.toArray().isEmpty() ? QJsonValue() : value;
}

/// The content is given when the plan is adopted; from then on it changes by amendments alone (R2).
constexpr std::array Fields = {
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
    FieldRule{.name = "clocks", .type = FieldType::Structured, .read = &asArray, .samples = Clocks},
    FieldRule{.name = "trackers", .type = FieldType::Structured, .read = &asObject, .samples = Trackers},
    FieldRule{
        .name = "tools", .type = FieldType::Structured, .read = &readsAsList<ApprovedTool>, .samples = Tools},
    FieldRule{.name = "checklists", .type = FieldType::Structured, .read = &asObject, .samples = Steps},
    FieldRule{.name = "groups",
              .type = FieldType::Structured,
              .read = &readsAsList<PolicyGroup>,
              .samples = Groups},
    FieldRule{.name = "lists", .type = FieldType::Structured, .read = &asObject, .samples = Objects},
};

/// There is one plan.
Result<void> derive(Derivation& change)
{
    if (change.after.id != planId())
        return failure(error::ValueInvalid, QStringLiteral("target"), {change.after.id.toText()});
    return {};
}

QList<Finding> findingsOf(const Record& record, const CaseView& view)
{
    const std::optional<Policy> policy = CaseView::read<Policy>(record);
    return policy ? checkPolicy(record.id, *policy, toDateTime(view.now()).date()) : QList<Finding>();
}

constexpr KindRule Rule{
    .kind = RecordKind::Policy,
    .fields = Fields,
    .isCommentable = true,
    .read = &readable<Policy>,
    .derive = &derive,
    .check = &findingsOf,
};

} // namespace

const KindRule& policyKind()
{
    return Rule;
}

} // namespace firebreak
