// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace firebreak {

/// FIRST's estimate that a vulnerability is exploited within 30 days. Scores of different models must not be
/// compared, so the model and the day travel with each.
///
/// JSON: `score`, `percentile`, `date`, `model`.
struct EpssScore
{
    double score = 0;                 ///< 0 … 1
    std::optional<double> percentile; ///< 0 … 1
    std::optional<QDate> date;
    QString model; ///< "v2025.03.14"; empty when the source does not say
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<EpssScore> fromJson(const QJsonObject& body);
    friend bool operator==(const EpssScore&, const EpssScore&) = default;
};

} // namespace firebreak
