// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/DemoScript.h"
#include "core/cvss/CvssFinding.h"
#include "core/cvss/CvssVector.h"
#include "core/intake/Report.h"
#include "core/intake/ReportView.h"
#include "tests/support/MemoryState.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// The demo workspace that ships: every command of it is allowed, and its facts fit together.
class tst_DemoScript : public QObject
{
    Q_OBJECT

private:
    const Instant m_now = *instantFromText(u"2026-11-22T10:00:00Z");
    QByteArray m_json;

    static bool runAll(MemoryState& state, const QList<DemoStep>& steps)
    {
        for (const DemoStep& step : steps) {
            const auto outcome = state.run(step.command, {step.actor, step.command.at});
            if (!outcome) {
                qWarning("%s: %s", qPrintable(toWord(step.command.payload)), qPrintable(toLogLine(outcome.error())));
                return false;
            }
            if (outcome->changes.isEmpty()) {
                qWarning("%s changes nothing", qPrintable(toWord(step.command.payload)));
                return false;
            }
        }
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(qEnvironmentVariable("FIREBREAK_SOURCE_DIR") + QLatin1String("/resources/demo/workspace.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_json = file.readAll();
    }

    void namesThePersonAtTheScreen()
    {
        const Result<DemoSelf> self = demoSelf(m_json);
        QVERIFY(self);
        QCOMPARE(self->name, QStringLiteral("Ines Aguilar"));
        QVERIFY(self->roles.contains(Role::Analyst));
        for (const char* bad : {"", "[]", "{}", R"({"people":[{"name":"A","roles":[]}]})",
                                R"({"people":[{"name":"A","roles":["analyst","dancer"]}]})"}) {
            const auto refused = demoSelf(bad);
            QVERIFY2(!refused, bad);
            QCOMPARE(refused.error().code, error::DemoMalformed);
        }
    }

    void everyCommandIsAllowed()
    {
        const auto steps = demoScript(m_json, m_now, {});
        QVERIFY2(steps, steps ? "" : qPrintable(toLogLine(steps.error())));
        MemoryState state;
        QVERIFY(runAll(state, *steps));
        QVERIFY(state.records(RecordKind::Report).size() >= 40);
        QVERIFY(state.records(RecordKind::Flaw).size() >= 8);
        QVERIFY(state.records(RecordKind::Note).size() >= 40);
        QCOMPARE(state.records(RecordKind::Person).size(), 8);
    }

    void everyScreenHasSomethingToShow()
    {
        MemoryState state;
        QVERIFY(runAll(state, *demoScript(m_json, m_now, {})));
        QSet<QString> seen;
        const QList<Record> records = state.records(RecordKind::Report);
        for (const Record& record : records) {
            const auto report = Report::fromJson(record.body);
            QVERIFY(report);
            QVERIFY(report->receivedAt <= m_now);
            const ReportView view = viewOf(*report);
            QVERIFY(!view.title.isEmpty());
            QVERIFY(!view.description.isEmpty());
            seen.insert(report->owner ? QStringLiteral("owned") : QStringLiteral("free"));
            seen.insert(report->severity ? QString(toWord(*report->severity)) : QStringLiteral("unrated"));
            seen.insert(report->disposition ? QString(toWord(report->disposition->kind)) : QStringLiteral("open"));
            if (view.kev)
                seen.insert(QStringLiteral("kev"));
            if (view.epss)
                seen.insert(QStringLiteral("epss"));
            if (report->cvss.size() == 1)
                seen.insert(report->cvss.firstKey());
            if (view.sources.size() >= 4)
                seen.insert(QStringLiteral("many sources"));
        }
        for (const char* what : {"owned", "free", "low", "moderate", "important", "critical", "unrated", "open",
                                 "not-affected", "rejected", "weakness", "flaw", "kev", "epss", "3.1", "4.0",
                                 "many sources"})
            QVERIFY2(seen.contains(QLatin1String(what)), what);
    }

    void publishedScoresAreThoseOfTheirVectorsOrMarked()
    {
        MemoryState state;
        QVERIFY(runAll(state, *demoScript(m_json, m_now, {})));
        int scores = 0;
        int marked = 0;
        const QList<Record> records = state.records(RecordKind::Report);
        for (const Record& record : records) {
            const auto report = Report::fromJson(record.body);
            for (const Advisory& advisory : report->advisories) {
                for (const AdvisoryScore& score : advisory.scores) {
                    const auto vector = CvssVector::parse(score.vector);
                    QVERIFY2(vector, qPrintable(score.vector));
                    QVERIFY(score.score);
                    const bool agrees = !checkPublishedScore(*vector, *score.score);
                    QVERIFY2(agrees == (score.finding == ScoreFinding::None), qPrintable(score.vector));
                    ++scores;
                    marked += agrees ? 0 : 1;
                }
            }
        }
        QVERIFY(scores > 50);
        QVERIFY(marked >= 1); // one is published wrong, and the program must be seen to say so
    }

    void thePersonAtTheScreenIsTheFirst()
    {
        const RecordId self = RecordId::generate(m_now);
        const auto steps = demoScript(m_json, m_now, self);
        QVERIFY(steps);
        MemoryState state;
        state.put({self, RecordKind::Person, Compartment::company(), 1, false, {}});
        QVERIFY(runAll(state, *steps));
        QCOMPARE(state.records(RecordKind::Person).size(), 8);
        const QList<Record> reports = state.records(RecordKind::Report);
        QVERIFY(std::any_of(reports.begin(), reports.end(), [&self](const Record& report) {
            return report.body.value(QLatin1String("owner")).toString() == self.toText();
        }));
    }

    void sameIdsEachTime()
    {
        const auto one = demoScript(m_json, m_now, {});
        const auto other = demoScript(m_json, m_now + std::chrono::hours(5), {});
        QVERIFY(one && other);
        QCOMPARE(one->size(), other->size());
        QSet<CommandId> ids;
        for (qsizetype i = 0; i < one->size(); ++i) {
            QCOMPARE(one->at(i).command.id, other->at(i).command.id);
            QCOMPARE(one->at(i).command.target, other->at(i).command.target);
            ids.insert(one->at(i).command.id);
        }
        QCOMPARE(ids.size(), one->size());
    }

    void malformedFilesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* from, const char* to, const char* place) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(place);
        };
        row("role", "\"commander\"", "\"captain\"", "/people/4/roles");
        row("person", "\"owner\": \"ines\"", "\"owner\": \"nobody\"", "/reports/0/team/owner");
        row("hours", "\"receivedHoursAgo\": 3,", "\"receivedHoursAgo\": \"3\",", "/reports/0/receivedHoursAgo");
        row("advisory", "\"source\": \"cve\"", "\"source\": \"rumour\"", "/reports/0/advisories/0/source");
        row("disposition", "\"word\": \"flaw\"", "\"word\": \"maybe\"", "/reports/1/team/disposition/word");
    }

    void malformedFilesAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, place);
        QByteArray json = m_json;
        const qsizetype at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const auto steps = demoScript(json, m_now, {});
        QVERIFY(!steps);
        QVERIFY(steps.error().code == error::DemoMalformed);
        QCOMPARE(steps.error().place, place);
        QVERIFY(!demoScript("[]", m_now, {}));
    }
};

QTEST_GUILESS_MAIN(tst_DemoScript)
#include "tst_DemoScript.moc"
