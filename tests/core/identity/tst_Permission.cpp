// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Permission.h"

#include <QSet>
#include <QTest>

using namespace firebreak;

/// Who may do what.
class tst_Permission : public QObject
{
    Q_OBJECT

    static Actor person(Role role) { return {RecordId(Uuid::fromName("test", "person")), {role}}; }

private Q_SLOTS:
    void everyPermissionHasAWordOfItsOwnAndSomebody()
    {
        QSet<QLatin1String> words;
        const QList<Permission> all = allPermissions();
        for (const Permission permission : all) {
            words.insert(toWord(permission));
            const QList<Role> roles = allRoles();
            QVERIFY2(std::any_of(roles.cbegin(), roles.cend(),
                                 [&](Role role) { return may(person(role), permission); }),
                     toWord(permission).data());
        }
        QCOMPARE(words.size(), all.size());
    }

    void theServerItselfMayDoEverything()
    {
        for (const Permission permission : allPermissions())
            QVERIFY(may(Actor::system(), permission));
    }

    void withoutARoleNothing()
    {
        const Actor nobody{RecordId(Uuid::fromName("test", "person")), {}};
        for (const Permission permission : allPermissions())
            QVERIFY(!may(nobody, permission));
    }

    // R9 R77 R106
    void thePlansOwnLines()
    {
        QVERIFY(may(person(Role::Analyst), Permission::ProposeDeclaration));
        QVERIFY(!may(person(Role::Analyst), Permission::DecideDeclaration));
        QVERIFY(may(person(Role::Commander), Permission::DecideDeclaration));
        QVERIFY(!may(person(Role::Engineer), Permission::Triage));
        QVERIFY(!may(person(Role::Writer), Permission::ApproveSecurityText));
        QVERIFY(!may(person(Role::Analyst), Permission::ApproveDocumentation));
    }
};

QTEST_APPLESS_MAIN(tst_Permission)
#include "tst_Permission.moc"
