// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/AdvisoryOrder.h"
#include "core/intake/format/AdvisoryReader.h"

#include "tests/support/CollectingSink.h"
#include "tests/support/FeedDocuments.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The one advisory of a text that is read without complaint.
Advisory only(const QByteArray& bytes)
{
    CollectingSink sink;
    (void)sink.read(bytes);
    if (sink.advisories.size() != 1 || !sink.refusals.isEmpty())
        qFatal("expected one advisory, got %d and %s", int(sink.advisories.size()),
               qPrintable(sink.refusalLines().join(u' ')));
    return sink.advisories.first();
}

QStringList rangeLines(const AffectedPackage& package)
{
    QStringList lines;
    for (const AffectedRange& range : package.ranges)
        lines.append(QStringLiteral("%1%2 %3%4 %5")
                         .arg(QLatin1String(range.isFromExclusive ? ">" : ">="), range.from,
                              QLatin1String(range.isUntilInclusive ? "<=" : "<"), range.until,
                              toWord(range.status)));
    return lines;
}

QStringList scoreLines(const Advisory& advisory)
{
    QStringList lines;
    for (const AdvisoryScore& score : advisory.scores)
        lines.append(QStringList{score.issuer, toWord(score.role), score.version,
                                 score.score ? QString::number(*score.score) : u"-"_s, score.severity,
                                 score.kind, toWord(score.finding)}
                         .join(u'|'));
    return lines;
}

} // namespace

class tst_AdvisoryReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cve()
    {
        const Advisory advisory = only(cveRecord());
        QCOMPARE(advisory.source, AdvisorySource::Cve);
        QCOMPARE(advisory.documentId, u"CVE-2024-1001"_s);
        QCOMPARE(advisory.publisher, u"example"_s);
        QCOMPARE(advisory.title, u"Overflow in the example parser"_s);
        QCOMPARE(advisory.description, u"A flaw.\n\nMore of it."_s);
        QCOMPARE(advisory.language, u"en"_s);
        QCOMPARE(toText(*advisory.published), u"2024-02-01T10:00:00.000Z"_s);
        QCOMPARE(toText(*advisory.modified), u"2024-02-02T11:30:00.000Z"_s);
        QCOMPARE(advisory.cwes, (QStringList{u"CWE-787"_s, u"CWE-20"_s}));
        QCOMPARE(advisory.tags, QStringList{u"disputed"_s});
        QCOMPARE(advisory.solution, u"Update to 2.0."_s);
        QCOMPARE(advisory.workaround, u"Do not parse."_s);
        QCOMPARE(advisory.references.size(), 3);
        QCOMPARE(advisory.references[0].name, u"Advisory"_s);
        QCOMPARE(advisory.references[0].tags, (QStringList{u"vendor-advisory"_s, u"patch"_s}));
        QCOMPARE(scoreLines(advisory),
                 (QStringList{u"example|cna|3.1|9.8|CRITICAL||none"_s, u"example|cna||-|Important||none"_s,
                              u"CISA-ADP|cisa|3.1|7|HIGH||score-differs"_s}));
        QCOMPARE(advisory.ssvc.size(), 1);
        QCOMPARE(advisory.ssvc[0].options,
                 (QMap<QString, QString>{{u"Automatable"_s, u"yes"_s}, {u"Exploitation"_s, u"active"_s}}));
        QCOMPARE(*advisory.kev->dateAdded, QDate(2024, 2, 5));
        QCOMPARE(advisory.credits, (QList<AdvisoryCredit>{{.name = u"A. Finder"_s, .kind = u"finder"_s}}));

        QCOMPARE(advisory.affected.size(), 2);
        const AffectedPackage& package = advisory.affected[0];
        QCOMPARE(package.purl, u"pkg:generic/example/server"_s);
        QCOMPARE(package.routines, QStringList{u"parse_header"_s});
        QCOMPARE(package.versions, QStringList{u"0.9"_s});
        QCOMPARE(package.unaffected, QStringList{u"3.0"_s});
        QCOMPARE(package.fixed, QStringList{u"1.4.7"_s});
        QCOMPARE(rangeLines(package), (QStringList{u">=1.0 <1.4.7 affected"_s, u">=1.4.7 <1.5 unaffected"_s,
                                                   u">=1.5 <2.0 affected"_s, u">=4.0 <=4.2 unknown"_s}));
        QCOMPARE(advisory.affected[1].issuer, u"CISA-ADP"_s);
    }

    void nvd()
    {
        const Advisory advisory = only(nvdCve());
        QCOMPARE(advisory.source, AdvisorySource::Nvd);
        QCOMPARE(advisory.status, u"Analyzed"_s);
        QCOMPARE(advisory.description, u"A flaw."_s);
        QCOMPARE(scoreLines(advisory), (QStringList{u"NVD|nvd|3.1|9.8|CRITICAL|Primary|none"_s,
                                                    u"security@example.org|cna|3.1|7.5|HIGH|Secondary|none"_s,
                                                    u"NVD|nvd|2.0|10|HIGH|Primary|none"_s}));
        QCOMPARE(advisory.cwes, QStringList{u"CWE-787"_s});
        QCOMPARE(*advisory.kev->dueDate, QDate(2024, 2, 26));
        QCOMPARE(advisory.tags, QStringList{u"disputed"_s});
        QCOMPARE(advisory.affected.size(), 1);
        const AffectedPackage& package = advisory.affected[0];
        QCOMPARE(package.vendor, u"example"_s);
        QCOMPARE(package.product, u"server"_s);
        QCOMPARE(package.cpes.size(), 2);
        QCOMPARE(package.platforms, QStringList{u"cpe:2.3:o:linux:linux_kernel:-:*:*:*:*:*:*:*"_s});
        QCOMPARE(package.versions, QStringList{u"0.9 beta:1"_s});
        QCOMPARE(rangeLines(package), QStringList{u">1.0 <2.0 affected"_s});
    }

    void osv()
    {
        const Advisory advisory = only(osvDocument());
        QCOMPARE(advisory.source, AdvisorySource::Osv);
        QCOMPARE(advisory.documentId, u"GHSA-4g4c-8gqh-m4vm"_s);
        QCOMPARE(advisory.aliases, (QStringList{u"GHSA-4g4c-8gqh-m4vm"_s, u"CVE-2024-1001"_s}));
        QCOMPARE(advisory.related, QStringList{u"CVE-2023-1"_s});
        QCOMPARE(advisory.upstream, QStringList{u"CVE-2024-1002"_s});
        QCOMPARE(advisory.state, AdvisoryState::Withdrawn);
        QCOMPARE(toText(*advisory.stateAt), u"2024-02-04T00:00:00.000Z"_s);
        QCOMPARE(advisory.status, u"reviewed"_s);
        QCOMPARE(advisory.publisher, u"GitHub"_s);
        QCOMPARE(scoreLines(advisory),
                 (QStringList{u"GitHub|other|3.1|-|||none"_s, u"Ubuntu|other||-|medium||none"_s,
                              u"GitHub|other||-|MODERATE||none"_s}));
        QCOMPARE(advisory.cwes, (QStringList{u"CWE-787"_s, u"CWE-20"_s}));
        QCOMPARE(advisory.references[0].tags, QStringList{u"FIX"_s});
        QCOMPARE(advisory.references[1].tags, QStringList());
        const AffectedPackage& package = advisory.affected[0];
        QCOMPARE(package.ecosystem, u"PyPI"_s);
        QCOMPARE(package.versions, (QStringList{u"1.0"_s, u"1.1"_s}));
        QCOMPARE(package.fixed, (QStringList{u"1.5"_s, u"2.3"_s, u"aa"_s, u"bb"_s}));
        QCOMPARE(rangeLines(package), (QStringList{u">= <1.5 affected"_s, u">=2.0 <2.3 affected"_s,
                                                   u">= <aa affected"_s, u">=3.0 <=3.1 affected"_s}));
        QCOMPARE(package.modules, QStringList{u"example.org/x"_s});
        QCOMPARE(package.routines, QStringList{u"Parse"_s});
    }

    void ghsaPage()
    {
        const Advisory advisory = only(ghsaGraphQlPage());
        QCOMPARE(advisory.source, AdvisorySource::Ghsa);
        QCOMPARE(advisory.aliases, (QStringList{u"GHSA-4g4c-8gqh-m4vm"_s, u"CVE-2024-1001"_s}));
        QCOMPARE(scoreLines(advisory),
                 (QStringList{u"GitHub|other|3.1|9.8|||none"_s, u"GitHub|other||-|MODERATE||none"_s}));
        QCOMPARE(advisory.affected.size(), 2);
        QCOMPARE(advisory.affected[0].fixed, QStringList{u"1.5"_s});
        QCOMPARE(rangeLines(advisory.affected[0]), QStringList{u">= <1.5 affected"_s});
        QCOMPARE(rangeLines(advisory.affected[1]), QStringList{u">=1.0 <=1.2 affected"_s});
    }

    void ghsaFromRest()
    {
        const Advisory advisory = only(ghsaRest());
        QCOMPARE(advisory.source, AdvisorySource::Ghsa);
        QCOMPARE(advisory.aliases, (QStringList{u"GHSA-4g4c-8gqh-m4vm"_s, u"CVE-2024-1001"_s}));
        QCOMPARE(advisory.state, AdvisoryState::Withdrawn);
        QCOMPARE(advisory.status, u"reviewed"_s);
        QCOMPARE(scoreLines(advisory),
                 (QStringList{u"GitHub|other|3.1|9.8|||none"_s, u"GitHub|other||-|critical||none"_s}));
        QCOMPARE(advisory.cwes, QStringList{u"CWE-787"_s});
        QCOMPARE(advisory.epss->score, 0.25);
        QCOMPARE(advisory.credits, (QList<AdvisoryCredit>{{.name = u"finder"_s, .kind = u"reporter"_s}}));
        QCOMPARE(advisory.references.size(), 3);
        QCOMPARE(advisory.affected[0].versions, QStringList{u"1.1.6"_s});
        QCOMPARE(advisory.affected[0].fixed, QStringList{u"1.1.7"_s});
        QCOMPARE(advisory.affected[0].routines, QStringList{u"parse"_s});
    }

    void kev()
    {
        const Advisory advisory = only(kevCatalogue());
        QCOMPARE(advisory.source, AdvisorySource::Kev);
        QCOMPARE(advisory.documentId, u"CVE-2024-1001"_s);
        QCOMPARE(advisory.title, u"Overflow"_s);
        QCOMPARE(advisory.cwes, (QStringList{u"CWE-787"_s, u"CWE-20"_s}));
        QCOMPARE(advisory.kev->ransomware, u"Known"_s);
        QCOMPARE(*advisory.kev->dueDate, QDate(2024, 2, 26));
        QCOMPARE(*advisory.modified, *instantFromText(u"2024-02-05T18:00:00Z"_s));
        const Advisory table = only(kevTable());
        QCOMPARE(*table.modified, *instantFromText(u"2024-02-05"_s));
        QVERIFY(isSameReading(table.toJson(), advisory.toJson()));
    }

    void epss()
    {
        const Advisory advisory = only(epssTable());
        QCOMPARE(advisory.source, AdvisorySource::Epss);
        QCOMPARE(advisory.epss->score, 0.25);
        QCOMPARE(*advisory.epss->percentile, 0.9);
        QCOMPARE(*advisory.epss->date, QDate(2025, 12, 26));
        QCOMPARE(advisory.epss->model, u"v2025.03.14"_s);
        const Advisory page = only(epssPage());
        QCOMPARE(page.epss->score, 0.25);
        QCOMPARE(*page.epss->date, QDate(2025, 12, 26));
    }

    void refusesWhatCannotBeFiled_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char* name, const QByteArray& bytes, const char* from, const char* to,
                            const char* refusal) {
            QByteArray changed = bytes;
            if (!changed.contains(from))
                qFatal("%s changes nothing", name);
            changed.replace(from, to);
            QTest::newRow(name) << changed << QString::fromLatin1(refusal);
        };
        row("CVE without id", cveRecord(), "\"cveId\"", "\"id\"",
            "intake.field-missing at /cveMetadata/cveId");
        row("CVE with another id", cveRecord(), "CVE-2024-1001", "CVE-24-1",
            "intake.field-value at /cveMetadata/cveId");
        row("CVE of another format", cveRecord(), "\"5.2\"", "\"6.0\"", "intake.field-value at /dataVersion");
        row("CVE in no state", cveRecord(), "PUBLISHED", "DUPLICATE",
            "intake.field-value at /cveMetadata/state");
        row("CVE with a score in letters", cveRecord(), "9.8", "\"high\"",
            "intake.field-value at /containers/cna/metrics/0/cvssV3_1/baseScore");
        row("CVE with a status of its own", cveRecord(), "\"1.4.7\", \"status\": \"unaffected\"", "\"1.4.7\", \"status\": \"fine\"",
            "intake.field-value at /containers/cna/affected/0/versions/0/changes/0/status");
        row("NVD with references in an object", nvdCve(), "\"references\": [{", "\"references\": {\"x\":[{",
            "intake.json-syntax at line 22");
        row("NVD without criteria", nvdCve(), "\"criteria\": \"cpe:2.3:o", "\"crit\": \"cpe:2.3:o",
            "intake.field-missing at /configurations/0/nodes/1/cpeMatch/0/criteria");
        row("OSV with an empty id", osvDocument(), "GHSA-4G4C-8GQH-M4VM", "", "intake.field-missing at /id");
        row("OSV with a title in a list", osvDocument(), "\"summary\": \"Overflow\"", "\"summary\": [1]",
            "intake.field-type at /summary");
        row("KEV without its day", kevCatalogue(), "\"dateAdded\"", "\"date\"",
            "intake.field-missing at /vulnerabilities/0/dateAdded");
        row("EPSS over one", epssPage(), "0.250000000", "1.25", "intake.field-value at /data/0/epss");
    }

    void refusesWhatCannotBeFiled()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, refusal);
        CollectingSink sink;
        (void)sink.read(bytes);
        QCOMPARE(sink.refusalLines(), QStringList{refusal});
        QVERIFY(sink.advisories.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_AdvisoryReader)
#include "tst_AdvisoryReader.moc"
