// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssScore.h"
#include "core/cvss/CvssVector.h"

#include <array>

namespace firebreak {

/// Which groups entered a v4.0 score (v4.0 section 1.3).
enum class CvssNomenclature : quint8 { B, BT, BE, BTE };

/// "CVSS-B", "CVSS-BT", "CVSS-BE", "CVSS-BTE".
[[nodiscard]] QLatin1String toText(CvssNomenclature nomenclature);

/// What a vector scores. v2.0 and v3.x have three scores, of which one that has no metric set repeats the one
/// before it (but see rateCvssV3); v4.0 has one, which stands in all three places.
///
/// The arithmetic of v2.0 and v3.x is exact (integers, no floating point): v2.0 rounds half up in the order
/// of its guide, v3.0 takes the exact ceiling, v3.1 the Roundup of its appendix A. v4.0 is defined by FIRST's
/// calculator, whose binary arithmetic decides the exact halves; it is followed step by step.
struct CvssRating
{
    CvssVersion version = CvssVersion::V4_0;
    CvssScore base;
    CvssScore temporal;
    CvssScore environmental;
    CvssScore score;                                     ///< of the last group that is set
    CvssSeverity severity = CvssSeverity::None;          ///< band of `base`; v4.0: of the score
    CvssNomenclature nomenclature = CvssNomenclature::B; ///< v4.0 names its scores by it
    std::array<quint8, 6> macrovector{};                 ///< v4.0: levels of EQ1…EQ6

    /// "000200"; empty but for v4.0.
    [[nodiscard]] QString macrovectorText() const;

    friend bool operator==(const CvssRating&, const CvssRating&) = default;
};

/// Rates a vector of any version, without allocation.
[[nodiscard]] CvssRating rate(const CvssVector& vector);

} // namespace firebreak
