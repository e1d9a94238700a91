// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/rules/FlawBirth.h"

#include "core/command/RecordKeys.h"
#include "core/flaw/rule/FlawFromReport.h"
#include "core/incident/Incident.h"

namespace firebreak::rules {
namespace {

/// Nobody has touched it since: revision 1 apart from being taken back and forth.
bool isUntouched(const Record& record)
{
    return !record.body.contains(QLatin1String("updatedAt")) &&
           !record.body.contains(QLatin1String("comments"));
}

/// Whether anything lies below it but `besides`.
bool hasOthersBelow(const ChangeSet& changes, const RecordId& id, const std::optional<RecordId>& besides = {})
{
    const QList<RecordId> below = changes.byKey(parentKey(id));
    return std::any_of(below.begin(), below.end(), [&](const RecordId& child) {
        const std::optional<Record> record = changes.record(child);
        return child != besides && record && !record->isRemoved;
    });
}

Record incidentFor(const Flaw& flaw, const RecordId& id, const Compartment& place, const QString& reason,
                   const Command& command, const Context& context)
{
    Incident incident;
    incident.title = flaw.title;
    incident.owner = flaw.owner;
    incident.receivedAt = flaw.reportedAt;
    incident.createdAt = command.at;
    Declaration declaration;
    declaration.reason = reason;
    declaration.stamp = {context.actor.person, command.at};
    DeclarationDecision decision;
    decision.isAccepted = true;
    decision.severity = flaw.severity;
    decision.stamp = declaration.stamp;
    declaration.decision = decision;
    incident.declarations = {declaration};
    return {id, RecordKind::Incident, place, 0, false, incident.toJson()};
}

/// Back as it was; the incident of its own with it.
void restore(ChangeSet& changes, Record flaw)
{
    const RecordId incidentId = incidentOfBirth(flaw.id);
    if (std::optional<Record> incident = changes.record(incidentId); incident && incident->isRemoved) {
        incident->isRemoved = false;
        changes.put(*incident);
    }
    flaw.isRemoved = false;
    changes.put(std::move(flaw));
}

} // namespace

RecordId incidentOfBirth(const RecordId& flaw)
{
    return RecordId(Uuid::fromName("incident", flaw.toBytes()));
}

Result<void> bearFlaw(ChangeSet& changes, const Record& report, const RecordId& id, const QString& reason,
                      const Command& command, const Context& context)
{
    if (const std::optional<Record> earlier = changes.record(id)) {
        const QJsonArray reports = earlier->body.value(QLatin1String("reports")).toArray();
        if (earlier->kind != RecordKind::Flaw || !earlier->isRemoved || !reports.contains(report.id.toText()))
            return failure(error::IdTaken, QStringLiteral("flaw"));
        restore(changes, *earlier);
        return {};
    }
    const Result<Report> read = Report::fromJson(report.body);
    if (!read)
        return failure(read.error());
    Flaw flaw = flawFromReport(*read, report.id, command.at, context.actor.person);
    Compartment place = Compartment::company();
    if (const std::optional<RecordId> embargoed = report.compartment.incident()) {
        flaw.incident = embargoed;
        place = Compartment::embargo(*embargoed);
    } else {
        flaw.incident = incidentOfBirth(id);
        place = read->isUnderEmbargo ? Compartment::prodsec() : place;
        if (changes.record(*flaw.incident))
            return failure(error::IdTaken, QStringLiteral("flaw"));
        changes.put(incidentFor(flaw, *flaw.incident, place, reason, command, context));
    }
    if (place != Compartment::company())
        flaw.publicAt.reset();
    changes.put(Record{id, RecordKind::Flaw, place, 0, false, flaw.toJson()});
    return {};
}

Result<void> withdrawFlaw(ChangeSet& changes, const RecordId& id)
{
    std::optional<Record> flaw = changes.record(id);
    if (!flaw || flaw->isRemoved)
        return {};
    const RecordId incidentId = incidentOfBirth(id);
    std::optional<Record> incident = changes.record(incidentId);
    const bool isIncidentInWork = incident && !incident->isRemoved &&
                                  (!isUntouched(*incident) || hasOthersBelow(changes, incidentId, id));
    if (!isUntouched(*flaw) || hasOthersBelow(changes, id) || isIncidentInWork)
        return failure(error::FlawInWork, QStringLiteral("flaw"), {id.toText()});
    flaw->isRemoved = true;
    changes.put(*flaw);
    if (incident && !incident->isRemoved) {
        incident->isRemoved = true;
        changes.put(*incident);
    }
    return {};
}

} // namespace firebreak::rules
