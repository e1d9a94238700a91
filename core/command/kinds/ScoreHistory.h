// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/KindRule.h"
#include "core/flaw/ScoreChange.h"

namespace firebreak {

/// Writes the changes of `severity`, `cvss.*` (R46, R50) and of the moment of notification (R14) into the body's `history`,
/// the first judgement too. One that an action wrote there itself, with its cause and reason, stays as it is;
/// a command that takes entries away undoes a change, which then was none. Fails with
/// `flaw.rescore-reason-missing` when a score of a public CVE is changed and nothing says why (R46).
[[nodiscard]] Result<void> deriveHistory(Derivation& change, bool isPublicCve);

/// Refuses to move the moment of notification, from which clocks run, without a reason (R14, R97):
/// `command.reason-missing`. Asked before deriveHistory().
[[nodiscard]] Result<void> keepNotification(const Derivation& change, const char* field);

/// Adds one change to a body's `history`.
void appendHistory(QJsonObject& body, const ScoreChange& change);

} // namespace firebreak
