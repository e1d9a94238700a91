// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// The writers' reviews of a flaw's texts and of articles: opened, concluded (R129, R130).
[[nodiscard]] std::span<const ActionRule> reviewActions();

} // namespace firebreak
