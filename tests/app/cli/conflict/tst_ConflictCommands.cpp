// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/CommandError.h"
#include "tests/app/cli/case/CaseWorkspace.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

/// What waits for a decision is listed and settled without a window.
class tst_ConflictCommands : public QObject
{
    Q_OBJECT

    static RecordId report() { return CaseWorkspace::idOf("report"); }

    /// A report whose title is "Theirs", over which "Mine" was typed by somebody who saw "One".
    static void collide(CaseWorkspace& workspace)
    {
        workspace.learns({report(), RecordKind::Report, Compartment::company(), 1, false, {{u"title"_s, u"Theirs"_s}}});
        workspace.collides(report(), "title", u"One"_s, u"Mine"_s);
    }
    static QString idOfOnly(const CaseWorkspace& workspace)
    {
        return QString::number(workspace.run({u"conflict"_s, u"list"_s, u"--json"_s}).rows().value(0)[u"id"_s].toInt());
    }

private Q_SLOTS:
    void nothingIsSaidInWords()
    {
        const CaseWorkspace workspace;
        const CliRun run = workspace.run({u"conflict"_s, u"list"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains("Nothing waits"), run.err.constData());
    }

    void aConflictIsListed()
    {
        CaseWorkspace workspace({Role::Analyst});
        collide(workspace);
        const CliRun run = workspace.run({u"conflict"_s, u"list"_s, u"--json"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.rows().size(), 1);
        const QJsonObject row = run.rows().constFirst();
        QCOMPARE(row[u"record"_s].toString(), report().toText());
        QCOMPARE(row[u"kind"_s].toString(), u"report"_s);
        QCOMPARE(row[u"title"_s].toString(), u"Theirs"_s);
        QCOMPARE(row[u"command"_s].toString(), u"field.set"_s);
        QCOMPARE(row[u"field"_s].toString(), u"title"_s);
        QCOMPARE(row[u"base"_s].toString(), u"One"_s);
        QCOMPARE(row[u"mine"_s].toString(), u"Mine"_s);
        QCOMPARE(row[u"theirs"_s].toString(), u"Theirs"_s);
        QCOMPARE(row[u"code"_s].toString(), u"conflict.field-changed"_s);
        QVERIFY(row[u"words"_s].toString().startsWith(u"Somebody changed the field meanwhile."_s));
        QVERIFY(!row[u"when"_s].toString().isEmpty());
        QVERIFY(!row.contains(u"who"_s)); // it was oneself
        const CliRun words = workspace.run({u"conflict"_s, u"list"_s});
        QVERIFY2(words.out.contains("title: mine \"Mine\", theirs \"Theirs\", before \"One\""), words.out.constData());
        QVERIFY2(words.out.startsWith(idOfOnly(workspace).toLatin1() + "  report " + report().toText().toLatin1() + "  Theirs\n"),
                 words.out.constData());
    }

    void whoChangedItIsNamed()
    {
        CaseWorkspace workspace({Role::Analyst});
        const RecordId ben = workspace.enrol("Ben", Role::Analyst);
        collide(workspace);
        workspace.learns({report(), RecordKind::Report, Compartment::company(), 2, false,
                          {{u"title"_s, u"Ben's"_s},
                           {u"updatedBy"_s, ben.toText()},
                           {u"updatedAt"_s, u"2026-11-22T10:00:00.000Z"_s}}});
        const CliRun run = workspace.run({u"conflict"_s, u"list"_s, u"--json"_s});
        QCOMPARE(run.rows().size(), 1);
        const QJsonObject row = run.rows().constFirst();
        QCOMPARE(row[u"theirs"_s].toString(), u"Ben's"_s);
        QCOMPARE(row[u"who"_s].toString(), u"Ben"_s);
        QCOMPARE(row[u"changed"_s].toString(), u"2026-11-22T10:00:00.000Z"_s);
        const CliRun words = workspace.run({u"conflict"_s, u"list"_s});
        QVERIFY2(words.out.contains("changed by Ben, 2026-11-22T10:00:00.000Z"), words.out.constData());
    }

    void aRefusedCommandIsListed()
    {
        CaseWorkspace workspace({Role::Analyst});
        workspace.does(report(), CreateReport{u"Heap overflow"_s, {}});
        workspace.refusesAll({error::NotPermitted, u"report.create"_s, {}});
        const CliRun run = workspace.run({u"conflict"_s, u"list"_s, u"--json"_s});
        QCOMPARE(run.rows().size(), 1);
        const QJsonObject row = run.rows().constFirst();
        QCOMPARE(row[u"command"_s].toString(), u"report.create"_s);
        QCOMPARE(row[u"mine"_s][u"title"_s].toString(), u"Heap overflow"_s);
        QVERIFY(!row.contains(u"field"_s));
        QVERIFY(row[u"words"_s].toString().startsWith(u"Your role in the organisation does not allow this."_s));
        const CliRun words = workspace.run({u"conflict"_s, u"list"_s});
        QVERIFY2(words.out.contains("    title: mine \"Heap overflow\", theirs not set, before not set\n"), words.out.constData());
        QVERIFY2(!words.out.contains("updatedBy"), words.out.constData());
    }

    void eitherSideOrAnotherValueSettlesIt_data()
    {
        QTest::addColumn<QStringList>("how");
        QTest::addColumn<QString>("title");
        QTest::newRow("mine") << QStringList{u"--keep"_s, u"mine"_s} << u"Mine"_s;
        QTest::newRow("theirs") << QStringList{u"--keep"_s, u"theirs"_s} << u"Theirs"_s;
        QTest::newRow("value") << QStringList{u"--value"_s, u"Ours"_s} << u"Ours"_s;
    }
    void eitherSideOrAnotherValueSettlesIt()
    {
        QFETCH(const QStringList, how);
        QFETCH(const QString, title);
        CaseWorkspace workspace({Role::Analyst});
        collide(workspace);
        const CliRun run = workspace.run(QStringList{u"conflict"_s, u"resolve"_s, idOfOnly(workspace), u"--json"_s} + how);
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.rows().constFirst()[u"resolved"_s].toBool(), true);
        QCOMPARE(workspace.body(report())[u"title"_s].toString(), title);
        QVERIFY(workspace.run({u"conflict"_s, u"list"_s, u"--json"_s}).out.isEmpty());
    }

    void whatIsRefusedAgainStays()
    {
        CaseWorkspace workspace({Role::Analyst});
        collide(workspace);
        const QString tooLong(500, u'x');
        const CliRun run = workspace.run({u"conflict"_s, u"resolve"_s, idOfOnly(workspace), u"--value"_s, tooLong, u"--json"_s});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("too long"), run.err.constData());
        QVERIFY2(run.err.contains("1 more to decide: firebreakctl conflict list"), run.err.constData());
        QCOMPARE(run.rows().constFirst()[u"code"_s].toString(), u"command.value-too-long"_s);
        QCOMPARE(run.rows().constFirst()[u"resolved"_s].toBool(), false);
        QCOMPARE(workspace.run({u"conflict"_s, u"list"_s, u"--json"_s}).rows().size(), 1);
    }

    void aValueNeedsAField()
    {
        CaseWorkspace workspace({Role::Analyst});
        workspace.does(report(), CreateReport{u"Heap overflow"_s, {}});
        workspace.refusesAll({error::NotPermitted, {}, {}});
        const CliRun run = workspace.run({u"conflict"_s, u"resolve"_s, idOfOnly(workspace), u"--value"_s, u"x"_s});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("It is not about one field"), run.err.constData());
    }

    void severalAreSettledEachForItself()
    {
        CaseWorkspace workspace({Role::Analyst});
        collide(workspace);
        const CliRun run = workspace.run({u"conflict"_s, u"resolve"_s, u"999"_s, idOfOnly(workspace), u"--keep"_s, u"theirs"_s});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("There is no such conflict"), run.err.constData());
        QVERIFY(workspace.run({u"conflict"_s, u"list"_s, u"--json"_s}).out.isEmpty());
    }

    void howIsAskedFor_data()
    {
        QTest::addColumn<QStringList>("how");
        QTest::newRow("neither") << QStringList{};
        QTest::newRow("both") << QStringList{u"--keep"_s, u"mine"_s, u"--value"_s, u"x"_s};
        QTest::newRow("no side") << QStringList{u"--keep"_s, u"ours"_s};
        QTest::newRow("one value for two") << QStringList{u"2"_s, u"--value"_s, u"x"_s};
    }
    void howIsAskedFor()
    {
        QFETCH(const QStringList, how);
        const CaseWorkspace workspace;
        QCOMPARE(workspace.run(QStringList{u"conflict"_s, u"resolve"_s, u"1"_s} + how).code, 2);
    }
};

QTEST_GUILESS_MAIN(tst_ConflictCommands)
#include "tst_ConflictCommands.moc"
