// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/rules/Rule.h"

#include "core/command/FieldTable.h"
#include "core/command/KindRule.h"
#include "core/command/rules/Placement.h"

namespace firebreak::rules {
namespace {

constexpr QLatin1String UpdatedAt("updatedAt");
constexpr QLatin1String UpdatedBy("updatedBy");

/// One's own that was taken back: what made it may be done again.
bool isReusable(const Record& record, const Context& context)
{
    const QString maker = record.body.value(QLatin1String("createdBy")).toString();
    return record.isRemoved && maker == (context.actor.person ? context.actor.person->toText() : QString());
}

Result<void> checkReference(const FieldRule& rule, const QString& text, const ChangeSet& changes,
                            const Context& context)
{
    const Result<RecordId> id = RecordId::fromText(text);
    const std::optional<Record> record = id ? changes.record(*id) : std::nullopt;
    if (rule.type == FieldType::NewId) {
        if (record && !isReusable(*record, context))
            return failure(error::IdTaken, QString::fromLatin1(rule.name));
        return {};
    }
    if (!record || record->isRemoved || !rule.kinds.contains(record->kind) ||
        !mayRead(context.actor, record->compartment))
        return failure(error::ReferenceAbsent, QString::fromLatin1(rule.name), {text});
    return {};
}

} // namespace

Result<Record> target(const ChangeSet& changes, const Command& command, const Context& context)
{
    std::optional<Record> found = changes.home(command.target);
    if (!found || !mayRead(context.actor, found->compartment))
        return failure(error::TargetAbsent);
    if (found->isRemoved)
        return failure(error::ConflictRemoved);
    return *found;
}

void stamp(Record& record, const Command& command, const Context& context)
{
    record.body[UpdatedAt] = toText(command.at);
    if (context.actor.person)
        record.body[UpdatedBy] = context.actor.person->toText();
    else
        record.body.remove(UpdatedBy);
}

void putStamped(ChangeSet& changes, Record record, const Command& command, const Context& context)
{
    std::optional<Record> now = changes.record(record.id);
    if (now) {
        record.revision = now->revision;
        if (record == *now)
            return;
    }
    stamp(record, command, context);
    changes.put(std::move(record));
}

Result<void> checkReferences(const FieldRule& rule, const QJsonValue& value, const ChangeSet& changes,
                             const Context& context)
{
    const bool isReference = rule.type == FieldType::Ref || rule.type == FieldType::NewId;
    if (isReference && !value.isNull())
        return checkReference(rule, value.toString(), changes, context);
    if (rule.type != FieldType::Refs)
        return {};
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array) {
        if (const Result<void> found = checkReference(rule, item.toString(), changes, context); !found)
            return found;
    }
    return {};
}

Result<QJsonObject> canonicalValues(std::span<const FieldRule> rows, const QJsonObject& given,
                                    const ChangeSet& changes, const Context& context)
{
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!fieldRule(rows, it.key()))
            return failure(error::FieldUnknown, it.key().left(100));
    }
    QJsonObject canonical;
    for (const FieldRule& row : rows) {
        const Result<QJsonValue> value = canonicalValue(row, given.value(QLatin1String(row.name)));
        if (!value)
            return failure(value.error());
        if (value->isNull()) {
            if (row.isRequired)
                return failure(error::ValueMissing, QString::fromLatin1(row.name));
            continue;
        }
        if (const Result<void> found = checkReferences(row, *value, changes, context); !found)
            return failure(found.error());
        canonical[QLatin1String(row.name)] = *value;
    }
    return canonical;
}

Result<Record> newRecord(const ChangeSet& changes, RecordKind kind, const RecordId& id, const Command& command,
                         const Context& context)
{
    const std::optional<Record> earlier = changes.record(id);
    if (earlier && (earlier->kind != kind || !isReusable(*earlier, context)))
        return failure(error::IdTaken, QStringLiteral("target"));
    Record record{id, kind, Compartment::company(), 0, false, {}};
    record.body[QLatin1String("createdAt")] = toText(command.at);
    if (context.actor.person)
        record.body[QLatin1String("createdBy")] = context.actor.person->toText();
    return record;
}

Result<void> makeRecord(ChangeSet& changes, RecordKind kind, const RecordId& id, const QJsonObject& fields,
                        const Command& command, const Context& context)
{
    Result<Record> record = newRecord(changes, kind, id, command, context);
    if (!record)
        return failure(record.error());
    for (auto it = fields.begin(); it != fields.end(); ++it)
        setFieldValue(record->body, it.key(), it.value());
    const Result<Compartment> place = placeFor(changes, *record);
    if (!place)
        return failure(place.error());
    record->compartment = *place;
    changes.put(*std::move(record));
    return {};
}

} // namespace firebreak::rules
