// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Access.h"

#include <QTest>

using namespace firebreak;

class tst_Access : public QObject
{
    Q_OBJECT

private:
    static Actor actor(QList<Role> roles) { return {RecordId::generate(instantFromMs(1)), std::move(roles)}; }

private Q_SLOTS:
    void productSecurityIsForItsMembersAlone() // R9
    {
        const QList<Role> members{Role::Admin,          Role::Analyst,         Role::Commander,
                                  Role::ProgramManager, Role::SecurityManager, Role::Director};
        for (const Role role : allRoles())
            QCOMPARE(mayRead(actor({role}), Compartment::prodsec()), members.contains(role));
    }

    void withoutARoleNothingIsReadable()
    {
        QVERIFY(readableCompartments(actor({})).isEmpty());
        QVERIFY(!mayRead(actor({}), Compartment::company()));
    }

    // R53 R54
    void anEmbargoIsForItsMembersAlone()
    {
        const RecordId incident = RecordId::generate(instantFromMs(1));
        const RecordId other = RecordId::generate(instantFromMs(2));
        const Compartment embargo = Compartment::embargo(incident);
        for (const Role role : allRoles()) {
            Actor someone = actor({role});
            QVERIFY2(!mayRead(someone, embargo), toWord(role).data());
            someone.memberOf = {incident};
            QVERIFY(mayRead(someone, embargo));
            QVERIFY(!mayRead(someone, Compartment::embargo(other)));
            QCOMPARE(mayRead(someone, embargo.forProductSecurity()), isProductSecurity(someone)); // R9
        }
        Actor former = actor({});
        former.memberOf = {incident};
        QVERIFY(!mayRead(former, embargo));
        QVERIFY(mayRead(Actor::system(), embargo.forProductSecurity()));
    }

    void setAndAnswerAgree()
    {
        const RecordId incident = RecordId::generate(instantFromMs(1));
        const Compartment embargo = Compartment::embargo(incident);
        const Compartment foreign = Compartment::embargo(RecordId::generate(instantFromMs(2)));
        for (const Role role : allRoles()) {
            Actor someone = actor({role});
            someone.memberOf = {incident};
            const auto readable = readableCompartments(someone);
            for (const auto& compartment : {Compartment::company(), Compartment::prodsec(), embargo,
                                            embargo.forProductSecurity(), foreign})
                QCOMPARE(readable.contains(compartment), mayRead(someone, compartment));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Access)
#include "tst_Access.moc"
