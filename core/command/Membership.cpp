// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/Membership.h"

#include "core/command/RecordKeys.h"

namespace firebreak {

QList<RecordId> membershipsOf(const StateView& state, const RecordId& person)
{
    QList<RecordId> incidents = state.byKey(memberKey(person));
    incidents.removeIf([&state](const RecordId& id) {
        const std::optional<Record> incident = state.record(id);
        return !incident || incident->kind != RecordKind::Incident || incident->isRemoved ||
               incident->compartment.incident() != id;
    });
    return incidents;
}

Actor asMember(Actor actor, const StateView& state)
{
    if (!actor.person)
        return actor;
    const QList<RecordId> incidents = membershipsOf(state, *actor.person);
    for (const RecordId& incident : incidents) {
        if (!actor.isMemberOf(incident))
            actor.memberOf.append(incident);
    }
    return actor;
}

} // namespace firebreak
