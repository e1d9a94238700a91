// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/AdvisoryBuilder.h"
#include "core/intake/format/CpeName.h"
#include "core/intake/format/GhsaRange.h"
#include "core/intake/format/NvdMatchTree.h"
#include "core/intake/format/OsvRange.h"
#include "core/intake/format/ScoreAudit.h"
#include "core/intake/format/TableRow.h"

#include <QTest>

using namespace firebreak;
using namespace Qt::Literals::StringLiterals;

/// The small pieces that the readers of the formats share or stand on.
class tst_AffectedReaders : public QObject
{
    Q_OBJECT

    simdjson::dom::parser m_parser;

    simdjson::dom::element parsed(const QByteArray& json)
    {
        return m_parser.parse(json.constData(), size_t(json.size())).value();
    }
    static QStringList spans(const AffectedPackage& package)
    {
        QStringList spans;
        for (const AffectedRange& range : package.ranges)
            spans.append((range.isFromExclusive ? u'(' : u'[') + range.from + u',' + range.until +
                         (range.isUntilInclusive ? u']' : u')'));
        return spans;
    }

private Q_SLOTS:
    void cpeNames()
    {
        const auto name = CpeName::fromText(u"cpe:2.3:a:example\\:inc:web\\/server:1.2:beta1:*:*:*:linux:*:*");
        QVERIFY(name);
        QCOMPARE(name->vendor, u"example:inc"_s);
        QCOMPARE(name->product, u"web/server"_s);
        QCOMPARE(name->version, u"1.2"_s);
        QCOMPARE(name->update, u"beta1"_s);
        QVERIFY(name->hasVersion);
        QVERIFY(!CpeName::fromText(u"cpe:2.3:a:v:p:-:*:*:*:*:*:*:*")->hasVersion);
        QVERIFY(!CpeName::fromText(u"cpe:2.3:a:v:p:1:*:*:*:*:*:*"));     // a part short
        QVERIFY(!CpeName::fromText(u"cpe:2.3:a:v:p:1:*:*:*:*:*:*:*:*")); // one too many
        QVERIFY(!CpeName::fromText(u"cpe:/a:v:p:1"));
    }

    void ghsaRanges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ranges");
        QTest::addColumn<QStringList>("versions");
        QTest::newRow("both") << u">= 7.0.0, < 7.0.2.3"_s << QStringList{u"[7.0.0,7.0.2.3)"_s} << QStringList();
        QTest::newRow("after") << u"> 1, <= 1.3.1"_s << QStringList{u"(1,1.3.1]"_s} << QStringList();
        QTest::newRow("first") << u">= 0, < 2"_s << QStringList{u"[,2)"_s} << QStringList();
        QTest::newRow("one") << u"= 1.1.6"_s << QStringList() << QStringList{u"1.1.6"_s};
        QTest::newRow("odd") << u"all of them"_s << QStringList() << QStringList{u"all of them"_s};
        QTest::newRow("none") << u" , "_s << QStringList() << QStringList();
    }
    void ghsaRanges()
    {
        QFETCH(QString, text);
        AffectedPackage package;
        readGhsaRange(text, package);
        QTEST(spans(package), "ranges");
        QTEST(package.versions, "versions");
    }

    void osvRanges_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("ranges");
        QTest::addColumn<QStringList>("fixed");
        QTest::newRow("from the first") << QByteArray(R"({"events":[{"introduced":"0"},{"fixed":"1.2"}]})")
                                        << QStringList{u"[,1.2)"_s} << QStringList{u"1.2"_s};
        QTest::newRow("branches") << QByteArray(R"({"type":"SEMVER","events":[{"introduced":"1"},{"fixed":"1.2"},
                                        {"introduced":"2"},{"last_affected":"2.5"},{"introduced":"3"}]})")
                                  << QStringList{u"[1,1.2)"_s, u"[2,2.5]"_s, u"[3,)"_s} << QStringList{u"1.2"_s};
        QTest::newRow("one fix for two branches")
            << QByteArray(R"({"type":"GIT","events":[{"introduced":"a"},{"introduced":"b"},{"fixed":"c"}]})")
            << QStringList{u"[a,c)"_s, u"[b,c)"_s} << QStringList{u"c"_s};
        QTest::newRow("nothing introduced") << QByteArray(R"({"events":[{"fixed":"1"}]})") << QStringList()
                                            << QStringList{u"1"_s};
    }
    void osvRanges()
    {
        QFETCH(QByteArray, json);
        ReadFault fault;
        const JsonNode root(parsed(json), fault);
        const JsonObject range(root);
        AffectedPackage package;
        readOsvRange(range, package);
        QTEST(spans(package), "ranges");
        QTEST(package.fixed, "fixed");
        QVERIFY(!fault.error());
    }

    void nvdMatchTrees()
    {
        ReadFault fault;
        const JsonNode root(parsed(R"({"nodes":[
            {"negate":true,"cpeMatch":[{"vulnerable":true,"criteria":"cpe:2.3:a:no:no:1:*:*:*:*:*:*:*"}]},
            {"cpeMatch":[
              {"vulnerable":true,"criteria":"cpe:2.3:a:v:p:1.0:sp1:*:*:*:*:*:*"},
              {"vulnerable":true,"criteria":"cpe:2.3:a:v:p:*:*:*:*:*:*:*:*","versionStartExcluding":"2","versionEndIncluding":"2.4"},
              {"vulnerable":true,"criteria":"cpe:2.3:a:v:q:*:*:*:*:*:*:*:*"}]},
            {"cpeMatch":[{"vulnerable":false,"criteria":"cpe:2.3:o:os:os:-:*:*:*:*:*:*:*"}]}]})"),
                            fault);
        const JsonObject configuration(root);
        NvdMatchTree tree;
        tree.addConfiguration(configuration);
        const QList<AffectedPackage> packages = tree.take();
        QVERIFY(!fault.error());
        QCOMPARE(packages.size(), 2);
        QCOMPARE(packages[0].product, u"p"_s);
        QCOMPARE(packages[0].versions, QStringList{u"1.0 sp1"_s});
        QCOMPARE(spans(packages[0]), QStringList{u"(2,2.4]"_s});
        QCOMPARE(packages[0].platforms, QStringList{u"cpe:2.3:o:os:os:-:*:*:*:*:*:*:*"_s});
        QCOMPARE(spans(packages[1]), QStringList{u"[,)"_s}); // every version
        QCOMPARE(packages[1].cpes.size(), 1);
    }

    void scoresAreHeldAgainstTheirVectors_data()
    {
        QTest::addColumn<QString>("vector");
        QTest::addColumn<double>("score");
        QTest::addColumn<QString>("severity");
        QTest::addColumn<int>("finding");
        const auto row = [](const char* name, const char* vector, double score, const char* severity,
                            ScoreFinding finding) {
            QTest::newRow(name) << QString::fromLatin1(vector) << score << QString::fromLatin1(severity) << int(finding);
        };
        using enum ScoreFinding;
        row("right", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8, "CRITICAL", None);
        row("no vector", "", 9.8, "LOW", None);
        row("no score", "AV:N/AC:L/Au:N/C:P/I:P/A:P", -1, "HIGH", None);
        row("other score", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 5.0, "", ScoreDiffers);
        row("temporal as base", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:U", 9.0, "", GroupScore);
        row("other band", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8, "MEDIUM", SeverityDiffers);
        row("no vector at all", "CVSS:3.1/AV:N", 9.8, "", VectorInvalid);
    }
    void scoresAreHeldAgainstTheirVectors()
    {
        QFETCH(QString, vector);
        QFETCH(double, score);
        QFETCH(QString, severity);
        QFETCH(int, finding);
        AdvisoryScore one;
        one.vector = vector;
        if (score >= 0)
            one.score = score;
        one.severity = severity;
        QCOMPARE(int(auditScore(one)), finding);
    }

    void tableRows()
    {
        const TableRow header("cve,\"epss, score\",percentile");
        const TableRow row("CVE-2024-1,\"a \"\"b\"\",\nc\"");
        QCOMPARE(header.size(), 3);
        QVERIFY(header.contains("epss, score") && !header.contains("epss"));
        QCOMPARE(row.value(header, "cve"), u"CVE-2024-1"_s);
        QCOMPARE(row.value(header, "epss, score"), u"a \"b\",\nc"_s);
        QVERIFY(row.value(header, "percentile").isNull() && row.value(header, "absent").isNull());
    }

    void builderUnites()
    {
        ReadFault fault;
        const JsonNode root(parsed(R"({"id":"cve-2024-1001","a":"ghsa-4G4C-8gqh-m4vm","b":"x\u202ey"})"), fault);
        const JsonObject object(root);
        AdvisoryBuilder builder(AdvisorySource::Osv, root);
        builder.addAlias(object.at("a"));
        builder.setDocumentId(object.at("id"));
        builder.addAlias(object.at("a"));
        builder.addReference(u" https://e.org/a "_s, u"https://e.org/a"_s, {u"x_transferred"_s, u"patch"_s});
        builder.addReference(u"https://e.org/a"_s, u"Fix"_s, {u"patch"_s, u"advisory"_s});
        builder.addReference(u"  "_s);
        builder.addCwe("CWE-79: Cross-site scripting");
        builder.addCwe("CWE-79");
        builder.addCwe("NVD-CWE-noinfo");
        QVERIFY(!fault.error());
        builder.addAlias(object.at("b"));
        QCOMPARE(fault.error()->code, error::IntakeFieldValue);
        QCOMPARE(fault.error()->place, u"/b"_s);
        const Advisory advisory = builder.take();
        QCOMPARE(advisory.documentId, u"CVE-2024-1001"_s);
        QCOMPARE(advisory.aliases.mid(0, 2), (QStringList{u"CVE-2024-1001"_s, u"GHSA-4g4c-8gqh-m4vm"_s}));
        QCOMPARE(advisory.references.size(), 1);
        QCOMPARE(advisory.references[0].name, u"Fix"_s);
        QCOMPARE(advisory.references[0].tags, (QStringList{u"patch"_s, u"advisory"_s}));
        QCOMPARE(advisory.cwes, QStringList{u"CWE-79"_s});
    }
};

QTEST_GUILESS_MAIN(tst_AffectedReaders)
#include "tst_AffectedReaders.moc"
