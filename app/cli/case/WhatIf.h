// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ClockVocabulary.h"

namespace firebreak {

namespace error {
inline constexpr ErrorCode WhatIfForm{"what-if.form"};     ///< not FIELD=VALUE; details: the text
inline constexpr ErrorCode WhatIfMoment{"what-if.moment"}; ///< details: the field, the value
} // namespace error

/// Changes what a clock knows by texts such as `severity=critical`, `aware=2026-11-22T10:00:00Z`,
/// `labels=a,b`, `lift=` (unset), in their order. What a field holds, `known` says: an unknown field or word is
/// refused by its codes, and a moment that is no ISO 8601 with a zone by `what-if.moment`.
[[nodiscard]] Result<ClockFacts> whatIf(ClockFacts facts, const QStringList& changes,
                                        const ClockVocabulary& known);

} // namespace firebreak
