// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TemporaryWorkspace.h"
#include "tests/sync/MemoryServer.h"

namespace firebreak::test {

/// A workspace that talks to a MemoryServer over a transport that loses, repeats and cuts what it is told to. Each step is
/// one message, so that a test or a seed can put anything between any two.
class SimulatedLaptop
{
public:
    SimulatedLaptop(MemoryServer& server, const QString& name, const QList<Role>& roles);

    [[nodiscard]] TemporaryWorkspace& workspace() { return m_workspace; }
    [[nodiscard]] LocalStore& store() { return m_workspace.store(); }
    [[nodiscard]] const Enrolment& enrolment() const { return m_enrolment; }

    enum class Fault {
        None,
        RequestLost, ///< the server never hears it
        AnswerLost,  ///< the server has done it, the laptop does not know
        Repeated,    ///< the answer arrives twice
    };
    /// Sends up to `count` commands of the outbox.
    void push(int count, Fault fault = Fault::None);
    /// Fetches up to about `limit` changes. Unfilled, it takes the next part of a snapshot.
    void pull(int limit, Fault fault = Fault::None);
    void snapshotAnew();

    /// As the engine does: nothing is sent before the cache is filled. What a verdict brings is then known to the cursor,
    /// or comes by the next pull.
    void fillFirst() { m_isFillingFirst = true; }

    /// What a person may read changes on the server; the laptop hears of it by the feed.
    void setRoles(const QList<Role>& roles) { m_server.setRoles(m_enrolment, roles); }
    [[nodiscard]] bool hasRole(Role role) const;
    /// So does their place on the list of an embargoed incident.
    void flipMember(const RecordId& incident)
    {
        m_server.setMember(m_enrolment, incident, !m_server.isMember(m_enrolment, incident));
    }
    /// Commands that spoke of a compartment when it closed, or of a record when it left: when they waited or were in conflict,
    /// they are gone.
    [[nodiscard]] const QSet<CommandId>& mayBeForgotten() const { return m_mayBeForgotten; }

    /// Submits; remembers the command when the rules here took it.
    Result<Result<Submitted>> submit(const RecordId& target, Payload payload);
    /// The commands that a person was told are done.
    [[nodiscard]] const QList<CommandId>& acknowledged() const { return m_acknowledged; }

    /// Until there is nothing to send and nothing to fetch.
    void catchUp();
    /// Empty when the laptop shows exactly what the server holds for it, nothing acknowledged is lost but with a compartment
    /// that closed, and nothing is kept that speaks of one.
    [[nodiscard]] QString difference();

private:
    [[nodiscard]] bool takeSnapshotPart();
    void noteForgetting(const QStringList& readable);
    void noteDepartures(const QList<FeedDeparture>& departures);
    void settle(const QList<Verdict>& verdicts);

    MemoryServer& m_server;
    Enrolment m_enrolment;
    TemporaryWorkspace m_workspace;
    QList<QList<SnapshotPart>> m_snapshots; ///< each as of its own moment; a resume token says which and where
    QList<CommandId> m_acknowledged;
    QHash<CommandId, QSet<RecordId>> m_touched; ///< what each command changed, and what it was addressed to
    QHash<CommandId, QSet<QString>> m_spokenOf; ///< the compartments of what each command changed
    QSet<QString> m_given;                      ///< compartments that the server gave records of and that have not closed
    QSet<CommandId> m_mustBeForgotten;          ///< commands that spoke of one of these when it closed
    QSet<CommandId> m_mayBeForgotten;
    bool m_isFillingFirst = false;
};

} // namespace firebreak::test
