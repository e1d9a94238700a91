// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CvssCleanCommand.h"
#include "tests/app/cli/CliRun.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_CvssCleanCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheCanonicalForm()
    {
        const CliRun run({QStringLiteral("cvss"), QStringLiteral("clean")},
                         "CVSS:3.0/S:C/C:H/I:H/A:N/AV:P/AC:H/PR:H/UI:R/E:H/CR:H/IR:X\nbad\n");
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out,
                 QByteArray(R"({"vector":"CVSS:3.0/S:C/C:H/I:H/A:N/AV:P/AC:H/PR:H/UI:R/E:H/CR:H/IR:X",)"
                            R"("clean":"CVSS:3.0/AV:P/AC:H/PR:H/UI:R/S:C/C:H/I:H/A:N/E:H/CR:H"})"
                            "\n"
                            R"({"vector":"bad","error":"cvss.metric-malformed","place":"0"})"
                            "\n"));
    }
};

QTEST_GUILESS_MAIN(tst_CvssCleanCommand)
#include "tst_CvssCleanCommand.moc"
