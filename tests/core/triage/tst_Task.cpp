// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/Task.h"

#include "core/base/BodyError.h"

#include <QTest>

using namespace firebreak;

class tst_Task : public QObject
{
    Q_OBJECT

    static Task full()
    {
        const RecordId person(Uuid::fromName("test", "analyst"));
        return {RecordId(Uuid::fromName("test", "report")),
                QStringLiteral("Reproduce it"),
                QStringLiteral("on 3.2"),
                person,
                instantFromMs(9000),
                instantFromMs(1000),
                {{QStringLiteral("build"),
                  TaskConclusion{true, QStringLiteral("built"), instantFromMs(2000), person}},
                 {QStringLiteral("run"), std::nullopt}},
                std::nullopt,
                {{QStringLiteral("future"), 1}}};
    }

private Q_SLOTS:
    void roundTripsWithUnknownFields() { QCOMPARE(Task::fromJson(full().toJson()).value(), full()); }

    void itClosesWithAllItsParts() // R111
    {
        Task task = full();
        QVERIFY(!task.isClosed());
        QCOMPARE(task.openSubTasks(), {QStringLiteral("run")});
        task.conclusion =
            TaskConclusion{true, QStringLiteral("confirmed"), instantFromMs(4000), std::nullopt};
        QVERIFY(Task::fromJson(task.toJson()).error().code == error::BodyFieldValue);
        task.subTasks.last().conclusion =
            TaskConclusion{false, QStringLiteral("no such machine"), instantFromMs(3000), {}};
        QVERIFY(Task::fromJson(task.toJson())->isClosed());
    }

    void aConclusionIsDocumented() // R111
    {
        Task task = full();
        task.subTasks.first().conclusion->text.clear();
        QVERIFY(Task::fromJson(task.toJson()).error().code == error::BodyFieldMissing);
        for (const char* field : {"about", "title", "createdAt"}) {
            QJsonObject body = full().toJson();
            body.remove(QLatin1String(field));
            QVERIFY2(!Task::fromJson(body), field);
        }
    }
};

QTEST_APPLESS_MAIN(tst_Task)
#include "tst_Task.moc"
