// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CatalogMatchCommand.h"
#include "tests/app/cli/CliRun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_CatalogMatchCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sbom =
            write("bom.json", R"({"bomFormat":"CycloneDX","specVersion":"1.5","version":1,"components":[)"
                              R"({"type":"library","name":"a","purl":"pkg:npm/a@1.2.3"},)"
                              R"({"type":"library","name":"b","purl":"pkg:npm/b"},)"
                              R"({"type":"library","name":"c","purl":"pkg:npm/c@1"}]})");
        m_osv = write("osv.json", R"({"id":"OSV-1","modified":"2026-01-01T00:00:00Z","affected":[)"
                                  R"({"package":{"ecosystem":"npm","name":"a"},"ranges":[{"type":"SEMVER",)"
                                  R"("events":[{"introduced":"1.0.0"},{"fixed":"1.2.4"}]}]},)"
                                  R"({"package":{"ecosystem":"npm","name":"b"},"ranges":[{"type":"SEMVER",)"
                                  R"("events":[{"introduced":"0"}]}]}]})");
    }

    void writesTheDocumentedShape()
    {
        const CliRun run({QStringLiteral("catalog"), QStringLiteral("match"), QStringLiteral("--sbom"),
                          m_sbom, QStringLiteral("--osv"), m_osv});
        QCOMPARE(run.out, QByteArray("{\"purl\":\"pkg:npm/a@1.2.3\",\"advisory\":\"OSV-1\",\"affected\":true,"
                                     "\"reason\":\"in-range: >= 1.0.0, < 1.2.4\"}\n"
                                     "{\"purl\":\"pkg:npm/b\",\"advisory\":\"OSV-1\",\"affected\":null,"
                                     "\"reason\":\"no-version\"}\n"));
        QCOMPARE(run.code, 0);
    }

    void bothInputsAreNeeded()
    {
        QCOMPARE(
            CliRun({QStringLiteral("catalog"), QStringLiteral("match"), QStringLiteral("--sbom"), m_sbom})
                .code,
            2);
        QCOMPARE(CliRun({QStringLiteral("catalog"), QStringLiteral("match"), QStringLiteral("--sbom"), m_osv,
                         QStringLiteral("--osv"), m_osv})
                     .code,
                 2);
        QCOMPARE(CliRun({QStringLiteral("catalog"), QStringLiteral("match"), QStringLiteral("--sbom"), m_sbom,
                         QStringLiteral("--osv"), m_folder.filePath(QStringLiteral("absent"))})
                     .code,
                 1);
    }

private:
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QString m_sbom;
    QString m_osv;
};

QTEST_GUILESS_MAIN(tst_CatalogMatchCommand)
#include "tst_CatalogMatchCommand.moc"
