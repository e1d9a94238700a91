// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/Membership.h"

#include "core/command/RecordKeys.h"
#include "core/command/kinds/EmbargoCase.h"
#include "core/embargo/Embargo.h"

namespace firebreak {

namespace {

bool isUnderItsEmbargo(const Record& incident)
{
    return incident.kind == RecordKind::Incident && incident.compartment.incident() == incident.id;
}

} // namespace

QList<RecordId> membershipsOf(const CaseView& view, const RecordId& person)
{
    QList<RecordId> incidents;
    const QList<Record> listing = view.byKey(memberKey(person));
    for (const Record& incident : listing) {
        if (!isUnderItsEmbargo(incident))
            continue;
        const std::optional<Embargo>& embargo = embargoOf(incident.id, view);
        if (embargo && embargo->isMember(person, view.now()))
            incidents.append(incident.id);
    }
    return incidents;
}

QList<RecordId> membershipsOf(const StateView& state, const RecordId& person, Instant now)
{
    return membershipsOf(CaseView(state, now), person);
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
