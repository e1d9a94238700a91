// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/rules/Rule.h"

namespace firebreak::rules {

// People: the server's own commands.

[[nodiscard]] Answer setPerson(ChangeSet changes, const Command& command, const SetPerson& payload,
                               const Context& context);

} // namespace firebreak::rules
