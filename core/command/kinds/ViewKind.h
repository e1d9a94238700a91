// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/KindRule.h"

namespace firebreak {

/// A list that somebody keeps. docs/records.md leads to its fields.
[[nodiscard]] const KindRule& viewKind();

} // namespace firebreak
