// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionScope.h"

namespace firebreak::rules {

// What the actions do to a bulletin; BulletinActions.cpp says who may and with which arguments.

/// Takes sections and schedule from the template (R124), and CVE ids, lift and main analyst from the incident
/// (R123).
[[nodiscard]] Result<void> startBulletin(ActionScope& scope);
/// The text of one section; edits of different places merge, as of any prose.
[[nodiscard]] Result<void> writeSection(ActionScope& scope);
[[nodiscard]] Result<void> addSection(ActionScope& scope);
[[nodiscard]] Result<void> removeSection(ActionScope& scope);
[[nodiscard]] Result<void> suggest(ActionScope& scope);
/// Accepting puts the suggestion into the text; refusing takes a reason (D3).
[[nodiscard]] Result<void> decideSuggestion(ActionScope& scope);
[[nodiscard]] Result<void> freezeBulletin(ActionScope& scope);
[[nodiscard]] Result<void> thawBulletin(ActionScope& scope);
/// Grammar, spelling and readability of the text as it is (R126).
[[nodiscard]] Result<void> reviewBulletin(ActionScope& scope);
/// Under embargo at most 24 hours before the lift (R126).
[[nodiscard]] Result<void> moveToPortal(ActionScope& scope);
[[nodiscard]] Result<void> signOffBulletin(ActionScope& scope);
[[nodiscard]] Result<void> instructBulletin(ActionScope& scope);
/// Refuses with the code of what is in the way (R128); posts the translations that are final (R131).
[[nodiscard]] Result<void> publishBulletin(ActionScope& scope);
/// The final text to the flaw: executive summary to doc-text, mitigation to mitigation (R127).
[[nodiscard]] Result<void> copyToFlaw(ActionScope& scope);

} // namespace firebreak::rules
