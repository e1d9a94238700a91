// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/MemoryWorkspace.h"

namespace firebreak::test {

/// Fills a workspace with resources/demo as its README describes, each step through the rules, in the order of time.
/// `clock` ends at `now`. The first analyst of the demo is who acts afterwards.
void loadDemo(MemoryWorkspace& workspace, ManualClock& clock, Instant now);

} // namespace firebreak::test
