// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/WorkstationOptions.h"

#include <QDir>
#include <QTest>

using namespace firebreak;
using Task = WorkstationOptions::Task;

class tst_WorkstationOptions : public QObject
{
    Q_OBJECT

    static QStringList words(const char* line)
    {
        return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void nothingOpensTheDefaultWorkspace()
    {
        const WorkstationOptions options = WorkstationOptions::parse({});
        QCOMPARE(options.task, Task::Run);
        QVERIFY(QDir::isAbsolutePath(options.directory));
        QVERIFY(!options.isStandalone && options.hasDemo && !options.invitation && options.imports.isEmpty());
    }

    void takesEveryOption()
    {
        const WorkstationOptions alone =
            WorkstationOptions::parse(words("--standalone --data here --no-demo --import a.json --import b.zst --passphrase-file p"));
        QCOMPARE(alone.task, Task::Run);
        QCOMPARE(alone.directory, QDir(QStringLiteral("here")).absolutePath());
        QVERIFY(alone.isStandalone && !alone.hasDemo);
        QCOMPARE(alone.imports, (QStringList{QDir().absoluteFilePath(QStringLiteral("a.json")),
                                             QDir().absoluteFilePath(QStringLiteral("b.zst"))}));
        QCOMPARE(alone.passphraseFile, QDir().absoluteFilePath(QStringLiteral("p")));
        const WorkstationOptions joins = WorkstationOptions::parse(words("--join firebreak1:abc"));
        QCOMPARE(joins.invitation, QStringLiteral("firebreak1:abc"));
    }

    void helpAndVersionComeBeforeAnythingElse()
    {
        QCOMPARE(WorkstationOptions::parse(words("--help --join x --standalone")).task, Task::Help);
        QCOMPARE(WorkstationOptions::parse(words("-h")).task, Task::Help);
        QCOMPARE(WorkstationOptions::parse(words("--version")).task, Task::Version);
        for (const char* option : {"--data", "--join", "--standalone", "--no-demo", "--import", "--passphrase-file"})
            QVERIFY2(WorkstationOptions::help().contains(QLatin1String(option)), option);
    }

    void mistakesAreNamed()
    {
        for (const char* line : {"--dance", "file.json", "--data", "--join x --standalone"}) {
            const WorkstationOptions options = WorkstationOptions::parse(words(line));
            QVERIFY2(options.task == Task::Misuse, line);
            QVERIFY2(!options.complaint.isEmpty(), line);
        }
    }
};

QTEST_GUILESS_MAIN(tst_WorkstationOptions)
#include "tst_WorkstationOptions.moc"
