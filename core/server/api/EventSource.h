// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/accounts/Caller.h"
#include "core/server/http/HttpBodySource.h"

#include <mutex>

namespace firebreak::server {

/// One client's event stream (Server-Sent Events): says "more" when there are changes its owner may see, once however
/// many there are, and nothing else. Safe from any thread.
class EventSource final : public HttpBodySource
{
public:
    explicit EventSource(Caller caller);

    void next(Ready ready) override;
    void closed() override;
    [[nodiscard]] bool isEndless() const override { return true; }

    [[nodiscard]] const Caller& caller() const { return m_caller; }
    [[nodiscard]] bool isClosed() const;
    /// Changes came to these compartments.
    void wake(const QSet<QString>& compartments);
    /// A comment line, so that both sides notice a dead connection.
    void beat();
    void end();

private:
    void offer(QByteArray bytes, End end);

    const Caller m_caller;
    const QStringList m_compartments;
    mutable std::mutex m_mutex; // guards what follows
    Ready m_ready;              ///< set while the connection waits for a block
    QByteArray m_pending;
    bool m_hasMore = true;      ///< a "more" is due: so is the first, since changes may have come before the stream
    bool m_isEnding = false;
    bool m_isClosed = false;
};

} // namespace firebreak::server
