// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "tests/support/Commands.h"
#include "tests/support/MemoryState.h"

#include <span>

namespace firebreak::test {

/// One deed of a story, as text.
struct StoryStep
{
    const char* who;    ///< a role; empty: somebody with every role; "other": another one of those
    const char* target; ///< the record: one of the names below
    /// An action's word, `create KIND`, `set FIELD`, or `report`, `import`, `dispose`, `label`, `reference`;
    /// `wait` lets the target's number of hours pass.
    const char* deed;
    const char* values = "{}"; ///< JSON, with names
};

/// A way through the plan that chance alone hardly takes: what it comes to needs much before it. The property tests
/// tell it with chance in between. Names: `@plan`, `@incident` (that the flaw was born with), `@person:ROLE`,
/// `@deliverable:ENTRY`, `@report:CVE-ID` (of an imported document), `@at:HOURS` (a moment so far from now); any
/// other `@name` is the id of that name.
struct CommandStory
{
    const char* name;
    std::span<const StoryStep> steps;
};
[[nodiscard]] std::span<const CommandStory> commandStories();

/// The step as a command, given now in that world. Not for `wait`.
[[nodiscard]] Command commandOf(const StoryStep& step, Commands& commands, const MemoryState& state);
[[nodiscard]] Actor actorOf(const StoryStep& step);
/// How long `wait` waits; none for other deeds.
[[nodiscard]] std::optional<std::chrono::hours> waitOf(const StoryStep& step);

} // namespace firebreak::test
