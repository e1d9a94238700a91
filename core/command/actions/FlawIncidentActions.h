// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

namespace error {
inline constexpr ErrorCode FlawUnderEmbargo{
    "flaw.under-embargo"}; ///< it would leave the embargo it lives under; only the lift does that
inline constexpr ErrorCode FlawPublic{
    "flaw.public"}; ///< what was public can't come under an incident's embargo (FK7)
} // namespace error

/// A flaw and the incident that responds to it (R27, R70): `flaw.open-incident` makes one for it,
/// `flaw.join-incident` puts it into one that is there.
[[nodiscard]] std::span<const ActionRule> flawIncidentActions();

} // namespace firebreak
