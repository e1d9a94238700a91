// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/range/RangeText.h"

namespace firebreak {

/// Intervals as Maven ("Dependency Version Requirement Specification" of the POM reference) and NuGet
/// ("Package versioning") write them: "[1.0,2.0)", "(,1.0]", "[1.5]"; several of them, between commas, are
/// alternatives. Bounds in the wrong order are `range.order`.
[[nodiscard]] Result<RangeAlternatives> readBracketNotation(const RangeText& text, VersionScheme scheme);

} // namespace firebreak
