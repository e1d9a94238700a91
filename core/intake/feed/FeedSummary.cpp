// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/FeedSummary.h"

#include <numeric>

namespace firebreak {

qint64 FeedSummary::total() const
{
    return std::accumulate(documents.cbegin(), documents.cend(), qint64(0));
}

QString FeedSummary::format() const
{
    if (documents.isEmpty())
        return QStringLiteral("unknown");
    return documents.size() == 1 ? QString(toWord(documents.firstKey())) : QStringLiteral("mixed");
}

} // namespace firebreak
