// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/PolicyKind.h"

#include "core/command/CommandError.h"
#include "core/command/kinds/PolicyFields.h"
#include "core/policy/PolicyChecks.h"

#include <QDateTime>

namespace firebreak {
namespace {

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
    .fields = PolicyFields,
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
