// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cvss/CvssMetricWords.h"

namespace firebreak::ui {

/// The words of CVSS v2.0, metric by metric as cvssMetrics() has them. Other code asks CvssWords.
[[nodiscard]] std::span<const CvssMetricWords> cvssWordsV2();

} // namespace firebreak::ui
