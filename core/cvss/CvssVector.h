// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/cvss/CvssMetric.h"

#include <QAnyStringView>

#include <array>

namespace firebreak {

inline constexpr int maxCvssMetrics = 32; ///< v4.0 has the most

class CvssDraft;

/// A complete CVSS vector of one version: each base metric has a value, the others a value or "Not Defined".
/// It cannot be invalid. A small value (33 bytes): copies are free of allocation, and so are parsing a
/// correct vector and rating it. Metrics and values are named by their index in cvssMetrics().
class CvssVector
{
public:
    /// Reads a vector; see CvssReading for what is tolerated and which errors there are.
    [[nodiscard]] static Result<CvssVector> parse(QAnyStringView text);

    [[nodiscard]] CvssVersion version() const { return m_version; }
    [[nodiscard]] int value(int metric) const { return m_values[std::size_t(metric)]; }
    [[nodiscard]] const CvssValue& valueInfo(int metric) const;
    /// Whether an optional metric is set; always true of a base metric.
    [[nodiscard]] bool isDefined(int metric) const;
    /// Whether some optional metric of those from `first` to `last` is set.
    [[nodiscard]] bool isAnyDefined(int first, int last) const
    {
        quint8 any = 0;
        for (int metric = first; metric <= last; ++metric)
            any |= m_values[std::size_t(metric)];
        return any != 0;
    }
    /// Whether some metric of the group is set.
    [[nodiscard]] bool hasGroup(CvssGroup group) const;
    /// What counts in the environment for a modified metric: its own code, or the base metric's when it is
    /// left open.
    [[nodiscard]] QLatin1String effectiveCode(int metric) const;

    /// The same vector with one metric changed; both indices must exist.
    [[nodiscard]] CvssVector with(int metric, int value) const;
    /// The same vector with only its base metrics.
    [[nodiscard]] CvssVector baseOnly() const;

    /// The canonical form: prefix (but for v2.0), order of the specification, metrics that are not defined
    /// left out.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const CvssVector&, const CvssVector&) = default;

private:
    friend class CvssDraft;
    CvssVector(CvssVersion version, const std::array<quint8, maxCvssMetrics>& values)
        : m_values(values), m_version(version)
    {}

    std::array<quint8, maxCvssMetrics> m_values;
    CvssVersion m_version;
};

} // namespace firebreak
