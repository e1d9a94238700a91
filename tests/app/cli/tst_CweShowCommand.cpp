// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CweShowCommand.h"
#include "app/cli/WholeFile.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/Corpus.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

const QStringList show{QStringLiteral("cwe"), QStringLiteral("show")};

} // namespace

class tst_CweShowCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheDocumentedShape()
    {
        const CliRun run(show + QStringList{QStringLiteral("CWE-79"), QStringLiteral("cwe-1000000")});
        QCOMPARE(run.code, 1);
        const QList<QByteArray> lines = run.out.split('\n');
        QCOMPARE(lines.value(0),
                 QByteArray("{\"id\":\"CWE-79\",\"name\":\"Improper Neutralization of Input During Web Page "
                            "Generation ('Cross-site Scripting')\",\"abstraction\":\"Base\","
                            "\"mapping\":\"Allowed\",\"parents\":[\"CWE-74\"]}"));
        QCOMPARE(lines.value(1), QByteArray("{\"id\":\"cwe-1000000\",\"error\":\"cwe.unknown\"}"));
        QVERIFY2(run.err.startsWith("cwe-1000000: There is no such entry in the catalogue"), run.err.constData());
    }

    void aFileOfTheOperatorReplacesTheCatalogue()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cwe.xml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<Weakness_Catalog Version='9.9'><Weaknesses><Weakness ID='79' Name='New name' "
                   "Abstraction='Class' "
                   "Status='Draft'/></Weaknesses></Weakness_Catalog>");
        file.close();
        const CliRun run(show + QStringList{QStringLiteral("--catalogue"), path, QStringLiteral("79")});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.rows().first().value(u"name"), QStringLiteral("New name"));
        QCOMPARE(run.rows().first().value(u"mapping"), QString());
    }

    void anUnreadableFileIsSaid()
    {
        const CliRun run(show + QStringList{QStringLiteral("--catalogue"),
                                            QStringLiteral("/nonexistent/cwe.xml"), QStringLiteral("79")});
        QCOMPARE(run.code, 2);
        QVERIFY(run.err.contains("intake.file-unreadable"));
        QVERIFY(!readWholeFile(QStringLiteral("/nonexistent/cwe.xml"), 1));
    }
};

QTEST_GUILESS_MAIN(tst_CweShowCommand)
#include "tst_CweShowCommand.moc"
