// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/AdvisorySource.h"

#include <QMap>
#include <QString>

namespace firebreak {

/// What became of one input, or of several together.
struct FeedSummary
{
    QMap<AdvisorySource, qint64> documents;        ///< read, by format
    QMap<AdvisorySource, qint64> refusedDocuments; ///< those whose format was clear
    qint64 refused = 0;                            ///< all
    bool isCancelled = false;

    [[nodiscard]] qint64 total() const;
    /// The one format's word, `mixed` for several, `unknown` when none was seen.
    [[nodiscard]] QString format() const;
    /// Adds another input's.
    FeedSummary& operator+=(const FeedSummary& other);
};

} // namespace firebreak
