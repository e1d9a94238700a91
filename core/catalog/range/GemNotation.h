// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/range/RangeText.h"

namespace firebreak {

enum class GemDialect {
    Gem, ///< Gem::Requirement of RubyGems
    Hex, ///< Elixir's Version, "Requirements": "and" and "or" between comparisons
};

/// Requirements of Ruby gems, and of Elixir's packages, which took "~>" from them: "~> 2.1" is from 2.1 until
/// 3, "~> 2.1.4" from 2.1.4 until 2.2. Comparisons stand between commas or blanks, alternatives between "||",
/// as GitLab's advisories write them.
[[nodiscard]] Result<RangeAlternatives> readGemNotation(const RangeText& text, GemDialect dialect);

} // namespace firebreak
