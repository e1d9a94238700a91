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
        const Result<Outcome> outcome = m_state.run(*command, {who.actor(), m_now});
        Verdict verdict{command->id, {}, std::nullopt};
        if (outcome) {
            log(*outcome, command->id, who.actor());
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
    whole.records.removeIf([&who](const Record& record) { return !mayRead(who.actor(), record.compartment); });
    return whole;
}

ChangeBatch MemoryServer::changes(const QByteArray& cursor, int limit, const Enrolment& who) const
{
    ChangeBatch batch;
    qsizetype at = cursor.isEmpty() ? 0 : cursor.toLongLong();
    bool isWhole = true;
    while (at < m_log.size() && (batch.changes.size() < limit || !isWhole)) {
        const Entry& entry = m_log.at(at++);
        isWhole = entry.isLastOfCommand;
        if (mayRead(who.actor(), entry.change.record.compartment))
            batch.changes.append(entry.change);
    }
    batch.cursor = QByteArray::number(at);
    batch.isLast = true;
    batch.hasMore = at < m_log.size();
    return batch;
}

QList<SnapshotPart> MemoryServer::snapshot(int partSize, const Enrolment& who) const
{
    const QList<Record> records = visible(who);
    QList<SnapshotPart> parts;
    for (qsizetype at = 0; at < records.size(); at += partSize)
        parts.append({records.mid(at, partSize), {}, {}, 0}); // whoever gives it out numbers it
    parts.append({{}, {}, QByteArray::number(m_log.size()), records.size()});
    return parts;
}

QList<Record> MemoryServer::visible(const Enrolment& who) const
{
    QList<Record> records = m_state.records();
    records.removeIf([&who](const Record& record) { return !mayRead(who.actor(), record.compartment); });
    return records;
}

bool MemoryServer::hasAccepted(const CommandId& id) const
{
    const auto it = m_verdicts.constFind(id);
    return it != m_verdicts.cend() && it->isAccepted();
}

} // namespace firebreak::test
