// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>

namespace firebreak {

/// The versions of the Common Vulnerability Scoring System that advisories still carry. Ordered by age.
enum class CvssVersion : quint8 { V2_0, V3_0, V3_1, V4_0 };

inline constexpr std::array allCvssVersions{CvssVersion::V2_0, CvssVersion::V3_0, CvssVersion::V3_1,
                                            CvssVersion::V4_0};

/// "2.0", "3.0", "3.1" or "4.0".
[[nodiscard]] QLatin1String toText(CvssVersion version);

} // namespace firebreak
