// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssRating.h"

namespace firebreak {

/// The equations of "A Complete Guide to the Common Vulnerability Scoring System Version 2.0", section 3.2,
/// in exact decimal arithmetic. An environmental result below zero, which the guide's equations allow, is
/// zero. Precondition: `vector` is of v2.0.
[[nodiscard]] CvssRating rateCvssV2(const CvssVector& vector);

} // namespace firebreak
