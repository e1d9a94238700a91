// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/link/RetryPolicy.h"

namespace firebreak {

/// The pauses between attempts: each twice the one before up to the longest, shortened at random by up to a half, so
/// that a hundred laptops do not come back to a restarted server in step.
class Backoff
{
public:
    explicit Backoff(const RetryPolicy& policy)
        : m_policy(policy)
    {}

    [[nodiscard]] std::chrono::milliseconds next();
    /// It worked: start from the first pause again.
    void reset() { m_steps = 0; }

private:
    RetryPolicy m_policy;
    int m_steps = 0;
};

} // namespace firebreak
