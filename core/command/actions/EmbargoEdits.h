// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionScope.h"

namespace firebreak::rules {

// What the embargo's actions do to an incident; EmbargoActions.cpp says who may and with which arguments.

/// Refuses with the code of the check that speaks against it (R57, R58). The one who begins it, those named
/// and the incident's commander, program manager and lead analyst are its first members.
[[nodiscard]] Result<void> beginEmbargo(ActionScope& scope);
/// Not embargoed after all: what was held back since it was received under embargo is public from then on, with
/// its incident and everything below (R52). Nothing else can be refused an embargo: it is public already.
[[nodiscard]] Result<void> refuseEmbargo(ActionScope& scope);
/// Why Low or Moderate is embargoed at all, said later (R58).
[[nodiscard]] Result<void> justifyEmbargo(ActionScope& scope);
[[nodiscard]] Result<void> addMember(ActionScope& scope);
[[nodiscard]] Result<void> removeMember(ActionScope& scope);
[[nodiscard]] Result<void> setLiftControl(ActionScope& scope);
[[nodiscard]] Result<void> agreeLift(ActionScope& scope);
[[nodiscard]] Result<void> adviseOnLift(ActionScope& scope);
[[nodiscard]] Result<void> recordConsent(ActionScope& scope);
[[nodiscard]] Result<void> withdrawConsent(ActionScope& scope);
[[nodiscard]] Result<void> recordPlace(ActionScope& scope);
[[nodiscard]] Result<void> instructLift(ActionScope& scope);
/// With a reason: early, by the commander. Without: when all that D1 asks for holds. Everything below the
/// incident goes to the open with it, and its flaws are public from then on.
[[nodiscard]] Result<void> liftEmbargo(ActionScope& scope);
[[nodiscard]] Result<void> reportLeak(ActionScope& scope);
[[nodiscard]] Result<void> concludeLeakStep(ActionScope& scope);
[[nodiscard]] Result<void> closeEmbargoTask(ActionScope& scope);

} // namespace firebreak::rules
