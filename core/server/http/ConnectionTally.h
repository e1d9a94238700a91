// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/HttpLimits.h"

#include <QByteArray>
#include <QHash>

namespace firebreak::server {

/// How many connections are open, in all and from each address. It remembers nobody who has none, however many knock and
/// are refused. Not safe between threads.
class ConnectionTally
{
public:
    explicit ConnectionTally(const HttpLimits& limits)
        : m_limits(limits)
    {}

    /// Counts one more, unless a limit says no.
    [[nodiscard]] bool admit(const QByteArray& address);
    /// One that was admitted has closed.
    void closed(const QByteArray& address);

    [[nodiscard]] std::size_t connections() const { return m_connections; }
    [[nodiscard]] std::size_t addresses() const { return std::size_t(m_perAddress.size()); }

private:
    const HttpLimits m_limits;
    std::size_t m_connections = 0;
    QHash<QByteArray, std::size_t> m_perAddress;
};

} // namespace firebreak::server
