// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/AdvisoryScore.h"

namespace firebreak {

/// What is wrong between a published rating's score, band and vector (core/cvss). A rating without a vector has
/// nothing to be checked against.
[[nodiscard]] ScoreFinding auditScore(const AdvisoryScore& score);

} // namespace firebreak
