// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/FeedSummary.h"

#include <algorithm>
#include <numeric>

namespace firebreak {

qint64 FeedSummary::total() const
{
    return std::accumulate(documents.cbegin(), documents.cend(), qint64(0));
}

QString FeedSummary::format() const
{
    QList<AdvisorySource> formats = documents.keys() + refusedDocuments.keys();
    std::sort(formats.begin(), formats.end());
    formats.erase(std::unique(formats.begin(), formats.end()), formats.end());
    if (formats.isEmpty())
        return QStringLiteral("unknown");
    return formats.size() == 1 ? QString(toWord(formats.first())) : QStringLiteral("mixed");
}

FeedSummary& FeedSummary::operator+=(const FeedSummary& other)
{
    for (auto it = other.documents.cbegin(); it != other.documents.cend(); ++it)
        documents[it.key()] += it.value();
    for (auto it = other.refusedDocuments.cbegin(); it != other.refusedDocuments.cend(); ++it)
        refusedDocuments[it.key()] += it.value();
    refused += other.refused;
    isCancelled = isCancelled || other.isCancelled;
    return *this;
}

} // namespace firebreak
