// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/RecordJson.h"

#include <QTest>

using namespace firebreak;

class tst_RecordJson : public QObject
{
    Q_OBJECT

private:
    static Record record()
    {
        return {RecordId::generate(instantFromMs(7)),
                RecordKind::Flaw,
                Compartment::company(),
                3,
                false,
                {{QStringLiteral("title"), QStringLiteral("x")}, {QStringLiteral("future"), 1}}};
    }

private Q_SLOTS:
    void roundTrips()
    {
        Record one = record();
        QCOMPARE(recordFromJson(toJson(one)).value(), one);
        QVERIFY(!toJson(one).contains(QLatin1String("removed")));
        one.isRemoved = true;
        one.revision = 9'007'199'254'740'000;
        QCOMPARE(recordFromJson(toJson(one)).value(), one);
    }

    void refusesWithThePlace_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("id") << "id" << QJsonValue(QStringLiteral("x"));
        QTest::newRow("kind") << "kind" << QJsonValue(QStringLiteral("dragon"));
        QTest::newRow("compartment") << "compartment" << QJsonValue(QStringLiteral("moon"));
        QTest::newRow("revision") << "revision" << QJsonValue(0);
        QTest::newRow("body") << "body" << QJsonValue(QStringLiteral("{}"));
    }

    void refusesWithThePlace()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(record());
        json[field] = value;
        const auto read = recordFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().place, field);
    }
};

QTEST_GUILESS_MAIN(tst_RecordJson)
#include "tst_RecordJson.moc"
