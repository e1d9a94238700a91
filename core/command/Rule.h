// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Apply.h"
#include "core/command/ChangeSet.h"
#include "core/identity/Access.h"

namespace firebreak::rules {

// What the rules of the payloads share. A rule is a function of the changes (empty at first), the command,
// its payload and the context; apply() alone calls it.

using Answer = Result<Outcome>;

/// The record a command acts on: present, readable for the actor and not removed, after following a merge.
/// `command.target-absent` for what the actor may not know of, `conflict.removed` for what somebody took
/// back.
[[nodiscard]] Result<Record> target(const ChangeSet& changes, const Command& command, const Context& context);

/// Notes who changed the record last and when, in the body.
void stamp(Record& record, const Command& command, const Context& context);

} // namespace firebreak::rules
