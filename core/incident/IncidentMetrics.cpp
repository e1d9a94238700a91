// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/IncidentMetrics.h"

namespace firebreak {
namespace {

std::optional<double> median(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace

QMap<QString, TeamMetrics> incidentMetrics(const QList<MetricSample>& samples)
{
    QMap<QString, TeamMetrics> metrics;
    QMap<QString, QList<double>> days;
    for (const MetricSample& sample : samples) {
        if (!sample.isVulnerability)
            continue;
        for (const QString& team : {sample.team, QStringLiteral("all")}) {
            TeamMetrics& own = metrics[team];
            ++own.flaws;
            ++own.bySeverity[sample.severity ? QString(toWord(*sample.severity)) : QStringLiteral("none")];
            if (!sample.fixed)
                continue;
            ++own.fixed;
            if (sample.received) {
                const std::chrono::duration<double, std::ratio<86400>> taken =
                    *sample.fixed - *sample.received;
                days[team].append(taken.count());
            }
        }
    }
    for (auto it = days.cbegin(); it != days.cend(); ++it)
        metrics[it.key()].medianDaysToFix = median(it.value());
    return metrics;
}

} // namespace firebreak
