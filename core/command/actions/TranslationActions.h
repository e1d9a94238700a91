// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// The text of a translation, section by section, and that it is complete for the final bulletin (R122,
/// R131).
[[nodiscard]] std::span<const ActionRule> translationActions();

} // namespace firebreak
