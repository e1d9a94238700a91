// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/manifest/ManifestReader.h"
#include "tests/support/Corpus.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

QString codeOf(const QByteArray& bytes)
{
    const Result<Manifest> manifest = readManifest(bytes);
    return manifest ? QString() : QString(manifest.error().code.word());
}

/// A CycloneDX document around the rest of its fields.
QByteArray cycloneDx(const QByteArray& fields, const QByteArray& version = "1.6")
{
    return "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"" + version + "\",\"version\":1" +
           (fields.isEmpty() ? "" : ",") + fields + '}';
}

} // namespace

class tst_ManifestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cycloneDxJsonAndXmlMeanTheSame()
    {
        const QByteArray json =
            cycloneDx(R"("metadata":{"component":{"type":"application","bom-ref":"app","name":"shop"}},
            "components":[{"type":"library","bom-ref":"a","group":"org","name":"a","version":"1","purl":"pkg:npm/a@1",
              "cpe":"cpe:2.3:a:org:a:1:*:*:*:*:*:*:*","components":[{"type":"file","bom-ref":"b","name":"b"}]}],
            "dependencies":[{"ref":"app","dependsOn":["a"]}])");
        const QByteArray xml =
            "<?xml version='1.0'?><bom xmlns='http://cyclonedx.org/schema/bom/1.6' version='1'>"
            "<metadata><component type='application' bom-ref='app'><name>shop</name></component></metadata>"
            "<components><component type='library' "
            "bom-ref='a'><group>org</group><name>a</name><version>1</version>"
            "<cpe>cpe:2.3:a:org:a:1:*:*:*:*:*:*:*</cpe><purl>pkg:npm/a@1</purl>"
            "<components><component type='file' "
            "bom-ref='b'><name>b</name></component></components></component>"
            "</components><dependencies><dependency ref='app'><dependency "
            "ref='a'/></dependency></dependencies></bom>";
        const Manifest one = *readManifest(json);
        const Manifest two = *readManifest(xml);
        QCOMPARE(one.format, ManifestFormat::CycloneDxJson);
        QCOMPARE(two.format, ManifestFormat::CycloneDxXml);
        QCOMPARE(one.version, QStringLiteral("1.6"));
        QCOMPARE(one.components, two.components);
        QCOMPARE(one.edges, two.edges);
        QCOMPARE(one.subject, two.subject);
        QCOMPARE(one.components.size(), 2);
        const ManifestComponent a{QStringLiteral("a"),
                                  QStringLiteral("library"),
                                  QStringLiteral("org"),
                                  QStringLiteral("a"),
                                  QStringLiteral("1"),
                                  {QStringLiteral("pkg:npm/a@1")},
                                  {QStringLiteral("cpe:2.3:a:org:a:1:*:*:*:*:*:*:*")}};
        QCOMPARE(one.components.first(), a);
        const QList<Manifest::Edge> edges = {{QStringLiteral("a"), QStringLiteral("b")},
                                             {QStringLiteral("app"), QStringLiteral("a")}};
        QCOMPARE(one.edges, edges);
        QVERIFY(one.isValid());
        QVERIFY(two.isValid());
    }

    void spdxInItsForms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ManifestFormat>("format");
        QTest::newRow("json")
            << QByteArray(R"({"spdxVersion":"SPDX-2.3","name":"doc","packages":[{"SPDXID":"SPDXRef-a",
            "name":"a","versionInfo":"1","externalRefs":[{"referenceCategory":"PACKAGE-MANAGER","referenceType":"purl",
            "referenceLocator":"pkg:npm/a@1"},{"referenceType":"cpe23Type","referenceLocator":"cpe:2.3:a:o:a:1:*:*:*:*:*:*:*"}]}],
            "relationships":[{"spdxElementId":"SPDXRef-b","relationshipType":"DEPENDENCY_OF","relatedSpdxElement":"SPDXRef-a"}]})")
            << ManifestFormat::SpdxJson;
        QTest::newRow("yaml")
            << QByteArray("---\nspdxVersion: \"SPDX-2.3\"\nname: doc\npackages:\n- SPDXID: SPDXRef-a\n"
                          "  name: a\n  versionInfo: \"1\"\n  externalRefs:\n"
                          "  - {referenceType: purl, referenceLocator: \"pkg:npm/a@1\"}\n"
                          "  - referenceType: cpe23Type\n"
                          "    referenceLocator: \"cpe:2.3:a:o:a:1:*:*:*:*:*:*:*\"\n"
                          "relationships:\n- spdxElementId: SPDXRef-b\n  relationshipType: DEPENDENCY_OF\n"
                          "  relatedSpdxElement: SPDXRef-a\n")
            << ManifestFormat::SpdxYaml;
        QTest::newRow("xml")
            << QByteArray("<Document><spdxVersion>SPDX-2.3</spdxVersion><name>doc</name><packages>"
                          "<SPDXID>SPDXRef-a</SPDXID><name>a</name><versionInfo>1</versionInfo>"
                          "<externalRefs><referenceType>purl</referenceType>"
                          "<referenceLocator>pkg:npm/a@1</referenceLocator></externalRefs>"
                          "<externalRefs><referenceType>cpe23Type</referenceType><referenceLocator>"
                          "cpe:2.3:a:o:a:1:*:*:*:*:*:*:*</referenceLocator></externalRefs></packages>"
                          "<relationships><spdxElementId>SPDXRef-b</spdxElementId><relationshipType>"
                          "DEPENDENCY_OF</relationshipType><relatedSpdxElement>SPDXRef-a"
                          "</relatedSpdxElement></relationships></Document>")
            << ManifestFormat::SpdxXml;
        QTest::newRow("tag-value") << QByteArray(
                                          "SPDXVersion: SPDX-2.3\nDocumentName: doc\n# a comment\n"
                                          "DocumentComment: <text>of\nseveral: lines</text>\n"
                                          "PackageName: a\nSPDXID: SPDXRef-a\nPackageVersion: 1\n"
                                          "ExternalRef: PACKAGE-MANAGER purl pkg:npm/a@1\r\n"
                                          "ExternalRef: SECURITY cpe23Type cpe:2.3:a:o:a:1:*:*:*:*:*:*:*\n"
                                          "Relationship: SPDXRef-b DEPENDENCY_OF SPDXRef-a\n"
                                          "FileName: ./x\nSPDXID: SPDXRef-x\n")
                                   << ManifestFormat::SpdxTagValue;
    }

    void spdxInItsForms()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ManifestFormat, format);
        const Result<Manifest> manifest = readManifest(bytes);
        QVERIFY2(manifest, manifest ? "" : qPrintable(toLogLine(manifest.error())));
        QCOMPARE(manifest->format, format);
        QCOMPARE(manifest->version, QStringLiteral("SPDX-2.3"));
        QCOMPARE(manifest->name, QStringLiteral("doc"));
        const QList<ManifestComponent> components = {{QStringLiteral("SPDXRef-a"),
                                                      {},
                                                      {},
                                                      QStringLiteral("a"),
                                                      QStringLiteral("1"),
                                                      {QStringLiteral("pkg:npm/a@1")},
                                                      {QStringLiteral("cpe:2.3:a:o:a:1:*:*:*:*:*:*:*")}}};
        QCOMPARE(manifest->components, components);
        const QList<Manifest::Edge> edges = {{QStringLiteral("SPDXRef-a"), QStringLiteral("SPDXRef-b")}};
        QCOMPARE(manifest->edges, edges);
        QVERIFY(manifest->isValid());
    }

    void spdx3Graph()
    {
        const Manifest manifest =
            *readManifest("{\"@context\":\"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\",\"@graph\":["
                          "{\"type\":\"CreationInfo\",\"@id\":\"_:c\",\"specVersion\":\"3.0.1\"},"
                          "{\"type\":\"software_Package\",\"spdxId\":\"urn:a\",\"name\":\"a\",\"software_"
                          "packageVersion\":\"1\","
                          "\"software_packageUrl\":\"pkg:npm/a@1\","
                          "\"externalIdentifier\":[{\"externalIdentifierType\":\"cpe23\",\"identifier\":"
                          "\"cpe:2.3:a:o:a:1:*:*:*:*:*:*:*\"}]},"
                          "{\"type\":\"LifecycleScopedRelationship\",\"relationshipType\":\"dependsOn\","
                          "\"from\":\"urn:a\",\"to\":[\"urn:b\"]}]}");
        QCOMPARE(manifest.version, QStringLiteral("SPDX-3.0"));
        QCOMPARE(manifest.purls(), QStringList{QStringLiteral("pkg:npm/a@1")});
        QCOMPARE(manifest.cpes().size(), 1);
        QCOMPARE(manifest.edges.size(), 1);
    }

    void badInputIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const QByteArray& bytes, const char* code, const char* place) {
            QTest::newRow(name) << bytes << QString::fromUtf8(code) << QString::fromUtf8(place);
        };
        row("nothing", "", "manifest.format-unknown", "");
        row("words", "Dear team,\nhere is the list.\n", "manifest.format-unknown", "");
        row("other JSON", R"({"a":1})", "manifest.format-unknown", "");
        row("broken JSON", "{\"bomFormat\":\n\"CycloneDX\",\n!}", "manifest.json", "line 3");
        row("version unknown", cycloneDx("", "1.9"), "manifest.version", "/specVersion");
        row("version absurd", cycloneDx("", "latest"), "manifest.version", "/specVersion");
        row("XML unclosed", "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\">\n<a>\n</bom>",
            "manifest.xml", "line 3");
        row("XML with a document type", "<!DOCTYPE bom [<!ENTITY a \"aaaa\">]>\n<bom>&a;</bom>",
            "manifest.xml", "line 1");
        row("other XML", "<html/>", "manifest.format-unknown", "");
        row("too deep XML", QByteArray("<a>").repeated(300), "manifest.too-deep", "line 1");
        row("YAML alias", "spdxVersion: &a SPDX-2.3\nname: *a\n", "manifest.yaml", "line 2");
        row("YAML broken", "spdxVersion: SPDX-2.3\nname: [a\n", "manifest.yaml", "line 3");
        row("tag-value without colon", "SPDXVersion: SPDX-2.3\nPackageName a\n", "manifest.tag-value",
            "line 2");
        row("tag-value unclosed text", "SPDXVersion: SPDX-2.3\nComment: <text>a\n", "manifest.tag-value",
            "line 2");
        row("tag-value reference cut", "SPDXVersion: SPDX-2.3\nPackageName: a\nExternalRef: SECURITY\n",
            "manifest.tag-value", "line 3");
        row("SPDX 1", "SPDXVersion: SPDX-1.2\n", "manifest.version", "/spdxVersion");
        row("half a character", QByteArray("\xff\xfe{\x00\x00\xd8", 6), "manifest.utf8", "");
    }

    void badInputIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QString, place);
        const Result<Manifest> manifest = readManifest(bytes);
        QVERIFY(!manifest);
        QCOMPARE(QString(manifest.error().code.word()), code);
        QCOMPARE(manifest.error().place, place);
    }

    void nestingHasAnEnd()
    {
        QByteArray components;
        for (int i = 0; i < 200; ++i)
            components += R"({"type":"library","name":"a","components":[)";
        components += QByteArray("]}").repeated(200);
        QCOMPARE(codeOf(cycloneDx("\"components\":[" + components + "]")),
                 QStringLiteral("manifest.too-deep"));
    }

    void otherNamespacesAreLeftOut()
    {
        const Manifest manifest = *readManifest(
            "<bom xmlns='http://cyclonedx.org/schema/bom/1.1' xmlns:x='urn:x' version='1'><components>"
            "<component type='library'><name>a</name><version>1</version><x:name>b</x:name>"
            "<x:more><component/></x:more></component></components></bom>");
        QCOMPARE(manifest.components.size(), 1);
        QCOMPARE(manifest.components.first().name, QStringLiteral("a"));
        QVERIFY(manifest.isValid());
    }

    void findingsNameTheirPlace()
    {
        const Manifest manifest = *readManifest(cycloneDx(
            R"("serialNumber":"7","components":[{"type":"thing","bom-ref":"a","name":"a"},{"bom-ref":"a","type":"file",
            "name":"b","hashes":[{"alg":"MD6","content":"00"}]}],"dependencies":[{"dependsOn":["a"]}])"));
        QStringList lines;
        for (const Error& finding : manifest.findings)
            lines.append(toLogLine(finding));
        QCOMPARE(lines,
                 QStringList({QStringLiteral("manifest.field-value at /serialNumber: 7"),
                              QStringLiteral("manifest.field-value at /components/0/type: thing"),
                              QStringLiteral("manifest.reference-repeated at /components/1/bom-ref: a"),
                              QStringLiteral("manifest.field-value at /components/1/hashes/0/alg: MD6"),
                              QStringLiteral("manifest.field-value at /components/1/hashes/0/content: 00"),
                              QStringLiteral("manifest.field-missing at /dependencies/0/ref")}));
    }

    void conformanceDocuments()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        QStringList differing;
        qsizetype count = 0;
        const QString folder = QStringLiteral("05-sbom/cases/");
        for (const QJsonObject& row : corpusRows(folder + QStringLiteral("cyclonedx-conformance.ndjson"))) {
            const QString path = row.value(QLatin1String("path")).toString();
            const Result<Manifest> manifest = readManifest(corpusBytes(folder + path));
            const bool isValid = manifest && manifest->isValid();
            const bool isExpected = row.value(QLatin1String("expect")) == QLatin1String("valid");
            ++count;
            // Whether an id is on SPDX's list of licences is not asked.
            if (path.contains(QLatin1String("invalid-license-id-1")) ||
                path.contains(QLatin1String("invalid-metadata-license")))
                continue;
            // Invalid by the words of the specification; the table has what the schemas alone can tell.
            if (path.contains(QLatin1String("/skip_invalid")) ||
                path.contains(QLatin1String("/informal-invalid"))) {
                QVERIFY2(!isValid, qPrintable(path));
                continue;
            }
            if (isValid != isExpected) {
                const QString why = !manifest                      ? toLogLine(manifest.error())
                                    : manifest->findings.isEmpty() ? QString()
                                                                   : toLogLine(manifest->findings.first());
                differing.append(path + u' ' + why);
            }
        }
        QVERIFY(count > 400);
        QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u'\n')));
    }

    void realDocuments()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        QStringList differing;
        qsizetype count = 0;
        const QString folder = QStringLiteral("05-sbom/cases/");
        for (const QJsonObject& row : corpusRows(folder + QStringLiteral("real.ndjson"))) {
            const QString path = row.value(QLatin1String("path")).toString();
            const QJsonObject facts = row.value(QLatin1String("facts")).toObject();
            const QString format = facts.value(QLatin1String("format")).toString();
            const Result<Manifest> manifest = readManifest(corpusBytes(folder + path));
            const auto differs = [&](const QString& what, qsizetype is, const QJsonValue& wanted) {
                if (!wanted.isUndefined() && is != wanted.toInteger())
                    differing.append(
                        QStringLiteral("%1: %2 %3, not %4").arg(path, what).arg(is).arg(wanted.toInteger()));
            };
            if (format == QLatin1String("json-other") || format == QLatin1String("json-invalid")) {
                if (manifest)
                    differing.append(path + QLatin1String(": read"));
                continue;
            }
            if (!manifest) {
                // Documents that their source keeps as broken ones.
                if (!path.contains(QLatin1String("invalid_documents")))
                    differing.append(path + QLatin1String(": ") + toLogLine(manifest.error()));
                continue;
            }
            ++count;
            if (format == QLatin1String("xml-other") || format == QLatin1String("other"))
                continue;
            if (format != toWord(manifest->format) ||
                facts.value(QLatin1String("version")) != manifest->version)
                differing.append(path + QLatin1String(": ") + toWord(manifest->format) + manifest->version);
            differs(QStringLiteral("components"), manifest->components.size(),
                    facts.contains(QLatin1String("packages")) ? facts.value(QLatin1String("packages"))
                                                              : facts.value(QLatin1String("components_all")));
            differs(QStringLiteral("purls"), manifest->purls().size(), facts.value(QLatin1String("purls")));
            differs(QStringLiteral("cpes"), manifest->cpes().size(), facts.value(QLatin1String("cpes")));
        }
        QVERIFY(count > 150);
        QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(tst_ManifestReader)
#include "tst_ManifestReader.moc"
