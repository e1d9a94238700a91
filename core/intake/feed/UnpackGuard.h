// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/IntakeError.h"
#include "core/intake/feed/FeedLimits.h"

#include "core/base/Result.h"

namespace firebreak {

/// Watches what comes out of a packed stream against what went in, and calls a bomb a bomb
/// (`intake.too-large`).
class UnpackGuard
{
public:
    explicit UnpackGuard(const FeedLimits& limits) : m_limits(limits) {}

    void addPacked(qint64 bytes) { m_packed += bytes; }

    /// Counts `bytes` more as unpacked and gives them back when they are still allowed.
    [[nodiscard]] Result<qint64> addUnpacked(qint64 bytes)
    {
        m_unpacked += bytes;
        const bool isBomb = m_unpacked > m_limits.ratioGrace && m_unpacked / m_limits.maxRatio > m_packed;
        if (isBomb || m_unpacked > m_limits.maxUnpackedBytes)
            return failure(error::IntakeTooLarge);
        return bytes;
    }

private:
    FeedLimits m_limits;
    qint64 m_packed = 0;
    qint64 m_unpacked = 0;
};

} // namespace firebreak
