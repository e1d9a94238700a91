// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/identity/Actor.h"

namespace firebreak {

/// What the rules know besides the state: who acts, and when by the clock of whoever applies.
struct Context
{
    Actor actor;
    Instant now;
};

} // namespace firebreak
