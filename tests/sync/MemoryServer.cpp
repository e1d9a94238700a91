// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/MemoryServer.h"

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
    return {who.person, m_roles.value(who.person)};
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
    for (qsizetype i = 0; i < outcome.changes.size(); ++i)
        m_log.append({{outcome.changes.at(i).after, command, actor.person, m_now}, i + 1 == outcome.changes.size()});
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
    whole.records.removeIf([&actor](const Record& record) { return !mayRead(actor, record.compartment); });
    return whole;
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
        if (after.contains(compartment) && before.value(compartment) < at)
            batch.changes.append(entry.change);
    }
    for (qsizetype& position : after)
        position = std::max(position, at);
    batch.cursor = textOf(after);
    batch.isLast = true;
    batch.hasMore = at < m_log.size();
    if (!batch.hasMore)
        batch.readable = open;
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
