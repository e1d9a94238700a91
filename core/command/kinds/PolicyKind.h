// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/KindRule.h"

namespace firebreak {

/// The organisation's plan (R1, R2, R97). docs/records.md leads to its fields.
[[nodiscard]] const KindRule& policyKind();

} // namespace firebreak
