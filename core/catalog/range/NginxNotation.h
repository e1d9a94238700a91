// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/range/RangeText.h"

namespace firebreak {

/// Lists of nginx's security advisories (nginx.org/en/security_advisories.html): "1.1.4-1.2.8, 1.3.9-1.4.0"
/// with both ends, "1.4.1+" for what follows on its branch. A branch with an odd second number is the
/// mainline, of which every later branch comes: where none later is listed, "1.5.0+" has no end.
[[nodiscard]] Result<RangeAlternatives> readNginxNotation(const RangeText& text);

} // namespace firebreak
