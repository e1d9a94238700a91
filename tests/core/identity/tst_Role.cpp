// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Role.h"

#include <QSet>
#include <QTest>

using namespace firebreak;

class tst_Role : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleHasAWordOfItsOwnThatNamesIt() // R145 R170
    {
        QSet<QString> words;
        for (const Role role : allRoles()) {
            words.insert(toWord(role));
            QCOMPARE(roleFromWord(QString(toWord(role))).value(), role);
        }
        QCOMPARE(words.size(), allRoles().size());
    }

    void theFirstRolesKeepTheirWords()
    {
        QCOMPARE(toWord(Role::Admin), QLatin1String("admin"));
        QCOMPARE(toWord(Role::Analyst), QLatin1String("analyst"));
        QCOMPARE(toWord(Role::Commander), QLatin1String("commander"));
        QCOMPARE(toWord(Role::Writer), QLatin1String("writer"));
        QCOMPARE(toWord(Role::Engineer), QLatin1String("engineer"));
    }

    void otherWordsAreRefused()
    {
        for (const char* word : {"", "Admin", "lead-analyst", "emperor"})
            QVERIFY(roleFromWord(QString::fromLatin1(word)).error().code == error::RoleUnknown);
    }
};

QTEST_APPLESS_MAIN(tst_Role)
#include "tst_Role.moc"
