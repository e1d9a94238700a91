// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/EventSource.h"

namespace firebreak::server {

namespace {

const QByteArray More = "event: more\ndata: {}\n\n";
const QByteArray Beat = ":\n\n";

} // namespace

EventSource::EventSource(Caller caller)
    : m_caller(std::move(caller))
    , m_compartments(m_caller.compartments())
    , m_pending(More)
{}

void EventSource::next(Ready ready)
{
    Block block;
    {
        const std::lock_guard lock(m_mutex);
        if (m_pending.isEmpty() && !m_isEnding) {
            m_ready = std::move(ready);
            return;
        }
        block = {std::exchange(m_pending, {}), m_isEnding ? End::Complete : End::No};
        m_hasMore = false;
    }
    ready(std::move(block));
}

void EventSource::closed()
{
    Ready dropped;
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    dropped.swap(m_ready);
}

bool EventSource::isClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_isClosed;
}

void EventSource::wake(const QSet<QString>& compartments)
{
    const auto isSeen = [&compartments](const QString& compartment) { return compartments.contains(compartment); };
    if (!std::any_of(m_compartments.cbegin(), m_compartments.cend(), isSeen))
        return;
    offer(More, End::No);
}

void EventSource::beat()
{
    offer(Beat, End::No);
}

void EventSource::end()
{
    offer({}, End::Complete);
}

/// Gives the block to a waiting connection, or keeps it for the next time it asks: a slow client finds one "more", not
/// a thousand.
void EventSource::offer(QByteArray bytes, End end)
{
    Ready ready;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed)
            return;
        m_isEnding = m_isEnding || end != End::No;
        if (!m_ready) {
            if (bytes == More && !m_hasMore) {
                m_pending += bytes;
                m_hasMore = true;
            }
            return;
        }
        ready = std::exchange(m_ready, nullptr);
    }
    ready({std::move(bytes), end});
}

} // namespace firebreak::server
