// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/StateView.h"
#include "core/identity/Actor.h"

namespace firebreak {

/// The embargoed incidents whose need-to-know list names the person, in order of id (R53, R54): Actor::memberOf.
/// An incident whose embargo has ended has no list to be on.
[[nodiscard]] QList<RecordId> membershipsOf(const StateView& state, const RecordId& person);

/// The actor with what the state says of the person's memberships, beside those the actor has already.
[[nodiscard]] Actor asMember(Actor actor, const StateView& state);

} // namespace firebreak
