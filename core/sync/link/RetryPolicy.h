// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace firebreak {

/// How long a network job is patient.
struct RetryPolicy
{
    std::chrono::milliseconds firstPause{250};
    std::chrono::milliseconds longestPause{60'000};
    int maxAttempts = 0;                     ///< 0: until it works or is stopped
    std::chrono::milliseconds silence{30'000}; ///< no byte for so long: the connection is given up

    /// For a program that a person waits for.
    [[nodiscard]] static constexpr RetryPolicy brief() { return {.maxAttempts = 4}; }
    /// One attempt: the caller retries.
    [[nodiscard]] static constexpr RetryPolicy once() { return {.maxAttempts = 1}; }
};

} // namespace firebreak
