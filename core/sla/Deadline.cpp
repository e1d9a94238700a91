// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/Deadline.h"

namespace firebreak {

std::optional<double> Deadline::usedAt(Instant now) const
{
    if (!due || !start)
        return std::nullopt;
    const auto whole = *due - *start;
    if (whole.count() <= 0)
        return now >= *due ? 1.0 : 0.0;
    return double((now - *start).count()) / double(whole.count());
}

} // namespace firebreak
