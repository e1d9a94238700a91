// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/range/RangeText.h"

namespace firebreak {

/// Version specifiers of Python (PEP 440, "Version specifiers"): "~=2.2, !=2.3.*", "==1.*", "===1.0"; "||"
/// between alternatives, as GitLab's advisories have it. Versions are written in PEP 440's normal form, a
/// bare one is "==". A comparison means the version that it writes: that "<1.2" leaves out the pre-releases
/// of 1.2 is not what advisories mean by it.
[[nodiscard]] Result<RangeAlternatives> readPypiNotation(const RangeText& text);

} // namespace firebreak
