// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"
#include "core/command/StateView.h"
#include "core/identity/Finding.h"

namespace firebreak {

/// Declaring an incident (R70 to R78): `incident.propose`, `incident.decide`, and making the deliverables
/// that the plan asks for, which a decision does by itself.
[[nodiscard]] std::span<const ActionRule> declarationActions();

/// What would keep the proposal that waits from being accepted as the incident stands, so that whoever proposes can
/// give it now (R73 to R78). None where nothing waits.
[[nodiscard]] QList<Finding> acceptanceFindings(const Record& incident, const StateView& state, Instant now);

} // namespace firebreak
