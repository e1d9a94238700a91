// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssRating.h"

#include <QList>

namespace firebreak {

/// Two vectors side by side, as when a vendor and NVD score the same flaw (R43).
struct CvssComparison
{
    /// v3.0 and v3.1 have the same metrics; otherwise only vectors of one version compare metric by metric.
    bool isMetricwise = false;
    QList<int> differing;         ///< metrics whose values differ, as indices in cvssMetrics(); in order
    int scoreDifference = 0;      ///< second minus first, in tenths, of the scores of the last set group
    bool isBandDifferent = false; ///< the bands of those scores differ

    /// R43: a discrepancy that an analyst must see: 1.0 or more, or another band.
    [[nodiscard]] bool isSignificant() const { return isBandDifferent || std::abs(scoreDifference) >= 10; }
};

[[nodiscard]] CvssComparison compare(const CvssVector& first, const CvssVector& second);

} // namespace firebreak
