// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssComparison.h"

namespace firebreak {
namespace {

bool isV3(const CvssVector& vector)
{
    return vector.version() == CvssVersion::V3_0 || vector.version() == CvssVersion::V3_1;
}

} // namespace

CvssComparison compare(const CvssVector& first, const CvssVector& second)
{
    CvssComparison comparison;
    comparison.isMetricwise = first.version() == second.version() || (isV3(first) && isV3(second));
    if (comparison.isMetricwise) {
        const int count = int(cvssMetrics(first.version()).size());
        for (int metric = 0; metric < count; ++metric) {
            if (first.value(metric) != second.value(metric))
                comparison.differing.append(metric);
        }
    }
    const CvssScore one = rate(first).score;
    const CvssScore other = rate(second).score;
    comparison.scoreDifference = other.tenths() - one.tenths();
    comparison.isBandDifferent = severityOf(one, first.version()) != severityOf(other, second.version());
    return comparison;
}

} // namespace firebreak
