// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <atomic>

namespace firebreak::test {

/// A clock that moves only when told to.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start)
        : m_now(toMs(start))
    {}

    [[nodiscard]] Instant now() const override { return instantFromMs(m_now); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now;
};

} // namespace firebreak::test
