// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/RosterEntry.h"

#include "core/base/BodyError.h"
#include "tests/core/embargo/SampleEmbargo.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_RosterEntry : public QObject
{
    Q_OBJECT

    static QJsonObject entry(const char* group, const char* subset = nullptr)
    {
        QJsonObject json{{QStringLiteral("person"), idOf("a").toText()},
                         {QStringLiteral("group"), QString::fromLatin1(group)},
                         {QStringLiteral("reason"), QStringLiteral("builds the fix")},
                         {QStringLiteral("since"), QStringLiteral("2026-11-02T09:00:00.000Z")}};
        if (subset)
            json[QLatin1String("subset")] = QString::fromLatin1(subset);
        return json;
    }

private Q_SLOTS:
    void onlyTheGroupsOfThePlanAreThere() // R54
    {
        QCOMPARE(allRosterGroups().size(), 5);
        for (const RosterGroup group : allRosterGroups())
            QCOMPARE(*rosterGroupFromWord(QString(toWord(group))), group);
        for (const char* word : {"support", "executives", "all-company", "partners", ""})
            QVERIFY(!RosterEntry::fromJson(entry(word)));
        QVERIFY(RosterEntry::fromJson(entry("incident-response")));
    }

    void engineeringAndProductManagementAreThereByANamedSubset() // R54
    {
        for (const char* group : {"product-engineering", "product-management"}) {
            QVERIFY(RosterEntry::fromJson(entry(group)).error().code == error::BodyFieldMissing);
            QCOMPARE(RosterEntry::fromJson(entry(group, "kernel team"))->subset,
                     QStringLiteral("kernel team"));
        }
        QVERIFY(!RosterEntry::fromJson(entry("incident-response", "half of it")));
    }

    void everyEntryHasAReason()
    {
        QJsonObject json = entry("incident-response");
        json[QLatin1String("reason")] = QStringLiteral("  ");
        QVERIFY(RosterEntry::fromJson(json).error().code == error::BodyFieldMissing);
    }

    void rolesSayWhichGroupSomebodyStandsFor() // R54 R152 R153
    {
        for (const Role role : {Role::Support, Role::Executive, Role::SupplyChain}) {
            for (const RosterGroup group : allRosterGroups())
                QVERIFY2(!canStandFor({role}, group), toWord(role).data());
        }
        QVERIFY(canStandFor({Role::Engineer}, RosterGroup::ProductEngineering));
        QVERIFY(!canStandFor({Role::Engineer}, RosterGroup::IncidentResponse));
        QVERIFY(canStandFor({Role::Support, Role::Analyst}, RosterGroup::IncidentResponse));
        QVERIFY(canStandFor({Role::Director}, RosterGroup::ProductSecurityManagement));
        QVERIFY(!canStandFor({}, RosterGroup::ProductManagement));
    }

    void anEntryEndsAtItsEnd()
    {
        QJsonObject json = entry("incident-response");
        json[QLatin1String("until")] = QStringLiteral("2026-11-03T09:00:00.000Z");
        const RosterEntry read = RosterEntry::fromJson(json).value();
        QVERIFY(!read.isActiveAt(at("2026-11-02T08:59:59Z")));
        QVERIFY(read.isActiveAt(at("2026-11-02T09:00:00Z")));
        QVERIFY(!read.isActiveAt(at("2026-11-03T09:00:00Z")));
        QCOMPARE(read.toJson(), json);
        json[QLatin1String("until")] = QStringLiteral("2026-11-01T09:00:00.000Z");
        QVERIFY(RosterEntry::fromJson(json).error().code == error::BodyFieldValue);
    }
};

QTEST_APPLESS_MAIN(tst_RosterEntry)
#include "tst_RosterEntry.moc"
