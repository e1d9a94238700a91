// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/case/CaseWorkspace.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

/// A new flaw comes with an incident that was declared minor by who made it.
class tst_IncidentDeclareCommand : public QObject
{
    Q_OBJECT

    static QStringList declare(const QString& what, const QStringList& more)
    {
        return QStringList{u"incident"_s, u"declare"_s, what} + more;
    }
    static QString person(const char* name) { return CaseWorkspace::idOf(name).toText(); }
    static QJsonObject incidentOf(const CaseWorkspace& workspace, const RecordId& flaw)
    {
        return workspace.body(*RecordId::fromText(workspace.body(flaw)[u"incident"_s].toString()));
    }
    static QStringList leaders()
    {
        return {u"--commander"_s,       person("commander"), u"--program-manager"_s,
                person("coordinator"), u"--lead-analyst"_s, person("lead")};
    }

private Q_SLOTS:
    // R70 R77
    void theIncidentOfAFlawIsDeclaredAndDecidedInOneGo()
    {
        CaseWorkspace workspace({Role::Analyst, Role::Commander});
        const RecordId flaw = workspace.makeFlaw("heap", u"CVE-2026-1234"_s);
        const CliRun run = workspace.run(declare(u"CVE-2026-1234"_s, {u"--class"_s, u"minor"_s, u"--reason"_s,
                                                                      u"one offering"_s, u"--accept"_s, u"--json"_s}));
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.rows().size(), 1);
        const QJsonObject row = run.rows().constFirst();
        QCOMPARE(row.keys(), (QStringList{u"body"_s, u"compartment"_s, u"findings"_s, u"kind"_s, u"made"_s,
                                          u"record"_s, u"revision"_s}));
        QCOMPARE(row[u"kind"_s].toString(), u"incident"_s);
        QCOMPARE(row[u"compartment"_s].toString(), u"company"_s);
        QCOMPARE(workspace.body(flaw)[u"incident"_s].toString(), row[u"record"_s].toString());
        const QJsonArray declarations = row[u"body"_s][u"declarations"_s].toArray();
        QCOMPARE(declarations.size(), 2);
        QCOMPARE(declarations[1][u"class"_s].toString(), u"minor"_s);
        QCOMPARE(declarations[1][u"reason"_s].toString(), u"one offering"_s);
        QVERIFY(declarations[1][u"decision"_s][u"accepted"_s].toBool());
        // Who proposes and decides alone is told so.
        QCOMPARE(row[u"findings"_s][0][u"code"_s].toString(), u"incident.decided-by-proposer"_s);
        QCOMPARE(row[u"findings"_s][0][u"weight"_s].toString(), u"warns"_s);
        // What the plan asks of every vulnerability (R116).
        QVERIFY(!row[u"made"_s].toArray().isEmpty());
        const QString first = row[u"made"_s][0].toString();
        QCOMPARE(workspace.body(*RecordId::fromText(first))[u"incident"_s].toString(), row[u"record"_s].toString());
    }

    // R73 R75 R78
    void aMajorOneNamesItsCriteriaAndItsPeople()
    {
        CaseWorkspace workspace({Role::Analyst, Role::Commander});
        const RecordId flaw = workspace.makeFlaw("heap", u"CVE-2026-1234"_s);
        const QStringList bare{u"--class"_s, u"major"_s, u"--accept"_s};
        const QStringList major = bare + QStringList{u"--criterion"_s, u"headline=a report"_s, u"--criterion"_s,
                                                     u"public-exploit=https://exploits.example/1"_s, u"--watch"_s,
                                                     u"all-resources=everybody works on it"_s, u"--json"_s};
        const auto refused = [&](const QStringList& words, const char* code) {
            const CliRun run = workspace.run(declare(flaw.toText(), words));
            QCOMPARE(run.code, 1);
            QCOMPARE(run.out, QByteArray());
            QVERIFY2(run.err.contains(code), run.err.constData());
            QCOMPARE(incidentOf(workspace, flaw)[u"declarations"_s].toArray().size(), 1); // all of it or nothing
        };
        refused(major, "incident.severity-missing, at declarations");
        workspace.set(flaw, "severity", u"low"_s);
        refused(major, "An incident of severity Low is declared major.");
        workspace.set(flaw, "severity", u"important"_s);
        refused(bare, "Name at least one criterion, with what shows it. (incident.criteria-missing");
        refused(major, "incident.watch-not-major");
        workspace.set(flaw, "severity", u"critical"_s);

        refused(major + leaders(), "incident.post-unfit"); // nobody knows these people
        workspace.enrol("commander", Role::Commander);
        workspace.enrol("coordinator", Role::ProgramManager);
        workspace.enrol("lead", Role::Analyst);
        const CliRun led = workspace.run(declare(flaw.toText(), major + leaders()));
        QVERIFY2(led.code == 0, led.err.constData());
        const QJsonValue body = led.rows().constFirst()[u"body"_s];
        QCOMPARE(body[u"commander"_s].toString(), person("commander"));
        QCOMPARE(body[u"programManager"_s].toString(), person("coordinator"));
        QCOMPARE(body[u"leadAnalyst"_s].toString(), person("lead"));
        const QJsonValue declaration = body[u"declarations"_s][1];
        QVERIFY(declaration[u"watch"_s].toBool());
        QCOMPARE(declaration[u"criteria"_s].toArray().size(), 2);
        QCOMPARE(declaration[u"criteria"_s][1][u"evidence"_s].toString(), u"https://exploits.example/1"_s);
        QCOMPARE(declaration[u"watchCriteria"_s][0][u"criterion"_s].toString(), u"all-resources"_s);
        QCOMPARE(declaration[u"decision"_s][u"severity"_s].toString(), u"critical"_s);
    }

    // R77
    void whoMayNotDecideProposes()
    {
        CaseWorkspace workspace; // an analyst
        const RecordId flaw = workspace.makeFlaw("heap", u"CVE-2026-1234"_s);
        const CliRun proposed = workspace.run(declare(u"cve-2026-1234"_s, {u"--class"_s, u"minor"_s}));
        QVERIFY2(proposed.code == 0, proposed.err.constData());
        const Result<RecordId> incident = RecordId::fromText(QString::fromUtf8(proposed.out.trimmed()));
        QVERIFY(incident);
        QCOMPARE(workspace.body(flaw)[u"incident"_s].toString(), incident->toText());
        QVERIFY(!incidentOf(workspace, flaw)[u"declarations"_s][1].toObject().contains(u"decision"_s));

        const CliRun decided = workspace.run(declare(incident->toText(), {u"--accept"_s}));
        QCOMPARE(decided.code, 1);
        QVERIFY2(decided.err.contains("Your role in the organisation does not allow this. (command.not-permitted"),
                 decided.err.constData());
        const CliRun again = workspace.run(declare(incident->toText(), {u"--class"_s, u"major"_s}));
        QVERIFY2(again.code == 0, again.err.constData()); // one's own proposal may be corrected
        QVERIFY2(again.err.contains("The decision will ask for it: "), again.err.constData());
        QVERIFY2(again.err.contains("incident.criteria-missing"), again.err.constData());
        QCOMPARE(incidentOf(workspace, flaw)[u"declarations"_s].toArray().size(), 2);
    }

    // R77
    void aRejectionSaysWhy()
    {
        CaseWorkspace workspace({Role::Analyst, Role::Director});
        const RecordId flaw = workspace.makeFlaw("heap", u"CVE-2026-1234"_s);
        const RecordId incident = *RecordId::fromText(workspace.body(flaw)[u"incident"_s].toString());
        const CliRun nothing = workspace.run(declare(incident.toText(), {u"--reject"_s, u"too early"_s}));
        QCOMPARE(nothing.code, 1);
        QVERIFY2(nothing.err.contains("A value is missing. (command.value-missing"), nothing.err.constData());
        QCOMPARE(workspace.run(declare(incident.toText(), {u"--class"_s, u"minor"_s})).code, 0);
        const CliRun mute = workspace.run(declare(incident.toText(), {u"--reject"_s, QString()}));
        QCOMPARE(mute.code, 1);
        QVERIFY2(mute.err.contains("It needs a reason. (command.reason-missing"), mute.err.constData());
        const CliRun rejected =
            workspace.run(declare(incident.toText(), {u"--reject"_s, u"too early"_s, u"--json"_s}));
        QVERIFY2(rejected.code == 0, rejected.err.constData());
        const QJsonValue decision = rejected.rows().constFirst()[u"body"_s][u"declarations"_s][1][u"decision"_s];
        QVERIFY(!decision[u"accepted"_s].toBool());
        QCOMPARE(decision[u"reason"_s].toString(), u"too early"_s);
        // What is owed is what it was before: a minor one's (R71).
        QStringList owed;
        for (const QJsonValue& id : rejected.rows().constFirst()[u"made"_s].toArray())
            owed.append(workspace.body(*RecordId::fromText(id.toString()))[u"entry"_s].toString());
        owed.sort();
        QCOMPARE(owed, (QStringList{u"cve-page"_s, u"machine-feeds"_s}));
    }

    void badInputIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no class of that name")
            << QStringList{u"--class"_s, u"huge"_s} << QByteArray("body.field-value");
        QTest::newRow("empty class") << QStringList{u"--class"_s, QString()} << QByteArray("body.field");
        QTest::newRow("criterion without evidence")
            << QStringList{u"--class"_s, u"major"_s, u"--criterion"_s, u"headline="_s}
            << QByteArray("body.field-missing");
        QTest::newRow("criterion of no form")
            << QStringList{u"--class"_s, u"major"_s, u"--criterion"_s, u"headline"_s}
            << QByteArray("Fields are given as FIELD=VALUE. (field-text.form");
        QTest::newRow("no such criterion")
            << QStringList{u"--class"_s, u"major"_s, u"--criterion"_s, u"weather=fair"_s}
            << QByteArray("body.field-value");
        QTest::newRow("a criterion twice")
            << QStringList{u"--class"_s, u"major"_s, u"--criterion"_s, u"headline=a"_s, u"--criterion"_s, u"headline=b"_s}
            << QByteArray("body.field-value");
        QTest::newRow("no person") << QStringList{u"--class"_s, u"minor"_s, u"--accept"_s, u"--commander"_s, u"Ada"_s}
                                   << QByteArray("commander");
    }

    void badInputIsRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, message);
        CaseWorkspace workspace({Role::Analyst, Role::Commander});
        const RecordId flaw = workspace.makeFlaw("heap", u"CVE-2026-1234"_s);
        const CliRun run = workspace.run(declare(flaw.toText(), words));
        QCOMPARE(run.code, message.contains("field-text.form") ? 2 : 1); // that is usage
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains(message), run.err.constData());
        QCOMPARE(incidentOf(workspace, flaw)[u"declarations"_s].toArray().size(), 1);
    }

    void whatIsNoIncidentIsRefused()
    {
        CaseWorkspace workspace;
        const RecordId report = CaseWorkspace::idOf("report");
        workspace.does(report, CreateReport{u"A report"_s, {}});
        const CliRun kind = workspace.run(declare(report.toText(), {u"--class"_s, u"minor"_s}));
        QCOMPARE(kind.code, 1);
        QVERIFY2(kind.err.contains("record.other-kind"), kind.err.constData());
        const CliRun absent = workspace.run(declare(u"CVE-2026-9999"_s, {u"--class"_s, u"minor"_s}));
        QCOMPARE(absent.code, 1);
        QVERIFY2(absent.err.contains("record.unknown"), absent.err.constData());
    }

    void whatDoesNotGoTogetherIsUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("accept and reject") << QStringList{u"--accept"_s, u"--reject"_s, u"no"_s};
        QTest::newRow("criterion without a class") << QStringList{u"--accept"_s, u"--criterion"_s, u"headline=a"_s};
        QTest::newRow("reason without a class") << QStringList{u"--accept"_s, u"--reason"_s, u"why"_s};
        QTest::newRow("commander of a proposal") << QStringList{u"--class"_s, u"minor"_s, u"--commander"_s, person("a")};
        QTest::newRow("no value") << QStringList{u"--class"_s};
        QTest::newRow("two incidents") << QStringList{u"another"_s, u"--class"_s, u"minor"_s};
        QTest::newRow("unknown option") << QStringList{u"--major"_s};
    }

    void whatDoesNotGoTogetherIsUsage()
    {
        QFETCH(QStringList, words);
        const CliRun run(declare(u"CVE-2026-1234"_s, words));
        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(!run.err.isEmpty());
        QCOMPARE(CliRun({u"incident"_s, u"declare"_s, u"--class"_s, u"minor"_s}).code, 2);
    }

    void helpHasAnExample()
    {
        const CliRun run({u"incident"_s, u"declare"_s, u"--help"_s});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains("Examples:\n  firebreakctl incident declare "), run.out.constData());
    }
};

QTEST_GUILESS_MAIN(tst_IncidentDeclareCommand)
#include "tst_IncidentDeclareCommand.moc"
