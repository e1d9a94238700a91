// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VersContainsCommand.h"
#include "tests/app/cli/CliRun.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_VersContainsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEachLine()
    {
        const CliRun run(
            {QStringLiteral("vers"), QStringLiteral("contains")},
            "vers:npm/>=1.0.0|<2.0.0\t1.5.0\nvers:npm/>=1.0.0|<2.0.0\t2.0.0\nvers:npm/>=1.0.0\tx\n"
            "vers:x/1\t1\nvers:npm/*\n");
        QCOMPARE(run.out,
                 QByteArray("true\nfalse\nerror version.malformed\nerror vers.type\nerror version.fields\n"));
        QCOMPARE(run.code, 1);
    }

    void speaksJson()
    {
        const CliRun run({QStringLiteral("vers"), QStringLiteral("contains"), QStringLiteral("--json")},
                         "vers:npm/>=1.0.0|<2.0.0\t1.5.0\nvers:x/1\t1\nvers:npm/*\n");
        QCOMPARE(run.out, QByteArray(R"({"range":"vers:npm/>=1.0.0|<2.0.0","version":"1.5.0","contains":true})" "\n"
                                     R"({"range":"vers:x/1","version":"1","error":"vers.type","place":""})" "\n"
                                     "{\"range\":\"vers:npm/*\",\"version\":\"\",\"error\":\"version.fields\",\"place\":\"\"}\n"));
        QCOMPARE(run.code, 1);
    }
};

QTEST_GUILESS_MAIN(tst_VersContainsCommand)
#include "tst_VersContainsCommand.moc"
