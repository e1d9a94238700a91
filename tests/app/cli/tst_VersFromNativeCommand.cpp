// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VersFromNativeCommand.h"
#include "tests/app/cli/CliRun.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_VersFromNativeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEachLine()
    {
        const CliRun run({QStringLiteral("vers"), QStringLiteral("from-native")},
                         "npm\t^1.2 || 2.x\nPyPI\t~=2.2\nmaven\t[1.0,2.0)\ngem\t~> 2.1\nrpm\t<= 1 and prior\n"
                         "x\t1\nnpm\n");
        QCOMPARE(run.out,
                 QByteArray("vers:npm/>=1.2.0|<3.0.0\nvers:pypi/>=2.2|<3.dev0\nvers:maven/>=1.0|<2.0\n"
                            "vers:gem/>=2.1|<3\nerror range.version\nerror range.scheme\n"
                            "error version.fields\n"));
        QCOMPARE(run.code, 1);
    }

    void tellsWhatTheToolWouldTake()
    {
        const CliRun run({QStringLiteral("vers"), QStringLiteral("from-native")},
                         "npm\t^1.2.0\t1.9.0\nnpm\t^1.2.0\t1.9.0-rc.1\n");
        QCOMPARE(run.out, QByteArray("vers:npm/>=1.2.0|<2.0.0\ttrue\nvers:npm/>=1.2.0|<2.0.0\tfalse\n"));
        QCOMPARE(run.code, 0);
        QCOMPARE(CliRun({QStringLiteral("vers"), QStringLiteral("from-native")}, "npm\t^1.2.0\tone\n").out,
                 QByteArray("error version.malformed\n"));
    }

    void writesJson()
    {
        const CliRun run({QStringLiteral("vers"), QStringLiteral("from-native"), QStringLiteral("--json")},
                         "gem\t~> 2.1\t2.5\nnpm\t>=1.0.0 <two\nnpm\n");
        QCOMPARE(run.out,
                 QByteArray("{\"scheme\":\"gem\",\"range\":\"~> 2.1\",\"version\":\"2.5\","
                            "\"vers\":\"vers:gem/>=2.1|<3\",\"contains\":true}\n"
                            "{\"scheme\":\"npm\",\"range\":\">=1.0.0 <two\",\"error\":\"range.version\","
                            "\"place\":\"9\"}\n"
                            "{\"input\":\"npm\",\"error\":\"version.fields\",\"place\":\"\"}\n"));
        QCOMPARE(run.code, 1);
    }
};

QTEST_GUILESS_MAIN(tst_VersFromNativeCommand)
#include "tst_VersFromNativeCommand.moc"
