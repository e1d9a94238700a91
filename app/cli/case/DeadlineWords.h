// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/JsonLine.h"
#include "core/sla/Deadline.h"

namespace firebreak {

/// How the command line says a deadline: sentences for people, fields for scripts. Times are in UTC.

/// "2026-11-22 10:00 UTC".
[[nodiscard]] QString momentWords(Instant instant);
/// "in 3 days 2 h", "2 h 5 min late"; whole minutes.
[[nodiscard]] QString distanceWords(Instant due, Instant now);
/// One line: what the clock says at `now`.
[[nodiscard]] QString deadlineWords(const Deadline& deadline, Instant now);
/// How it came about, one line for each step.
[[nodiscard]] QStringList stepWords(const Deadline& deadline);

/// clock, source, state (waiting, excluded, running, stopped), start, due, stopped, waitsFor, late, steps
/// (kind, at, day, words); what is not set is left out.
[[nodiscard]] JsonLine deadlineLine(const Deadline& deadline, Instant now);

} // namespace firebreak
