// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/rules/Rule.h"

namespace firebreak::rules {

// Registered actions (core/command/ActionRule.h), and taking them back.

/// The argument by which an action says what it confirms.
inline constexpr QLatin1String Seen("seen");

/// What the action would confirm, as it stands here; none when it confirms nothing or can't be run.
[[nodiscard]] std::optional<QJsonValue> confirmedBy(ChangeSet changes, const Command& command, const Act& payload,
                                                    const Context& context);

[[nodiscard]] Answer act(ChangeSet changes, const Command& command, const Act& payload, const Context& context);
[[nodiscard]] Answer revert(ChangeSet changes, const Command& command, const Revert& payload,
                            const Context& context);

/// What takes back a command with these changes.
[[nodiscard]] Revert revertOf(std::variant<Act, SetField> original, Instant at, const QList<Change>& changes);

} // namespace firebreak::rules
