// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/feed/FeedLimits.h"
#include "core/intake/feed/InputBuffer.h"

#include <QByteArrayView>

namespace firebreak {

/// Cuts comma-separated text into rows (RFC 4180: a quoted field may hold line ends).
class TableStream
{
public:
    TableStream(InputBuffer& input, const FeedLimits& limits) : m_input(input), m_limits(limits) {}

    /// Steps to the next row that is not empty; false at the end, after an error of the input, or at a row
    /// over the limit, which isTooLong() tells.
    [[nodiscard]] bool next();
    /// The row without its line end, valid until the next call.
    [[nodiscard]] QByteArrayView row() const { return m_row; }
    /// The line the row began on, from 1.
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }

private:
    InputBuffer& m_input;
    const FeedLimits& m_limits;
    QByteArrayView m_row;
    size_t m_taken = 0;
    qint64 m_line = 0;
    bool m_isTooLong = false;
};

} // namespace firebreak
