// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/KindRule.h"

namespace firebreak {

/// A managed text to start from (R124). docs/records.md leads to its fields.
[[nodiscard]] const KindRule& templateKind();

} // namespace firebreak
