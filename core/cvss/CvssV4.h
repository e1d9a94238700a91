// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssRating.h"

namespace firebreak {

/// CVSS v4.0 section 8: the vector's macrovector is looked up and the score interpolated towards the next
/// lower macrovectors, rounded half up to a tenth as FIRST's calculator does it, to the bit. Supplemental
/// metrics do not enter. Precondition: `vector` is of v4.0.
[[nodiscard]] CvssRating rateCvssV4(const CvssVector& vector);

} // namespace firebreak
