// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssRating.h"

#include <optional>

namespace firebreak {

/// What is wrong with a published score: a code, and the score that the vector gives.
///
/// `cvss.published-temporal-as-base` and `cvss.published-environmental-as-base`: the number is the vector's
/// temporal or environmental score, published as its base score (v2.0, v3.x). `cvss.published-base-only`: the
/// number ignores the threat or environmental metrics of a v4.0 vector. `cvss.published-mismatch`: no score
/// of the vector. `cvss.published-out-of-range`: not between 0 and 10, or with more than one decimal.
struct CvssFinding
{
    ErrorCode code;
    CvssScore computed;

    friend bool operator==(const CvssFinding&, const CvssFinding&) = default;
};

/// Whether `published`, said to be the base score (v4.0: the score) of `vector`, is what the vector gives.
[[nodiscard]] std::optional<CvssFinding> checkPublishedScore(const CvssVector& vector, double published);

/// Whether a published word such as "HIGH", in any case, is the band of the vector's base score (v4.0: of its
/// score). `cvss.published-severity-mismatch`, `cvss.published-severity-unknown`.
[[nodiscard]] std::optional<CvssFinding> checkPublishedSeverity(const CvssVector& vector,
                                                                QStringView published);

} // namespace firebreak
