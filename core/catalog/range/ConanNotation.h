// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/range/RangeText.h"

namespace firebreak {

/// Version ranges of Conan 2 ("Version ranges" of its documentation): "[>=1.0 <2 || ^3.1]", with or without
/// the brackets, comparisons between blanks, options after a comma. "~2.5" ends before "2.6-", which is
/// before every pre-release of 2.6. "-" at an end lets pre-releases be chosen and means no other versions.
[[nodiscard]] Result<RangeAlternatives> readConanNotation(const RangeText& text);

} // namespace firebreak
