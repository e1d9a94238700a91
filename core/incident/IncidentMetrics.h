// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Severity.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace firebreak {

/// One flaw of one product team, as metrics see it.
struct MetricSample
{
    QString team;
    std::optional<Severity> severity;
    bool isVulnerability = true; ///< a weakness leaves the metrics (R10)
    std::optional<Instant> received;
    std::optional<Instant> fixed;
};

/// What one product team's figures are.
struct TeamMetrics
{
    int flaws = 0;
    int fixed = 0;
    QMap<QString, int> bySeverity;         ///< by severity word; `none` for those without
    std::optional<double> medianDaysToFix; ///< of the fixed ones whose times are known
};

/// The figures for product teams, by team; `all` has Product Security's own (R151).
[[nodiscard]] QMap<QString, TeamMetrics> incidentMetrics(const QList<MetricSample>& samples);

} // namespace firebreak
