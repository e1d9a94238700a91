// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/range/RangeText.h"

namespace firebreak {

/// Ranges of Composer ("Versions and constraints" of its documentation): "^1.2 || ~2.0.3", "1.0 - 2.0",
/// "1.0.*", comparisons between blanks or commas; stability flags ("@beta") and aliases ("as 1.0") say which
/// release is chosen, not which are in the range. A comparison means the version that it writes: that
/// Composer takes "<1.2" to end before the pre-releases of 1.2 is not what advisories mean by it. A branch
/// ("dev-main") is a version.
[[nodiscard]] Result<RangeAlternatives> readComposerNotation(const RangeText& text);

} // namespace firebreak
