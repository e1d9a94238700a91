// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// What is recorded while an incident runs and when it ends: log (R145), briefings, notices (R147 to R155),
/// coverage (R76), coordination cases (R160), third parties (R164, R165), complaints (R168), legal record and
/// stamps (R149), disclosure (R166), retrospective (R113), summary (R112).
[[nodiscard]] std::span<const ActionRule> incidentActions();

} // namespace firebreak
