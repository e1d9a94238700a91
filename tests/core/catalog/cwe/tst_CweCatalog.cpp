// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/cwe/CweBuiltIn.h"
#include "core/catalog/cwe/CweCatalog.h"
#include "tests/support/Corpus.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

const QByteArray xml(
    "<?xml version='1.0'?><Weakness_Catalog Name='CWE' Version='4.99'><Weaknesses>"
    "<Weakness ID='79' Name='Cross-site &amp; Co' Abstraction='Base' Status='Stable'>"
    "<Related_Weaknesses><Related_Weakness Nature='ChildOf' CWE_ID='74' View_ID='1000'/>"
    "<Related_Weakness Nature='ChildOf' CWE_ID='74' View_ID='1003'/>"
    "<Related_Weakness Nature='ChildOf' CWE_ID='20' View_ID='1000'/>"
    "<Related_Weakness Nature='CanPrecede' CWE_ID='494' View_ID='1000'/></Related_Weaknesses>"
    "<Mapping_Notes><Usage>Allowed</Usage><Rationale>r</Rationale></Mapping_Notes></Weakness></Weaknesses>"
    "<Categories><Category ID='16' Name='Configuration' Status='Obsolete'><Mapping_Notes>"
    "<Usage>Prohibited</Usage></Mapping_Notes></Category></Categories></Weakness_Catalog>");

const QByteArray
    json("{\"ID\":\"79\",\"Name\":\"Cross-site & Co\",\"Abstraction\":\"Base\",\"Status\":\"Stable\","
         "\"RelatedWeaknesses\":[{\"Nature\":\"ChildOf\",\"CweID\":\"74\",\"ViewID\":\"1000\"},"
         "{\"Nature\":\"ChildOf\",\"CweID\":\"20\",\"ViewID\":\"1000\"}],"
         "\"MappingNotes\":{\"Usage\":\"Allowed\"}}\n"
         "{\"ID\":\"16\",\"Name\":\"Configuration\",\"Status\":\"Obsolete\","
         "\"MappingNotes\":{\"Usage\":\"Prohibited\"}}\n");

} // namespace

class tst_CweCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xmlJsonAndTableMeanTheSame()
    {
        const CweCatalog catalog = *CweCatalog::read(xml);
        QCOMPARE(catalog.version(), QStringLiteral("4.99"));
        const QList<CweEntry> entries = {{16,
                                          QStringLiteral("Configuration"),
                                          QStringLiteral("Category"),
                                          QStringLiteral("Obsolete"),
                                          QStringLiteral("Prohibited"),
                                          {}},
                                         {79,
                                          QStringLiteral("Cross-site & Co"),
                                          QStringLiteral("Base"),
                                          QStringLiteral("Stable"),
                                          QStringLiteral("Allowed"),
                                          {20, 74}}};
        QCOMPARE(catalog.entries(), entries);
        QCOMPARE(CweCatalog::read(json)->entries(), entries);
        const CweCatalog again = *CweCatalog::read(catalog.toTable());
        QCOMPARE(again.entries(), entries);
        QCOMPARE(again.version(), catalog.version());
    }

    void entriesAreFoundByTheirId()
    {
        const CweCatalog catalog = *CweCatalog::read(xml);
        QCOMPARE(catalog.find(u"CWE-79")->id, 79);
        QCOMPARE(catalog.find(u"cwe-16")->id, 16);
        QCOMPARE(catalog.find(u"79")->id, 79);
        for (const QStringView id : {QStringView(u"CWE-80"), QStringView(u""), QStringView(u"CWE-"),
                                     QStringView(u"-79"), QStringView(u"CWE-79x")})
            QVERIFY(!catalog.find(id));
    }

    void badFilesAreRefused()
    {
        const auto errorOf = [](const QByteArray& bytes) {
            return toLogLine(CweCatalog::read(bytes).error());
        };
        QCOMPARE(errorOf("hello"), QStringLiteral("cwe.format"));
        QCOMPARE(errorOf(""), QStringLiteral("cwe.format"));
        QCOMPARE(errorOf("<a>\n<b>\n"), QStringLiteral("cwe.syntax at line 3"));
        QCOMPARE(errorOf("{\"ID\":\"1\"}\n{!"), QStringLiteral("cwe.syntax at line 2"));
        QCOMPARE(errorOf("<Weakness_Catalog/>"), QStringLiteral("cwe.empty"));
        QCOMPARE(errorOf("firebreak-cwe 1 4.1\n1\tA"), QStringLiteral("cwe.syntax at line 2"));
    }

    void theProgramHasACatalogue()
    {
        const CweCatalog catalog = CweCatalog::builtIn();
        QVERIFY(CweBuiltIn::lineCount > 1000);
        QCOMPARE(catalog.entries().size(), CweBuiltIn::lineCount - 1);
        QVERIFY(!catalog.version().isEmpty());
        const CweEntry* entry = catalog.find(79);
        QVERIFY(entry);
        QCOMPARE(entry->abstraction, QStringLiteral("Base"));
        QCOMPARE(entry->mapping, QStringLiteral("Allowed"));
        QCOMPARE(entry->parents, QList<int>{74});
    }

    void aNewerCatalogueReplacesIt()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        const QString folder = QStringLiteral("07-cwe-ssvc/");
        const CweCatalog catalog =
            *CweCatalog::read(corpusBytes(folder + QStringLiteral("common/cwe/weaknesses.ndjson.zst")));
        const QList<QJsonObject> rows = corpusRows(folder + QStringLiteral("cases/cwe-relations.ndjson.zst"));
        QVERIFY(rows.size() > 400);
        const CweCatalog program = CweCatalog::builtIn();
        int older = 0;
        for (const QJsonObject& row : rows) {
            const QString id = row.value(QLatin1String("id")).toString();
            const CweEntry* entry = catalog.find(id);
            QVERIFY2(entry, qPrintable(id));
            QList<int> parents;
            for (const QJsonValue& parent : row.value(QLatin1String("parents_1000")).toArray())
                parents.append(parent.toString().toInt());
            std::sort(parents.begin(), parents.end());
            const CweEntry expected{entry->id,
                                    row.value(QLatin1String("name")).toString(),
                                    row.value(QLatin1String("abstraction")).toString(),
                                    row.value(QLatin1String("status")).toString(),
                                    row.value(QLatin1String("mapping_usage")).toString(),
                                    parents};
            QCOMPARE(entry->name, expected.name);
            QCOMPARE(entry->abstraction, expected.abstraction);
            QCOMPARE(entry->mapping, expected.mapping);
            QCOMPARE(entry->parents, expected.parents);
            QCOMPARE(*entry, expected);
            const CweEntry* builtIn = program.find(entry->id);
            older += builtIn && *builtIn == expected ? 0 : 1;
        }
        // The table of the build is of an older release: what changed since is little.
        QVERIFY2(older < 25, qPrintable(QString::number(older)));
    }
};

QTEST_GUILESS_MAIN(tst_CweCatalog)
#include "tst_CweCatalog.moc"
