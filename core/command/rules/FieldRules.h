// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/rules/Rule.h"

namespace firebreak::rules {

// Fields, labels and references of reports and flaws; docs/records.md lists who may set what.

[[nodiscard]] Answer setField(ChangeSet changes, const Command& command, const SetField& payload,
                              const Context& context);
[[nodiscard]] Answer changeLabel(ChangeSet changes, const Command& command, const ChangeLabel& payload,
                                 const Context& context);
[[nodiscard]] Answer changeReference(ChangeSet changes, const Command& command,
                                     const ChangeReference& payload, const Context& context);

} // namespace firebreak::rules
