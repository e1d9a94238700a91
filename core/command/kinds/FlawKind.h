// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/KindRule.h"

namespace firebreak {

/// The rule of kind `flaw`; docs/records.md leads to its fields.
[[nodiscard]] const KindRule& flawKind();

} // namespace firebreak
