// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// A bulletin from its template to its publication: text, suggestions, freeze, review, sign-offs, portal
/// (R123 to R128, D3). Publishing can't be taken back.
[[nodiscard]] std::span<const ActionRule> bulletinActions();

} // namespace firebreak
