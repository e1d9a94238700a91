// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/SimulatedLaptop.h"

#include <QJsonDocument>

namespace firebreak::test {
namespace {

constexpr int PartSize = 4;

template <class T> const T& must(const Result<T>& result)
{
    if (!result)
        qFatal("the workspace failed: %s", qPrintable(toLogLine(result.error())));
    return *result;
}

} // namespace

SimulatedLaptop::SimulatedLaptop(MemoryServer& server, const QString& name, const QList<Role>& roles)
    : m_server(server)
    , m_enrolment(server.join(name, roles))
{
    if (const auto joined = m_workspace->join(m_enrolment); !joined)
        qFatal("cannot join");
}

void SimulatedLaptop::push(int count, Fault fault)
{
    const SyncPosition position = must(store().position());
    if (m_isFillingFirst && (position.cursor.isEmpty() || position.isInSnapshot))
        return;
    const QList<OutboxMessage> messages = must(store().takeMessages(count, 1 << 20));
    if (messages.isEmpty() || fault == Fault::RequestLost)
        return;
    QList<QByteArray> commands;
    for (const OutboxMessage& message : messages)
        commands.append(message.json);
    const QList<Verdict> verdicts = m_server.push(commands, m_enrolment);
    if (fault == Fault::AnswerLost)
        return;
    settle(verdicts);
    if (fault == Fault::Repeated)
        settle(verdicts);
}

void SimulatedLaptop::settle(const QList<Verdict>& verdicts)
{
    for (const Verdict& verdict : verdicts) {
        for (const Record& record : verdict.records)
            m_given.insert(record.compartment.word());
    }
    must(store().settle(verdicts));
}

void SimulatedLaptop::snapshotAnew()
{
    if (const auto begun = store().beginSnapshot(true); !begun)
        qFatal("cannot begin a snapshot");
}

bool SimulatedLaptop::takeSnapshotPart()
{
    const SyncPosition position = must(store().position());
    if (!position.cursor.isEmpty() && !position.isInSnapshot)
        return false;
    if (const auto begun = store().beginSnapshot(false); !begun)
        qFatal("cannot go on with a snapshot");
    QByteArrayList token = position.resume.split(':');
    if (position.resume.isEmpty()) {
        token = {QByteArray::number(m_snapshots.size()), "0"};
        m_snapshots.append(m_server.snapshot(PartSize, m_enrolment));
    }
    SnapshotPart part = m_snapshots.at(token.first().toInt()).at(token.last().toInt());
    if (!part.isLast())
        part.resume = token.first() + ':' + QByteArray::number(token.last().toInt() + 1);
    for (const Record& record : std::as_const(part.records))
        m_given.insert(record.compartment.word());
    must(store().applySnapshot(part));
    return true;
}

void SimulatedLaptop::pull(int limit, Fault fault)
{
    if (fault == Fault::RequestLost || fault == Fault::AnswerLost || takeSnapshotPart())
        return;
    const ChangeBatch batch = m_server.changes(must(store().position()).cursor, limit, m_enrolment);
    for (const FeedChange& change : batch.changes)
        m_given.insert(change.record.compartment.word());
    noteDepartures(batch.departures);
    if (batch.readable)
        noteForgetting(*batch.readable);
    must(store().applyChanges(batch));
    if (fault == Fault::Repeated)
        must(store().applyChanges(batch));
}

bool SimulatedLaptop::hasRole(Role role) const
{
    return m_server.rolesOf(m_enrolment).contains(role);
}

void SimulatedLaptop::noteForgetting(const QStringList& readable)
{
    const QSet<QString> open(readable.begin(), readable.end());
    const QSet<QString> closed = m_given - open;
    const auto liesElsewhere = [&](const RecordId& id) {
        const std::optional<Record> record = must(store().record(id));
        return record && !open.contains(record->compartment.word());
    };
    const QList<StoredConflict> conflicts = must(store().conflicts());
    for (const StoredConflict& one : conflicts) {
        if (!open.contains(QSet<QString>(one.compartments.begin(), one.compartments.end())))
            m_mayBeForgotten.insert(one.command.id);
    }
    for (const CommandId& id : std::as_const(m_acknowledged)) {
        const QSet<RecordId> touched = m_touched.value(id);
        if (!open.contains(m_spokenOf.value(id)) || std::any_of(touched.begin(), touched.end(), liesElsewhere))
            m_mayBeForgotten.insert(id);
        if (closed.intersects(m_spokenOf.value(id)))
            m_mustBeForgotten.insert(id);
    }
    m_given -= closed;
}

void SimulatedLaptop::noteDepartures(const QList<FeedDeparture>& departures)
{
    // A command may have come to touch a record by what happened since: whatever hangs together counts.
    QSet<RecordId> records;
    for (const FeedDeparture& gone : departures)
        records.insert(gone.record);
    for (qsizetype before = -1; before != records.size();) {
        before = records.size();
        for (const CommandId& id : std::as_const(m_acknowledged)) {
            if (!records.intersects(m_touched.value(id)))
                continue;
            m_mayBeForgotten.insert(id);
            records.unite(m_touched.value(id));
        }
    }
}

Result<Result<Submitted>> SimulatedLaptop::submit(const RecordId& target, Payload payload)
{
    const Command command = m_workspace.command(target, std::move(payload));
    Result<Result<Submitted>> answer = store().submit(command);
    if (answer && *answer && !(*answer)->changed.isEmpty()) {
        m_acknowledged.append(command.id);
        m_touched[command.id] = {command.target, (*answer)->target};
        for (const Record& record : (*answer)->changed) {
            m_touched[command.id].insert(record.id);
            m_spokenOf[command.id].insert(record.compartment.word());
        }
    }
    return answer;
}

void SimulatedLaptop::catchUp()
{
    for (int round = 0; round < 1000; ++round) {
        const SyncPosition before = must(store().position());
        push(7);
        pull(5);
        const SyncPosition after = must(store().position());
        if (after.unsent == 0 && !after.isInSnapshot && !after.cursor.isEmpty() && after.cursor == before.cursor)
            return;
    }
    qFatal("never catches up");
}

QString SimulatedLaptop::difference()
{
    for (const Record& theirs : m_server.visible(m_enrolment)) {
        const std::optional<Record> mine = must(store().record(theirs.id));
        if (!mine)
            return QStringLiteral("%1 is missing").arg(theirs.id.toText());
        if (*mine != theirs)
            return QStringLiteral("%1 differs: revision %2, server %3\n%4\n%5")
                .arg(theirs.id.toText())
                .arg(mine->revision)
                .arg(theirs.revision)
                .arg(QString::fromUtf8(QJsonDocument(mine->body).toJson(QJsonDocument::Compact)),
                     QString::fromUtf8(QJsonDocument(theirs.body).toJson(QJsonDocument::Compact)));
    }
    if (const qint64 count = must(store().recordCount()); count != m_server.visible(m_enrolment).size())
        return QStringLiteral("%1 records, server %2").arg(count).arg(m_server.visible(m_enrolment).size());
    const QList<StoredConflict> conflicts = must(store().conflicts());
    for (const StoredConflict& one : conflicts) {
        if (m_mustBeForgotten.contains(one.command.id))
            return QStringLiteral("conflict %1 speaks of what closed").arg(one.seq);
    }
    for (const CommandId& id : std::as_const(m_acknowledged)) {
        const bool isKept = std::any_of(conflicts.begin(), conflicts.end(),
                                        [&id](const StoredConflict& one) { return one.command.id == id; });
        if (!isKept && !m_server.hasAccepted(id) && !m_mayBeForgotten.contains(id))
            return QStringLiteral("command %1 is lost").arg(id.toText());
        if (isKept && m_server.hasAccepted(id))
            return QStringLiteral("command %1 is applied and in conflict").arg(id.toText());
    }
    return {};
}

} // namespace firebreak::test
