// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Access.h"

#include "core/identity/Permission.h"

namespace firebreak {

bool mayRead(const Actor& actor, const Compartment& compartment)
{
    if (actor.isSystem())
        return true;
    if (actor.roles.isEmpty())
        return false;
    if (compartment.isProductSecurityOnly() && !isProductSecurity(actor))
        return false;
    if (!compartment.isEmbargo())
        return true;
    const std::optional<RecordId> incident = compartment.incident();
    return incident && actor.isMemberOf(*incident);
}

QList<Compartment> readableCompartments(const Actor& actor)
{
    QList<Compartment> some{Compartment::company(), Compartment::prodsec()};
    for (const RecordId& incident : actor.memberOf) {
        some.append(Compartment::embargo(incident));
        some.append(Compartment::embargo(incident).forProductSecurity());
    }
    some.removeIf([&actor](const Compartment& compartment) { return !mayRead(actor, compartment); });
    return some;
}

bool isProductSecurity(const Actor& actor)
{
    return may(actor, Permission::ReadProductSecurity);
}

} // namespace firebreak
