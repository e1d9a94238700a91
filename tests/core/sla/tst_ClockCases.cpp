// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/ClockDuration.h"
#include "core/sla/DeadlineRun.h"
#include "core/sla/ShippedPolicies.h"
#include "core/sla/SlaPolicy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace firebreak;

/// Deadlines over clock changes, leap days, month ends, holidays and zones, and those of what was filed early. The
/// expected moments of tests/data/sla come from another implementation (Python's zoneinfo and calendar, by the wording of
/// the articles), which agrees on every case.
class tst_ClockCases : public QObject
{
    Q_OBJECT

private:
    QJsonObject m_calendars;
    QList<QJsonObject> m_cases;
    QList<QJsonObject> m_filings;

    static QList<QJsonObject> rowsOf(const char* name)
    {
        QFile file(QStringLiteral(FIREBREAK_TEST_FILES "/sla/") + QLatin1String(name));
        QList<QJsonObject> rows;
        if (!file.open(QIODevice::ReadOnly))
            return rows;
        while (!file.atEnd())
            rows.append(QJsonDocument::fromJson(file.readLine()).object());
        return rows;
    }
    static Instant moment(const QJsonValue& text) { return *instantFromText(text.toString()); }

private Q_SLOTS:
    void initTestCase()
    {
        m_cases = rowsOf("clock-cases.ndjson");
        QVERIFY(!m_cases.isEmpty());
        m_calendars = m_cases.takeFirst().value(QLatin1String("calendars")).toObject();
        m_filings = rowsOf("filing-cases.ndjson");
    }

    void everySortOfCaseIsThere()
    {
        QMap<QString, int> sorts{{QStringLiteral("early filing"), int(m_filings.size())}};
        for (const QJsonObject& row : std::as_const(m_cases)) {
            ++sorts[row.value(QLatin1String("name")).toString().section(QLatin1Char(':'), 0, 0)];
            sorts[QStringLiteral("zone")] += row.value(QLatin1String("calendar")) != QLatin1String("utc");
        }
        QVERIFY(m_cases.size() + m_filings.size() >= 400);
        for (const char* sort : {"clock change", "leap day", "month end", "holiday", "zone", "early filing"})
            QVERIFY2(sorts.value(QLatin1String(sort)) >= 20, sort);
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

    void filings_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonObject& row : std::as_const(m_filings))
            QTest::newRow(qPrintable(row.value(QLatin1String("name")).toString())) << row;
    }

    /// What is filed early moves what counts from the filing, and nothing else; what was not filed has no such date.
    // R149
    void filings()
    {
        QFETCH(QJsonObject, row);
        ClockFacts facts;
        const QJsonObject words = row.value(QLatin1String("words")).toObject();
        for (auto it = words.begin(); it != words.end(); ++it)
            facts.words[it.key()] = {it.value()[0].toString()};
        const QJsonObject moments = row.value(QLatin1String("moments")).toObject();
        for (auto it = moments.begin(); it != moments.end(); ++it)
            facts.moments[it.key()] = moment(it.value());
        const QJsonObject expected = row.value(QLatin1String("due")).toObject();
        QJsonObject due;
        QStringList late;
        std::optional<Instant> next;
        for (const Deadline& deadline : shippedClocks().deadlines(facts)) {
            if (!expected.contains(deadline.clock)) {
                QVERIFY2(deadline.clock.section(QLatin1Char('.'), 0, 0) !=
                             expected.keys().constFirst().section(QLatin1Char('.'), 0, 0),
                         qPrintable(deadline.clock));
                continue;
            }
            due[deadline.clock] = deadline.due ? QJsonValue(toText(*deadline.due)) : QJsonValue();
            if (deadline.stoppedAt && deadline.isLateAt(*deadline.stoppedAt))
                late.append(deadline.clock);
            if (deadline.state == Deadline::State::Running)
                next = next ? std::min(next, deadline.due) : deadline.due;
        }
        QCOMPARE(due, expected);
        late.sort();
        QCOMPARE(QJsonArray::fromStringList(late), row.value(QLatin1String("late")).toArray());
        QCOMPARE(next ? QJsonValue(toText(*next)) : QJsonValue(), row.value(QLatin1String("next")));
    }
};

QTEST_GUILESS_MAIN(tst_ClockCases)
#include "tst_ClockCases.moc"
