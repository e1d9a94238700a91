// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Rule.h"

namespace firebreak::rules {

// Comments, and taking records back.

[[nodiscard]] Answer addComment(ChangeSet changes, const Command& command, const AddComment& payload,
                                const Context& context);
[[nodiscard]] Answer removeRecord(ChangeSet changes, const Command& command, const RemoveRecord& payload,
                                  const Context& context);

} // namespace firebreak::rules
