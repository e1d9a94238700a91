// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/MemoryServer.h"

#include "core/command/RecordKeys.h"
#include "core/identity/Access.h"
#include "core/wire/CommandJson.h"

#include <QJsonDocument>

namespace firebreak::test {

MemoryServer::MemoryServer()
    : m_now(instantFromMs(1'770'000'000'000))
{}

Enrolment MemoryServer::join(const QString& name, const QList<Role>& roles)
{
    const RecordId person(Uuid::fromName("person", QByteArray::number(++m_people)));
    const Command command{CommandId(Uuid::fromName("enrol", QByteArray::number(m_people))), m_now, person,
                          SetPerson{name, roles, true}};
    const Result<Outcome> outcome = m_state.run(command, {Actor::system(), m_now});
    if (!outcome)
        qFatal("cannot enrol: %s", qPrintable(toLogLine(outcome.error())));
    log(*outcome, std::nullopt, Actor::system());
    m_roles.insert(person, roles);
    return {QUrl(QStringLiteral("https://memory.example")),
            QByteArray(32, 'c'),
            QStringLiteral("organisation"),
            QByteArray(32, 'o'),
            person,
            name,
            roles,
            DeviceId(Uuid::fromName("device", QByteArray::number(m_people))),
            std::make_shared<const SigningKey>(SigningKey::generate())};
}

void MemoryServer::setRoles(const Enrolment& who, const QList<Role>& roles)
{
    m_now += std::chrono::milliseconds(10);
    const Command command{CommandId::generate(m_now), m_now, who.person, SetPerson{who.name, roles, true}};
    const Result<Outcome> outcome = m_state.run(command, {Actor::system(), m_now});
    if (!outcome)
        qFatal("cannot set roles: %s", qPrintable(toLogLine(outcome.error())));
    log(*outcome, std::nullopt, Actor::system());
    m_roles.insert(who.person, roles);
}

Actor MemoryServer::actorOf(const Enrolment& who) const
{
    return {who.person, m_roles.value(who.person), m_memberOf.value(who.person)};
}

QStringList MemoryServer::compartmentsOf(const Enrolment& who) const
{
    QStringList words;
    for (const Compartment& compartment : readableCompartments(actorOf(who)))
        words.append(compartment.word());
    return words;
}

MemoryServer::Cursor MemoryServer::cursorOf(const QByteArray& text)
{
    Cursor cursor;
    for (const QByteArray& part : text.split(';')) {
        const QByteArrayList pair = part.split('=');
        if (pair.size() == 2)
            cursor.insert(QString::fromLatin1(pair.first()), pair.last().toLongLong());
    }
    return cursor;
}

QByteArray MemoryServer::textOf(const Cursor& cursor)
{
    QByteArrayList parts;
    for (auto it = cursor.cbegin(); it != cursor.cend(); ++it)
        parts.append(it.key().toLatin1() + '=' + QByteArray::number(it.value()));
    return parts.join(';');
}

void MemoryServer::log(const Outcome& outcome, const std::optional<CommandId>& command, const Actor& actor)
{
    for (qsizetype i = 0; i < outcome.changes.size(); ++i) {
        const Change& change = outcome.changes.at(i);
        const bool hasMoved = change.before && change.before->compartment != change.after.compartment;
        m_log.append({{change.after, command, actor.person, m_now}, i + 1 == outcome.changes.size(),
                      hasMoved ? change.before->compartment.word() : QString()});
    }
}

QList<Verdict> MemoryServer::push(const QList<QByteArray>& commands, const Enrolment& who)
{
    QList<Verdict> verdicts;
    for (const QByteArray& bytes : commands) {
        const Result<Command> command = commandFromJson(QJsonDocument::fromJson(bytes).object());
        if (!command)
            qFatal("the outbox sent what is no command: %s", qPrintable(toLogLine(command.error())));
        const auto first = m_verdicts.constFind(command->id);
        if (first != m_verdicts.cend()) {
            verdicts.append(verdictFor(*first, who));
            continue;
        }
        m_now += std::chrono::milliseconds(10);
        const Result<Outcome> outcome = m_state.run(*command, {actorOf(who), m_now});
        Verdict verdict{command->id, {}, std::nullopt};
        if (outcome) {
            log(*outcome, command->id, actorOf(who));
            for (const Change& change : outcome->changes)
                verdict.records.append(change.after);
        } else {
            verdict.refusal = outcome.error();
        }
        m_verdicts.insert(command->id, verdict);
        verdicts.append(verdictFor(verdict, who));
    }
    return verdicts;
}

Verdict MemoryServer::verdictFor(Verdict whole, const Enrolment& who) const
{
    const Actor actor = actorOf(who);
    whole.records.removeIf([&](const Record& record) {
        return !mayRead(actor, record.compartment) || m_state.record(record.id)->compartment != record.compartment;
    });
    return whole;
}

void MemoryServer::setMember(const Enrolment& who, const RecordId& incident, bool isMember)
{
    QList<RecordId>& incidents = m_memberOf[who.person];
    incidents.removeAll(incident);
    if (isMember)
        incidents.append(incident);
}

bool MemoryServer::isMember(const Enrolment& who, const RecordId& incident) const
{
    return m_memberOf.value(who.person).contains(incident);
}

void MemoryServer::move(const RecordId& record, const Compartment& to)
{
    m_now += std::chrono::milliseconds(10);
    const std::optional<Record> before = m_state.record(record);
    if (!before || before->compartment == to)
        return;
    Outcome outcome{{}, record, std::nullopt};
    for (const RecordId& id : QList<RecordId>{record} + m_state.byKey(parentKey(record))) {
        const std::optional<Record> old = m_state.record(id);
        Record moved = *old;
        moved.compartment = to;
        ++moved.revision;
        m_state.put(moved);
        outcome.changes.append({old, moved});
    }
    log(outcome, std::nullopt, Actor::system());
}

/// The record of this entry went elsewhere afterwards: what was said of it here is said no more.
bool MemoryServer::hasLeftLater(qsizetype at) const
{
    const Record& record = m_log.at(at).change.record;
    return std::any_of(m_log.begin() + at + 1, m_log.end(), [&record](const Entry& later) {
        return later.change.record.id == record.id && later.left == record.compartment.word();
    });
}

/// Whether somebody has had the record of this entry in the compartment it left: read that far, or written there.
bool MemoryServer::hadItThere(qsizetype at, qsizetype position, const RecordId& reader) const
{
    const Entry& gone = m_log.at(at);
    for (qsizetype i = 0; i < at; ++i) {
        const FeedChange& earlier = m_log.at(i).change;
        if (earlier.record.id == gone.change.record.id && earlier.record.compartment.word() == gone.left
            && (i < position || earlier.person == reader))
            return true;
    }
    return false;
}

ChangeBatch MemoryServer::changes(const QByteArray& text, int limit, const Enrolment& who) const
{
    ChangeBatch batch;
    const Cursor before = cursorOf(text);
    const QStringList open = compartmentsOf(who);
    Cursor after;
    qsizetype at = m_log.size();
    for (const QString& compartment : open) {
        after.insert(compartment, before.value(compartment));
        at = std::min(at, before.value(compartment));
    }
    bool isWhole = true;
    while (at < m_log.size() && (batch.changes.size() < limit || !isWhole)) {
        const Entry& entry = m_log.at(at++);
        const QString compartment = entry.change.record.compartment.word();
        isWhole = entry.isLastOfCommand;
        if (after.contains(compartment) && before.value(compartment) < at && !hasLeftLater(at - 1))
            batch.changes.append(entry.change);
        if (after.contains(entry.left) && before.value(entry.left) < at
            && hadItThere(at - 1, before.value(entry.left), who.person))
            batch.departures.append({entry.change.record.id, entry.left});
    }
    for (qsizetype& position : after)
        position = std::max(position, at);
    batch.isLast = true;
    batch.hasMore = at < m_log.size();
    if (!batch.hasMore) {
        batch.readable = open;
    } else { // what closed is told, and leaves the cursor, with the last
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            if (!open.contains(it.key()))
                after.insert(it.key(), it.value());
        }
    }
    batch.cursor = textOf(after);
    return batch;
}

QList<SnapshotPart> MemoryServer::snapshot(int partSize, const Enrolment& who) const
{
    const QList<Record> records = visible(who);
    QList<SnapshotPart> parts;
    for (qsizetype at = 0; at < records.size(); at += partSize)
        parts.append({records.mid(at, partSize), {}, {}, 0}); // whoever gives it out numbers it
    Cursor cursor;
    for (const QString& compartment : compartmentsOf(who))
        cursor.insert(compartment, m_log.size());
    parts.append({{}, {}, textOf(cursor), records.size()});
    return parts;
}

QList<Record> MemoryServer::visible(const Enrolment& who) const
{
    QList<Record> records = m_state.records();
    const Actor actor = actorOf(who);
    records.removeIf([&actor](const Record& record) { return !mayRead(actor, record.compartment); });
    return records;
}

bool MemoryServer::hasAccepted(const CommandId& id) const
{
    const auto it = m_verdicts.constFind(id);
    return it != m_verdicts.cend() && it->isAccepted();
}

} // namespace firebreak::test
