// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssComparison.h"
#include "core/intake/AdvisoryScore.h"

#include <QStringList>

#include <optional>

namespace firebreak::ui {

/// One issuer's rating as the side-by-side shows it: what was published, what its vector really gives, and
/// what is wrong between the two, in words.
struct CvssIssuer
{
    explicit CvssIssuer(const AdvisoryScore& published);

    QString name;
    std::optional<CvssVector> vector;
    std::optional<CvssRating> rating;
    std::optional<CvssScore> published;
    QStringList troubles; ///< sentences; empty: score, severity and vector agree

    /// Whether it belongs beside vectors of that version; v3.0 and v3.1 stand together.
    [[nodiscard]] bool isBeside(CvssVersion version) const;
    /// The score to show: what the vector gives, or what was published without one that can be read.
    [[nodiscard]] std::optional<CvssScore> shownScore() const;
};

} // namespace firebreak::ui
