// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CliRun.h"

#include "core/base/Uuid.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

/// apply, list, sync and join without a server; tests/contract and tests/sync have them with one.
class tst_WorkspaceCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QStringList with(const QStringList& words, const QString& passphrase = u"passphrase"_s) const
    {
        return words + QStringList{u"--data"_s, m_folder.filePath(u"data"_s), u"--passphrase-file"_s,
                                   m_folder.filePath(passphrase)};
    }
    static QByteArray command(int n, const QByteArray& fields)
    {
        return "{\"id\":\"" + Uuid::fromName("command", QByteArray::number(n)).toText().toLatin1() +
               "\",\"at\":\"2026-11-22T10:00:00.000Z\",\"target\":\"" +
               Uuid::fromName("record", "a").toText().toLatin1() + "\"," + fields + "}\n";
    }
    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(u"passphrase"_s, "correct horse battery staple\n");
        write(u"wrong"_s, "incorrect horse\n");
        write(u"empty"_s, "\n");
        write(u"weak"_s, "short\n");
    }

    void listWantsAWorkspace()
    {
        const CliRun run(with({u"list"_s}));
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("storage.missing"), run.err.constData());
    }

    void applyAnswersPerCommand()
    {
        const CliRun run(with({u"apply"_s}), command(1, R"("command":"report.create","title":"Heap overflow")") + "\n" +
                                                 command(2, R"("command":"label.add","label":"")") +
                                                 command(3, R"("command":"report.explode")") + "no json\n");
        QCOMPARE(run.code, 1);
        const QList<QJsonObject> rows = run.rows();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0][u"verdict"_s].toString(), u"accepted"_s);
        QCOMPARE(rows[0][u"records"_s][0][u"body"_s][u"title"_s].toString(), u"Heap overflow"_s);
        QCOMPARE(rows[1][u"code"_s].toString(), u"command.value-missing"_s);
        QCOMPARE(rows[2][u"code"_s].toString(), u"wire.command-unknown"_s);
        QCOMPARE(rows[2][u"id"_s].toString(), Uuid::fromName("command", "3").toText());
        QVERIFY(rows[3][u"id"_s].isNull() || rows[3][u"id"_s].isUndefined());
        QCOMPARE(rows[3][u"verdict"_s].toString(), u"refused"_s);
        const QList<QByteArray> words = run.err.split('\n');
        QCOMPARE(words.size(), 4); // the last one is empty
        QVERIFY2(words[0].startsWith("Line 3: A value is missing."), run.err.constData());
        QVERIFY2(words[1].startsWith("Line 4: There is no such command."), run.err.constData());
        QVERIFY2(words[2].startsWith("Line 5: This is no command"), run.err.constData());
        QCOMPARE(CliRun(with({u"apply"_s}), command(4, R"("command":"label.add","label":"ssl")")).code, 0);
    }

    void listWritesRowsOfTheQueue()
    {
        const CliRun run(with({u"list"_s, u"label:ssl"_s, u"--json"_s}));
        QCOMPARE(run.code, 0);
        const QList<QJsonObject> rows = run.rows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"title"_s].toString(), u"Heap overflow"_s);
        QCOMPARE(rows[0][u"state"_s].toString(), u"new"_s);
        QCOMPARE(rows[0][u"record"_s].toString(), Uuid::fromName("record", "a").toText());
        QVERIFY(CliRun(with({u"list"_s, u"kev:yes"_s, u"--json"_s})).out.isEmpty());
        const CliRun table(with({u"list"_s}));
        QCOMPARE(table.code, 0);
        QVERIFY2(table.out.contains("Heap overflow\n"), table.out.constData());
        const CliRun bad(with({u"list"_s, u"severity:"_s}));
        QCOMPARE(bad.code, 1);
        QVERIFY2(bad.err.contains("\"severity\" needs a value (query.value-missing)"), bad.err.constData());
        const CliRun unknown(with({u"list"_s, u"openssl bogus:1"_s}));
        QVERIFY2(unknown.err.startsWith("query, at character 9: there is no field \"bogus\""), unknown.err.constData());
    }

    void keysAreAskedFor()
    {
        QCOMPARE(CliRun(with({u"list"_s}, u"wrong"_s)).code, 2);
        QVERIFY(CliRun(with({u"list"_s}, u"wrong"_s)).err.contains("keys.wrong-passphrase"));
        QCOMPARE(CliRun(with({u"list"_s}, u"empty"_s)).code, 2);
        QCOMPARE(CliRun(with({u"list"_s}, u"absent"_s)).code, 2);
        const CliRun without({u"apply"_s, u"--data"_s, m_folder.filePath(u"data"_s)});
        QCOMPARE(without.code, 2);
        QVERIFY2(without.err.contains("--passphrase-file"), without.err.constData());
    }

    void aNewWorkspaceTakesNoShortPassphrase()
    {
        const CliRun run({u"apply"_s, u"--data"_s, m_folder.filePath(u"new"_s), u"--passphrase-file"_s,
                          m_folder.filePath(u"weak"_s)});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("15 characters or more. (keys.weak-passphrase"), run.err.constData());
        QVERIFY(!QFile::exists(m_folder.filePath(u"new/keys.json"_s)));
    }

    void syncAndJoinSayWhatIsMissing()
    {
        const CliRun sync(with({u"sync"_s}));
        QCOMPARE(sync.code, 2);
        QVERIFY2(sync.err.contains("sync.not-joined"), sync.err.constData());
        const CliRun join(with({u"join"_s, u"hello"_s}));
        QCOMPARE(join.code, 1);
        QVERIFY2(join.err.contains("wire.invitation-malformed"), join.err.constData());
        QCOMPARE(CliRun(with({u"join"_s, u"-"_s}), "firebreak1:%").code, 1);
    }
};

QTEST_GUILESS_MAIN(tst_WorkspaceCommands)
#include "tst_WorkspaceCommands.moc"
