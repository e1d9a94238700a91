// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace firebreak::server {

/// How much of the server one client may use, in bytes and time. The defaults are those of docs/protocol.md; tests
/// make them small.
struct HttpLimits
{
    std::size_t headerBytes = 16U << 10U;
    std::size_t connections = 4096;
    std::size_t connectionsPerAddress = 2048; ///< a whole office may come from one address
    std::chrono::milliseconds handshake{10'000};
    std::chrono::milliseconds header{10'000}; ///< from its first byte (or the handshake) to its last
    std::chrono::milliseconds idle{60'000};   ///< between two requests
    std::chrono::milliseconds body{30'000};   ///< on top of what `floorBytesPerSecond` grants
    std::chrono::milliseconds write{30'000};  ///< likewise, for each block of an answer
    std::size_t floorBytesPerSecond = 16U << 10U;
    std::chrono::milliseconds linger{2'000};        ///< to let a refused client read why
    std::chrono::milliseconds shutdownGrace{5'000}; ///< for requests under way when the server stops
};

} // namespace firebreak::server
