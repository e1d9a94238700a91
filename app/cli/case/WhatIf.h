// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sla/ClockFacts.h"

namespace firebreak {

namespace error {
inline constexpr ErrorCode WhatIfForm{"what-if.form"};     ///< not FIELD=VALUE; details: the text
inline constexpr ErrorCode WhatIfMoment{"what-if.moment"}; ///< details: the field, the value
} // namespace error

/// Changes what a clock knows by texts such as `severity=critical`, `aware=2026-11-22T10:00:00Z`,
/// `labels=a,b`, `lift=` (unset), in their order. A field that holds a moment, or a value that is one, is a
/// moment; the rest are words.
[[nodiscard]] Result<ClockFacts> whatIf(ClockFacts facts, const QStringList& changes);

} // namespace firebreak
