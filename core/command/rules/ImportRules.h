// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/rules/Rule.h"

namespace firebreak::rules {

// Documents of public sources coming into the queue, and out again.

[[nodiscard]] Answer importAdvisory(ChangeSet changes, const Command& command, const ImportAdvisory& payload,
                                    const Context& context);
[[nodiscard]] Answer unimportAdvisory(ChangeSet changes, const Command& command,
                                      const UnimportAdvisory& payload, const Context& context);

} // namespace firebreak::rules
