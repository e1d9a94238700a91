// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Enrolment.h"

#include <QJsonArray>
#include <QTest>

using namespace firebreak;

class tst_Enrolment : public QObject
{
    Q_OBJECT

    static Enrolment enrolment()
    {
        return {QUrl(QStringLiteral("https://psirt.example.com:7443")),
                QByteArray(32, '\x17'),
                QStringLiteral("0197a000-0000-7000-8000-000000000001"),
                QByteArray(32, '\x29'),
                RecordId(Uuid::fromName("person", "a")),
                QStringLiteral("Ada Byron"),
                {Role::Analyst, Role::Writer},
                DeviceId(Uuid::fromName("device", "a")),
                std::make_shared<const SigningKey>(SigningKey::generate())};
    }

private Q_SLOTS:
    void roundTripsWithoutTheKey()
    {
        const Enrolment one = enrolment();
        const QJsonObject json = one.toJson();
        const QByteArray seed = one.key->seed().view().toByteArray();
        QVERIFY(!QJsonDocument(json).toJson().contains(seed.toBase64(QByteArray::Base64UrlEncoding |
                                                                     QByteArray::OmitTrailingEquals)));
        const Result<Enrolment> read = Enrolment::fromJson(json, one.key);
        QVERIFY(read);
        QCOMPARE(read->url, one.url);
        QCOMPARE(read->certificate, one.certificate);
        QCOMPARE(read->organisationId, one.organisationId);
        QCOMPARE(read->organisationKey, one.organisationKey);
        QCOMPARE(read->person, one.person);
        QCOMPARE(read->name, one.name);
        QCOMPARE(read->roles, one.roles);
        QCOMPARE(read->device, one.device);
        QCOMPARE(read->actor().person, one.person);
    }

    void leavesOutRolesOfANewerServer()
    {
        QJsonObject json = enrolment().toJson();
        json[QLatin1String("roles")] =
            QJsonArray{QStringLiteral("analyst"), QStringLiteral("astronaut"), QStringLiteral("analyst")};
        QCOMPARE(Enrolment::fromJson(json, nullptr).value().roles, QList<Role>{Role::Analyst});
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field : {"url", "certificate", "organisationKey", "person", "device"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void refusesWhatIsNone()
    {
        QFETCH(QString, field);
        QJsonObject json = enrolment().toJson();
        json[field] = QStringLiteral("?");
        const Result<Enrolment> read = Enrolment::fromJson(json, nullptr);
        QVERIFY(!read);
        QCOMPARE(read.error().place, field);
    }
};

QTEST_GUILESS_MAIN(tst_Enrolment)
#include "tst_Enrolment.moc"
