// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>

struct sqlite3;

namespace firebreak {

/// Stops the statement that a connection is running, from any thread. The stopped statement fails with
/// `storage.cancelled`; a statement that starts later runs normally. A copy may outlive the connection and then does
/// nothing.
class Canceller
{
public:
    Canceller() = default;
    void cancel() const;

private:
    friend class Connection;
    struct Target
    {
        std::mutex mutex;
        sqlite3* handle = nullptr;
    };
    explicit Canceller(std::shared_ptr<Target> target)
        : m_target(std::move(target))
    {}

    std::shared_ptr<Target> m_target;
};

} // namespace firebreak
