// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/Membership.h"

#include "core/command/RecordKeys.h"
#include "core/command/kinds/EmbargoCase.h"
#include "core/embargo/Embargo.h"

namespace firebreak {

namespace {

bool isMember(const Record& incident, const RecordId& person, Instant now)
{
    if (incident.kind != RecordKind::Incident || incident.isRemoved || incident.compartment.incident() != incident.id)
        return false;
    const std::optional<Embargo> embargo = embargoOf(incident);
    return embargo && embargo->isMember(person, now);
}

} // namespace

QList<RecordId> membershipsOf(const StateView& state, const RecordId& person, Instant now)
{
    QList<RecordId> incidents = state.byKey(memberKey(person));
    incidents.removeIf([&](const RecordId& id) {
        const std::optional<Record> incident = state.record(id);
        return !incident || !isMember(*incident, person, now);
    });
    return incidents;
}

Actor asMember(Actor actor, const StateView& state, Instant now)
{
    if (!actor.person)
        return actor;
    const QList<RecordId> incidents = membershipsOf(state, *actor.person, now);
    for (const RecordId& incident : incidents) {
        if (!actor.isMemberOf(incident))
            actor.memberOf.append(incident);
    }
    return actor;
}

} // namespace firebreak
