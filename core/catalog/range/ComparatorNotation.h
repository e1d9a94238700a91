// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/range/RangeText.h"

namespace firebreak {

/// Comparisons of any ecosystem, as GitHub's advisories (`vulnerable_version_range`), GitLab's and records of
/// GitHub's CNA write them: ">= 1.0, < 2.0", between commas or blanks; alternatives between "||". Debian's
/// "<<" and ">>" are "<" and ">". "1.0 - 1.5" has both ends. Versions alone, between commas, are a list, as
/// OpenSSL's advisories have it.
[[nodiscard]] Result<RangeAlternatives> readComparatorNotation(const RangeText& text, VersionScheme scheme);

} // namespace firebreak
