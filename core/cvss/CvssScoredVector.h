// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssReading.h"
#include "core/cvss/CvssScore.h"

#include <optional>

namespace firebreak {

/// A score and its vector in one, `7.5/CVSS:3.1/AV:N/…`, as Red Hat writes them; or a bare vector. Either may
/// stand in parentheses, as NVD publishes its vectors of v2.0.
struct CvssScoredVector
{
    CvssReading reading;
    std::optional<CvssScore> published;

    /// Errors are those of CvssReading, with places in the whole text, and `cvss.score-malformed`.
    [[nodiscard]] static Result<CvssScoredVector> read(QStringView text);
};

} // namespace firebreak
