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
        return {RecordId(Uuid::fromName("test", "report")),
                QStringLiteral("Reproduce it"),
                QStringLiteral("on 3.2"),
                RecordId(Uuid::fromName("test", "analyst")),
                instantFromMs(9000),
                instantFromMs(1000),
                {{QStringLiteral("build"), TaskConclusion::Done, QStringLiteral("built")},
                 {QStringLiteral("run"), std::nullopt, {}}},
                std::nullopt,
                {},
                {{QStringLiteral("future"), 1}}};
    }

private Q_SLOTS:
    void roundTripsWithUnknownFields() { QCOMPARE(Task::fromJson(full().toJson()).value(), full()); }

    void itClosesWithAllItsParts() // R111
    {
        Task task = full();
        QVERIFY(!task.isClosed());
        QCOMPARE(task.openSubTasks(), {QStringLiteral("run")});
        task.conclusion = TaskConclusion::Done;
        task.outcome = QStringLiteral("confirmed");
        QVERIFY(Task::fromJson(task.toJson()).error().code == error::BodyFieldValue);
        task.subTasks.last() = {QStringLiteral("run"), TaskConclusion::NotApplicable,
                                QStringLiteral("no such machine")};
        QVERIFY(Task::fromJson(task.toJson())->isClosed());
    }

    void aConclusionIsDocumented() // R111
    {
        Task task = full();
        task.subTasks.first().outcome.clear();
        QVERIFY(Task::fromJson(task.toJson()).error().code == error::BodyFieldMissing);
        task = full();
        task.subTasks.clear();
        task.conclusion = TaskConclusion::NotApplicable;
        QVERIFY(Task::fromJson(task.toJson()).error().code == error::BodyFieldMissing);
    }

    void refusesWhatItCanNotBeWithout()
    {
        for (const char* field : {"about", "title"}) {
            QJsonObject body = full().toJson();
            body.remove(QLatin1String(field));
            QVERIFY2(!Task::fromJson(body), field);
        }
        QJsonObject body = full().toJson();
        body[QLatin1String("conclusion")] = QStringLiteral("maybe");
        QVERIFY(Task::fromJson(body).error().code == error::BodyFieldValue);
    }
};

QTEST_APPLESS_MAIN(tst_Task)
#include "tst_Task.moc"
