// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssRating.h"

namespace firebreak {

/// The equations of CVSS v3.0 (section 8) and v3.1 (section 7), in exact arithmetic. v3.0 rounds up to the
/// smallest tenth not below the exact value; v3.1 first rounds to five decimals, as its appendix A
/// prescribes. The two also differ in the modified impact under changed scope: so the environmental score of
/// v3.1 can be a tenth off the temporal one although no environmental metric is set, as the equations and the
/// published tables have it. Precondition: `vector` is of v3.0 or v3.1.
[[nodiscard]] CvssRating rateCvssV3(const CvssVector& vector);

} // namespace firebreak
