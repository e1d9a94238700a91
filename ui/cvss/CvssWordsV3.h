// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cvss/CvssMetricWords.h"

namespace firebreak::ui {

/// The words of CVSS v3.0 and v3.1, metric by metric as cvssMetrics() has them. Other code asks CvssWords.
[[nodiscard]] std::span<const CvssMetricWords> cvssWordsV3();

} // namespace firebreak::ui
