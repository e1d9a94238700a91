// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"
#include "core/command/Payload.h"

namespace firebreak {

/// One change that a person or the server wants. Its id makes it safe to send twice; its time is the author's
/// clock.
struct Command
{
    CommandId id;
    Instant at;
    RecordId target;
    Payload payload;

    friend bool operator==(const Command&, const Command&) = default;
};

} // namespace firebreak
