// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/Actor.h"
#include "core/identity/Compartment.h"

namespace firebreak {

/// The one answer to "may this actor know of records in that compartment?", used by lists, counts, search,
/// history, feed, export and commands alike. What is not allowed here is denied (R9, R53).
[[nodiscard]] bool mayRead(const Actor& actor, const Compartment& compartment);

/// The compartments an actor may read: those of all, and those of the embargoes that name the actor. For
/// queries that filter by a set.
[[nodiscard]] QList<Compartment> readableCompartments(const Actor& actor);

/// The members of Product Security, by their roles, and the server itself. What they may do is Permission's
/// matter.
[[nodiscard]] bool isProductSecurity(const Actor& actor);

} // namespace firebreak
