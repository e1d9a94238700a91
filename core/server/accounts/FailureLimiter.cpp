// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/accounts/FailureLimiter.h"

namespace firebreak::server {

std::optional<int> FailureLimiter::wait(const QByteArray& address, Instant now) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_counts.constFind(address);
    if (found == m_counts.cend() || found->failures < Allowed || now >= found->since + Window)
        return std::nullopt;
    return int(std::chrono::ceil<std::chrono::seconds>(found->since + Window - now).count());
}

void FailureLimiter::failed(const QByteArray& address, Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (m_counts.size() >= MaxAddresses && !m_counts.contains(address))
        forgetOld(now);
    Count& count = m_counts[address];
    if (count.failures == 0 || now >= count.since + Window)
        count = {now, 0};
    ++count.failures;
}

/// An attacker with more addresses than we remember gains nothing by it: what they guess at has 256 bits.
void FailureLimiter::forgetOld(Instant now)
{
    m_counts.removeIf([now](const auto& entry) { return now >= entry.value().since + Window; });
    if (m_counts.size() >= MaxAddresses)
        m_counts.clear();
}

} // namespace firebreak::server
