// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssVersion.h"

namespace firebreak {

QLatin1String toText(CvssVersion version)
{
    constexpr std::array texts{"2.0", "3.0", "3.1", "4.0"};
    return QLatin1String(texts[std::size_t(version)]);
}

} // namespace firebreak
