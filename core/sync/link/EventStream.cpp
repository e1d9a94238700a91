// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link/EventStream.h"

namespace firebreak {

EventStream::EventStream(ServerLink& link, QObject* parent)
    : StreamJob(link, parent)
{
    setMaxAttempts(0);
    connect(this, &NetworkJob::answering, this, [this] { progressed(); });
}

Result<void> EventStream::readLine(QByteArrayView line)
{
    if (line == QByteArrayView("event: more") || line == QByteArrayView("event:more"))
        Q_EMIT moreArrived();
    return {};
}

} // namespace firebreak
