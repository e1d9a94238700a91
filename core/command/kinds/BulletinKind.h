// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/KindRule.h"

namespace firebreak {

/// A bulletin or vulnerability article: its text changes by the actions of the writer (R123 to R128, R130). docs/records.md leads to its fields.
[[nodiscard]] const KindRule& bulletinKind();

} // namespace firebreak
