// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/CatalogError.h"
#include "core/catalog/manifest/CycloneDxAudit.h"
#include "core/catalog/manifest/CycloneDxReader.h"
#include "core/catalog/manifest/ManifestNode.h"
#include "core/catalog/manifest/SpdxRdf.h"
#include "core/catalog/manifest/SpdxReader.h"
#include "core/catalog/manifest/SpdxTagValue.h"
#include "core/catalog/manifest/XmlTree.h"
#include "core/catalog/manifest/YamlTree.h"

#include <QTest>

using namespace firebreak;
using namespace Qt::Literals::StringLiterals;

/// The pieces of ManifestReader: every form becomes one tree, and each vocabulary is read from it.
class tst_ManifestTrees : public QObject
{
    Q_OBJECT

    template <class T> static QString codeOf(const Result<T>& result)
    {
        return result ? QString() : result.error().code.word() + u' ' + result.error().place;
    }

private Q_SLOTS:
    void xml()
    {
        const Result<XmlTree> tree = XmlTree::read("<b:bom xmlns:b='urn:b' xmlns:o='urn:o' version='1'><b:a>x</b:a>"
                                                   "<b:c k='1'>y</b:c><b:a>z</b:a><o:foreign>no</o:foreign></b:bom>");
        QVERIFY(tree);
        QCOMPARE(tree->rootName, u"bom"_s);
        QCOMPARE(tree->rootNamespace, u"urn:b"_s);
        QCOMPARE(tree->root, (QJsonObject{{u"version"_s, u"1"_s},
                                          {u"a"_s, QJsonArray{u"x"_s, u"z"_s}},
                                          {u"c"_s, QJsonObject{{u"k"_s, u"1"_s}, {u"#text"_s, u"y"_s}}}}));
        QCOMPARE(codeOf(XmlTree::read("<a>\n<b></a>")).section(u' ', 0, 0), u"manifest.xml"_s);
        QCOMPARE(codeOf(XmlTree::read("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>")).section(u' ', 0, 0), u"manifest.xml"_s);
        QByteArray deep;
        for (int i = 0; i < 5000; ++i)
            deep += "<a>";
        QCOMPARE(codeOf(XmlTree::read(deep)).section(u' ', 0, 0), u"manifest.too-deep"_s);
    }

    void yaml()
    {
        const Result<QJsonObject> tree = readYamlTree("a: 1\nb:\n  - x\n  - {c: yes}\n");
        QVERIFY(tree);
        QCOMPARE(*tree, (QJsonObject{{u"a"_s, u"1"_s},
                                     {u"b"_s, QJsonArray{u"x"_s, QJsonObject{{u"c"_s, u"yes"_s}}}}}));
        QCOMPARE(codeOf(readYamlTree("a: &x 1\nb: *x\n")).section(u' ', 0, 0), u"manifest.yaml"_s);
        QCOMPARE(codeOf(readYamlTree("a: [1\n")).section(u' ', 0, 0), u"manifest.yaml"_s);
        QCOMPARE(codeOf(readYamlTree(QByteArray(5000, '['))).section(u' ', 0, 0), u"manifest.too-deep"_s);
    }

    void tagValue()
    {
        const Result<QJsonObject> tree =
            readSpdxTagValue(u"SPDXVersion: SPDX-2.3\nPackageName: a\nSPDXID: SPDXRef-a\nPackageVersion: 1\n"
                             "PackageComment: <text>two\nPackageName: not one</text>\nPackageName: b\n"
                             "SPDXID: SPDXRef-b\nRelationship: SPDXRef-a DEPENDS_ON SPDXRef-b\n"_s);
        QVERIFY(tree);
        const Result<Manifest> manifest = readSpdx(*tree, ManifestFormat::SpdxTagValue);
        QVERIFY(manifest);
        QCOMPARE(manifest->version, u"SPDX-2.3"_s);
        QCOMPARE(manifest->components.size(), 2);
        QCOMPARE(manifest->components[0].version, u"1"_s);
        QCOMPARE(manifest->edges, (QList<Manifest::Edge>{{u"SPDXRef-a"_s, u"SPDXRef-b"_s}}));
        QCOMPARE(codeOf(readSpdxTagValue(u"SPDXVersion: SPDX-2.3\noops\n"_s)), u"manifest.tag-value line 2"_s);
        QCOMPARE(codeOf(readSpdx({}, ManifestFormat::SpdxJson)).section(u' ', 0, 0), u"manifest.version"_s);
    }

    void rdf()
    {
        const Result<Manifest> manifest =
            readSpdxRdf("<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://spdx.org/rdf/terms#'>"
                        "<SpdxDocument r:about='http://e.org/d#SPDXRef-DOCUMENT'><specVersion>SPDX-2.3</specVersion>"
                        "<describesPackage><Package r:about='http://e.org/d#SPDXRef-a'><name>a</name>"
                        "<versionInfo>1</versionInfo></Package></describesPackage></SpdxDocument></r:RDF>");
        QVERIFY2(manifest, qPrintable(codeOf(manifest)));
        QCOMPARE(manifest->format, ManifestFormat::SpdxRdf);
        QCOMPARE(manifest->components.size(), 1);
        QCOMPARE(manifest->components[0].name, u"a"_s);
        QCOMPARE(codeOf(readSpdxRdf("<a>")).section(u' ', 0, 0), u"manifest.xml"_s);
    }

    void cycloneDx()
    {
        const QJsonObject sound{{u"components"_s, QJsonArray{QJsonObject{{u"type"_s, u"library"_s},
                                                                         {u"name"_s, u"a"_s},
                                                                         {u"bom-ref"_s, u"r"_s}}}}};
        QVERIFY(auditCycloneDx(sound, u"1.6"_s).isEmpty());
        QCOMPARE(readCycloneDx(sound, ManifestFormat::CycloneDxJson, u"1.6"_s)->components.size(), 1);
        QCOMPARE(codeOf(readCycloneDx(sound, ManifestFormat::CycloneDxJson, u"9.9"_s)).section(u' ', 0, 0),
                 u"manifest.version"_s);
        const QJsonObject one{{u"type"_s, u"engine"_s}, {u"name"_s, u"a"_s}, {u"bom-ref"_s, u"r"_s}};
        const QJsonObject other{{u"type"_s, u"library"_s}, {u"bom-ref"_s, u"r"_s}};
        QStringList findings;
        for (const Error& finding : auditCycloneDx({{u"components"_s, QJsonArray{one, other}}}, u"1.6"_s))
            findings.append(finding.code.word() + u' ' + finding.place);
        findings.sort();
        QCOMPARE(findings, (QStringList{u"manifest.field-missing /components/1/name"_s,
                                        u"manifest.field-value /components/0/type"_s,
                                        u"manifest.reference-repeated /components/1/bom-ref"_s}));
    }

    void nodesOfBothShapes()
    {
        const QJsonObject json{{u"list"_s, QJsonArray{u"x"_s, u"y"_s}}, {u"text"_s, u"t"_s}, {u"none"_s, QJsonValue()}};
        const QJsonObject xml{{u"list"_s, QJsonObject{{u"item"_s, QJsonArray{u"x"_s, u"y"_s}}}},
                              {u"single"_s, QJsonObject{{u"item"_s, u"x"_s}}},
                              {u"text"_s, QJsonObject{{u"#text"_s, u"t"_s}, {u"lang"_s, u"en"_s}}}};
        QCOMPARE(ManifestNode::items(json, "list", "item"), ManifestNode::items(xml, "list", "item"));
        QCOMPARE(ManifestNode::items(xml, "single", "item"), QJsonArray{u"x"_s});
        QVERIFY(ManifestNode::items(xml, "absent", "item").isEmpty());
        QCOMPARE(ManifestNode::text(json, "text"), u"t"_s);
        QCOMPARE(ManifestNode::text(xml, "text"), u"t"_s);
        QVERIFY(ManifestNode::has(json, "text") && !ManifestNode::has(json, "none") && !ManifestNode::has(json, "absent"));
        QVERIFY(ManifestNode::list(QJsonValue()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ManifestTrees)
#include "tst_ManifestTrees.moc"
