// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// Declaring an incident (R70 to R78): `incident.propose`, `incident.decide`, and making the deliverables
/// that the plan asks for, which a decision does by itself.
[[nodiscard]] std::span<const ActionRule> declarationActions();

} // namespace firebreak
