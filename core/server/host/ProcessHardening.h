// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firebreak::server {

/// Keeps the process's memory out of core dumps and away from debuggers of the same user (RLIMIT_CORE 0,
/// PR_SET_DUMPABLE 0), and makes new files private to their owner. Every program calls it first in main(). False if the system
/// refused.
[[nodiscard]] bool hardenProcess();

} // namespace firebreak::server
