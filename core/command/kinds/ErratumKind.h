// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/KindRule.h"

namespace firebreak {

/// A release of fixes (R101 to R107).
[[nodiscard]] const KindRule& erratumKind();

} // namespace firebreak
