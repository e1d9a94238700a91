// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"
#include "core/identity/Actor.h"

namespace firebreak {

/// The embargoed incidents on whose need-to-know list the person stands at that moment, in order of id (R53, R54):
/// Actor::memberOf. Who was taken off it, or whose time on it is over, is no member; neither is anybody once the
/// embargo has ended, or where the list can't be read.
[[nodiscard]] QList<RecordId> membershipsOf(const StateView& state, const RecordId& person, Instant now);
/// The same at the view's moment. Who asks for many people asks one view, which reads each incident once.
[[nodiscard]] QList<RecordId> membershipsOf(const CaseView& view, const RecordId& person);

/// The actor with what the state says of the person's memberships at that moment, beside those the actor has already.
[[nodiscard]] Actor asMember(Actor actor, const StateView& state, Instant now);

} // namespace firebreak
