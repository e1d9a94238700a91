// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/manifest/ManifestReader.h"
#include "core/intake/format/AdvisoryReader.h"
#include "core/triage/AdvisoryIndex.h"
#include "tests/support/Corpus.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

Advisory advisory(const char* id, const char* ecosystem, const char* package, const char* fixed)
{
    Advisory advisory;
    advisory.source = AdvisorySource::Osv;
    advisory.documentId = QString::fromUtf8(id);
    AffectedPackage affected;
    affected.ecosystem = QString::fromUtf8(ecosystem);
    affected.package = QString::fromUtf8(package);
    AffectedRange range;
    range.scheme = QStringLiteral("ECOSYSTEM");
    range.until = QString::fromUtf8(fixed);
    affected.ranges = {range};
    advisory.affected = {affected};
    return advisory;
}

/// Adds the OSV documents of a table; gives their ids.
QSet<QString> addTable(AdvisoryIndex& index, const QString& table)
{
    QSet<QString> ids;
    AdvisoryReader reader(
        128,
        [&](Advisory&& read) {
            ids.insert(read.documentId);
            index.add(read);
        },
        [](const Error&, std::optional<AdvisorySource>) {});
    for (const QJsonObject& row : corpusRows(table)) {
        QByteArray json =
            QJsonDocument(row.value(QLatin1String("osv")).toObject()).toJson(QJsonDocument::Compact);
        const qsizetype size = json.size();
        json.append(AdvisoryReader::Padding, '\0');
        reader.read({json.constData(), std::size_t(size)});
    }
    return ids;
}

} // namespace

class tst_AdvisoryIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesWhatIsSpokenOf()
    {
        AdvisoryIndex index;
        index.add(advisory("A-1", "PyPI", "Django", "3.2"));
        index.add(advisory("A-2", "npm", "django", "9"));
        index.add(advisory("A-3", "PyPI", "django", "2.0"));
        const QList<AffectedProposal> proposals = *index.proposalsFor(QStringLiteral("pkg:pypi/django@3.0"));
        QCOMPARE(proposals.size(), 2);
        QCOMPARE(proposals.at(0).advisory, QStringLiteral("A-1"));
        QVERIFY(proposals.at(0).isAffected());
        QCOMPARE(proposals.at(0).verdict.range.until, QStringLiteral("3.2"));
        QCOMPARE(proposals.at(1).advisory, QStringLiteral("A-3"));
        QCOMPARE(proposals.at(1).verdict.reason, VersionVerdict::Reason::Fixed);
        QCOMPARE(QString(index.proposalsFor(QStringLiteral("django")).error().code.word()),
                 QStringLiteral("purl.scheme"));
    }

    void severalStatementsOfOneAdvisory()
    {
        Advisory two = advisory("A-1", "PyPI", "django", "1.0");
        two.affected += advisory("", "PyPI", "django", "4.0").affected;
        AdvisoryIndex index;
        index.add(two);
        const QList<AffectedProposal> proposals = *index.proposalsFor(QStringLiteral("pkg:pypi/django@3.0"));
        QCOMPARE(proposals.size(), 1);
        QVERIFY(proposals.first().isAffected());
    }

    void withdrawnAdvisoriesProposeNothing()
    {
        Advisory withdrawn = advisory("A-1", "PyPI", "django", "4.0");
        withdrawn.state = AdvisoryState::Withdrawn;
        AdvisoryIndex index;
        index.add(withdrawn);
        const QList<AffectedProposal> proposals = *index.proposalsFor(QStringLiteral("pkg:pypi/django@3.0"));
        QCOMPARE(proposals.size(), 1);
        QCOMPARE(proposals.first().verdict.reason, VersionVerdict::Reason::Withdrawn);
        QVERIFY(!proposals.first().isAffected());
    }

    void releasesOfDistributionsAreKeptApart()
    {
        AdvisoryIndex index;
        index.add(advisory("D-11", "Debian:11", "curl", "9"));
        index.add(advisory("D-12", "Debian:12", "curl", "9"));
        QCOMPARE(index.proposalsFor(QStringLiteral("pkg:deb/debian/curl@7?distro=debian-12"))->size(), 1);
        QCOMPARE(index.proposalsFor(QStringLiteral("pkg:deb/debian/curl@7?distro=debian-12.4"))->size(), 1);
        QCOMPARE(index.proposalsFor(QStringLiteral("pkg:deb/debian/curl@7"))->size(), 2);
    }

    void epochOfRpmCounts()
    {
        AdvisoryIndex index;
        index.add(advisory("R-1", "Red Hat", "curl", "1:2"));
        QVERIFY(!index.proposalsFor(QStringLiteral("pkg:rpm/redhat/curl@3?epoch=1"))->first().isAffected());
        QVERIFY(index.proposalsFor(QStringLiteral("pkg:rpm/redhat/curl@3"))->first().isAffected());
    }

    void agreesWithTheMatchesOfTheCorpus()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        AdvisoryIndex index;
        QSet<QString> loaded = addTable(index, QStringLiteral("04-feeds/cases/osv-go.ndjson.zst"));
        loaded += addTable(index, QStringLiteral("04-feeds/cases/osv-pypi.ndjson.zst"));
        QVERIFY(loaded.size() > 3000);
        QStringList differing;
        qsizetype count = 0;
        const QString folder = QStringLiteral("05-sbom/cases/");
        for (const QJsonObject& row : corpusRows(folder + QStringLiteral("osv-matches.ndjson"))) {
            const Result<Manifest> manifest =
                readManifest(corpusBytes(folder + row.value(QLatin1String("path")).toString()));
            QVERIFY(manifest);
            const QJsonObject matches = row.value(QLatin1String("matches")).toObject();
            for (const QString& purl : manifest->purls()) {
                const Result<QList<AffectedProposal>> proposals = index.proposalsFor(purl);
                if (!proposals)
                    continue;
                QStringList found;
                for (const AffectedProposal& proposal : *proposals) {
                    if (proposal.isAffected())
                        found.append(proposal.advisory);
                }
                QStringList expected;
                for (const QJsonValue& id : matches.value(purl).toArray()) {
                    if (loaded.contains(id.toString()))
                        expected.append(id.toString());
                }
                found.sort();
                expected.sort();
                count += expected.size();
                if (found != expected)
                    differing.append(purl + QLatin1String(": ") + found.join(u' ') + QLatin1String(", not ") +
                                     expected.join(u' '));
            }
        }
        QVERIFY(count > 100);
        QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(tst_AdvisoryIndex)
#include "tst_AdvisoryIndex.moc"
