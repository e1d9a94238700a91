// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/RoleWords.h"

#include <QTest>

using namespace firebreak;

class tst_RoleWords : public QObject
{
    Q_OBJECT

    const QStringList m_some{QStringLiteral("writer"), QStringLiteral("analyst"), QStringLiteral("writer")};
    const QStringList m_newer = m_some + QStringList{QStringLiteral("astronaut"), QString(), QStringLiteral("Admin")};

private Q_SLOTS:
    void everyRoleComesBack()
    {
        QCOMPARE(rolesFromWords(wordsOf(allRoles())).value(), allRoles());
        QCOMPARE(knownRolesFromWords(wordsOf(allRoles())), allRoles());
        QVERIFY(wordsOf({}).isEmpty());
        QVERIFY(rolesFromWords({}).value().isEmpty());
    }

    void eachIsTakenOnceInOrder()
    {
        QCOMPARE(rolesFromWords(m_some).value(), (QList{Role::Writer, Role::Analyst}));
        QCOMPARE(wordsOf({Role::Writer, Role::Analyst}), (QStringList{QStringLiteral("writer"), QStringLiteral("analyst")}));
    }

    void aRoleOfANewerProgramIsRefusedOrLeftOut()
    {
        const auto refused = rolesFromWords(m_newer);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, error::RoleUnknown);
        QCOMPARE(refused.error().details, QStringList{QStringLiteral("astronaut")});
        QCOMPARE(knownRolesFromWords(m_newer), (QList{Role::Writer, Role::Analyst}));
    }
};

QTEST_GUILESS_MAIN(tst_RoleWords)
#include "tst_RoleWords.moc"
