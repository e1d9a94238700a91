// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssVersion.h"

#include <QLatin1String>

#include <span>

namespace firebreak {

/// The group of a metric. Threat is called Temporal in v2 and v3.
enum class CvssGroup : quint8 { Base, Threat, Environmental, Supplemental };

/// Up to eight ASCII characters as one number, so that codes are compared at once. Longer text gives 0, which
/// no code has.
[[nodiscard]] constexpr quint64 cvssKey(const char* code)
{
    quint64 key = 0;
    for (int i = 0; code[i] != '\0'; ++i) {
        if (i == 8)
            return 0;
        key = (key << 8) | quint8(code[i]);
    }
    return key;
}

/// One value of a metric, named by its code in the vector.
struct CvssValue
{
    constexpr explicit CvssValue(const char* valueCode) : code(valueCode), key(cvssKey(valueCode)) {}

    const char* code;
    quint64 key;
};

/// The heading under which a specification lists a metric.
enum class CvssSection : quint8 {
    Exploitability,
    Impact,            ///< v2.0, v3.x
    VulnerableSystem,  ///< v4.0
    SubsequentSystems, ///< v4.0
    Temporal,          ///< v2.0, v3.x
    Threat,            ///< v4.0
    Environment,       ///< v2.0
    Requirements,      ///< v3.x, v4.0: security requirements
    Modified,          ///< v3.x, v4.0: modified base metrics
    Supplemental,      ///< v4.0
};

/// One metric of one version, as data: what a parser, a calculator and a comparison need to know. Its words
/// are in ui/cvss.
struct CvssMetric
{
    constexpr CvssMetric(const char* metricCode, CvssGroup metricGroup, CvssSection metricSection,
                         std::span<const CvssValue> metricValues, int modifiedMetric = -1)
        : code(metricCode)
        , key(cvssKey(metricCode))
        , values(metricValues)
        , group(metricGroup)
        , section(metricSection)
        , modifies(qint8(modifiedMetric))
    {}

    /// Base metrics must be set; the others have "Not Defined" as their value 0.
    [[nodiscard]] constexpr bool isMandatory() const { return group == CvssGroup::Base; }

    const char* code;
    quint64 key;
    std::span<const CvssValue> values; ///< as the specification lists them, but "Not Defined" first
    CvssGroup group;
    CvssSection section;
    qint8 modifies; ///< index of the base metric this one replaces in the environment; -1: none
};

/// The metrics of a version in the order its specification writes them. v3.0 and v3.1 share theirs.
[[nodiscard]] std::span<const CvssMetric> cvssMetrics(CvssVersion version);

/// The index of the metric with that code, such as "AV"; -1 when the version has none.
[[nodiscard]] int cvssMetricIndex(CvssVersion version, QLatin1String code);

} // namespace firebreak
