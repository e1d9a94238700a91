// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api/EventSource.h"

namespace firebreak::server {

/// All open event streams. Safe from any thread.
class EventHub
{
public:
    [[nodiscard]] std::shared_ptr<EventSource> open(const Caller& caller);
    void publish(const QSet<QString>& compartments);
    void beat();
    /// Ends the streams whose token has expired, or whose device is not in `good` with the compartments they were opened for.
    void endUnless(const QHash<DeviceId, QStringList>& good, Instant now);
    [[nodiscard]] qsizetype count();

private:
    [[nodiscard]] QList<std::shared_ptr<EventSource>> streams();

    std::mutex m_mutex;
    QList<std::shared_ptr<EventSource>> m_streams;
};

} // namespace firebreak::server
