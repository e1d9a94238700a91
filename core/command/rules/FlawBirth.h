// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/rules/Rule.h"

namespace firebreak::rules {

// A report's triage ends in a flaw: the flaw and its incident come into the world, and may go again.

/// Makes the flaw and declares its incident, minor by default (R27), or brings both back as a reopening took
/// them away. What was received under embargo stays with Product Security until its embargo begins; the flaw
/// of a report under an embargo joins that incident (R53, R59). Fails with `command.id-taken`.
[[nodiscard]] Result<void> bearFlaw(ChangeSet& changes, const Record& report, const RecordId& id,
                                    const QString& reason, const Command& command, const Context& context);

/// Takes the flaw away again, and the incident that was made for it, while nobody has worked on either. Fails
/// with `report.flaw-in-work`.
[[nodiscard]] Result<void> withdrawFlaw(ChangeSet& changes, const RecordId& id);

/// The incident that a flaw is born with; the same on every laptop.
[[nodiscard]] RecordId incidentOfBirth(const RecordId& flaw);

} // namespace firebreak::rules
