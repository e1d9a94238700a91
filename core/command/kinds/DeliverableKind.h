// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/KindRule.h"

namespace firebreak {

/// What an incident owes (R116 to R143).
[[nodiscard]] const KindRule& deliverableKind();

} // namespace firebreak
