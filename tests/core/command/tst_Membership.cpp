// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/Membership.h"

#include "core/command/RecordKeys.h"
#include "core/identity/Access.h"
#include "tests/support/Commands.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

/// One incident under whose key some person is found.
class OneIncident final : public StateView
{
public:
    OneIncident(Record incident, RecordId member) : m_incident(std::move(incident)), m_member(member) {}
    [[nodiscard]] std::optional<Record> record(const RecordId& id) const override
    {
        return id == m_incident.id ? std::optional(m_incident) : std::nullopt;
    }
    [[nodiscard]] QList<RecordId> byKey(const QString& key) const override
    {
        return key == memberKey(m_member) ? QList<RecordId>{m_incident.id} : QList<RecordId>();
    }

private:
    Record m_incident;
    RecordId m_member;
};

} // namespace

class tst_Membership : public QObject
{
    Q_OBJECT

private:
    const RecordId m_id = RecordId::generate(instantFromMs(1));
    const Actor m_engineer = actor(Role::Engineer);

    Record incident(const Compartment& where) const { return {m_id, RecordKind::Incident, where, 1, false, {}}; }

private Q_SLOTS:
    // R53 R54
    void whoIsOnTheListReadsTheEmbargo()
    {
        const OneIncident state(incident(Compartment::embargo(m_id)), *m_engineer.person);
        const Actor member = asMember(m_engineer, state);
        QCOMPARE(member.memberOf, QList<RecordId>{m_id});
        QVERIFY(mayRead(member, Compartment::embargo(m_id)));
        QVERIFY(!mayRead(member, Compartment::embargo(m_id).forProductSecurity()));
        QVERIFY(asMember(actor(Role::Analyst), state).memberOf.isEmpty());
        QVERIFY(asMember(Actor::system(), state).memberOf.isEmpty());
        QCOMPARE(asMember(member, state).memberOf.size(), 1);
    }

    void aListEndsWithItsEmbargo()
    {
        const OneIncident open(incident(Compartment::company()), *m_engineer.person);
        QVERIFY(membershipsOf(open, *m_engineer.person).isEmpty());
        Record removed = incident(Compartment::embargo(m_id));
        removed.isRemoved = true;
        QVERIFY(membershipsOf(OneIncident(removed, *m_engineer.person), *m_engineer.person).isEmpty());
        // Only an incident has a list, and only for its own embargo.
        Record flaw = incident(Compartment::embargo(m_id));
        flaw.kind = RecordKind::Flaw;
        QVERIFY(membershipsOf(OneIncident(flaw, *m_engineer.person), *m_engineer.person).isEmpty());
        const Record foreign = incident(Compartment::embargo(RecordId::generate(instantFromMs(2))));
        QVERIFY(membershipsOf(OneIncident(foreign, *m_engineer.person), *m_engineer.person).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Membership)
#include "tst_Membership.moc"
