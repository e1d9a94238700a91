// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firebreak {

/// How a database file is used: what it promises after a power cut, and how much memory and patience it gets.
struct DatabaseProfile
{
    enum class Durability
    {
        Normal, ///< synchronous=NORMAL: a power cut may lose the last commits, never the structure
        Full,   ///< synchronous=FULL: a commit that returned survives a power cut
    };

    Durability durability = Durability::Normal;
    int cacheKiB = 32 * 1024;  ///< page cache of this connection
    int busyTimeoutMs = 5000;  ///< how long to wait for another connection's write

    /// The disposable copy of the server's records.
    [[nodiscard]] static constexpr DatabaseProfile cache() { return {}; }
    /// Rows that exist nowhere else: the outbox, a server's store.
    [[nodiscard]] static constexpr DatabaseProfile precious() { return {Durability::Full, 4 * 1024, 10000}; }
};

} // namespace firebreak
