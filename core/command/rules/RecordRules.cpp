// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/rules/RecordRules.h"

#include "core/catalog/CatalogueChecks.h"
#include "core/command/CaseView.h"
#include "core/command/CatalogueKeys.h"
#include "core/command/FieldTable.h"
#include "core/command/KindRule.h"
#include "core/command/rules/NoteRules.h"
#include "core/command/rules/Placement.h"
#include "core/command/RecordKeys.h"
#include "core/tracker/ErratumChecks.h"

namespace firebreak::rules {
namespace {

bool isAuthor(const Record& note, const Actor& actor)
{
    return actor.person && note.body.value(QLatin1String("author")).toString() == actor.person->toText();
}

/// Whoever made a report by hand takes it back as long as nobody else has been at it: everything else leaves the
/// queue by a disposition with a reason (R15).
bool isOwnReport(const Record& report, const Actor& actor)
{
    return actor.person && report.body.value(QLatin1String("updatedBy")).toString() == actor.person->toText() &&
           !report.body.contains(QLatin1String("home")) && !report.body.contains(QLatin1String("disposition"));
}

/// A comment its author, a report who made it, anything else as its kind's rule says.
bool mayRemove(const Record& record, const Actor& actor)
{
    if (record.kind == RecordKind::Note)
        return actor.isSystem() || isAuthor(record, actor);
    if (record.kind == RecordKind::Report && !isOwnReport(record, actor))
        return false;
    const KindRule* rule = kindRule(record.kind);
    return rule && rule->remove && may(actor, *rule->remove);
}

/// Whether records other than comments would be left without their parent.
bool hasChildren(const ChangeSet& changes, const Record& record)
{
    const QList<RecordId> ids = changes.byKey(parentKey(record.id));
    return std::any_of(ids.begin(), ids.end(), [&changes](const RecordId& id) {
        const std::optional<Record> child = changes.record(id);
        return child && !child->isRemoved && child->kind != RecordKind::Note;
    });
}

/// How many records that the actor may know of name this one by the key.
qsizetype countNaming(const ChangeSet& changes, const QString& key, const Context& context)
{
    const QList<RecordId> ids = changes.byKey(key);
    return std::count_if(ids.begin(), ids.end(), [&](const RecordId& id) {
        const std::optional<Record> record = changes.record(id);
        return record && !record->isRemoved && mayRead(context.actor, record->compartment);
    });
}

/// The catalogue is named from elsewhere. What lies under an embargo that is not the actor's does not count: that it is
/// there would be told by the refusal (R53). Those who know of it find the stream missing, and can bring it back.
QList<Finding> removalFindings(const ChangeSet& changes, const Record& record, const Context& context)
{
    if (record.kind == RecordKind::Offering)
        return checkOfferingRemoval(record.id, countNaming(changes, basedOnKey(record.id), context));
    if (record.kind == RecordKind::Stream)
        return checkStreamRemoval(record.id, countNaming(changes, streamKey(record.id), context));
    const std::optional<Erratum> erratum =
        record.kind == RecordKind::Erratum ? CaseView::read<Erratum>(record) : std::nullopt;
    return erratum ? checkErratumRemoval(record.id, *erratum) : QList<Finding>();
}

/// A record that comes back does so where its parents live by now, and not without them; a comment may outlive
/// what it is on.
Result<void> returnToPlace(const ChangeSet& changes, Record& record)
{
    const QList<RecordId> parents = parentIdsOf(record);
    for (const RecordId& id : parents) {
        const std::optional<Record> parent = changes.record(id);
        if (record.kind != RecordKind::Note && (!parent || parent->isRemoved))
            return failure(error::ConflictRemoved);
    }
    if (parents.isEmpty())
        return {};
    const Result<Compartment> place = placeFor(changes, record);
    if (!place)
        return failure(place.error());
    record.compartment = *place;
    return {};
}

/// Every field given beyond those that come with making the record needs its own permission too.
Result<void> mayGive(const KindRule& rule, const QJsonObject& fields, const Context& context)
{
    for (const FieldRule& row : rule.fields) {
        const bool isGiven = fields.contains(QLatin1String(row.name));
        if (isGiven && !row.isRequired && row.permission && !maySet(context.actor, row))
            return failure(error::NotPermitted, QString::fromLatin1(row.name));
    }
    return {};
}

} // namespace

Answer createRecord(ChangeSet changes, const Command& command, const CreateRecord& payload, const Context& context)
{
    const KindRule* rule = kindRule(payload.kind);
    if (!rule || !rule->create)
        return failure(error::WrongKind, toWord(payload.kind));
    if (!may(context.actor, *rule->create))
        return failure(error::NotPermitted, toWord(payload.kind));
    const Result<QJsonObject> fields = canonicalValues(rule->fields, payload.fields, changes, context);
    if (!fields)
        return failure(fields.error());
    if (const Result<void> allowed = mayGive(*rule, *fields, context); !allowed)
        return failure(allowed.error());
    if (const Result<void> made = makeRecord(changes, payload.kind, command.target, *fields, command, context); !made)
        return failure(made.error());
    // Into a place that its maker may not read nobody writes.
    if (!mayRead(context.actor, changes.record(command.target)->compartment))
        return failure(error::NotPermitted, toWord(payload.kind));
    return std::move(changes).finish(command.target, RemoveRecord{});
}

Answer removeRecord(ChangeSet changes, const Command& command, const RemoveRecord& payload,
                    const Context& context)
{
    std::optional<Record> record = changes.record(command.target);
    if (!record || !mayRead(context.actor, record->compartment))
        return failure(error::TargetAbsent);
    if (!mayRemove(*record, context.actor))
        return failure(error::NotPermitted, toWord(command.payload));
    if (record->isRemoved == !payload.isRestored)
        return std::move(changes).finish(record->id, payload);
    if (!payload.isRestored && hasChildren(changes, *record))
        return failure(error::HasChildren);
    const QList<Finding> against = payload.isRestored ? QList<Finding>() : removalFindings(changes, *record, context);
    if (!against.isEmpty())
        return failure(against.first().check->code, against.first().place, against.first().details);
    record->isRemoved = !payload.isRestored;
    if (const Result<void> placed = payload.isRestored ? returnToPlace(changes, *record) : Result<void>(); !placed)
        return failure(placed.error());
    changes.put(*record);
    if (record->kind == RecordKind::Note) {
        const auto parent = RecordId::fromText(record->body.value(QLatin1String("parent")).toString());
        if (parent)
            countComments(changes, *parent, payload.isRestored ? +1 : -1);
    }
    return std::move(changes).finish(record->id, RemoveRecord{!payload.isRestored});
}

} // namespace firebreak::rules
