// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/EditDistance.h"

#include <algorithm>
#include <vector>

namespace firebreak {

int editDistance(QStringView a, QStringView b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            const int changed = diagonal + (a[i - 1].toLower() == b[qsizetype(j) - 1].toLower() ? 0 : 1);
            row[j] = std::min({changed, above + 1, row[j - 1] + 1});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace firebreak
