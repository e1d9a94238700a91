// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/EventHub.h"

namespace firebreak::server {

std::shared_ptr<EventSource> EventHub::open(const Caller& caller)
{
    auto source = std::make_shared<EventSource>(caller);
    const std::lock_guard lock(m_mutex);
    m_streams.append(source);
    return source;
}

/// The open streams; those that closed are forgotten on the way.
QList<std::shared_ptr<EventSource>> EventHub::streams()
{
    const std::lock_guard lock(m_mutex);
    m_streams.removeIf([](const auto& stream) { return stream->isClosed(); });
    return m_streams;
}

void EventHub::publish(const QSet<QString>& compartments)
{
    if (compartments.isEmpty())
        return;
    for (const auto& stream : streams())
        stream->wake(compartments);
}

void EventHub::beat()
{
    for (const auto& stream : streams())
        stream->beat();
}

void EventHub::endUnless(const QHash<DeviceId, QStringList>& good, Instant now)
{
    for (const auto& stream : streams()) {
        const auto found = good.constFind(stream->caller().device);
        if (now >= stream->caller().tokenExpires || found == good.cend() || *found != stream->caller().compartments())
            stream->end();
    }
}

qsizetype EventHub::count()
{
    return streams().size();
}

} // namespace firebreak::server
