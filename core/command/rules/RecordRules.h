// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/rules/Rule.h"

namespace firebreak::rules {

// Making records of any kind, and taking them back.

[[nodiscard]] Answer createRecord(ChangeSet changes, const Command& command, const CreateRecord& payload,
                                  const Context& context);
[[nodiscard]] Answer removeRecord(ChangeSet changes, const Command& command, const RemoveRecord& payload,
                                  const Context& context);

} // namespace firebreak::rules
