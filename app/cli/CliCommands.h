// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliRegistry.h"

namespace firebreak {

/// Every command of firebreakctl, one line each.
[[nodiscard]] CliRegistry firebreakCommands(const QString& version);

} // namespace firebreak
