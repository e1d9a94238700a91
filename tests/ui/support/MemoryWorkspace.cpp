// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/MemoryWorkspace.h"

#include "core/command/RecordKeys.h"
#include "core/identity/Person.h"
#include "core/intake/Alias.h"
#include "core/intake/Report.h"
#include "core/sync/Resolution.h"

#include <QTimer>

namespace firebreak::test {

MemoryWorkspace::MemoryWorkspace(const Clock& clock)
    : m_clock(clock)
{}

RecordId MemoryWorkspace::newId() const
{
    return RecordId(Uuid::fromName("memory", QByteArray::number(++m_content.made)));
}

RecordId MemoryWorkspace::addPerson(const QString& name, const QList<Role>& roles)
{
    const RecordId id = newId();
    mustApply(id, SetPerson{name, roles, true}, Actor::system());
    if (m_content.actor.isSystem())
        m_content.actor = {id, roles};
    return id;
}

void MemoryWorkspace::import(const QJsonObject& advisory)
{
    const Result<Advisory> read = Advisory::fromJson(advisory);
    if (!read)
        qFatal("advisory: %s", qPrintable(toLogLine(read.error())));
    mustApply(reportIdFor(primaryAlias(read->aliases)), ImportAdvisory{advisory}, Actor::system());
}

Outcome MemoryWorkspace::mustApply(const RecordId& target, const Payload& payload, const Actor& actor)
{
    return mustApply(commandOf(target, payload), actor);
}

Outcome MemoryWorkspace::mustApply(const Command& command, const Actor& actor)
{
    const Result<Outcome> outcome = applyNow(command, actor);
    if (!outcome)
        qFatal("refused: %s %s", qPrintable(toWord(command.payload)), qPrintable(toLogLine(outcome.error())));
    return *outcome;
}

void MemoryWorkspace::applyAsOther(const RecordId& target, const Payload& payload, const RecordId& person)
{
    const Outcome outcome = mustApply(target, payload, {person, {Role::Analyst}});
    QList<RecordId> ids;
    for (const Change& change : outcome.changes)
        ids.append(change.after.id);
    Q_EMIT recordsChanged(ids);
}

void MemoryWorkspace::markSent()
{
    const QList<RecordId> ids = m_unsent.values();
    m_unsent.clear();
    Q_EMIT recordsChanged(ids);
}

Command MemoryWorkspace::commandOf(const RecordId& target, const Payload& payload)
{
    const CommandId id(Uuid::fromName("memory-command", QByteArray::number(++m_content.made)));
    return {id, m_clock.now(), target, payload};
}

Result<Outcome> MemoryWorkspace::applyNow(const Command& command, const Actor& actor)
{
    Result<Outcome> outcome = firebreak::apply(*this, command, Context{actor, m_clock.now()});
    if (outcome) {
        for (const Change& change : std::as_const(outcome->changes)) {
            QList<HistoryLine>& lines = m_content.history[change.after.id];
            lines.prepend({change.after.id, lines.size() + 1, command.at, actor.person, changedFields(change.before, change.after),
                           changedValues(change.before, change.after)});
            m_content.records.insert(change.after.id, change.after);
        }
    }
    return outcome;
}

void MemoryWorkspace::submit(const QList<Intent>& action, QObject* context, Done done)
{
    run(action, &UndoStack::done, context, std::move(done));
}

void MemoryWorkspace::undo(QObject* context, Done done)
{
    runSteps(m_undo.takeUndo(), &UndoStack::undone, context, std::move(done));
}

void MemoryWorkspace::redo(QObject* context, Done done)
{
    runSteps(m_undo.takeRedo(), &UndoStack::redone, context, std::move(done));
}

void MemoryWorkspace::runSteps(const std::optional<UndoStack::Action>& steps, Finish finish, QObject* context, Done done)
{
    QList<Intent> action;
    for (const UndoStep& step : steps.value_or(UndoStack::Action()))
        action.append({step.target, step.payload});
    Q_EMIT undoChanged();
    run(action, finish, context, std::move(done));
}

void MemoryWorkspace::run(const QList<Intent>& action, Finish finish, QObject* context, Done done)
{
    QList<Result<Submitted>> answers;
    UndoStack::Action inverses;
    QList<RecordId> ids;
    for (const Intent& intent : action) {
        m_submitted.append(intent.payload);
        const Command command = commandOf(intent.target, intent.payload);
        const Result<Outcome> outcome = applyNow(command, m_content.actor);
        if (!outcome) {
            answers.append(failure(outcome.error()));
            if (finish == &UndoStack::done && isConflict(outcome.error()) && std::holds_alternative<SetField>(intent.payload))
                addConflict({0, command, intent.target, outcome.error(), record(intent.target), record(intent.target), {}, m_clock.now()});
            continue;
        }
        Submitted submitted{command.id, outcome->target, {}, outcome->inverse};
        for (const Change& change : outcome->changes) {
            submitted.changed.append(change.after);
            ids.append(change.after.id);
            m_unsent.insert(change.after.id);
        }
        if (!outcome->changes.isEmpty() && outcome->inverse)
            inverses.append({outcome->target, *outcome->inverse});
        answers.append(submitted);
    }
    QTimer::singleShot(0, context, [this, done = std::move(done), answers, finish, inverses] {
        (m_undo.*finish)(inverses);
        Q_EMIT undoChanged();
        done(answers);
    });
    if (!ids.isEmpty())
        Q_EMIT recordsChanged(ids);
}

std::optional<Record> MemoryWorkspace::record(const RecordId& id) const
{
    const auto it = m_content.records.constFind(id);
    return it == m_content.records.cend() ? std::nullopt : std::optional(*it);
}

QList<RecordId> MemoryWorkspace::byKey(const QString& key) const
{
    QList<RecordId> ids;
    for (const Record& record : m_content.records) {
        if (keysOf(record).contains(key))
            ids.append(record.id);
    }
    return ids;
}

QList<Record> MemoryWorkspace::notesOf(const RecordId& id) const
{
    QList<Record> notes;
    for (const RecordId& note : byKey(parentKey(id)))
        notes.append(*record(note));
    std::sort(notes.begin(), notes.end(), [](const Record& a, const Record& b) {
        return a.body.value(QLatin1String("at")).toString() < b.body.value(QLatin1String("at")).toString();
    });
    return notes;
}

void MemoryWorkspace::readHistory(const RecordId& id, QObject* context, HistoryRead done) const
{
    QTimer::singleShot(0, context, [done = std::move(done), lines = m_content.history.value(id)] { done(lines); });
}

void MemoryWorkspace::collide(const RecordId& target, const Payload& mine, const Payload& theirs, const RecordId& person)
{
    StoredConflict conflict{0, commandOf(target, mine), target, {error::ConflictField, {}, {}}, record(target), {}, {}, m_clock.now()};
    const Result<Outcome> alone = firebreak::apply(*this, conflict.command, Context{m_content.actor, m_clock.now()});
    if (!alone)
        qFatal("refused: %s", qPrintable(toLogLine(alone.error())));
    for (const Change& change : alone->changes) {
        if (change.after.id == target)
            conflict.mine = change.after;
    }
    mustApply(target, theirs, {person, {Role::Analyst}});
    const Result<Outcome> late = firebreak::apply(*this, conflict.command, Context{m_content.actor, m_clock.now()});
    if (late)
        qFatal("both stand");
    conflict.error = late.error();
    addConflict(conflict);
}

void MemoryWorkspace::refuse(const RecordId& target, const Payload& payload, const Error& why)
{
    const std::optional<Record> now = record(target);
    addConflict({0, commandOf(target, payload), target, why, now, now, now, m_clock.now()});
}

void MemoryWorkspace::addConflict(StoredConflict conflict)
{
    conflict.seq = ++m_content.made;
    conflict.theirs = record(conflict.record);
    m_conflicts.append(conflict);
    Q_EMIT conflictCountChanged(m_conflicts.size());
}

StoredConflict MemoryWorkspace::conflictOf(qint64 seq) const
{
    for (const StoredConflict& conflict : m_conflicts) {
        if (conflict.seq == seq)
            return conflict;
    }
    qFatal("no such conflict");
}

void MemoryWorkspace::readConflicts(QObject* context, ConflictsRead done) const
{
    QTimer::singleShot(0, context, [done = std::move(done), conflicts = m_conflicts] { done(conflicts); });
}

Result<bool> MemoryWorkspace::resolve(qint64 seq, const Result<QList<UndoStep>>& steps)
{
    if (!steps)
        return failure(steps.error());
    UndoStack::Action inverses;
    for (const UndoStep& step : *steps) {
        const Result<Outcome> done = applyNow(commandOf(step.target, step.payload), m_content.actor);
        if (!done)
            return failure(done.error());
        if (!done->changes.isEmpty() && done->inverse)
            inverses.append({done->target, *done->inverse});
    }
    m_conflicts.removeIf([seq](const StoredConflict& conflict) { return conflict.seq == seq; });
    m_undo.done(inverses);
    Q_EMIT undoChanged();
    Q_EMIT conflictCountChanged(m_conflicts.size());
    return !inverses.isEmpty();
}

void MemoryWorkspace::resolveWithMine(qint64 seq, QObject* context, Resolved done)
{
    const Result<bool> answer = resolve(seq, stepsForMine(conflictOf(seq), *this));
    QTimer::singleShot(0, context, [done = std::move(done), answer] { done(answer); });
}

void MemoryWorkspace::resolveWithValue(qint64 seq, const QJsonValue& value, QObject* context, Resolved done)
{
    const Result<bool> answer = resolve(seq, stepsForValue(conflictOf(seq), value, *this));
    QTimer::singleShot(0, context, [done = std::move(done), answer] { done(answer); });
}

void MemoryWorkspace::resolveWithTheirs(qint64 seq, QObject* context, Resolved done)
{
    const Result<bool> answer = resolve(seq, QList<UndoStep>());
    QTimer::singleShot(0, context, [done = std::move(done), answer] { done(answer); });
}

QList<ui::TeamMember> MemoryWorkspace::team() const
{
    QList<ui::TeamMember> team;
    for (const Record& record : all(RecordKind::Person)) {
        const Person person = Person::fromJson(record.body).value();
        team.append({record.id, person.name, person.isActive});
    }
    std::sort(team.begin(), team.end(), [](const ui::TeamMember& a, const ui::TeamMember& b) { return a.name < b.name; });
    return team;
}

QList<Record> MemoryWorkspace::all(RecordKind kind) const
{
    QList<Record> list;
    for (const Record& record : m_content.records) {
        if (record.kind == kind && !record.isRemoved)
            list.append(record);
    }
    return list;
}

} // namespace firebreak::test
