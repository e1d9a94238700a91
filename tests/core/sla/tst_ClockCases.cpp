// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/ClockDuration.h"
#include "core/sla/DeadlineRun.h"
#include "core/sla/SlaPolicy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace firebreak;

/// Deadlines over clock changes, leap days, month ends, holidays and zones. The expected moments of
/// tests/data/sla/clock-cases.ndjson come from another implementation (Python's zoneinfo).
class tst_ClockCases : public QObject
{
    Q_OBJECT

private:
    QJsonObject m_calendars;
    QList<QJsonObject> m_cases;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(FIREBREAK_TEST_FILES "/sla/clock-cases.ndjson"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_calendars =
            QJsonDocument::fromJson(file.readLine()).object().value(QLatin1String("calendars")).toObject();
        while (!file.atEnd())
            m_cases.append(QJsonDocument::fromJson(file.readLine()).object());
        QVERIFY(m_cases.size() >= 200);
    }

    void agree_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonObject& row : std::as_const(m_cases))
            QTest::newRow(qPrintable(row.value(QLatin1String("name")).toString())) << row;
    }

    void agree()
    {
        QFETCH(QJsonObject, row);
        QJsonObject rule{{QStringLiteral("id"), QStringLiteral("clock")},
                         {QStringLiteral("start"),
                          QJsonObject{{QStringLiteral("of"), QJsonArray{QStringLiteral("aware")}}}}};
        for (const char* key : {"duration", "calendar", "notEndingOn", "shift", "endOfDay"})
            rule[QLatin1String(key)] = row.value(QLatin1String(key));
        const auto policy = SlaPolicy::fromJson(
            {{QStringLiteral("calendars"), m_calendars}, {QStringLiteral("clocks"), QJsonArray{rule}}});
        QVERIFY2(policy.has_value(), policy ? "" : qPrintable(toLogLine(policy.error())));
        ClockFacts facts;
        facts.moments[QStringLiteral("aware")] =
            *instantFromText(row.value(QLatin1String("start")).toString());
        const auto deadline = policy->deadline(QStringLiteral("clock"), facts);
        QVERIFY(deadline && deadline->due);
        QCOMPARE(toText(*deadline->due), row.value(QLatin1String("due")).toString());
        QCOMPARE(policy->nextDue(facts), deadline->due);
        // The last step with a moment is the deadline: the explanation ends where the answer does.
        std::optional<Instant> told;
        for (const DeadlineStep& step : deadline->steps)
            told = step.at ? step.at : told;
        QCOMPARE(told, deadline->due);
    }
};

QTEST_GUILESS_MAIN(tst_ClockCases)
#include "tst_ClockCases.moc"
