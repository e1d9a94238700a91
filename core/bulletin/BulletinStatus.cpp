// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/BulletinStatus.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Words = {"collecting", "writing", "signing", "ready", "publishable", "published"};

/// The findings of some checks, as what is missing.
QList<Requirement> requirements(const QList<Finding>& findings, std::initializer_list<const Check*> checks)
{
    QList<Requirement> missing;
    for (const Finding& finding : findings) {
        if (std::find(checks.begin(), checks.end(), finding.check) != checks.end())
            missing.append({finding.check->code, finding.record, finding.place, finding.details});
    }
    return missing;
}

} // namespace

QLatin1String toWord(BulletinState state)
{
    return QLatin1String(Words[std::size_t(state) - 1]);
}

WorkflowStatus<BulletinState> bulletinStatus(const RecordId& record, const Bulletin& bulletin,
                                             const BulletinFacts& facts)
{
    if (bulletin.published)
        return {BulletinState::Published, std::nullopt, {}};
    const auto uncollected =
        requirements(checkBulletin(record, bulletin, facts), {&check::BulletinUncollected});
    if (!uncollected.isEmpty())
        return {BulletinState::Collecting, BulletinState::Writing, uncollected};
    const QList<Finding> findings = checkPublication(record, bulletin, facts);
    if (const auto open = requirements(findings, {&check::BulletinNotFrozen}); !open.isEmpty())
        return {BulletinState::Writing, BulletinState::Signing, open};
    if (const auto open =
            requirements(findings, {&check::BulletinUnsigned, &check::BulletinPortalUnreviewed,
                                &check::BulletinSharingOpen, &check::BulletinScheduleOpen,
                                &check::BulletinTextUnreviewed});
        !open.isEmpty())
        return {BulletinState::Signing, BulletinState::Ready, open};
    if (const auto open =
            requirements(findings, {&check::BulletinNotInstructed, &check::BulletinUnderEmbargo,
                                &check::BulletinHostedOnly});
        !open.isEmpty())
        return {BulletinState::Ready, BulletinState::Publishable, open};
    return {BulletinState::Publishable, BulletinState::Published, {}};
}

} // namespace firebreak
