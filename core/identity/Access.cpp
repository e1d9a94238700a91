// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Access.h"

namespace firebreak {

bool mayRead(const Actor& actor, const Compartment& compartment)
{
    if (actor.isSystem())
        return true;
    if (compartment == Compartment::company())
        return !actor.roles.isEmpty();
    if (compartment == Compartment::prodsec())
        return actor.hasAnyOf({Role::Admin, Role::Analyst, Role::Commander});
    return false;
}

QList<Compartment> readableCompartments(const Actor& actor)
{
    QList<Compartment> readable;
    for (const Compartment& compartment : {Compartment::company(), Compartment::prodsec()}) {
        if (mayRead(actor, compartment))
            readable.append(compartment);
    }
    return readable;
}

} // namespace firebreak
