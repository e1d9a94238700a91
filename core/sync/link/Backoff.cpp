// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link/Backoff.h"

#include <QRandomGenerator>

namespace firebreak {

std::chrono::milliseconds Backoff::next()
{
    constexpr int MostDoublings = 20;
    const std::chrono::milliseconds doubled(m_policy.firstPause.count() << std::min(m_steps, MostDoublings));
    const auto full = std::min(m_policy.longestPause, doubled);
    ++m_steps;
    const double share = 0.5 + QRandomGenerator::global()->generateDouble() / 2;
    return std::chrono::milliseconds(qint64(double(full.count()) * share));
}

} // namespace firebreak
