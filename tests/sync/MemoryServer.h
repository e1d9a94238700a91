// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/Enrolment.h"
#include "core/sync/FeedChange.h"
#include "core/wire/Verdict.h"
#include "tests/support/MemoryState.h"

#include <QHash>
#include <QMap>

namespace firebreak::test {

/// The server as the protocol describes it, in memory and without a wire: it orders commands, applies the one set of rules,
/// and gives out verdicts, changes and snapshots of what a person may see. The other side of the sync simulator.
class MemoryServer
{
public:
    MemoryServer();

    /// Makes the person's record and gives a laptop's enrolment.
    [[nodiscard]] Enrolment join(const QString& name, const QList<Role>& roles);
    /// From now on the person has these; compartments open and close with them.
    void setRoles(const Enrolment& who, const QList<Role>& roles);
    /// Puts a person on the list of an embargoed incident, or takes them off.
    void setMember(const Enrolment& who, const RecordId& incident, bool isMember);
    [[nodiscard]] bool isMember(const Enrolment& who, const RecordId& incident) const;
    /// A record and its children move, as when an embargo begins or ends; nothing happens when there is none.
    void move(const RecordId& record, const Compartment& to);
    [[nodiscard]] QList<Role> rolesOf(const Enrolment& who) const { return m_roles.value(who.person); }

    /// The verdicts of `POST /v1/commands`; a command sent again gets its first verdict.
    [[nodiscard]] QList<Verdict> push(const QList<QByteArray>& commands, const Enrolment& who);
    /// Changes after a cursor, at most about `limit` (all changes of a command stay together); the last say what is open.
    [[nodiscard]] ChangeBatch changes(const QByteArray& cursor, int limit, const Enrolment& who) const;
    [[nodiscard]] QList<SnapshotPart> snapshot(int partSize, const Enrolment& who) const;

    [[nodiscard]] QList<Record> visible(const Enrolment& who) const;
    /// The words of the compartments that a person may read.
    [[nodiscard]] QStringList compartmentsOf(const Enrolment& who) const;
    [[nodiscard]] std::optional<Record> record(const RecordId& id) const { return m_state.record(id); }
    [[nodiscard]] bool hasAccepted(const CommandId& id) const;

private:
    struct Entry
    {
        FeedChange change;
        bool isLastOfCommand = true;
        QString left; ///< the compartment it came from, when it moved
    };
    [[nodiscard]] bool hasLeftLater(qsizetype at) const;
    [[nodiscard]] bool hadItThere(qsizetype at, qsizetype position, const RecordId& reader) const;
    void log(const Outcome& outcome, const std::optional<CommandId>& command, const Actor& actor);
    /// A cursor counts the log for each compartment that its owner may read.
    using Cursor = QMap<QString, qsizetype>;
    [[nodiscard]] static Cursor cursorOf(const QByteArray& text);
    [[nodiscard]] static QByteArray textOf(const Cursor& cursor);
    [[nodiscard]] Actor actorOf(const Enrolment& who) const;
    [[nodiscard]] Verdict verdictFor(Verdict whole, const Enrolment& who) const;

    MemoryState m_state;
    QList<Entry> m_log;
    QHash<CommandId, Verdict> m_verdicts;
    QHash<RecordId, QList<Role>> m_roles;
    QHash<RecordId, QList<RecordId>> m_memberOf;
    Instant m_now;
    int m_people = 0;
};

} // namespace firebreak::test
