// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssDraft.h"

namespace firebreak::test {

/// Calls `visit(vector)` for each of the base vectors a version has: 729, 2592, 2592 or 104976.
template <class Visit> void forEachBaseVector(CvssVersion version, Visit visit)
{
    const auto metrics = cvssMetrics(version);
    int count = 0;
    while (metrics[std::size_t(count)].isMandatory())
        ++count;
    CvssDraft draft(version);
    for (int metric = 0; metric < count; ++metric)
        draft.setValue(metric, 0);
    for (;;) {
        visit(*draft.vector());
        int metric = count - 1;
        while (metric >= 0 && *draft.value(metric) + 1 == int(metrics[std::size_t(metric)].values.size()))
            draft.setValue(metric--, 0);
        if (metric < 0)
            return;
        draft.setValue(metric, *draft.value(metric) + 1);
    }
}

} // namespace firebreak::test
