// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/PolicyKind.h"

#include "core/command/CommandError.h"
#include "core/command/Happened.h"
#include "core/command/kinds/PolicyFields.h"
#include "core/policy/PolicyChecks.h"

#include <QDateTime>

namespace firebreak {
namespace {

/// There is one plan, and its last review has been: a day has no zone, so tomorrow may be today elsewhere (R1).
Result<void> derive(Derivation& change)
{
    if (change.after.id != planId())
        return failure(error::ValueInvalid, QStringLiteral("target"), {change.after.id.toText()});
    const std::optional<Policy> before =
        change.before ? CaseView::read<Policy>(*change.before) : std::nullopt;
    const std::optional<Policy> after = CaseView::read<Policy>(change.after);
    const bool isNew = after && (!before || before->lastReview != after->lastReview);
    if (isNew && after->lastReview > toDateTime(change.at).date().addDays(1))
        return failure(error::MomentAhead, QStringLiteral("lastReview"),
                       {after->lastReview.toString(Qt::ISODate)});
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
