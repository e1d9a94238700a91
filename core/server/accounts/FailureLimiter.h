// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QByteArray>
#include <QHash>

#include <mutex>
#include <optional>

namespace firebreak::server {

/// Counts failed attempts to join or sign in by address, and makes an address wait after too many. Success is not
/// counted, so an office behind one address works. Remembers a bounded number of addresses. Safe from any thread.
class FailureLimiter
{
public:
    static constexpr int Allowed = 10;
    static constexpr std::chrono::milliseconds Window{60'000};
    static constexpr qsizetype MaxAddresses = 10'000;

    /// The seconds an address has to wait, or none.
    [[nodiscard]] std::optional<int> wait(const QByteArray& address, Instant now) const;
    void failed(const QByteArray& address, Instant now);

private:
    struct Count
    {
        Instant since;
        int failures = 0;
    };
    void forgetOld(Instant now);

    mutable std::mutex m_mutex;
    QHash<QByteArray, Count> m_counts;
};

} // namespace firebreak::server
