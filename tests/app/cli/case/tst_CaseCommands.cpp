// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Instant.h"
#include "tests/app/cli/case/CaseWorkspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

/// The commands that work on the records of a workspace, one after another on one.
class tst_CaseCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_flaw;

    CliRun run(const QStringList& words) const
    {
        return CliRun(words + QStringList{u"--data"_s, m_folder.filePath(u"data"_s), u"--passphrase-file"_s,
                                          m_folder.filePath(u"passphrase"_s)});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"passphrase"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("correct horse battery staple\n");
    }

    // R27
    void aFlawIsMadeOfANewReport()
    {
        const CliRun made = run({u"flaw"_s, u"new"_s, u"--title"_s, u"Heap overflow"_s, u"--reason"_s,
                                 u"in two products"_s, u"--set"_s, u"cveId=CVE-2026-1234"_s,
                                 u"--assigner"_s, u"upstream"_s, u"--json"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        const QJsonObject row = made.rows().constFirst();
        QCOMPARE(row[u"kind"_s].toString(), u"flaw"_s);
        QCOMPARE(row[u"body"_s][u"title"_s].toString(), u"Heap overflow"_s);
        m_flaw = row[u"record"_s].toString();
    }

    void whatNobodyElseKnowsOfStaysInside() // R52 R59
    {
        QStringList words{u"flaw"_s, u"new"_s, u"--title"_s, u"Found by us"_s, u"--reason"_s, u"ships"_s, u"--json"_s};
        const CliRun open = run(words);
        QCOMPARE(open.code, 0);
        QCOMPARE(open.rows().constFirst()[u"compartment"_s].toString(), u"company"_s);
        QVERIFY2(open.err.contains("public from now on"), open.err.constData());
        const CliRun held = run(words + QStringList{u"--embargo"_s});
        QVERIFY2(held.code == 0, held.err.constData());
        const QJsonObject row = held.rows().constFirst();
        QCOMPARE(row[u"compartment"_s].toString(), u"prodsec"_s);
        QVERIFY(!row[u"body"_s].toObject().contains(u"publicAt"_s));
        QVERIFY2(!held.err.contains("public"), held.err.constData());
    }

    // R13 R17
    void whoseRoleMayNotIsToldSo()
    {
        const CaseWorkspace engineer({Role::Engineer});
        const CliRun made = engineer.run({u"flaw"_s, u"new"_s, u"--title"_s, u"Heap overflow"_s, u"--reason"_s, u"ships"_s});
        QCOMPARE(made.code, 1);
        QVERIFY2(made.err.startsWith("Your role in the organisation does not allow this. (command.not-permitted"),
                 made.err.constData());
        // Of others' reports nothing is told.
        const CliRun of = engineer.run({u"flaw"_s, u"new"_s, u"--report"_s, CaseWorkspace::idOf("secret").toText(),
                                        u"--reason"_s, u"ships"_s});
        QVERIFY2(of.err.startsWith("There is no such record"), of.err.constData());
    }

    void aReportBearsOneFlaw()
    {
        const CliRun shown = run({u"flaw"_s, u"show"_s, m_flaw, u"--json"_s});
        const QString report = shown.rows().constFirst()[u"body"_s][u"reports"_s][0].toString();
        QVERIFY2(!report.isEmpty(), shown.out.constData());
        const QStringList again{u"flaw"_s, u"new"_s, u"--report"_s, report, u"--reason"_s};
        const CliRun same = run(again + QStringList{u" in two products "_s});
        QVERIFY2(same.code == 0, same.err.constData());
        QCOMPARE(QString::fromUtf8(same.out).trimmed(), m_flaw);
        const CliRun json = run(again + QStringList{u"in two products"_s, u"--set"_s,
                                                    u"title=Overflow of the heap"_s, u"--json"_s});
        QVERIFY2(json.code == 0, json.err.constData());
        QCOMPARE(json.rows().constFirst()[u"record"_s].toString(), m_flaw);
        QCOMPARE(json.rows().constFirst()[u"body"_s][u"title"_s].toString(), u"Overflow of the heap"_s);
        QCOMPARE(run({u"flaw"_s, u"set"_s, m_flaw, u"title=Heap overflow"_s}).code, 0);
        const CliRun other = run(again + QStringList{u"for another reason"_s});
        QCOMPARE(other.code, 1);
        QVERIFY2(other.err.contains("conflict.disposed"), other.err.constData());
        QCOMPARE(other.out, QByteArray());
    }

    void fieldsAreSetTogetherOrNot()
    {
        const CliRun set = run({u"flaw"_s, u"set"_s, u"cve-2026-1234"_s, u"severity=important"_s,
                                u"cwes=CWE-79,CWE-80"_s, u"--json"_s});
        QVERIFY2(set.code == 0, set.err.constData());
        const QJsonObject row = set.rows().constFirst();
        QCOMPARE(row[u"record"_s].toString(), m_flaw);
        QCOMPARE(row[u"body"_s][u"severity"_s].toString(), u"important"_s);
        QCOMPARE(row[u"body"_s][u"cwes"_s].toArray().size(), 2);
        QVERIFY(row[u"findings"_s].isArray());

        const CliRun refused = run({u"flaw"_s, u"set"_s, m_flaw, u"title=Changed"_s, u"severity=huge"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("severity.unknown"), refused.err.constData());
        const CliRun unknown = run({u"flaw"_s, u"set"_s, m_flaw, u"mood=good"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains("There is no such field. (command.field-unknown"),
                 unknown.err.constData());
        QCOMPARE(run({u"flaw"_s, u"set"_s, m_flaw, u"title"_s}).code, 2);
        QVERIFY2(unknown.err.contains("The fields are: "), unknown.err.constData());
        const CliRun mistyped = run({u"flaw"_s, u"set"_s, m_flaw, u"severty=low"_s});
        QVERIFY2(mistyped.err.contains("Did you mean severity?"), mistyped.err.constData());
        const CliRun vector = run({u"flaw"_s, u"set"_s, m_flaw, u"cvss.3.1=CVSS:3.1/AV:N"_s});
        QCOMPARE(vector.code, 1);
        QVERIFY2(vector.err.contains("The vector lacks metrics that it can't be without: AC"), vector.err.constData());
        // Another CVE id in place of the one it has is a correction, and needs its reason (R31, R38).
        const CliRun silent = run({u"flaw"_s, u"set"_s, m_flaw, u"cveId=CVE-2026-4321"_s, u"--assigner"_s,
                                   u"upstream"_s});
        QCOMPARE(silent.code, 1);
        QVERIFY2(silent.err.contains("command.reason-missing"), silent.err.constData());
        QCOMPARE(run({u"flaw"_s, u"set"_s, m_flaw}).code, 2);
    }

    void whatIsNewlyWrongIsSaid()
    {
        const CliRun changed = run({u"flaw"_s, u"set"_s, m_flaw, u"title=abc"_s});
        QVERIFY2(changed.code == 0, changed.err.constData());
        QVERIFY2(changed.err.startsWith("warns: The title has fewer than four characters. Say in a few words what it is. ("
                                        "flaw.title-short"), changed.err.constData());
        QCOMPARE(changed.err.count('\n'), 1);
        const CliRun known = run({u"flaw"_s, u"set"_s, m_flaw, u"title=abd"_s});
        QVERIFY2(known.err.isEmpty(), known.err.constData()); // it was so before
        QCOMPARE(run({u"flaw"_s, u"set"_s, m_flaw, u"title=Heap overflow"_s}).err, QByteArray());
    }

    void aFlawShowsWhereItStands()
    {
        const CliRun shown = run({u"flaw"_s, u"show"_s, u"CVE-2026-1234"_s, u"--json"_s});
        QVERIFY2(shown.code == 0, shown.err.constData());
        const QJsonObject row = shown.rows().constFirst();
        QCOMPARE(row[u"body"_s][u"title"_s].toString(), u"Heap overflow"_s);
        QVERIFY(!row[u"state"_s].toString().isEmpty());
        QVERIFY(!row[u"reasons"_s].toArray().isEmpty());
        QVERIFY(row[u"reasons"_s][0][u"code"_s].toString().contains(u'.'));
        const CliRun words = run({u"flaw"_s, u"show"_s, m_flaw});
        QVERIFY2(words.out.contains("severity: important"), words.out.constData());
        QVERIFY2(words.out.contains("state: "), words.out.constData());
        const CliRun absent = run({u"flaw"_s, u"show"_s, u"CVE-2026-9999"_s});
        QCOMPARE(absent.code, 1);
        QVERIFY2(absent.err.contains("record.unknown"), absent.err.constData());
    }

    // R18
    void whatIsDueIsListed()
    {
        const CliRun plan = run({u"plan"_s, u"--json"_s, u"--at"_s, u"2026-11-22T10:00:00Z"_s});
        QVERIFY2(plan.code == 0 || plan.code == 1, plan.err.constData());
        Instant last = instantFromMs(0);
        for (const QJsonObject& row : plan.rows()) {
            const Result<Instant> due = instantFromText(row[u"due"_s].toString());
            QVERIFY(due && *due >= last);
            last = *due;
            QVERIFY(!row[u"clock"_s].toString().isEmpty());
            QVERIFY(!row[u"kind"_s].toString().isEmpty());
        }
        QCOMPARE(run({u"plan"_s, u"--days"_s, u"soon"_s}).code, 2);
        QCOMPARE(run({u"plan"_s, u"--at"_s, u"soon"_s}).code, 2);
    }

    // R97
    void aRecordsDeadlinesAreExplainedAndChangedByWhatIf()
    {
        const QStringList ask{u"deadline"_s, u"explain"_s, m_flaw,
                              u"--json"_s,   u"--clock"_s, u"documentation.review"_s};
        const CliRun asked = run(ask);
        QVERIFY2(asked.code == 0, asked.err.constData());
        QCOMPARE(asked.rows().size(), 1);
        QCOMPARE(asked.rows().constFirst()[u"state"_s].toString(), u"waiting"_s);
        QCOMPARE(asked.rows().constFirst()[u"record"_s].toString(), m_flaw);
        const CliRun changed = run(ask + QStringList{u"--if"_s, u"documentationReady=2026-11-20T10:00:00Z"_s,
                                                     u"--at"_s, u"2026-11-20T11:00:00Z"_s});
        QCOMPARE(changed.rows().constFirst()[u"due"_s].toString(), u"2026-11-23T10:00:00.000Z"_s);
        const CliRun slower =
            run(ask + QStringList{u"--if"_s, u"documentationReady=2026-11-20T10:00:00Z"_s, u"--if"_s,
                                  u"severity=low"_s, u"--at"_s, u"2026-11-20T11:00:00Z"_s});
        QCOMPARE(slower.rows().constFirst()[u"due"_s].toString(), u"2026-11-27T10:00:00.000Z"_s);
    }

    void withoutAWorkspaceNothingRuns()
    {
        QTemporaryDir empty;
        for (const QStringList& words :
             {QStringList{u"flaw"_s, u"show"_s, u"CVE-2026-1234"_s}, QStringList{u"plan"_s},
              QStringList{u"deadline"_s, u"explain"_s, u"CVE-2026-1234"_s}}) {
            const CliRun none(words + QStringList{u"--data"_s, empty.path()});
            QCOMPARE(none.code, 2);
            QVERIFY2(none.err.contains("storage.missing"), none.err.constData());
        }
    }

    void everyCommandExplainsItself()
    {
        for (const QStringList& words : {QStringList{u"flaw"_s, u"show"_s}, QStringList{u"flaw"_s, u"new"_s},
                                         QStringList{u"flaw"_s, u"set"_s}, QStringList{u"plan"_s},
                                         QStringList{u"deadline"_s, u"explain"_s}}) {
            const CliRun help(words + QStringList{u"--help"_s});
            QCOMPARE(help.code, 0);
            QVERIFY2(help.out.contains("Example"), help.out.constData());
        }
    }
};

QTEST_GUILESS_MAIN(tst_CaseCommands)
#include "tst_CaseCommands.moc"
