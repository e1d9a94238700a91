// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/KindRule.h"

namespace firebreak {

/// Engineering's work on affects of one stream (R91): fields, first timeline, checks.
[[nodiscard]] const KindRule& trackerKind();

} // namespace firebreak
