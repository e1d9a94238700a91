// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ConnectionTally.h"

namespace firebreak::server {

bool ConnectionTally::admit(const QByteArray& address)
{
    if (m_connections >= m_limits.connections || m_perAddress.value(address) >= m_limits.connectionsPerAddress)
        return false;
    ++m_connections;
    ++m_perAddress[address];
    return true;
}

void ConnectionTally::closed(const QByteArray& address)
{
    const auto count = m_perAddress.find(address);
    if (count == m_perAddress.end())
        return;
    --m_connections;
    if (--*count == 0)
        m_perAddress.erase(count);
}

} // namespace firebreak::server
