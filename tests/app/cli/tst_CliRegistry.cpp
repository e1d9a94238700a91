// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliRegistry.h"
#include "tests/app/cli/CliRun.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class tst_CliRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandExplainsItselfWithAnExample()
    {
        const CliRegistry registry = firebreakCommands(QString());
        QVERIFY(registry.commands().size() >= 2);
        for (const auto& command : registry.commands()) {
            const CliHelp help = command->help();
            const CliRun run(help.name.split(u' ') + words("--help"));
            QCOMPARE(run.code, 0);
            QCOMPARE(run.err, QByteArray());
            QVERIFY(run.out.contains(help.summary.toUtf8()));
            QVERIFY(run.out.contains("--json"));
            QVERIFY(run.out.startsWith(
                QStringLiteral("Usage: firebreakctl %1 [OPTION…]").arg(help.name).toUtf8()));
            QVERIFY(!help.examples.isEmpty());
            for (const CliHelp::Example& example : help.examples) {
                QVERIFY(example.line.contains(QLatin1String("firebreakctl ") + help.name));
                QVERIFY(run.out.contains(example.line.toUtf8()));
            }
            QCOMPARE(CliRun(words("help") + help.name.split(u' ')).out, run.out);
        }
    }

    void listsItsCommands()
    {
        const CliRun run(words("--help"));
        QCOMPARE(run.code, 0);
        const CliRegistry registry = firebreakCommands(QString());
        for (const auto& command : registry.commands())
            QVERIFY(run.out.contains(command->help().name.toUtf8()));
        const CliRun group(words("cvss --help"));
        QCOMPARE(group.code, 0);
        QVERIFY(group.out.contains("cvss score"));
    }

    void saysItsVersion() { QCOMPARE(CliRun(words("--version")).out, QByteArray("firebreakctl 1.2.3\n")); }

    void complainsWithTwo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QString() << QStringLiteral("Usage:");
        QTest::newRow("unknown") << QStringLiteral("no such") << QStringLiteral("no such");
        QTest::newRow("group alone") << QStringLiteral("cvss") << QStringLiteral("cvss score");
        QTest::newRow("part of a word") << QStringLiteral("cvs") << QStringLiteral("cvs");
        QTest::newRow("option") << QStringLiteral("cvss score --nonsense") << QStringLiteral("nonsense");
        QTest::newRow("argument") << QStringLiteral("cvss score file")
                                  << QStringLiteral("too many arguments");
    }

    void complainsWithTwo()
    {
        QFETCH(QString, line);
        QFETCH(QString, said);
        const CliRun run(line.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains(said.toUtf8()), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_CliRegistry)
#include "tst_CliRegistry.moc"
