// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/rules/Rule.h"

namespace firebreak::rules {

// The life of a report: made, disposed of, reopened (R11, R15, R27).

[[nodiscard]] Answer createReport(ChangeSet changes, const Command& command, const CreateReport& payload,
                                  const Context& context);
[[nodiscard]] Answer disposeReport(ChangeSet changes, const Command& command, const DisposeReport& payload,
                                   const Context& context);
[[nodiscard]] Answer reopenReport(ChangeSet changes, const Command& command, const ReopenReport& payload,
                                  const Context& context);

} // namespace firebreak::rules
