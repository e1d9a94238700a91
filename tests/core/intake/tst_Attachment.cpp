// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Attachment.h"

#include "core/base/BodyError.h"

#include <QTest>

using namespace firebreak;

class tst_Attachment : public QObject
{
    Q_OBJECT

    static RecordId idOf(const char* name) { return RecordId(Uuid::fromName("test", name)); }

    static Attachment full()
    {
        return {idOf("flaw"),
                QString(64, u'a'),
                1234,
                QStringLiteral("poc.c"),
                QStringLiteral("text/x-c"),
                true,
                {idOf("engineer")},
                instantFromMs(5),
                idOf("analyst"),
                {{QStringLiteral("future"), 1}}};
    }

private Q_SLOTS:
    void roundTripsWithUnknownFields() { QCOMPARE(Attachment::fromJson(full().toJson()).value(), full()); }

    void refusesWhatNoFileCanBe()
    {
        const QList<std::pair<const char*, QJsonValue>> faults{
            {"sha256", QString(64, u'A')},
            {"sha256", QString(63, u'a')},
            {"size", -1},
            {"size", 1.5},
            {"name", QStringLiteral("../etc/passwd")},
            {"name", QStringLiteral("..")},
            {"name", QStringLiteral("a\\b")},
            {"mediaType", QStringLiteral("text")},
            {"mediaType", QStringLiteral("text/plain; charset=x")},
            {"reproducer", false}};
        for (const auto& [field, value] : faults) {
            QJsonObject body = full().toJson();
            body[QLatin1String(field)] = value;
            QVERIFY2(!Attachment::fromJson(body), field);
        }
        for (const char* field : {"about", "sha256", "size", "name", "mediaType"}) {
            QJsonObject body = full().toJson();
            body.remove(QLatin1String(field));
            QVERIFY2(Attachment::fromJson(body).error().code == error::BodyFieldMissing, field);
        }
    }

    void aReproducerIsForThoseItWasPassedTo() // R62
    {
        const Actor engineer{idOf("engineer"), {Role::Engineer}};
        const Actor colleague{idOf("colleague"), {Role::Engineer}};
        const Actor analyst{idOf("analyst"), {Role::Analyst}};
        QVERIFY(full().mayOpen(engineer) && full().mayOpen(analyst) && !full().mayOpen(colleague));
        Attachment picture = full();
        picture.isReproducer = false;
        QVERIFY(picture.mayOpen(colleague));
    }
};

QTEST_APPLESS_MAIN(tst_Attachment)
#include "tst_Attachment.moc"
