// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace firebreak::server {

/// Where the body of a streamed answer comes from. The connection pulls: it asks for the next block when the last one
/// has been written to the client, so a slow client slows the source and nothing piles up.
class HttpBodySource
{
public:
    enum class End { No, Complete, Broken };
    struct Block
    {
        QByteArray bytes;
        End end = End::No; ///< Broken: the client is cut off, so that it can't take a part for the whole
    };
    using Ready = std::function<void(Block)>;

    virtual ~HttpBodySource() = default;

    /// Asks for the next block. `ready` is called once, from any thread; it may be called before next() returns.
    virtual void next(Ready ready) = 0;
    /// The client has gone or the stream was ended; no next() follows. Called at most once, on the connection's thread.
    virtual void closed() {}
    /// True for streams that wait for events: a stopping server ends them at once instead of waiting for them.
    [[nodiscard]] virtual bool isEndless() const { return false; }
};

} // namespace firebreak::server
