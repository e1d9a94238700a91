// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"
#include "core/command/ChangeSet.h"
#include "core/command/Command.h"
#include "core/command/Context.h"

#include <QDate>

namespace firebreak {

/// What an action works with while it runs: the record it is done to, its arguments in canonical form, who does
/// it and when, and the records around. Moments that are written come from at(), the author's clock; now() is
/// only for asking what is past.
class ActionScope
{
public:
    ActionScope(ChangeSet& changes, Record target, const QJsonObject& arguments, const Command& command,
                const Context& context);

    /// The working copy; what it is at the end is put, stamped when it changed.
    [[nodiscard]] Record& target() { return m_target; }
    [[nodiscard]] const Record& target() const { return m_target; }
    [[nodiscard]] QJsonObject& body() { return m_target.body; }

    [[nodiscard]] QJsonValue argument(QLatin1String name) const; ///< null when not given
    [[nodiscard]] bool has(QLatin1String name) const { return !argument(name).isNull(); }
    [[nodiscard]] QString text(QLatin1String name) const { return argument(name).toString(); }
    [[nodiscard]] QStringList texts(QLatin1String name) const;
    [[nodiscard]] bool flag(QLatin1String name) const { return argument(name).toBool(); }
    [[nodiscard]] std::optional<qint64> number(QLatin1String name) const;
    [[nodiscard]] std::optional<Instant> moment(QLatin1String name) const;
    [[nodiscard]] std::optional<QDate> date(QLatin1String name) const;
    [[nodiscard]] std::optional<RecordId> id(QLatin1String name) const;
    [[nodiscard]] QList<RecordId> ids(QLatin1String name) const;

    /// Puts every argument that was given into the target's body, under its name.
    void writeArguments();

    [[nodiscard]] const Actor& actor() const { return m_context.actor; }
    [[nodiscard]] Instant at() const { return m_command.at; }
    [[nodiscard]] Instant now() const { return m_context.now; }
    /// When a right that is given or taken here begins or ends: a clock that runs ahead neither gives it late nor takes
    /// it late.
    [[nodiscard]] Instant rightsFrom() const { return std::min(at(), now()); }

    /// A record as it is now, present and readable for the actor; never the target's working copy.
    [[nodiscard]] std::optional<Record> record(const RecordId& id) const;
    [[nodiscard]] QList<Record> children(RecordKind kind) const; ///< of the target
    [[nodiscard]] QList<Record> byKey(const QString& key) const;
    /// The world as it is now, with what was put so far.
    [[nodiscard]] CaseView view() const { return {m_changes, m_context.now}; }

    /// Puts a changed record other than the target.
    void put(Record record);
    /// Makes a record of that kind in the place its parents say; `fields` are canonical, by field names. Fails with
    /// command.id-taken, command.parents-apart.
    [[nodiscard]] Result<void> make(RecordKind kind, const RecordId& id, const QJsonObject& fields);
    /// Puts the target as it is by now and moves it, and everything below it, to where it belongs.
    [[nodiscard]] Result<void> relocate();

    /// Gives the action's own inverse in place of record.revert.
    void invertBy(Payload inverse) { m_inverse = std::move(inverse); }
    [[nodiscard]] const std::optional<Payload>& inverse() const { return m_inverse; }
    /// Puts the target; the mechanism calls it once after run().
    void finish();

private:
    ChangeSet& m_changes;
    Record m_target;
    const QJsonObject& m_arguments;
    const Command& m_command;
    const Context& m_context;
    std::optional<Payload> m_inverse;
};

} // namespace firebreak
