// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CliRun.h"
#include "tests/support/FeedContainers.h"
#include "tests/support/FeedDocuments.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

class tst_ImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkWritesOneObjectPerFile()
    {
        const QString good =
            file("good.zip", zipped({{"a.json", osv(1)}, {"b.ndjson", osv(2) + "\n" + osv(3) + "\n"}}));
        const QString bad = file("bad.json", "[" + nvdItem(1001) + ",{}," + osv(1) + ",{\"x\":tru}]");
        const CliRun run({u"import"_s, u"--check"_s, u"--json"_s, good, bad});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.err, QByteArray());
        const QList<QJsonObject> rows = run.rows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0], (QJsonObject{{u"file"_s, good},
                                       {u"format"_s, u"osv"_s},
                                       {u"documents"_s, 3},
                                       {u"refused"_s, QJsonArray()}}));
        QCOMPARE(rows[1][u"file"_s].toString(), bad);
        QCOMPARE(rows[1][u"format"_s].toString(), u"mixed"_s);
        QCOMPARE(rows[1][u"documents"_s].toInt(), 2);
        const QJsonArray refused = rows[1][u"refused"_s].toArray();
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused[0].toObject().keys(), (QStringList{u"code"_s, u"message"_s, u"place"_s}));
        QCOMPARE(refused[0][u"code"_s].toString(), u"intake.format-unknown"_s);
        QCOMPARE(refused[0][u"place"_s].toString(), u"/1"_s);
        QVERIFY(!refused[0][u"message"_s].toString().isEmpty());
        QCOMPARE(refused[1][u"code"_s].toString(), u"intake.json-syntax"_s);
    }

    void peopleGetATable()
    {
        const QString path =
            file("page.json", nvdPage({nvdItem(1001), R"({"cve":{"id":7}})", nvdItem(1003)}));
        const CliRun run({u"import"_s, u"--check"_s, path});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.out.contains("nvd              2         1\n"), run.out.constData());
        QVERIFY2(run.out.contains("total            2         1\n"), run.out.constData());
        QVERIFY2(run.err.contains("/vulnerabilities/1/cve/id"), run.err.constData());
        QVERIFY2(run.err.contains("(intake.field-type)"), run.err.constData());
    }

    /// A feed must not write to the terminal of who reads it.
    void controlsInAFeedStayOffTheTerminal()
    {
        const QString path =
            file("evil.json", "{\"cveID\":\"CVE-2024-1001\",\"dateAdded\":\"\\u001b]0;owned\\u0007\\u202e\\n\"}");
        const CliRun run({u"import"_s, u"--check"_s, path});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("]0;owned"), run.err.constData());
        QVERIFY2(!run.err.contains('\x1B') && !run.err.contains('\x07'), run.err.constData());
        QVERIFY(!QString::fromUtf8(run.err).contains(QChar(0x202E)));
        QCOMPARE(run.err.count('\n'), 1);
    }

    void goodInputEndsWithZero()
    {
        QCOMPARE(CliRun({u"import"_s, u"--check"_s, file("one.json", osv(1))}).code, 0);
    }

    void aMissingFileEndsWithTwoAndTheOthersAreRead()
    {
        const QString good = file("one.json", osv(1));
        const CliRun run({u"import"_s, u"--check"_s, u"--json"_s, m_folder.filePath(u"none"_s), good});
        QCOMPARE(run.code, 2);
        QCOMPARE(run.rows()[0][u"refused"_s][0][u"code"_s].toString(), u"intake.file-unreadable"_s);
        QCOMPARE(run.rows()[1][u"documents"_s].toInt(), 1);
    }

    void usage()
    {
        QCOMPARE(CliRun({u"import"_s}).code, 2);
        QCOMPARE(CliRun({u"import"_s, u"--check"_s}).code, 2);
    }

    void storesOnce()
    {
        const QString path =
            file("feeds.ndjson", osv(1) + "\n" + cveRecord().replace('\n', ' ') + "\n" + osv(2) + "\n{}\n");
        const QString passphrase = file("passphrase", "correct horse battery staple\n");
        const QStringList words{
            u"import"_s, u"--json"_s, u"--data"_s, m_folder.filePath(u"data"_s), u"--passphrase-file"_s,
            passphrase,  path};
        const CliRun first(words);
        QVERIFY2(first.code == 1, first.err.constData());
        QCOMPARE(first.rows()[0][u"documents"_s].toInt(), 3);
        QCOMPARE(first.rows()[0][u"new"_s].toInt(), 3);
        QCOMPARE(first.rows()[0][u"changed"_s].toInt(), 0);
        QCOMPARE(first.rows()[0][u"unchanged"_s].toInt(), 0);
        QCOMPARE(first.rows()[0][u"refused"_s].toArray().size(), 1);
        const CliRun second(words);
        QCOMPARE(second.rows()[0][u"new"_s].toInt(), 0);
        QCOMPARE(second.rows()[0][u"changed"_s].toInt(), 0);
        QCOMPARE(second.rows()[0][u"unchanged"_s].toInt(), 3);
        QStringList forPeople = words;
        forPeople.removeAll(u"--json"_s);
        QVERIFY(CliRun(forPeople).out.endsWith("0 reports are new, 0 changed; 3 documents were there already.\n"));
        // Without a keychain and without a passphrase there is no workspace to store in.
        QCOMPARE(CliRun({u"import"_s, u"--data"_s, m_folder.filePath(u"data"_s), u"--passphrase-file"_s, path,
                         path})
                     .code,
                 2);
    }

    void interruptEndsCleanly()
    {
        QProcess program;
        program.start(qEnvironmentVariable("FIREBREAKCTL"),
                      {u"import"_s, u"--check"_s, u"--json"_s, u"/dev/stdin"_s});
        QVERIFY(program.waitForStarted());
        // More than any buffer, so that the program has begun to read when all of it is written.
        QByteArray lines;
        for (int i = 0; i < 50'000; ++i)
            lines += osv(i) + "\n";
        program.write(lines);
        QTRY_COMPARE_WITH_TIMEOUT(program.bytesToWrite(), 0, 30'000);
        QCOMPARE(kill(pid_t(program.processId()), SIGINT), 0);
        program.write(lines);
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 2);
        const QJsonObject row = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        QCOMPARE(row[u"refused"_s][0][u"code"_s].toString(), u"intake.cancelled"_s);
        QVERIFY(row[u"documents"_s].toInt() < 100'000);
    }

    void interruptWhileStoringKeepsWhatWasRead()
    {
        const QString passphrase = file("passphrase", "correct horse battery staple\n");
        const QStringList where{u"--data"_s, m_folder.filePath(u"interrupted"_s), u"--passphrase-file"_s, passphrase};
        QProcess program;
        program.start(qEnvironmentVariable("FIREBREAKCTL"),
                      QStringList{u"import"_s, u"--json"_s, u"/dev/stdin"_s} + where);
        QVERIFY(program.waitForStarted());
        QByteArray lines;
        for (int i = 0; i < 5'000; ++i)
            lines += osv(i) + "\n";
        program.write(lines);
        QTRY_COMPARE_WITH_TIMEOUT(program.bytesToWrite(), 0, 60'000);
        QCOMPARE(kill(pid_t(program.processId()), SIGINT), 0);
        program.write(QByteArray(lines).replace("GO-2024-", "GO-2025-"));
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 2);
        const QJsonObject row = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        const int stored = row[u"new"_s].toInt();
        QVERIFY(stored > 0 && stored < 10'000);
        QCOMPARE(row[u"documents"_s].toInt(), stored);
        // What was read is there, and importing again goes on.
        QCOMPARE(CliRun(QStringList{u"list"_s, u"--json"_s} + where).rows().size(), stored);
        const CliRun rest(QStringList{u"import"_s, u"--json"_s, file("rest", lines)} + where);
        QCOMPARE(rest.code, 0);
        QCOMPARE(rest.rows()[0][u"new"_s].toInt() + rest.rows()[0][u"unchanged"_s].toInt(), 5'000);
    }

private:
    QString file(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_ImportCommand)
#include "tst_ImportCommand.moc"
