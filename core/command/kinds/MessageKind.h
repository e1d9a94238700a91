// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/KindRule.h"

namespace firebreak {

/// Correspondence; what goes to third parties takes the reporter's consent (R67). docs/records.md leads to its fields.
[[nodiscard]] const KindRule& messageKind();

} // namespace firebreak
