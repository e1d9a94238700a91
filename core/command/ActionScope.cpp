// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/ActionScope.h"

#include "core/command/rules/Placement.h"
#include "core/command/RecordKeys.h"
#include "core/command/rules/Rule.h"

#include <QJsonArray>

namespace firebreak {

ActionScope::ActionScope(ChangeSet& changes, Record target, const QJsonObject& arguments, const Command& command,
                         const Context& context)
    : m_changes(changes), m_target(std::move(target)), m_arguments(arguments), m_command(command), m_context(context)
{}

QJsonValue ActionScope::argument(QLatin1String name) const
{
    const QJsonValue value = m_arguments.value(name);
    return value.isUndefined() ? QJsonValue() : value;
}

QStringList ActionScope::texts(QLatin1String name) const
{
    return argument(name).toVariant().toStringList();
}

std::optional<qint64> ActionScope::number(QLatin1String name) const
{
    return has(name) ? std::optional(argument(name).toInteger()) : std::nullopt;
}

std::optional<Instant> ActionScope::moment(QLatin1String name) const
{
    const Result<Instant> read = instantFromText(text(name));
    return read ? std::optional(*read) : std::nullopt;
}

std::optional<QDate> ActionScope::date(QLatin1String name) const
{
    return has(name) ? std::optional(QDate::fromString(text(name), Qt::ISODate)) : std::nullopt;
}

std::optional<RecordId> ActionScope::id(QLatin1String name) const
{
    const Result<RecordId> read = RecordId::fromText(text(name));
    return read ? std::optional(*read) : std::nullopt;
}

QList<RecordId> ActionScope::ids(QLatin1String name) const
{
    QList<RecordId> all;
    const QStringList words = texts(name);
    for (const QString& word : words) {
        if (const Result<RecordId> read = RecordId::fromText(word))
            all.append(*read);
    }
    return all;
}

void ActionScope::writeArguments()
{
    for (auto it = m_arguments.begin(); it != m_arguments.end(); ++it)
        m_target.body[it.key()] = it.value();
}

std::optional<Record> ActionScope::record(const RecordId& id) const
{
    std::optional<Record> found = m_changes.home(id);
    if (found && (found->isRemoved || !mayRead(m_context.actor, found->compartment)))
        found.reset();
    return found;
}

QList<Record> ActionScope::children(RecordKind kind) const
{
    QList<Record> records = byKey(parentKey(m_target.id));
    records.removeIf([kind](const Record& record) { return record.kind != kind; });
    return records;
}

QList<Record> ActionScope::byKey(const QString& key) const
{
    QList<Record> records;
    const QList<RecordId> ids = m_changes.byKey(key);
    for (const RecordId& id : ids) {
        if (std::optional<Record> found = record(id))
            records.append(*std::move(found));
    }
    return records;
}

void ActionScope::put(Record record)
{
    rules::putStamped(m_changes, std::move(record), m_command, m_context);
}

Result<void> ActionScope::make(RecordKind kind, const RecordId& id, const QJsonObject& fields)
{
    return rules::makeRecord(m_changes, kind, id, fields, m_command, m_context);
}

Result<void> ActionScope::relocate()
{
    finish();
    const Result<void> moved = firebreak::relocate(m_changes, m_target.id);
    if (const std::optional<Record> placed = m_changes.record(m_target.id))
        m_target = *placed;
    return moved;
}

void ActionScope::finish()
{
    rules::putStamped(m_changes, m_target, m_command, m_context);
}

} // namespace firebreak
