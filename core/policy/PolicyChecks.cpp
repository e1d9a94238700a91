// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/PolicyChecks.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array All = {
    &check::PolicyReviewOverdue,
    &check::PolicyAmendmentUnapproved,
    &check::PolicyAmendmentUnnotified,
};

} // namespace

std::span<const Check* const> policyChecks()
{
    return All;
}

QList<Finding> checkPolicy(const RecordId& record, const Policy& policy, QDate today)
{
    QList<Finding> findings;
    const auto add = [&](const Check& check, const char* place, const QString& detail) {
        findings.append({&check, record, QString::fromLatin1(place), {detail}});
    };
    if (policy.isReviewOverdue(today))
        add(check::PolicyReviewOverdue, "lastReview", policy.lastReview.toString(Qt::ISODate));
    for (const Amendment& amendment : policy.amendments) {
        if (!amendment.approvedAt)
            add(check::PolicyAmendmentUnapproved, "amendments", amendment.id);
        else if (!amendment.effectiveAt())
            add(check::PolicyAmendmentUnnotified, "amendments", amendment.id);
    }
    return findings;
}

} // namespace firebreak
