// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Permission.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace firebreak;

/// Who may do what.
class tst_Permission : public QObject
{
    Q_OBJECT

    static Actor person(Role role) { return {RecordId(Uuid::fromName("test", "person")), {role}}; }

    static QList<Role> rolesWith(Permission permission)
    {
        QList<Role> roles = allRoles();
        roles.removeIf([&](Role role) { return !has(role, permission); });
        return roles;
    }

    /// What docs/permissions.md shows, line by line.
    static QStringList documentedTable()
    {
        QStringList lines{QStringLiteral("| permission | allows | prescribed by | roles |"),
                          QStringLiteral("|---|---|---|---|")};
        const QList<Role> everybody = allRoles();
        for (const PermissionRow& row : permissionTable()) {
            QStringList words;
            for (const Role role : rolesWith(row.permission))
                words.append(QStringLiteral("`%1`").arg(toWord(role)));
            const QString who = words.size() == everybody.size() ? QStringLiteral("everybody")
                                                                 : words.join(QStringLiteral(", "));
            lines.append(QStringLiteral("| `%1` | %2 | %3 | %4 |")
                             .arg(QLatin1String(row.word), QLatin1String(row.meaning),
                                  QLatin1String(row.source), who));
        }
        return lines;
    }

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

    void whatProductSecurityReadsNobodyElseDoes() // R9 R13
    {
        const QList<Role> members{Role::Admin,          Role::Analyst,         Role::Commander,
                                  Role::ProgramManager, Role::SecurityManager, Role::Director};
        QCOMPARE(rolesWith(Permission::ReadProductSecurity), members);
    }

    void whoeverBecomesAwareMaySaySo() // R25 R17 R66
    {
        QCOMPARE(rolesWith(Permission::MakeAware), allRoles());
    }

    void decisionsAreTheOffices() // R2 R104 R128 R145
    {
        QCOMPARE(rolesWith(Permission::ApprovePlan), {Role::Director});
        QCOMPARE(rolesWith(Permission::ApproveBlackout), {Role::SecurityManager});
        QCOMPARE(rolesWith(Permission::Command), {Role::Commander});
    }

    void eachOfficeHasItsPart() // R98 R100 R107 R131 R146 R149 R150
    {
        QVERIFY(has(Role::ProductManager, Permission::DecideFix));
        QVERIFY(has(Role::QualityEngineer, Permission::ConfirmQuality));
        QVERIFY(has(Role::ReleaseEngineer, Permission::Release));
        QVERIFY(has(Role::Translator, Permission::Translate));
        QVERIFY(has(Role::ProgramManager, Permission::Coordinate));
        QVERIFY(has(Role::Legal, Permission::ReviewLegal));
        QVERIFY(has(Role::Communications, Permission::ReviewCommunication));
    }

    void anAdminHasNoMoreRightsOnRecordsThanAnAnalyst()
    {
        for (const Permission permission : allPermissions()) {
            if (has(Role::Admin, permission) && permission != Permission::Administer &&
                permission != Permission::ManagePolicy)
                QVERIFY2(has(Role::Analyst, permission), toWord(permission).data());
        }
    }

    void theDocumentedTableIsThisOne()
    {
        QFile file(qEnvironmentVariable("FIREBREAK_SOURCE_DIR") + QStringLiteral("/docs/permissions.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList shown = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList wanted = documentedTable();
        const qsizetype start = shown.indexOf(wanted.first());
        QVERIFY2(start >= 0, "the table is not there");
        shown = shown.mid(start);
        shown = shown.first(std::max<qsizetype>(shown.indexOf(QString()), 0));
        for (qsizetype i = 0; i < std::min(shown.size(), wanted.size()); ++i)
            QCOMPARE(shown.at(i), wanted.at(i));
        QCOMPARE(shown.size(), wanted.size());
    }
};

QTEST_APPLESS_MAIN(tst_Permission)
#include "tst_Permission.moc"
