// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VersionCompareCommand.h"
#include "tests/app/cli/CliRun.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_VersionCompareCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEachLine()
    {
        const CliRun run({QStringLiteral("version"), QStringLiteral("compare")},
                         "debian\t1.0~rc1\t1.0\nrpm\t1\t1\nmaven\t1.10\t1."
                         "9\ncobol\t1\t2\nnpm\t1\t1\nnpm\t1\nsemver\t\t1\n");
        QCOMPARE(run.out, QByteArray("<\n=\n>\nerror version.scheme\nerror version.malformed\n"
                                     "error version.fields\nerror version.empty\n"));
        QCOMPARE(run.code, 1);
        QVERIFY(run.err.contains("4 of 7"));
    }

    void speaksJson()
    {
        const CliRun run({QStringLiteral("version"), QStringLiteral("compare"), QStringLiteral("--json")},
                         "debian\t1.0~rc1\t1.0\nnpm\t1\n");
        QCOMPARE(run.out, QByteArray(R"({"scheme":"debian","a":"1.0~rc1","b":"1.0","order":"<"})" "\n"
                                     R"({"scheme":"npm","a":"1","b":"","error":"version.fields","place":""})" "\n"));
        QCOMPARE(run.code, 1);
    }

    void goodInputEndsWithZero()
    {
        const CliRun run({QStringLiteral("version"), QStringLiteral("compare")},
                         "gem\t1.0\t1.0.0\r\nGo\tv1.2.3\t1.2.4\n");
        QCOMPARE(run.out, QByteArray("=\n<\n"));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, QByteArray());
    }
};

QTEST_GUILESS_MAIN(tst_VersionCompareCommand)
#include "tst_VersionCompareCommand.moc"
