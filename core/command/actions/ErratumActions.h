// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// Documents, approvals (R106), final review (R103), container grades (R107) and shipping of an erratum.
[[nodiscard]] std::span<const ActionRule> erratumActions();

} // namespace firebreak
