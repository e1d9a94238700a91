// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/MemoryState.h"

namespace firebreak::test {

/// Asserts, within a rapidcheck property: every flaw, incident, erratum and bulletin stands somewhere, the same wherever
/// the records come from and however often it is asked, and there is a field to go to for whatever is missing for the
/// next state or found wrong (R6, FK61).
void assertStates(const MemoryState& state, Instant now);

} // namespace firebreak::test
