// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/Person.h"

#include <QJsonArray>
#include <QTest>

using namespace firebreak;

class tst_Person : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripsWithUnknownFields()
    {
        const QJsonObject body{{QStringLiteral("name"), QStringLiteral("A B")},
                               {QStringLiteral("roles"), QJsonArray{QStringLiteral("analyst")}},
                               {QStringLiteral("pronouns"), QStringLiteral("they")}};
        const auto person = Person::fromJson(body);
        QVERIFY(person.has_value());
        QVERIFY(person->isActive);
        QCOMPARE(person->toJson(), body);
    }

    void refusesBadBodies()
    {
        QVERIFY(Person::fromJson({}).error().code == error::PersonNameMissing);
        const QJsonObject strange{{QStringLiteral("name"), QStringLiteral("A")},
                                  {QStringLiteral("roles"), QJsonArray{QStringLiteral("emperor")}}};
        QVERIFY(Person::fromJson(strange).error().code == error::RoleUnknown);
        const QJsonObject longName{{QStringLiteral("name"), QString(121, QLatin1Char('x'))}};
        QVERIFY(Person::fromJson(longName).error().code == error::PersonNameTooLong);
    }
};

QTEST_GUILESS_MAIN(tst_Person)
#include "tst_Person.moc"
