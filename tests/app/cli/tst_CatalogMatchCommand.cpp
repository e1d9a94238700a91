// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CatalogMatchCommand.h"
#include "tests/app/cli/CliRun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

/// A record of a package of npm's registry, with a text for its version.
QByteArray cveRecord(const char* id, const char* version)
{
    const QString organisation = QStringLiteral("a0819718-46f1-4df5-94e2-005712e83aaa");
    const QJsonObject affected{
        {QStringLiteral("collectionURL"), QStringLiteral("https://registry.npmjs.org")},
        {QStringLiteral("packageName"), QStringLiteral("a")},
        {QStringLiteral("versions"),
         QJsonArray{QJsonObject{{QStringLiteral("version"), QString::fromUtf8(version)},
                                {QStringLiteral("status"), QStringLiteral("affected")}}}}};
    const QJsonObject cna{
        {QStringLiteral("providerMetadata"), QJsonObject{{QStringLiteral("orgId"), organisation}}},
        {QStringLiteral("affected"), QJsonArray{affected}},
        {QStringLiteral("descriptions"),
         QJsonArray{QJsonObject{{QStringLiteral("lang"), QStringLiteral("en")},
                                {QStringLiteral("value"), QStringLiteral("x")}}}}};
    const QJsonObject record{
        {QStringLiteral("dataType"), QStringLiteral("CVE_RECORD")},
        {QStringLiteral("dataVersion"), QStringLiteral("5.1")},
        {QStringLiteral("cveMetadata"), QJsonObject{{QStringLiteral("cveId"), QString::fromUtf8(id)},
                                                    {QStringLiteral("assignerOrgId"), organisation},
                                                    {QStringLiteral("state"), QStringLiteral("PUBLISHED")}}},
        {QStringLiteral("containers"), QJsonObject{{QStringLiteral("cna"), cna}}}};
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

} // namespace

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

    void readsTheRangesOfCveRecords()
    {
        const auto reasonOf = [this](const QString& advisory) {
            const CliRun run({QStringLiteral("catalog"), QStringLiteral("match"), QStringLiteral("--sbom"),
                              m_sbom, QStringLiteral("--osv"), advisory});
            return run.rows().value(0).value(QLatin1String("reason")).toString();
        };
        QCOMPARE(reasonOf(write("one.json", cveRecord("CVE-2026-1001", ">= 1.0.0, < 1.2.4"))),
                 QStringLiteral("in-range: >= 1.0.0, < 1.2.4"));
        QCOMPARE(reasonOf(write("two.json", cveRecord("CVE-2026-1002", "^1.1 || 3.x"))),
                 QStringLiteral("in-range: >= 1.1.0, < 2.0.0-0"));
        QCOMPARE(reasonOf(write("three.json", cveRecord("CVE-2026-1003", "< 1.2.3"))),
                 QStringLiteral("fixed: < 1.2.3"));
        QCOMPARE(reasonOf(write("four.json", cveRecord("CVE-2026-1004", "< 1.2 and some"))),
                 QStringLiteral("unreadable"));
    }

    void bothInputsAreNeeded()
    {
        QCOMPARE(
            CliRun({QStringLiteral("catalog"), QStringLiteral("match"), QStringLiteral("--sbom"), m_sbom})
                .code,
            2);
    }

    void whatCanNotBeReadIsSaidAndTheRestGoesOn()
    {
        const auto match = [](const QString& sbom, const QStringList& advisories) {
            return CliRun(QStringList{QStringLiteral("catalog"), QStringLiteral("match"), QStringLiteral("--sbom"), sbom,
                                      QStringLiteral("--osv")}
                          + advisories);
        };
        const QString absent = m_folder.filePath(QStringLiteral("absent"));
        const CliRun noManifest = match(m_osv, {m_osv});
        QCOMPARE(noManifest.code, 1);
        QVERIFY2(noManifest.err.startsWith(m_osv.toUtf8() + ": This is no manifest"), noManifest.err.constData());
        QCOMPARE(match(absent, {m_osv}).code, 2);

        const CliRun missing = match(m_sbom, {absent, m_osv});
        QCOMPARE(missing.code, 2);
        QCOMPARE(missing.rows().size(), 2);
        QVERIFY2(missing.err.startsWith(absent.toUtf8() + ": there is no such file (intake.file-unreadable)"),
                 missing.err.constData());

        const QString bad = write("bad.json", R"({"id":"OSV-2","modified":)");
        const CliRun partly = match(m_sbom, {bad, m_osv});
        QCOMPARE(partly.code, 1);
        QCOMPARE(partly.rows().size(), 2);
        QVERIFY2(partly.err.startsWith(bad.toUtf8() + ": ") && partly.err.contains("(intake."), partly.err.constData());
        QVERIFY2(match(m_sbom, {bad}).err.contains("There is no advisory to compare with."), "nothing to compare");
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
