// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/rules/Placement.h"

#include "core/command/CommandError.h"
#include "core/command/KindRule.h"
#include "core/command/RecordKeys.h"

#include <QSet>

namespace firebreak {
namespace {

QList<RecordId> followersOf(const ChangeSet& changes, const Record& record)
{
    QList<RecordId> ids = changes.byKey(parentKey(record.id));
    if (record.kind == RecordKind::Flaw) {
        const QJsonArray reports = record.body.value(QLatin1String("reports")).toArray();
        for (const QJsonValue& report : reports) {
            if (const Result<RecordId> id = RecordId::fromText(report.toString()))
                ids.append(*id);
        }
    }
    if (record.kind == RecordKind::Report)
        ids.append(changes.byKey(homeKey(record.id)));
    return ids;
}

/// Where a follower goes when the record it follows lies in `leader`. A report that came by an import is of public
/// documents and stays: its id follows from their names, so its going would tell, and so would the next import.
Result<Compartment> placeOfFollower(const ChangeSet& changes, const Record& leader, const Record& follower)
{
    if (follower.kind == RecordKind::Report)
        return follower.body.contains(QLatin1String("home")) ? Compartment::prodsec()
                                                             : leader.compartment.forProductSecurity();
    return placeFor(changes, follower);
}

} // namespace

Result<Compartment> placeFor(const ChangeSet& changes, const Record& record)
{
    const KindRule* rule = kindRule(record.kind);
    if (!rule)
        return record.compartment;
    std::optional<Compartment> place;
    const QList<RecordId> parents = parentIdsOf(record);
    for (const RecordId& id : parents) {
        const std::optional<Record> parent = changes.record(id);
        if (!parent)
            continue;
        const Compartment theirs = parent->compartment;
        if (place && place->isEmbargo() && theirs.isEmbargo() && place->incident() != theirs.incident())
            return failure(error::ParentsApart, QString::fromLatin1(rule->parent.field));
        if (!place || (theirs.isEmbargo() && !place->isEmbargo()) ||
            (theirs.isEmbargo() == place->isEmbargo() && theirs.isProductSecurityOnly()))
            place = theirs;
    }
    if (!place)
        place = rule->home ? rule->home(record.id, record.body) : Compartment::company();
    return rule->isProductSecurityOnly ? place->forProductSecurity() : *place;
}

Result<void> relocate(ChangeSet& changes, const RecordId& root)
{
    std::optional<Record> record = changes.record(root);
    if (!record)
        return {};
    const Result<Compartment> place = placeFor(changes, *record);
    if (!place)
        return failure(place.error());
    record->compartment = *place;
    changes.put(*record);
    QList<Record> leaders{*record};
    QSet<RecordId> visited{root};
    while (!leaders.isEmpty()) {
        const Record leader = leaders.takeFirst();
        const QList<RecordId> followers = followersOf(changes, leader);
        for (const RecordId& id : followers) {
            std::optional<Record> follower = changes.record(id);
            if (!follower || visited.contains(id))
                continue;
            visited.insert(id);
            const Result<Compartment> theirs = placeOfFollower(changes, leader, *follower);
            if (!theirs)
                return failure(theirs.error());
            follower->compartment = *theirs;
            changes.put(*follower);
            leaders.append(*follower);
        }
    }
    return {};
}

} // namespace firebreak
