// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SbomShowCommand.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/Corpus.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

const QStringList show{QStringLiteral("sbom"), QStringLiteral("show")};

} // namespace

class tst_SbomShowCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheDocumentedShape()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const char* name, const QByteArray& bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
            return file.fileName();
        };
        const QString good =
            write("good", R"({"bomFormat":"CycloneDX","specVersion":"1.5","version":1,"components":[)"
                          R"({"type":"library","name":"a","purl":"pkg:npm/a@1"}]})");
        const QString faulty =
            write("faulty", R"({"bomFormat":"CycloneDX","specVersion":"1.5","components":[{"name":"a"}]})");
        const QString bad = write("bad", "SPDXVersion: SPDX-2.3\noops\n");
        const CliRun run(show + QStringList{good, faulty, bad, folder.filePath(QStringLiteral("absent"))});
        QCOMPARE(run.code, 2); // one was not there; the others were read all the same
        QCOMPARE(CliRun(show + QStringList{good, faulty, bad}).code, 1);
        const QList<QByteArray> lines = run.out.split('\n');
        const auto beginning = [](const QString& file) { return "{\"file\":\"" + file.toUtf8() + "\",\""; };
        QCOMPARE(lines.value(0), beginning(good) + "format\":\"cyclonedx-json\",\"version\":\"1.5\",\"components\":1,"
                                                   "\"purls\":1,\"cpes\":0,\"valid\":true}");
        QCOMPARE(lines.value(1), beginning(faulty) + "format\":\"cyclonedx-json\",\"version\":\"1.5\",\"components\":1,"
                                                     "\"purls\":0,\"cpes\":0,\"valid\":false,\"findings\":[{\"code\":"
                                                     "\"manifest.field-missing\",\"place\":\"/components/0/type\"}]}");
        QCOMPARE(lines.value(2),
                 beginning(bad) + "valid\":false,\"error\":\"manifest.tag-value\",\"place\":\"line 2\"}");
        QVERIFY(lines.value(3).contains("\"error\":\"intake.file-unreadable\""));
        QVERIFY2(run.err.contains(faulty.toUtf8() + ": A field of the manifest is missing. (manifest.field-missing at "
                                                    "/components/0/type"), run.err.constData());
        QVERIFY2(run.err.contains(bad.toUtf8() + ": A line of the manifest is no tag"), run.err.constData());
        QVERIFY2(run.err.contains("absent: There is no such file."), run.err.constData());
        QVERIFY2(!run.err.contains(good.toUtf8()), run.err.constData());
    }

    void packedManifestsAreRead()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        const QString path = corpusPath(QStringLiteral(
            "05-sbom/cases/real/CycloneDX--bom-examples--SBOM--laravel-7.12.0--bom.1.3.json.gz"));
        const QJsonObject row = CliRun(show + QStringList{path}).rows().value(0);
        QCOMPARE(row.value(u"components").toInt(), 62);
        QCOMPARE(row.value(u"purls").toInt(), 62);
        QCOMPARE(row.value(u"version"), QStringLiteral("1.3"));
    }
};

QTEST_GUILESS_MAIN(tst_SbomShowCommand)
#include "tst_SbomShowCommand.moc"
