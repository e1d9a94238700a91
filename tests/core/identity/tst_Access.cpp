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
        for (const Role role : {Role::Analyst, Role::Commander, Role::Admin})
            QVERIFY(mayRead(actor({role}), Compartment::prodsec()));
        for (const Role role : {Role::Writer, Role::Engineer})
            QVERIFY(!mayRead(actor({role}), Compartment::prodsec()));
    }

    void withoutARoleNothingIsReadable()
    {
        QVERIFY(readableCompartments(actor({})).isEmpty());
        QVERIFY(!mayRead(actor({}), Compartment::company()));
    }

    void setAndAnswerAgree()
    {
        for (const Role role : allRoles()) {
            const Actor someone = actor({role});
            const auto readable = readableCompartments(someone);
            for (const auto& compartment : {Compartment::company(), Compartment::prodsec()})
                QCOMPARE(readable.contains(compartment), mayRead(someone, compartment));
        }
    }

    void unknownCompartmentsAreRefused()
    {
        QVERIFY(Compartment::fromWord(u"everything").error().code == error::CompartmentMalformed);
        QCOMPARE(*Compartment::fromWord(u"prodsec"), Compartment::prodsec());
    }
};

QTEST_GUILESS_MAIN(tst_Access)
#include "tst_Access.moc"
