// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/rules/FieldRules.h"

#include "core/base/TextMerge.h"
#include "core/command/FieldTable.h"
#include "core/command/KindRule.h"
#include "core/command/rules/Placement.h"

#include <QJsonArray>

namespace firebreak::rules {
namespace {

constexpr qsizetype MaxLabelLength = 40;

/// The value that stands after the edit: the wanted one, or for prose the merge with what came between.
Result<QJsonValue> settle(const FieldRule& rule, const QJsonValue& now, const SetField& edit,
                          const QJsonValue& wanted)
{
    if (now == wanted || now == edit.from)
        return wanted;
    if (rule.type == FieldType::Prose) {
        if (const auto merged = mergeText(edit.from.toString(), wanted.toString(), now.toString()))
            return canonicalValue(rule, *merged);
    }
    return failure(error::ConflictField, edit.field, {now.toString()});
}

/// The target and its kind's rule.
struct Editable
{
    Record record;
    const KindRule& rule;
};

Result<Editable> editable(const ChangeSet& changes, const Command& command, const Context& context)
{
    Result<Record> record = target(changes, command, context);
    if (!record)
        return failure(record.error());
    const KindRule* rule = kindRule(record->kind);
    if (!rule || rule->fields.empty())
        return failure(error::WrongKind);
    return Editable{*std::move(record), *rule};
}

/// Labels and references: whether the kind has them, and the actor may change them.
Result<void> mayChange(std::optional<Permission> permission, const Command& command, const Context& context)
{
    if (!permission)
        return failure(error::WrongKind);
    if (!may(context.actor, *permission))
        return failure(error::NotPermitted, toWord(command.payload));
    return {};
}

/// A record that gets another parent moves to where that one lives, with all that is below it.
Result<void> put(ChangeSet& changes, const Editable& edited, const QString& field)
{
    changes.put(edited.record);
    const char* parent = edited.rule.parent.field;
    return parent && field == QLatin1String(parent) ? relocate(changes, edited.record.id) : Result<void>();
}

qsizetype indexOfUrl(const QJsonArray& references, const QString& url)
{
    for (qsizetype i = 0; i < references.size(); ++i) {
        if (references.at(i).toObject().value(QLatin1String("url")).toString() == url)
            return i;
    }
    return -1;
}

void setOrDrop(QJsonObject& body, QLatin1String name, const QJsonArray& array)
{
    if (array.isEmpty())
        body.remove(name);
    else
        body[name] = array;
}

} // namespace

Answer setField(ChangeSet changes, const Command& command, const SetField& payload, const Context& context)
{
    Result<Editable> edited = editable(changes, command, context);
    if (!edited)
        return failure(edited.error());
    Record& record = edited->record;
    const FieldRule* rule = fieldRule(edited->rule.fields, payload.field);
    if (!rule)
        return failure(error::FieldUnknown, payload.field.left(100));
    if (!rule->permission)
        return failure(error::FieldFixed, payload.field);
    if (!maySet(context.actor, *rule))
        return failure(error::NotPermitted, payload.field);
    const Result<QJsonValue> wanted = canonicalValue(*rule, payload.to);
    if (!wanted)
        return failure(wanted.error());
    const QJsonValue now = fieldValue(record.body, payload.field);
    const Result<QJsonValue> settled = settle(*rule, now, payload, *wanted);
    if (!settled)
        return failure(settled.error());
    if (*settled == now)
        return std::move(changes).finish(record.id, payload);
    if (settled->isNull() && rule->isRequired)
        return failure(error::ValueMissing, payload.field);
    if (const Result<void> found = checkReferences(*rule, *settled, changes, context); !found)
        return failure(found.error());
    setFieldValue(record.body, payload.field, *settled);
    stamp(record, command, context);
    if (const Result<void> placed = put(changes, *edited, payload.field); !placed)
        return failure(placed.error());
    return std::move(changes).finish(record.id, SetField{payload.field, *settled, now, payload.reason});
}

Answer changeLabel(ChangeSet changes, const Command& command, const ChangeLabel& payload,
                   const Context& context)
{
    Result<Editable> edited = editable(changes, command, context);
    if (!edited)
        return failure(edited.error());
    if (const Result<void> allowed = mayChange(edited->rule.label, command, context); !allowed)
        return failure(allowed.error());
    Record* record = &edited->record;
    const QString label = payload.label.simplified().toLower();
    if (label.isEmpty())
        return failure(error::ValueMissing, QStringLiteral("label"));
    if (label.size() > MaxLabelLength)
        return failure(error::ValueTooLong, QStringLiteral("label"), {QString::number(MaxLabelLength)});
    QStringList labels = record->body.value(QLatin1String("labels")).toVariant().toStringList();
    if (labels.contains(label) == payload.isAdded)
        return std::move(changes).finish(record->id, payload);
    if (payload.isAdded)
        labels.append(label);
    else
        labels.removeAll(label);
    labels.sort();
    setOrDrop(record->body, QLatin1String("labels"), QJsonArray::fromStringList(labels));
    stamp(*record, command, context);
    changes.put(*record);
    return std::move(changes).finish(record->id, ChangeLabel{label, !payload.isAdded});
}

Answer changeReference(ChangeSet changes, const Command& command, const ChangeReference& payload,
                       const Context& context)
{
    Result<Editable> edited = editable(changes, command, context);
    if (!edited)
        return failure(edited.error());
    if (const Result<void> allowed = mayChange(edited->rule.reference, command, context); !allowed)
        return failure(allowed.error());
    Record* record = &edited->record;
    const QString url = canonicalUrl(payload.url);
    if (url.isEmpty())
        return failure(error::ValueInvalid, QStringLiteral("url"), {payload.url.left(200)});
    QJsonArray references = record->body.value(QLatin1String("references")).toArray();
    const qsizetype at = indexOfUrl(references, url);
    if ((at >= 0) == payload.isAdded)
        return std::move(changes).finish(record->id, payload);
    ChangeReference inverse{url, payload.tags, !payload.isAdded, -1};
    if (payload.isAdded) {
        QJsonObject reference{{QStringLiteral("url"), url}};
        if (!payload.tags.isEmpty())
            reference[QLatin1String("tags")] = QJsonArray::fromStringList(payload.tags);
        const bool isWithin = payload.position >= 0 && payload.position < references.size();
        references.insert(isWithin ? payload.position : references.size(), reference);
    } else {
        inverse.tags = references.at(at).toObject().value(QLatin1String("tags")).toVariant().toStringList();
        inverse.position = int(at);
        references.removeAt(at);
    }
    setOrDrop(record->body, QLatin1String("references"), references);
    stamp(*record, command, context);
    changes.put(*record);
    return std::move(changes).finish(record->id, inverse);
}

} // namespace firebreak::rules
