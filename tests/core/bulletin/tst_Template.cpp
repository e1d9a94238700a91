// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/Template.h"

#include "tests/core/bulletin/SampleBulletin.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_Template : public QObject
{
    Q_OBJECT

    static Template full()
    {
        Template made;
        made.name = QStringLiteral("Bulletin");
        made.version = 3;
        made.sections = sampleText().sections;
        made.signOffs = {{SignOffParty::Commander, 2}, {SignOffParty::Legal, 24}};
        made.extra = {{QStringLiteral("future"), 1}};
        return made;
    }

private Q_SLOTS:
    void roundTripsWithUnknownFields() // R124
    {
        QCOMPARE(Template::fromJson(full().toJson()).value(), full());
    }

    void theScheduleEndsAtTheFreeze() // R124
    {
        const auto schedule = full().schedule(at("2026-12-01T13:00:00Z"));
        QCOMPARE(schedule.size(), 2);
        QCOMPARE(schedule.at(0).party, SignOffParty::Legal);
        QCOMPARE(schedule.at(0).dueAt, at("2026-11-30T13:00:00Z"));
        QCOMPARE(schedule.at(1).dueAt, at("2026-12-01T11:00:00Z"));
    }

    void refusesWhatNoTemplateCanBe()
    {
        Template made = full();
        made.signOffs.append(made.signOffs.first());
        QVERIFY(!Template::fromJson(made.toJson()));
        made = full();
        made.sections.clear();
        QVERIFY(!Template::fromJson(made.toJson()));
        QJsonObject body = full().toJson();
        for (const QJsonValue& version : {QJsonValue(0), QJsonValue(1.5), QJsonValue(QStringLiteral("3"))}) {
            body[QLatin1String("version")] = version;
            QVERIFY(!Template::fromJson(body));
        }
        body = full().toJson();
        body[QLatin1String("kind")] = QStringLiteral("erratum"); // an erratum is no bulletin (D4)
        QVERIFY(!Template::fromJson(body));
    }
};

QTEST_APPLESS_MAIN(tst_Template)
#include "tst_Template.moc"
