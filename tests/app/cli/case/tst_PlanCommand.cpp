// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/case/CaseWorkspace.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

/// On a workspace with one task that is due at 2026-11-30 10:00 and one that is due a day later.
class tst_PlanCommand : public QObject
{
    Q_OBJECT

    CaseWorkspace m_workspace;

    static RecordId id(const char* name) { return CaseWorkspace::idOf(name); }
    void makeTask(const char* name, const char* due)
    {
        m_workspace.make(id(name), RecordKind::Task,
                         {{u"about"_s, id("report").toText()},
                          {u"title"_s, QString::fromLatin1(name)},
                          {u"dueAt"_s, QString::fromLatin1(due)}});
    }
    CliRun plan(const QString& at, const QStringList& more = {}) const
    {
        return m_workspace.run(QStringList{u"plan"_s, u"--json"_s, u"--at"_s, at} + more);
    }
    /// The tasks of a run, in its order.
    static QStringList tasksIn(const CliRun& run)
    {
        QStringList titles;
        for (const QJsonObject& row : run.rows()) {
            if (row[u"kind"_s] == u"task"_s)
                titles.append(row[u"title"_s].toString());
        }
        return titles;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace.does(id("report"), CreateReport{u"A report"_s, {}});
        makeTask("second", "2026-12-01T10:00:00Z");
        makeTask("first", "2026-11-30T10:00:00Z");
    }

    void theEarliestComesFirst()
    {
        const CliRun run = plan(u"2026-11-30T09:00:00Z"_s);
        QVERIFY2(run.err.isEmpty(), run.err.constData());
        QCOMPARE(tasksIn(run), (QStringList{u"first"_s, u"second"_s}));
        for (const QJsonObject& row : run.rows()) {
            if (row[u"title"_s] != u"first"_s)
                continue;
            QCOMPARE(row[u"due"_s].toString(), u"2026-11-30T10:00:00.000Z"_s);
            QCOMPARE(row[u"late"_s].toBool(true), false);
            QCOMPARE(row[u"record"_s].toString(), id("first").toText());
            QVERIFY(!row[u"clock"_s].toString().isEmpty());
            QVERIFY(row.contains(u"source"_s));
        }
    }

    void whatIsLateIsOneAndCanBeAskedForAlone()
    {
        const CliRun run = plan(u"2026-11-30T12:00:00Z"_s, {u"--late"_s});
        QCOMPARE(run.code, 1);
        QCOMPARE(tasksIn(run), QStringList(u"first"_s));
        for (const QJsonObject& row : run.rows())
            QVERIFY(row[u"late"_s].toBool());
    }

    void daysLimitTheView()
    {
        QCOMPARE(tasksIn(plan(u"2026-11-29T12:00:00Z"_s, {u"--days"_s, u"1"_s})), QStringList(u"first"_s));
        QCOMPARE(tasksIn(plan(u"2026-11-29T12:00:00Z"_s, {u"--days"_s, u"0"_s})), QStringList());
        QCOMPARE(tasksIn(plan(u"2026-11-29T12:00:00Z"_s, {u"--days"_s, u"2"_s})), (QStringList{u"first"_s, u"second"_s}));
    }

    void whatIsDoneIsNotDue()
    {
        CaseWorkspace workspace;
        workspace.does(id("report"), CreateReport{u"A report"_s, {}});
        workspace.make(id("task"), RecordKind::Task,
                       {{u"about"_s, id("report").toText()}, {u"title"_s, u"a"_s}, {u"dueAt"_s, u"2026-11-30T10:00:00Z"_s}});
        workspace.act(id("task"), "task.conclude", {{u"conclusion"_s, u"done"_s}, {u"outcome"_s, u"looked at it"_s}});
        QCOMPARE(tasksIn(workspace.run({u"plan"_s, u"--json"_s})), QStringList());
    }

    void nothingDueIsSaid()
    {
        const CliRun run = m_workspace.run({u"plan"_s, u"--late"_s, u"--at"_s, u"2000-01-01T00:00:00Z"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.startsWith("Nothing of what was asked for is due."), run.err.constData());
    }

    void wordsSayHowLate()
    {
        const CliRun run = m_workspace.run({u"plan"_s, u"--at"_s, u"2026-11-30T12:00:00Z"_s});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.out.contains("2026-11-30 10:00 UTC  2 h late"), run.out.constData());
    }

    void faultsAndUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("no number") << QStringList{u"--days"_s, u"soon"_s} << 2;
        QTest::newRow("before now") << QStringList{u"--days"_s, u"-1"_s} << 2;
        QTest::newRow("too far") << QStringList{u"--days"_s, u"4294967297"_s} << 2;
        QTest::newRow("no moment") << QStringList{u"--at"_s, u"soon"_s} << 2;
        QTest::newRow("no policy") << QStringList{u"--policy"_s, u"/nowhere/policy.json"_s} << 2;
        QTest::newRow("argument") << QStringList{u"today"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"--weeks"_s, u"1"_s} << 2;
    }

    void faultsAndUsage()
    {
        QFETCH(QStringList, words);
        const CliRun run = m_workspace.run(QStringList{u"plan"_s} + words);
        QTEST(run.code, "code");
        QCOMPARE(run.out, QByteArray());
        QVERIFY(!run.err.isEmpty());
    }

    void aPolicyThatCanNotBeReadIsNamed()
    {
        QFile file(m_workspace.path(u"policy.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[]");
        file.close();
        const CliRun run = m_workspace.run({u"plan"_s, u"--policy"_s, file.fileName()});
        QCOMPARE(run.code, 1); // it was read, and is bad
        QVERIFY2(run.err.contains("is not a JSON object: docs/policies.md shows one. (policy.file-json") && run.err.contains("policy.json"), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_PlanCommand)
#include "tst_PlanCommand.moc"
