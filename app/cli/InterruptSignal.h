// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace firebreak {

/// While it lives, the first SIGINT (Ctrl+C) only raises a flag, so that work can end cleanly; a second one
/// ends the program at once. One at a time in a process.
class InterruptSignal
{
public:
    InterruptSignal();
    ~InterruptSignal();
    InterruptSignal(const InterruptSignal&) = delete;
    InterruptSignal& operator=(const InterruptSignal&) = delete;

    [[nodiscard]] bool isRaised() const;

private:
    struct sigaction m_former = {};
};

} // namespace firebreak
