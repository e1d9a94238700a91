// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/host/ProcessHardening.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace firebreak;
using namespace firebreak::server;

class tst_ProcessHardening : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    /// A line of a process's file in /proc, its blanks made one.
    [[nodiscard]] static QString lineOf(qint64 process, const QString& name, const QString& start)
    {
        QFile file(QStringLiteral("/proc/%1/%2").arg(process).arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QStringList lines = QString::fromLatin1(file.readAll()).split(u'\n');
        for (const QString& line : lines) {
            if (line.startsWith(start))
                return line.simplified();
        }
        return {};
    }

private Q_SLOTS:
    void everyProgramDoesIt_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments"); // with which it waits
        const QString data = m_directory.filePath(QStringLiteral("data"));
        QTest::newRow("firebreakctl") << QStringLiteral("FIREBREAKCTL") << QStringList{QStringLiteral("join"), QStringLiteral("-")};
        QTest::newRow("firebreakd") << QStringLiteral("FIREBREAKD")
                                    << QStringList{QStringLiteral("serve"), QStringLiteral("--data"), data,
                                                   QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
        if (qEnvironmentVariableIsSet("FIREBREAK"))
            QTest::newRow("firebreak") << QStringLiteral("FIREBREAK")
                                       << QStringList{QStringLiteral("--data"), data, QStringLiteral("--join"), QStringLiteral("-")};
    }
    void everyProgramDoesIt()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QProcess process;
        process.start(qEnvironmentVariable(qPrintable(program)), arguments);
        QVERIFY(process.waitForStarted(30'000));
        const qint64 id = process.processId();
        QTRY_COMPARE_WITH_TIMEOUT(lineOf(id, QStringLiteral("limits"), QStringLiteral("Max core file size")),
                                  QStringLiteral("Max core file size 0 0 bytes"), 30'000);
        QCOMPARE(lineOf(id, QStringLiteral("status"), QStringLiteral("Umask:")), QStringLiteral("Umask: 0077"));
        process.kill();
        QVERIFY(process.waitForFinished(30'000));
    }

    void memoryStaysOutOfCoreDumps()
    {
        QVERIFY(hardenProcess());
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
        QCOMPARE(::umask(S_IRWXG | S_IRWXO), mode_t(S_IRWXG | S_IRWXO));
        prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // sanitizers look at their process at the end
    }
};

QTEST_GUILESS_MAIN(tst_ProcessHardening)
#include "tst_ProcessHardening.moc"
