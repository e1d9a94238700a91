// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/LiftStatus.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

constexpr std::array Words = {"not-agreed", "waiting", "armed", "due", "lifted"};

} // namespace

QLatin1String toWord(LiftState state)
{
    return QLatin1String(Words[std::size_t(state) - 1]);
}

WorkflowStatus<LiftState> liftStatus(const RecordId& record, const Embargo& embargo,
                                     const AdvisoryApproval& advisory, Instant now)
{
    if (embargo.lifted)
        return {LiftState::Lifted, std::nullopt, {}};
    if (!embargo.agreedLift)
        return {LiftState::NotAgreed,
                LiftState::Waiting,
                {{error::LiftNotAgreed, record, QStringLiteral("embargo.agreedLift"), {}}}};
    QList<Requirement> missing;
    if (advisory.isNeeded && !advisory.approvedAt)
        missing.append({error::LiftAdvisoryOpen, record, {}, {}});
    if (!embargo.standingInstruction())
        missing.append({error::LiftNotInstructed, record, QStringLiteral("embargo.instruction"), {}});
    if (!missing.isEmpty())
        return {LiftState::Waiting, LiftState::Armed, missing};
    if (now < embargo.agreedLift->at)
        return {LiftState::Armed,
                LiftState::Due,
                {{error::LiftTimeToCome,
                  record,
                  QStringLiteral("embargo.agreedLift"),
                  {toText(embargo.agreedLift->at)}}}};
    return {LiftState::Due, LiftState::Lifted, {}};
}

std::optional<Instant> liftsAt(const Embargo& embargo, const AdvisoryApproval& advisory)
{
    const std::optional<LiftInstruction> instruction = embargo.standingInstruction();
    if (embargo.lifted || !instruction || (advisory.isNeeded && !advisory.approvedAt))
        return std::nullopt;
    const Instant approved = advisory.isNeeded ? *advisory.approvedAt : instruction->at;
    return std::max({embargo.agreedLift->at, instruction->at, approved});
}

} // namespace firebreak
