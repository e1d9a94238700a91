// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/KindRule.h"

namespace firebreak {

/// A bulletin in another language (R131). docs/records.md leads to its fields.
[[nodiscard]] const KindRule& translationKind();

} // namespace firebreak
