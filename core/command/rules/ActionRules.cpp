// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/rules/ActionRules.h"

#include "core/command/ActionRule.h"
#include "core/command/Confirmation.h"
#include "core/command/FieldTable.h"
#include "core/command/rules/Placement.h"
#include "core/command/actions/ActionTable.h"

#include <QSet>

#include <algorithm>

namespace firebreak {

const ActionRule* actionRule(QStringView word)
{
    const auto nouns = allActions();
    for (const std::span<const ActionRule>& noun : nouns) {
        for (const ActionRule& rule : noun) {
            if (word == QLatin1String(rule.word))
                return &rule;
        }
    }
    return nullptr;
}

} // namespace firebreak

namespace firebreak::rules {
namespace {

constexpr QLatin1String UpdatedAt("updatedAt");
constexpr QLatin1String UpdatedBy("updatedBy");

/// The record that the action works on: there already, or to be made.
Result<Record> recordFor(const ActionRule& rule, const ChangeSet& changes, const Command& command,
                         const Context& context)
{
    if (!rule.makesNew)
        return target(changes, command, context);
    for (const RecordKind kind : AllRecordKinds) {
        if (rule.kinds.contains(kind))
            return newRecord(changes, kind, command.target, command, context);
    }
    return failure(error::WrongKind);
}

/// What an action needs to run.
struct Prepared
{
    Record record;
    QJsonObject arguments; ///< canonical, without `seen`
    QString seen;
};

Result<Prepared> prepare(const ActionRule& rule, const ChangeSet& changes, const Command& command, const Act& payload,
                         const Context& context)
{
    const Result<Record> record = recordFor(rule, changes, command, context);
    if (!record)
        return failure(record.error());
    if (!rule.kinds.contains(record->kind))
        return failure(error::WrongKind);
    if (rule.permission && !may(context.actor, *rule.permission))
        return failure(error::NotPermitted, payload.word);
    QJsonObject given = payload.arguments;
    const QString seen = rule.confirms ? given.take(Seen).toString() : QString();
    const Result<QJsonObject> arguments = canonicalValues(rule.arguments, given, changes, context);
    if (!arguments)
        return failure(arguments.error());
    return Prepared{*record, *arguments, seen};
}

/// A new target goes where its parents say, once the action has written them.
Result<void> placeNew(ChangeSet& changes, const Command& command, const Context& context)
{
    std::optional<Record> record = changes.record(command.target);
    if (!record)
        return {};
    const Result<Compartment> place = placeFor(changes, *record);
    if (!place)
        return failure(place.error());
    if (!mayRead(context.actor, *place))
        return failure(error::NotPermitted, toWord(command.payload));
    record->compartment = *place;
    changes.put(*record);
    return {};
}

/// The world with some records as they were.
class RestoredState final : public StateView
{
public:
    RestoredState(const StateView& present, const QList<Record>& restored, const QList<RecordId>& absent)
        : m_world(present, changesTo(restored)), m_absent(absent.cbegin(), absent.cend())
    {}

    [[nodiscard]] std::optional<Record> record(const RecordId& id) const override
    {
        return m_absent.contains(id) ? std::nullopt : m_world.record(id);
    }
    [[nodiscard]] QList<RecordId> byKey(const QString& key) const override
    {
        QList<RecordId> ids = m_world.byKey(key);
        ids.removeIf([this](const RecordId& id) { return m_absent.contains(id); });
        return ids;
    }

private:
    static QList<Change> changesTo(const QList<Record>& records)
    {
        QList<Change> changes;
        for (const Record& record : records)
            changes.append({std::nullopt, record});
        return changes;
    }

    ChangeSet m_world;
    QSet<RecordId> m_absent;
};

/// The record as the delta says it was; a delta that says what no rule would have stored is none.
Result<Record> restored(const Record& present, const RecordDelta& delta)
{
    Record record = present;
    record.isRemoved = delta.wasRemoved;
    record.compartment = delta.compartment.value_or(present.compartment);
    for (auto it = delta.fields.begin(); it != delta.fields.end(); ++it) {
        // Words of which some are an action's to set, as a tracker's `closed`, the kind's own reader judges.
        if (const FieldRule* rule = fieldRule(present.kind, it.key()); rule && rule->type != FieldType::Word) {
            const Result<QJsonValue> canonical = canonicalValue(*rule, it.value());
            if (!canonical || *canonical != it.value())
                return failure(error::ValueInvalid, it.key().left(100));
        }
        if (it.value().isNull())
            record.body.remove(it.key());
        else
            record.body[it.key()] = it.value();
    }
    return record;
}

bool isSame(Record a, Record b)
{
    for (Record* record : {&a, &b}) {
        record->revision = 0;
        record->body.remove(UpdatedAt);
        record->body.remove(UpdatedBy);
    }
    return a == b;
}

/// The first field in which two records differ, for the message.
QString differenceOf(const Record& a, const Record& b)
{
    const QStringList fields = a.body.keys() + b.body.keys();
    for (const QString& field : fields) {
        if (field != UpdatedAt && field != UpdatedBy && a.body.value(field) != b.body.value(field))
            return field;
    }
    return {};
}

Payload payloadOf(const std::variant<Act, SetField>& original)
{
    return std::visit([](const auto& payload) { return Payload(payload); }, original);
}

/// Whether doing the original again over `before` gives exactly what `changes` shows.
Result<void> prove(const RestoredState& before, const ChangeSet& changes, const Command& command,
                   const Revert& payload, const Context& context)
{
    const Command original{command.id, payload.at, command.target, payloadOf(payload.original)};
    const Answer again = perform(before, original, {context.actor, payload.at});
    if (!again)
        return failure(again.error().code == error::NotPermitted ? again.error()
                                                                 : Error{error::ConflictField, {}, {}});
    const bool isEach = std::all_of(again->changes.begin(), again->changes.end(), [&payload](const Change& change) {
        return std::any_of(payload.deltas.begin(), payload.deltas.end(),
                           [&change](const RecordDelta& delta) { return delta.id == change.after.id; });
    });
    if (!isEach || again->changes.size() != payload.deltas.size())
        return failure(error::ConflictField);
    for (const Change& change : again->changes) {
        const std::optional<Record> present = changes.record(change.after.id);
        if (!present || !isSame(*present, change.after))
            return failure(error::ConflictField, present ? differenceOf(*present, change.after) : QString());
    }
    return {};
}

} // namespace

std::optional<QJsonValue> confirmedBy(ChangeSet changes, const Command& command, const Act& payload,
                                      const Context& context)
{
    const ActionRule* rule = actionRule(payload.word);
    const Result<Prepared> prepared = rule && rule->confirms ? prepare(*rule, changes, command, payload, context)
                                                             : Result<Prepared>(failure(error::ActionUnknown));
    if (!prepared)
        return std::nullopt;
    return rule->confirms(ActionScope(changes, prepared->record, prepared->arguments, command, context));
}

Answer act(ChangeSet changes, const Command& command, const Act& payload, const Context& context)
{
    const ActionRule* rule = actionRule(payload.word);
    if (!rule)
        return failure(error::ActionUnknown, {}, {payload.word.left(100)});
    const Result<Prepared> prepared = prepare(*rule, changes, command, payload, context);
    if (!prepared)
        return failure(prepared.error());
    const Record& record = prepared->record;
    std::optional<Payload> inverse;
    {
        ActionScope scope(changes, record, prepared->arguments, command, context);
        if (rule->confirms && prepared->seen.isEmpty())
            return failure(error::ValueMissing, Seen);
        if (rule->confirms && prepared->seen != fingerprintOf(rule->confirms(scope)))
            return failure(error::ConflictField, Seen);
        if (const Result<void> done = rule->run(scope); !done)
            return failure(done.error());
        scope.finish();
        inverse = scope.inverse();
    }
    if (rule->makesNew) {
        if (const Result<void> placed = placeNew(changes, command, context); !placed)
            return failure(placed.error());
    }
    if (rule->isFinal)
        return std::move(changes).finish(record.id, std::nullopt);
    if (!inverse)
        inverse = revertOf(payload, command.at, changes.changes());
    return std::move(changes).finish(record.id, std::move(inverse));
}

Revert revertOf(std::variant<Act, SetField> original, Instant at, const QList<Change>& changes)
{
    Revert revert{std::move(original), at, {}};
    for (const Change& change : changes) {
        RecordDelta delta{change.after.id, !change.before, false, std::nullopt, {}};
        if (change.before) {
            delta.wasRemoved = change.before->isRemoved;
            if (change.before->compartment != change.after.compartment)
                delta.compartment = change.before->compartment;
            QStringList fields = change.before->body.keys() + change.after.body.keys();
            fields.removeDuplicates();
            for (const QString& field : std::as_const(fields)) {
                const QJsonValue before = change.before->body.value(field);
                if (field != UpdatedAt && field != UpdatedBy && before != change.after.body.value(field))
                    delta.fields[field] = before.isUndefined() ? QJsonValue() : before;
            }
        }
        revert.deltas.append(delta);
    }
    return revert;
}

Answer revert(ChangeSet changes, const Command& command, const Revert& payload, const Context& context)
{
    const auto* original = std::get_if<Act>(&payload.original);
    const ActionRule* rule = original ? actionRule(original->word) : nullptr;
    if (original && !rule)
        return failure(error::ActionUnknown, {}, {original->word.left(100)});
    if (rule && rule->isFinal)
        return failure(error::NotPermitted, toWord(command.payload));
    QList<Record> before;
    QList<RecordId> absent;
    QList<Record> after;
    for (const RecordDelta& delta : payload.deltas) {
        std::optional<Record> present = changes.record(delta.id);
        if (!present || !mayRead(context.actor, present->compartment))
            return failure(error::TargetAbsent);
        if (delta.isNew) {
            absent.append(delta.id);
            present->isRemoved = true;
            after.append(*present);
            continue;
        }
        const Result<Record> record = restored(*present, delta);
        if (!record)
            return failure(record.error());
        before.append(*record);
        after.append(*record);
    }
    const RestoredState world(changes, before, absent);
    if (const Result<void> proved = prove(world, changes, command, payload, context); !proved)
        return failure(proved.error());
    for (const Record& record : std::as_const(after))
        putStamped(changes, record, command, context);
    return std::move(changes).finish(command.target, payloadOf(payload.original));
}

} // namespace firebreak::rules
