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
    /// Commands on records that were there when their compartment closed, waiting or in conflict: these may be gone.
    [[nodiscard]] const QSet<CommandId>& mayBeForgotten() const { return m_mayBeForgotten; }

    /// Submits; remembers the command when the rules here took it.
    Result<Result<Submitted>> submit(const RecordId& target, Payload payload);
    /// The commands that a person was told are done.
    [[nodiscard]] const QList<CommandId>& acknowledged() const { return m_acknowledged; }

    /// Until there is nothing to send and nothing to fetch.
    void catchUp();
    /// Empty when the laptop shows exactly what the server holds for it, and nothing acknowledged is lost but with a
    /// compartment that closed.
    [[nodiscard]] QString difference();

private:
    [[nodiscard]] bool takeSnapshotPart();
    void noteForgetting(const QList<Compartment>& compartments);
    void settle(const QList<Verdict>& verdicts);

    MemoryServer& m_server;
    Enrolment m_enrolment;
    TemporaryWorkspace m_workspace;
    QList<QList<SnapshotPart>> m_snapshots; ///< each as of its own moment; a resume token says which and where
    QList<CommandId> m_acknowledged;
    QHash<CommandId, QList<RecordId>> m_touched; ///< by name, and after following a merge
    QSet<CommandId> m_mayBeForgotten;
    bool m_isFillingFirst = false;
};

} // namespace firebreak::test
