// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/Membership.h"

#include "core/command/RecordKeys.h"
#include "core/embargo/Embargo.h"
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
    const Instant m_begin = instantFromMs(1'000);
    const Instant m_now = instantFromMs(2'000);
    const Actor m_engineer = actor(Role::Engineer);

    /// Everybody of `roster` is on its list.
    Record incident(const Compartment& where, const QList<RosterEntry>& roster) const
    {
        Embargo embargo;
        embargo.eligibility.at = m_begin;
        embargo.beganAt = m_begin;
        embargo.roster = roster;
        return {m_id, RecordKind::Incident, where, 1, false, {{QStringLiteral("embargo"), embargo.toJson()}}};
    }
    RosterEntry entry(std::optional<Instant> until = {}) const
    {
        return {*m_engineer.person, RosterGroup::ProductEngineering, QStringLiteral("kernel"),
                QStringLiteral("writes the fix"), m_begin, {}, until};
    }
    QList<RecordId> memberships(const Record& incident, Instant now) const
    {
        return membershipsOf(OneIncident(incident, *m_engineer.person), *m_engineer.person, now);
    }

private Q_SLOTS:
    // R53 R54
    void whoIsOnTheListReadsTheEmbargo()
    {
        const OneIncident state(incident(Compartment::embargo(m_id), {entry()}), *m_engineer.person);
        const Actor member = asMember(m_engineer, state, m_now);
        QCOMPARE(member.memberOf, QList<RecordId>{m_id});
        QVERIFY(mayRead(member, Compartment::embargo(m_id)));
        QVERIFY(!mayRead(member, Compartment::embargo(m_id).forProductSecurity()));
        QVERIFY(asMember(actor(Role::Analyst), state, m_now).memberOf.isEmpty());
        QVERIFY(asMember(Actor::system(), state, m_now).memberOf.isEmpty());
        QCOMPARE(asMember(member, state, m_now).memberOf.size(), 1);
    }

    // R54
    void whoLeftTheListReadsItNoMore()
    {
        const Compartment place = Compartment::embargo(m_id);
        const Instant end = instantFromMs(3'000);
        const Record ending = incident(place, {entry(end)});
        QVERIFY(memberships(ending, instantFromMs(999)).isEmpty()); // not yet
        QCOMPARE(memberships(ending, instantFromMs(2'999)), QList<RecordId>{m_id});
        QVERIFY(memberships(ending, end).isEmpty());
        RosterEntry again = entry();
        again.since = instantFromMs(4'000);
        const Record back = incident(place, {entry(end), again});
        QVERIFY(memberships(back, instantFromMs(3'500)).isEmpty());
        QCOMPARE(memberships(back, instantFromMs(4'000)), QList<RecordId>{m_id});
    }

    void aListThatCannotBeReadHasNobodyOnIt()
    {
        Record broken = incident(Compartment::embargo(m_id), {entry()});
        QCOMPARE(memberships(broken, m_now).size(), 1);
        QJsonObject embargo = broken.body[QLatin1String("embargo")].toObject();
        embargo[QLatin1String("beganAt")] = QStringLiteral("then");
        broken.body[QLatin1String("embargo")] = embargo;
        QVERIFY(memberships(broken, m_now).isEmpty());
        broken.body = {};
        QVERIFY(memberships(broken, m_now).isEmpty());
    }

    void aListEndsWithItsEmbargo()
    {
        const Compartment place = Compartment::embargo(m_id);
        QVERIFY(memberships(incident(Compartment::company(), {entry()}), m_now).isEmpty());
        Record removed = incident(place, {entry()});
        removed.isRemoved = true;
        QVERIFY(memberships(removed, m_now).isEmpty());
        // Only an incident has a list, and only for its own embargo.
        Record flaw = incident(place, {entry()});
        flaw.kind = RecordKind::Flaw;
        QVERIFY(memberships(flaw, m_now).isEmpty());
        const RecordId other = RecordId::generate(instantFromMs(2));
        QVERIFY(memberships(incident(Compartment::embargo(other), {entry()}), m_now).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Membership)
#include "tst_Membership.moc"
