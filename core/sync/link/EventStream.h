// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/link/StreamJob.h"

namespace firebreak {

/// `GET /v1/events`: stands open and hears when there are changes to fetch. Never finishes by itself: the server ends the
/// stream with the token, and a broken one is opened again.
class EventStream final : public StreamJob
{
    Q_OBJECT

public:
    explicit EventStream(ServerLink& link, QObject* parent = nullptr);

Q_SIGNALS:
    /// There are changes to fetch; also heard once at each opening.
    void moreArrived();

protected:
    [[nodiscard]] Call call() const override { return {QStringLiteral("/v1/events"), {}}; }
    [[nodiscard]] Result<void> readLine(QByteArrayView line) override;
    [[nodiscard]] QByteArray mediaType() const override { return QByteArrayLiteral("text/event-stream"); }
    [[nodiscard]] bool mayBePacked() const override { return false; }
};

} // namespace firebreak
