// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/case/CaseWorkspace.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

/// On three streams of one offering: "9" in full support, "7" in extended support, and "5" at its end of life.
class tst_TrackerFileCommand : public QObject
{
    Q_OBJECT

    static RecordId id(const char* name) { return CaseWorkspace::idOf(name); }

    static void makeStream(CaseWorkspace& workspace, const char* name, const char* phase)
    {
        workspace.make(id(name), RecordKind::Stream,
                       {{u"offering"_s, id("offering").toText()},
                        {u"name"_s, u"base-"_s + QLatin1String(name)},
                        {u"phase"_s, QString::fromLatin1(phase)}});
    }
    static RecordId affect(CaseWorkspace& workspace, const char* stream, const char* component)
    {
        const RecordId affect = RecordId(Uuid::fromName(stream, component));
        workspace.make(affect, RecordKind::Affect,
                       {{u"flaw"_s, id("flaw").toText()},
                        {u"stream"_s, id(stream).toText()},
                        {u"component"_s, QString::fromLatin1(component)}});
        workspace.act(affect, "affect.assess", {{u"affectedness"_s, u"affected"_s}});
        return affect;
    }
    static void furnish(CaseWorkspace& workspace)
    {
        workspace.make(id("offering"), RecordKind::Offering, {{u"name"_s, u"Base"_s}, {u"shortName"_s, u"base"_s}});
        makeStream(workspace, "9", "full");
        makeStream(workspace, "7", "extended");
        makeStream(workspace, "5", "end-of-life");
        workspace.makeFlaw("flaw", u"CVE-2026-1234"_s);
    }
    static CliRun file(const CaseWorkspace& workspace, const QStringList& more)
    {
        return workspace.run(QStringList{u"tracker"_s, u"file"_s, u"CVE-2026-1234"_s} + more);
    }

private Q_SLOTS:
    // R91 R96
    void whatThePolicyFilesIsFiledAndTheRestOffered()
    {
        CaseWorkspace workspace;
        furnish(workspace);
        workspace.set(id("flaw"), "severity", u"moderate"_s);
        const RecordId kernel = affect(workspace, "9", "kernel");
        affect(workspace, "7", "kernel");
        affect(workspace, "5", "kernel");

        const CliRun dry = file(workspace, {u"--dry-run"_s, u"--json"_s});
        QVERIFY2(dry.code == 0, dry.err.constData());
        const QList<QJsonObject> planned = dry.rows();
        QCOMPARE(planned.size(), 2); // none for what is at its end of life
        QCOMPARE(dry.err, QByteArray("not filed: base-5 kernel (end-of-life)\n"));
        QCOMPARE(planned[0].keys(), (QStringList{u"advice"_s, u"affects"_s, u"component"_s, u"filed"_s, u"stream"_s}));
        QVERIFY(!planned[0][u"filed"_s].toBool() && !planned[1][u"filed"_s].toBool());

        const CliRun run = file(workspace, {u"--json"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QMap<QString, QJsonObject> rows;
        for (const QJsonObject& row : run.rows())
            rows.insert(row[u"stream"_s].toString(), row);
        QCOMPARE(rows.keys(), (QStringList{u"base-7"_s, u"base-9"_s}));
        QCOMPARE(rows[u"base-7"_s][u"advice"_s].toString(), u"offer"_s);
        QVERIFY(!rows[u"base-7"_s][u"filed"_s].toBool());
        QVERIFY(!rows[u"base-7"_s].contains(u"tracker"_s));
        const QJsonObject filed = rows[u"base-9"_s];
        QCOMPARE(filed[u"advice"_s].toString(), u"file"_s);
        QVERIFY(filed[u"filed"_s].toBool());
        QCOMPARE(filed[u"component"_s].toString(), u"kernel"_s);
        QCOMPARE(filed[u"affects"_s].toArray(), QJsonArray{kernel.toText()});
        const QJsonObject tracker = workspace.body(*RecordId::fromText(filed[u"tracker"_s].toString()));
        QCOMPARE(tracker[u"affects"_s].toArray(), QJsonArray{kernel.toText()});
        QCOMPARE(tracker[u"stream"_s].toString(), id("9").toText());
        QCOMPARE(tracker[u"status"_s].toString(), u"new"_s);
        QCOMPARE(tracker[u"summary"_s].toString(), workspace.body(id("flaw"))[u"title"_s].toString());

        // What has a tracker is not filed again; what was offered is, with its own words.
        const CliRun all = file(workspace, {u"--all"_s, u"--json"_s, u"--summary"_s, u"Backport it"_s});
        QVERIFY2(all.code == 0, all.err.constData());
        QCOMPARE(all.rows().size(), 1);
        QCOMPARE(all.rows().constFirst()[u"stream"_s].toString(), u"base-7"_s);
        const QString second = all.rows().constFirst()[u"tracker"_s].toString();
        QCOMPARE(workspace.body(*RecordId::fromText(second))[u"summary"_s].toString(), u"Backport it"_s);
        const CliRun none = file(workspace, {u"--all"_s, u"--json"_s});
        QCOMPARE(none.code, 0);
        QCOMPARE(none.out, QByteArray());
    }

    void wordsNameWhatWasFiledAndWhatNot()
    {
        CaseWorkspace workspace;
        furnish(workspace);
        workspace.set(id("flaw"), "severity", u"moderate"_s);
        affect(workspace, "9", "kernel");
        affect(workspace, "7", "glibc");
        const CliRun run = file(workspace, {});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains("  base-9 kernel\n"), run.out.constData());
        QVERIFY2(run.out.contains("not filed: base-7 glibc (offer)\n"), run.out.constData());
    }

    // R98
    void withoutASeverityNothingCanBeFiled()
    {
        CaseWorkspace workspace;
        furnish(workspace);
        affect(workspace, "9", "kernel");
        const CliRun offered = file(workspace, {u"--json"_s});
        QVERIFY2(offered.code == 0, offered.err.constData()); // nobody asked for it to be filed
        QCOMPARE(offered.rows().constFirst()[u"obstacle"_s].toString(), u"severity-missing"_s);
        const qint64 before = workspace.recordCount();
        const CliRun wanted = file(workspace, {u"--all"_s});
        QCOMPARE(wanted.code, 1);
        QCOMPARE(wanted.out, QByteArray("not filed: base-9 kernel (severity-missing)\n"));
        QCOMPARE(workspace.recordCount(), before);
    }

    /// One that can't be filed does not hold up the others.
    void whatCanBeFiledIsFiledBesideWhatCanNot()
    {
        CaseWorkspace workspace;
        furnish(workspace);
        workspace.set(affect(workspace, "9", "kernel"), "severity", u"important"_s);
        affect(workspace, "7", "glibc");
        const CliRun run = file(workspace, {u"--all"_s, u"--json"_s});
        QCOMPARE(run.code, 1);
        QMap<QString, QJsonObject> rows;
        for (const QJsonObject& row : run.rows())
            rows.insert(row[u"component"_s].toString(), row);
        QVERIFY(rows[u"kernel"_s][u"filed"_s].toBool());
        QCOMPARE(rows[u"glibc"_s][u"obstacle"_s].toString(), u"severity-missing"_s);
    }

    // R95
    void whatIsSettledNeedsNone()
    {
        CaseWorkspace workspace;
        furnish(workspace);
        workspace.set(id("flaw"), "severity", u"important"_s);
        workspace.act(affect(workspace, "9", "kernel"), "affect.assess",
                      {{u"affectedness"_s, u"not-affected"_s}, {u"justification"_s, u"code-not-present"_s}});
        const CliRun run = file(workspace, {u"--all"_s});
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err, QByteArray("There is nothing to file: no affected stream lacks a tracker.\n"));
    }

    void aFlawWithoutAffectsHasNothingToFile()
    {
        CaseWorkspace workspace;
        furnish(workspace);
        QCOMPARE(file(workspace, {}).err, QByteArray("There is nothing to file: the flaw has no affects yet.\n"));
    }

    void refusalsSayWhatIsWrong()
    {
        const CaseWorkspace engineer({Role::Engineer});
        CaseWorkspace workspace;
        furnish(workspace);
        workspace.set(id("flaw"), "severity", u"important"_s);
        affect(workspace, "9", "kernel");
        const CliRun longer = file(workspace, {u"--summary"_s, QString(301, u'a')});
        QCOMPARE(longer.code, 1);
        QCOMPARE(longer.out, QByteArray());
        QVERIFY2(longer.err.contains("The value is too long: at most 300 characters. (command.value-too-long"), longer.err.constData());
        const CliRun kind = workspace.run({u"tracker"_s, u"file"_s, u"base"_s});
        QCOMPARE(kind.code, 1);
        QVERIFY2(kind.err.contains("record.other-kind"), kind.err.constData());
        const CliRun absent = workspace.run({u"tracker"_s, u"file"_s, u"CVE-2026-9999"_s});
        QCOMPARE(absent.code, 1);
        QVERIFY2(absent.err.contains("record.unknown"), absent.err.constData());
        QCOMPARE(file(engineer, {}).code, 1);
    }

    void usage()
    {
        QCOMPARE(CliRun({u"tracker"_s, u"file"_s}).code, 2);
        QCOMPARE(CliRun({u"tracker"_s, u"file"_s, u"a"_s, u"b"_s}).code, 2);
        QCOMPARE(CliRun({u"tracker"_s, u"file"_s, u"a"_s, u"--everything"_s}).code, 2);
        QTemporaryDir empty;
        const CliRun locked({u"tracker"_s, u"file"_s, u"a"_s, u"--data"_s, empty.path(), u"--passphrase-file"_s,
                             empty.filePath(u"absent"_s)});
        QCOMPARE(locked.code, 2);
        QVERIFY2(locked.err.contains("keys.io"), locked.err.constData());
        const CliRun help({u"tracker"_s, u"file"_s, u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains("Example:\n  firebreakctl tracker file "), help.out.constData());
    }
};

QTEST_GUILESS_MAIN(tst_TrackerFileCommand)
#include "tst_TrackerFileCommand.moc"
