// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssVector.h"

#include <QFlags>
#include <QList>

namespace firebreak {

/// What a vector was forgiven: real data has much of it, and its meaning is never in doubt.
enum class CvssLaxity : quint8 {
    Order = 1, ///< `cvss.lax-order`: v2.0, and the optional metrics of v4.0: not in the standard's order
    IncompleteGroup = 2, ///< `cvss.lax-group`: an optional group of v2.0 is only partly there
    Prefix = 4,          ///< `cvss.lax-prefix`: it begins with "CVSS:2.0/", which v2.0 never had
};
Q_DECLARE_FLAGS(CvssLaxities, CvssLaxity)
Q_DECLARE_OPERATORS_FOR_FLAGS(CvssLaxities)

/// A vector as read, and what had to be forgiven to read it.
///
/// Errors have the offset in code units of the given text as place, and the offending word first in their
/// details: `cvss.empty`, `cvss.prefix-unknown` (neither v2.0 nor "CVSS:3.0", "3.1", "4.0"),
/// `cvss.prefix-missing` (metrics of v3 or v4 without it), `cvss.metric-malformed` (not CODE:VALUE),
/// `cvss.metric-unknown`, `cvss.value-unknown` (details: metric, value), `cvss.metric-repeated`, `cvss.order`
/// (the base metrics of v4.0 have a fixed one), `cvss.metric-missing` (details: each base metric that is
/// missing).
struct CvssReading
{
    CvssVector vector;
    CvssLaxities laxities;

    [[nodiscard]] static Result<CvssReading> read(QAnyStringView text);
    /// The codes of the laxities, for a warning.
    [[nodiscard]] QList<ErrorCode> warnings() const;
};

} // namespace firebreak
