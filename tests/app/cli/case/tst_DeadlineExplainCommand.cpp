// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/case/CaseWorkspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

class tst_DeadlineExplainCommand : public QObject
{
    Q_OBJECT

    static QStringList explain(const QStringList& words)
    {
        return QStringList{u"deadline"_s, u"explain"_s, u"--at"_s, u"2026-11-23T09:00:00Z"_s} + words;
    }
    static QStringList early(const QStringList& more = {})
    {
        return explain(
            QStringList{u"--clock"_s, u"cra.early-warning"_s, u"--if"_s, u"craEvent=severe-incident"_s} +
            more);
    }

private Q_SLOTS:
    void saysEveryStep()
    {
        const CliRun run(early({u"--if"_s, u"aware=2026-11-22T10:00:00Z"_s}));
        QCOMPARE(run.code, 0);
        QCOMPARE(QString::fromUtf8(run.out).split(u'\n'),
                 (QStringList{
                     u"cra.early-warning (CRA Art. 14(2)(a), 14(4)(a)): due 2026-11-23 10:00 UTC, in 1 h"_s,
                     u"    the rule is CRA Art. 14(2)(a), 14(4)(a)"_s,
                     u"    it starts with \"aware\": 2026-11-22 10:00 UTC"_s,
                     u"    24 hours later: 2026-11-23 10:00 UTC"_s, QString()}));
    }

    void aClockThatHasNotStartedHasNoDate()
    {
        const CliRun run(early({u"--json"_s}));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.rows().size(), 1);
        const QJsonObject row = run.rows().constFirst();
        QCOMPARE(row[u"state"_s].toString(), u"waiting"_s);
        QCOMPARE(row[u"waitsFor"_s][0].toString(), u"aware"_s);
        QVERIFY(!row.contains(u"due"_s));
    }

    void daysOffAreExplained()
    {
        const CliRun run(
            explain({u"--clock"_s, u"reporter.first-reply"_s, u"--if"_s, u"kind=report"_s, u"--if"_s,
                     u"reporter=yes"_s, u"--if"_s, u"received=2026-11-20T10:00:00Z"_s, u"--json"_s}));
        QCOMPARE(run.code, 0);
        const QJsonObject row = run.rows().constFirst();
        QCOMPARE(row[u"due"_s].toString(), u"2026-11-25T10:00:00.000Z"_s);
        QStringList skipped;
        for (const QJsonValue& step : row[u"steps"_s].toArray()) {
            if (step[u"kind"_s] == u"skipped-day"_s)
                skipped.append(step[u"day"_s].toString() + u' ' + step[u"words"_s][0].toString());
        }
        QCOMPARE(skipped, (QStringList{u"2026-11-21 weekend"_s, u"2026-11-22 weekend"_s}));
    }

    void anIncidentTellsThePlanOfItsRelease() // D2 R104 R125
    {
        CaseWorkspace workspace;
        const RecordId incident = CaseWorkspace::idOf("incident");
        workspace.make(incident, RecordKind::Incident, {{u"title"_s, u"Overflow"_s}});
        workspace.set(incident, "release", QJsonObject{{u"at"_s, u"2026-12-28T13:00:00.000Z"_s}, {u"zone"_s, u"Europe/Berlin"_s}});
        const QStringList asked{u"deadline"_s, u"explain"_s, incident.toText(), u"--at"_s, u"2026-12-01T09:00:00Z"_s};
        const CliRun run = workspace.run(asked + QStringList{u"--json"_s});
        QVERIFY2(run.err.isEmpty(), run.err.constData());
        QMap<QString, QJsonObject> steps;
        for (const QJsonObject& row : run.rows()) {
            if (row.contains(u"liftPlan"_s))
                steps[row[u"liftPlan"_s].toString()] = row;
        }
        QCOMPARE(steps.keys(), (QStringList{u"freeze"_s, u"lift"_s}));
        QCOMPARE(steps[u"freeze"_s][u"at"_s].toString(), u"2026-12-25T13:00:00.000Z"_s);
        const QJsonObject lift = steps[u"lift"_s]; // year's end is a black-out of the rules that ship
        QCOMPARE(lift[u"collisions"_s].toArray(), QJsonArray{u"blackout"_s});
        QCOMPARE(lift[u"names"_s].toArray(), QJsonArray{u"year's end"_s});
        QCOMPARE(lift[u"proposed"_s].toString(), u"2026-12-23T16:00:00.000Z"_s);
        QVERIFY(workspace.run(asked).out.contains(
            "lift plan: lift at 2026-12-28 13:00 UTC, which collides (blackout, year's end); proposed: 2026-12-23 16:00 UTC"));
    }

    void whatIsLateIsOne()
    {
        const CliRun run(early({u"--if"_s, u"aware=2026-11-20T10:00:00Z"_s}));
        QCOMPARE(run.code, 1);
        QVERIFY2(run.out.contains("1 day 23 h late"), run.out.constData());
        const CliRun done(early({u"--if"_s, u"aware=2026-11-20T10:00:00Z"_s, u"--if"_s,
                                 u"earlyWarningSubmitted=2026-11-20T11:00:00Z"_s}));
        QCOMPARE(done.code, 0);
        QVERIFY2(done.out.contains("done 2026-11-20 11:00 UTC, was due 2026-11-21 10:00 UTC\n"),
                 done.out.constData());
    }

    void ownPoliciesCountInstead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"policy.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"name":"Ours","version":"1","calendars":{"a":{"zone":"Europe/Berlin"}},
            "clocks":[{"id":"fix","source":"3.2","start":{"of":["received"]},"duration":{"businessDays":1},"calendar":"a"}]})");
        file.close();
        const CliRun run(
            explain({u"--policy"_s, path, u"--if"_s, u"received=2026-11-20T10:00:00Z"_s, u"--json"_s}));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.rows().size(), 1);
        QCOMPARE(run.rows().constFirst()[u"due"_s].toString(), u"2026-11-23T10:00:00.000Z"_s);
    }

    void wordsThatNoShippedRuleNamesAreKnown()
    {
        // Whole sentences of facts that records give, not only what the rules look at.
        const CliRun run(early({u"--if"_s, u"aware=2026-11-22T12:00:00+02:00"_s, u"--if"_s, u"csirtCountry=DE"_s,
                                u"--if"_s, u"state=open"_s, u"--if"_s, u"labels=a,b"_s, u"--if"_s,
                                u"lift="_s, u"--if"_s, u"severity=LOW"_s, u"--json"_s}));
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.rows().constFirst()[u"due"_s].toString(), u"2026-11-23T10:00:00.000Z"_s);
    }

    void aClockWithoutARuleForTheCaseIsNamed()
    {
        const CliRun run(explain({u"--clock"_s, u"cra.early-warning"_s}));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains("cra.early-warning has no rule for this case"), run.err.constData());
    }

    void nothingIsSaidToHaveNoDeadline()
    {
        const CliRun run(explain({}));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.startsWith("Nothing has a deadline: name a record"), run.err.constData());
        CaseWorkspace workspace;
        const RecordId offering = CaseWorkspace::idOf("offering");
        workspace.make(offering, RecordKind::Offering, {{u"name"_s, u"Base"_s}, {u"shortName"_s, u"base"_s}});
        const CliRun record = workspace.run({u"deadline"_s, u"explain"_s, u"base"_s});
        QCOMPARE(record.code, 0);
        QCOMPARE(record.out, QByteArray());
        QCOMPARE(record.err, QByteArray("Nothing about this record has a deadline.\n"));
    }

    void faultsAreSaidInWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no equals") << QStringList{u"--if"_s, u"severity"_s} << 2
                                   << QByteArray("what-if.form");
        QTest::newRow("no moment") << QStringList{u"--if"_s, u"aware=2026-99-99"_s} << 2
                                   << QByteArray("what-if.moment");
        const auto row = [](const char* name, const QStringList& words, const char* message) {
            QTest::newRow(name) << words << 2 << QByteArray(message);
        };
        row("no such clock", {u"--clock"_s, u"nope"_s}, "clock.unknown");
        row("clocks there are", {u"--clock"_s, u"nope"_s}, "cra.early-warning");
        row("no such field", {u"--if"_s, u"bogusfield=1"_s}, "clock.field-unknown");
        row("fields there are", {u"--if"_s, u"bogusfield="_s}, "earlyWarningSubmitted");
        row("no such word", {u"--if"_s, u"craEvent=severe_incident"_s}, "clock.word-unknown");
        row("words there are", {u"--if"_s, u"craEvent=severe_incident"_s}, "severe-incident");
        row("one word of several", {u"--if"_s, u"severity=low,huge"_s}, "\"huge\"");
        row("a word for a moment", {u"--if"_s, u"aware=yesterday"_s}, "what-if.moment");
        row("local habits", {u"--if"_s, u"aware=22.11.2026 10:00"_s}, "what-if.moment");
        row("no zone", {u"--if"_s, u"aware=2026-11-22T10:00:00"_s}, "what-if.moment");
        row("no time", {u"--if"_s, u"aware=2026-11-22"_s}, "what-if.moment");
        QTest::newRow("no moment that is now") << QStringList{u"--at"_s, u"soon"_s} << 2
                                               << QByteArray("This is no moment: give it as 2026-01-31T12:00:00Z.");
        QTest::newRow("no file") << QStringList{u"--policy"_s, u"/nowhere/policy.json"_s} << 2
                                 << QByteArray("policy.file-unreadable");
        QTest::newRow("unknown option") << QStringList{u"--what"_s} << 2 << QByteArray("Usage");
    }

    void faultsAreSaidInWords()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, message);
        const CliRun run(explain(words));
        QTEST(run.code, "code");
        QVERIFY2(run.err.contains(message), run.err.constData());
        QCOMPARE(run.out, QByteArray());
    }

    void helpHasAnExample()
    {
        const CliRun run({u"deadline"_s, u"explain"_s, u"--help"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("Example"));
    }
};

QTEST_GUILESS_MAIN(tst_DeadlineExplainCommand)
#include "tst_DeadlineExplainCommand.moc"
