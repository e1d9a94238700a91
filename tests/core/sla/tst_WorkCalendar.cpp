// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Corpus.h"

#include "core/sla/SlaError.h"
#include "core/sla/WorkCalendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_WorkCalendar : public QObject
{
    Q_OBJECT

private:
    static QJsonObject json(const QJsonArray& weekend = {6, 7}, const QJsonValue& holidays = QJsonArray())
    {
        return {{QStringLiteral("zone"), QStringLiteral("UTC")},
                {QStringLiteral("weekend"), weekend},
                {QStringLiteral("holidays"), holidays}};
    }

private Q_SLOTS:
    void agreesWithTheCorpusOnEveryCountry()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        // The whole calendars are those of the second opinion; rows on which the two opinions differ are left
        // out.
        QHash<QString, QJsonObject> holidays;
        int agreed = 0;
        QStringList different;
        for (const QJsonObject& row : corpusRows(QStringLiteral("14-calendars/cases/business-days.ndjson"))) {
            if (!row.value(QLatin1String("second_opinion_agrees")).toBool())
                continue;
            const QString country = row.value(QLatin1String("country")).toString();
            if (!holidays.contains(country)) {
                const QString path =
                    QStringLiteral("14-calendars/common/second-opinion/%1.json").arg(country);
                holidays[country] = QJsonDocument::fromJson(corpusBytes(path)).object();
            }
            QJsonArray weekend;
            for (const QJsonValue& day : row.value(QLatin1String("weekend")).toArray())
                weekend.append(day.toInt() + 1); // the table counts Monday as 0
            const auto calendar = WorkCalendar::fromJson(json(weekend, holidays.value(country)));
            QVERIFY(calendar);
            const QDate start = QDate::fromString(row.value(QLatin1String("start")).toString(), Qt::ISODate);
            const int count = row.value(QLatin1String("add_business_days")).toInt();
            const QString end = calendar->addBusinessDays(start, count).toString(Qt::ISODate);
            if (end == row.value(QLatin1String("end")).toString())
                ++agreed;
            else
                different.append(row.value(QLatin1String("id")).toString() + QStringLiteral(" gave ") + end);
        }
        qInfo("%d cases agree, %d differ", agreed, int(different.size()));
        QVERIFY2(different.isEmpty(), qPrintable(different.mid(0, 20).join(QLatin1Char('\n'))));
        QVERIFY(agreed > 300);
    }

    /// The other opinion's tables, which name each holiday: its public ones are days off, and the working days counted
    /// over them end where the rows say.
    void agreesWithTheHolidayTables()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        QHash<QString, QJsonArray> holidays;
        QSet<QString> known; // AT-2026
        for (const QJsonObject& row : corpusRows(QStringLiteral("14-calendars/cases/holidays.ndjson.zst"))) {
            known.insert(row.value(QLatin1String("id")).toString());
            QJsonArray& days = holidays[row.value(QLatin1String("country")).toString()];
            for (const QJsonValue& day : row.value(QLatin1String("holidays")).toArray()) {
                if (day[QLatin1String("type")] == QLatin1String("public"))
                    days.append(day[QLatin1String("date")]);
            }
        }
        int off = 0;
        for (const QJsonArray& days : std::as_const(holidays)) {
            const auto calendar = WorkCalendar::fromJson(json({}, days));
            QVERIFY(calendar);
            for (const QJsonValue& day : days) {
                QVERIFY2(!calendar->isBusinessDay(QDate::fromString(day.toString(), Qt::ISODate)),
                         qPrintable(day.toString()));
                ++off;
            }
        }
        int agreed = 0;
        for (const QJsonObject& row : corpusRows(QStringLiteral("14-calendars/cases/business-days.ndjson"))) {
            const QString country = row.value(QLatin1String("country")).toString();
            const QString start = row.value(QLatin1String("start")).toString();
            const QString end = row.value(QLatin1String("end")).toString();
            if (!row.value(QLatin1String("second_opinion_agrees")).toBool() ||
                !known.contains(country + QLatin1Char('-') + start.left(4)) ||
                !known.contains(country + QLatin1Char('-') + end.left(4)))
                continue;
            QJsonArray weekend;
            for (const QJsonValue& day : row.value(QLatin1String("weekend")).toArray())
                weekend.append(day.toInt() + 1);
            const auto calendar = WorkCalendar::fromJson(json(weekend, holidays.value(country)));
            QCOMPARE(calendar->addBusinessDays(QDate::fromString(start, Qt::ISODate),
                                               row.value(QLatin1String("add_business_days")).toInt()),
                     QDate::fromString(end, Qt::ISODate));
            ++agreed;
        }
        qInfo("%d holidays are days off, %d rows agree", off, agreed);
        QVERIFY(off > 1'000 && agreed > 300);
    }

    void indexAndSteppingAgree()
    {
        const auto calendar = WorkCalendar::fromJson(json({5, 6}, QJsonArray{QStringLiteral("2026-03-10")}));
        QVERIFY(calendar);
        QDate date(2026, 2, 25);
        for (int i = 0; i < 40; ++i, date = date.addDays(1)) {
            for (int count = -6; count <= 6; ++count) {
                QDate slow = date;
                for (int left = count; left != 0;) {
                    slow = slow.addDays(count > 0 ? 1 : -1);
                    if (calendar->isBusinessDay(slow))
                        left += count > 0 ? -1 : 1;
                }
                while (count == 0 && !calendar->isBusinessDay(slow))
                    slow = slow.addDays(1);
                QCOMPARE(calendar->addBusinessDays(date, count), slow);
                if (count != 0 && calendar->isBusinessDay(date))
                    QCOMPARE(calendar->businessDaysBetween(date, slow), count);
            }
        }
    }

    void answersBeyondItsYears()
    {
        const auto calendar = WorkCalendar::fromJson(json());
        QCOMPARE(calendar->addBusinessDays(QDate(2060, 12, 31), 1), QDate(2061, 1, 3));
        QCOMPARE(calendar->addBusinessDays(QDate(1989, 12, 29), 1), QDate(1990, 1, 1));
        QCOMPARE(calendar->addBusinessDays(QDate(1990, 1, 1), -1), QDate(1989, 12, 29));
    }

    void refusesBadData_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("zone") << "zone" << QJsonValue(QStringLiteral("Moon/Tranquility"))
                              << "sla.zone-unknown";
        QTest::newRow("weekend") << "weekend" << QJsonValue(QJsonArray{8}) << "sla.field-value";
        QTest::newRow("no work") << "weekend" << QJsonValue(QJsonArray{1, 2, 3, 4, 5, 6, 7})
                                 << "sla.calendar-no-work";
        QTest::newRow("holiday") << "holidays" << QJsonValue(QJsonArray{QStringLiteral("2026-02-30")})
                                 << "sla.field-value";
        QTest::newRow("closes") << "closes" << QJsonValue(QStringLiteral("08:00")) << "sla.field-value";
        QTest::newRow("opens") << "opens" << QJsonValue(QStringLiteral("early")) << "sla.field-value";
        QTest::newRow("shutdown") << "shutdowns" << QJsonValue(QJsonArray{QJsonObject()})
                                  << "sla.field-value";
    }

    void refusesBadData()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QJsonObject bad = json();
        bad[key] = value;
        const auto calendar = WorkCalendar::fromJson(bad);
        QVERIFY(!calendar);
        QCOMPARE(QString(calendar.error().code.word()), code);
        QVERIFY(calendar.error().place.startsWith(QLatin1Char('/') + key));
    }
};

QTEST_GUILESS_MAIN(tst_WorkCalendar)
#include "tst_WorkCalendar.moc"
