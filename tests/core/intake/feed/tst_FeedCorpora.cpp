// SPDX-License-Identifier: GPL-3.0-or-later
// The public corpora through the whole pipeline, against facts that were found without this code.
#include "core/intake/AdvisoryOrder.h"
#include "core/intake/Alias.h"
#include "tests/support/CollectingSink.h"
#include "tests/support/Corpus.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CollectingSink readCorpus(const QString& relative)
{
    CollectingSink sink;
    const FeedSummary summary = FeedReader(sink).readFile(corpusPath(relative));
    if (summary.total() != sink.advisories.size() || summary.refused != sink.refusals.size())
        qFatal("the summary counts something else");
    return sink;
}

QHash<QString, Advisory> byId(const QList<Advisory>& advisories)
{
    QHash<QString, Advisory> found;
    for (const Advisory& advisory : advisories)
        found.insert(advisory.documentId, advisory);
    return found;
}

QStringList texts(const QJsonValue& list)
{
    QStringList texts;
    const QJsonArray items = list.toArray();
    for (const QJsonValue& item : items)
        texts.append(item.toString());
    return texts;
}

QSet<QString> urls(const QJsonArray& references)
{
    QSet<QString> urls;
    for (const QJsonValue& reference : references)
        urls.insert(reference.toObject()[u"url"_s].toString().trimmed());
    return urls;
}

QJsonArray containersOf(const QJsonObject& record)
{
    const QJsonObject containers = record[u"containers"_s].toObject();
    QJsonArray all{containers[u"cna"_s]};
    const QJsonArray additional = containers[u"adp"_s].toArray();
    for (const QJsonValue& container : additional)
        all.append(container);
    return all;
}

/// The versions, vectors and scores the index lists for a record, in a form to compare.
QStringList scoreLines(const QJsonArray& cvss)
{
    QStringList lines;
    for (const QJsonValue& value : cvss) {
        const QJsonArray row = value.toArray();
        const QString container = row[0].toString();
        lines.append((container == u"cna" ? u"cna"_s : container.mid(4)) + u' ' + row[2].toString() + u' ' +
                     QString::number(row[3].toDouble()) + u' ' + row[4].toString());
    }
    lines.sort();
    lines.removeDuplicates();
    return lines;
}

QStringList scoreLines(const Advisory& advisory)
{
    QStringList lines;
    for (const AdvisoryScore& score : advisory.scores) {
        if (!score.vector.isEmpty() || score.score)
            lines.append((score.role == ScoreRole::Cna ? u"cna"_s : score.issuer) + u' ' + score.vector +
                         u' ' + QString::number(score.score.value_or(0)) + u' ' + score.severity);
    }
    lines.sort();
    return lines;
}

bool isNotKnown(const QJsonValue& value)
{
    const QString text = value.toString();
    return text.isEmpty() || text.compare(u"n/a", Qt::CaseInsensitive) == 0;
}

/// An item of `affected` that names nothing at all.
bool isEmptyProduct(QJsonObject affected)
{
    if (!isNotKnown(affected.take(u"vendor"_s)) || !isNotKnown(affected.take(u"product"_s)))
        return false;
    affected.remove(u"defaultStatus"_s);
    const QJsonArray versions = affected.take(u"versions"_s).toArray();
    for (const QJsonValue& version : versions) {
        const QJsonObject object = version.toObject();
        if (!isNotKnown(object[u"version"_s]) || object.contains(u"lessThan"_s) ||
            object.contains(u"lessThanOrEqual"_s))
            return false;
    }
    return affected.isEmpty();
}

} // namespace

class tst_FeedCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
    }

    void cveRecords()
    {
        const CollectingSink sink = readCorpus(u"03-cve5/cases/records.ndjson.zst"_s);
        QCOMPARE(sink.refusalLines(), QStringList());
        const QList<QJsonObject> index = corpusRows(u"03-cve5/cases/records-index.ndjson.zst"_s);
        const QList<QJsonObject> records = corpusRows(u"03-cve5/cases/records.ndjson.zst"_s);
        QCOMPARE(sink.advisories.size(), records.size());
        QHash<QString, QJsonObject> facts;
        for (const QJsonObject& row : index)
            facts.insert(row[u"id"_s].toString(), row);
        int kevs = 0;
        int cweIds = 0;
        for (qsizetype i = 0; i < records.size(); ++i) {
            const Advisory& advisory = sink.advisories[i];
            const QJsonObject fact = facts.take(advisory.documentId);
            const auto note = [&advisory](const char* what) {
                return qPrintable(advisory.documentId + u' ' + QLatin1String(what));
            };
            QVERIFY2(!fact.isEmpty(), note("is in the index"));
            QVERIFY2(advisory.publisher == fact[u"assigner"_s].toString(), note("publisher"));
            if (fact[u"published"_s].isString())
                QVERIFY2(*advisory.published == *instantFromText(fact[u"published"_s].toString()), note("published"));
            QVERIFY2(*advisory.modified == *instantFromText(fact[u"updated"_s].toString()), note("modified"));
            QVERIFY2((advisory.state == AdvisoryState::Rejected) == (fact[u"state"_s] == u"REJECTED"_s),
                     note("state"));
            const QStringList languages = texts(fact[u"languages"_s]);
            QVERIFY2(advisory.description.isEmpty() == languages.isEmpty(), note("description"));
            QVERIFY2(advisory.language == u"en", note("language"));
            QVERIFY2(scoreLines(advisory) == scoreLines(fact[u"cvss"_s].toArray()), note("scores"));
            for (const QString& cwe : texts(fact[u"cwes"_s])) {
                QVERIFY2(advisory.cwes.contains(cwe), note("cwe"));
                ++cweIds;
            }
            QSet<QString> expectedUrls;
            const QJsonArray containers = containersOf(records[i]);
            for (const QJsonValue& container : containers)
                expectedUrls += urls(container[u"references"_s].toArray());
            QVERIFY2(advisory.references.size() == expectedUrls.size(), note("references"));
            const QJsonArray affected = containers[0][u"affected"_s].toArray();
            QVERIFY2(affected.size() == fact[u"affected"_s].toInt(), note("affected in the index"));
            const auto named = std::count_if(affected.begin(), affected.end(), [](const QJsonValue& item) {
                return !isEmptyProduct(item.toObject());
            });
            const auto read =
                std::count_if(advisory.affected.begin(), advisory.affected.end(),
                              [](const AffectedPackage& package) { return package.issuer.isEmpty(); });
            QVERIFY2(named == read, note("affected"));
            QVERIFY2(advisory.kev.has_value() == fact[u"kev"_s].isString(), note("kev"));
            if (advisory.kev) {
                ++kevs;
                QVERIFY2(advisory.kev->dateAdded->toString(Qt::ISODate) == fact[u"kev"_s].toString(),
                         note("kev date"));
            }
            if (fact[u"ssvc"_s].isObject()) {
                const QJsonObject points = fact[u"ssvc"_s].toObject();
                const auto cisa =
                    std::find_if(advisory.ssvc.begin(), advisory.ssvc.end(),
                                 [](const SsvcDecision& decision) { return decision.issuer == u"CISA-ADP"; });
                QVERIFY2(cisa != advisory.ssvc.end(), note("ssvc"));
                for (auto it = points.begin(); it != points.end(); ++it)
                    QVERIFY2(cisa->options.value(it.key()) == it.value().toString(), note("ssvc option"));
            }
            if (i % 16 == 0) // storing what was read loses nothing
                QVERIFY2(*Advisory::fromJson(
                             QJsonDocument::fromJson(QJsonDocument(advisory.toJson()).toJson()).object()) ==
                             advisory,
                         note("round trip"));
        }
        QVERIFY(facts.isEmpty());
        QVERIFY(kevs > 50);
        QVERIFY(cweIds > 10'000);
    }

    /// A published score is flagged exactly when it is not what its vector gives.
    void publishedScores()
    {
        QHash<QString, QString> checks;
        const QList<QJsonObject> pairs = corpusRows(u"01-cvss/cases/published-pairs.ndjson.zst"_s);
        for (const QJsonObject& pair : pairs) {
            checks.insert(pair[u"vector"_s].toString() + u' ' +
                              QString::number(pair[u"baseScore"_s].toDouble()) + u' ' +
                              pair[u"baseSeverity"_s].toString(),
                          pair[u"check"_s].toString());
        }
        const CollectingSink sink = readCorpus(u"03-cve5/cases/records.ndjson.zst"_s);
        int agreed = 0;
        int flagged = 0;
        for (const Advisory& advisory : sink.advisories) {
            for (const AdvisoryScore& score : advisory.scores) {
                const QString check = checks.value(
                    score.vector + u' ' + QString::number(score.score.value_or(-1)) + u' ' + score.severity);
                if (check.isEmpty())
                    continue;
                const bool isFlagged = score.finding != ScoreFinding::None;
                QVERIFY2(isFlagged == check.startsWith(u"mismatch"),
                         qPrintable(advisory.documentId + u' ' + score.vector));
                ++(isFlagged ? flagged : agreed);
            }
        }
        QVERIFY(agreed > 3000);
        QVERIFY(flagged > 50);
    }

    void cveFixtures_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isValid");
        const QList<QJsonObject> rows = corpusRows(u"03-cve5/cases/fixtures.ndjson"_s);
        for (const QJsonObject& row : rows)
            QTest::newRow(row[u"id"_s].toString().toUtf8())
                << row[u"path"_s].toString() << row[u"schema"_s][u"5.1.1"_s].toBool();
    }

    /// What the schema accepts is read. Of what it does not, the usable is read too: a record that says which
    /// CVE it is, in which state, and whose fields have their types.
    void cveFixtures()
    {
        QFETCH(QString, path);
        QFETCH(bool, isValid);
        const CollectingSink sink = readCorpus(u"03-cve5/cases/"_s + path);
        const QHash<QString, QString> refused{
            {u"fixtures/cve-services--CVE-2017-4024_fail.json"_s,
             u"intake.field-type at /containers/cna/affected"_s},
            {u"fixtures/cve-services--rejectCveExample.json"_s, u"intake.field-missing at /cveMetadata"_s},
        };
        if (const QString expected = refused.value(path); !expected.isEmpty()) {
            QVERIFY(!isValid);
            QCOMPARE(sink.refusalLines(), QStringList{expected});
            return;
        }
        QCOMPARE(sink.refusalLines(), QStringList());
        QCOMPARE(sink.advisories.size(), 1);
    }

    /// Containers as they are sent to the CVE services name no CVE: nothing to file them under.
    void cveContainers()
    {
        const QList<QJsonObject> rows = corpusRows(u"03-cve5/cases/containers.ndjson"_s);
        QVERIFY(!rows.isEmpty());
        for (const QJsonObject& row : rows) {
            const QString path = row[u"path"_s].toString();
            const CollectingSink sink = readCorpus(u"03-cve5/cases/"_s + path);
            const bool isRecord = path.contains(u"CVE-2009-0009_rejected");
            QCOMPARE(sink.advisories.size(), isRecord ? 1 : 0);
            QCOMPARE(sink.refusals.size(), isRecord ? 0 : 1);
            if (isRecord)
                QCOMPARE(sink.advisories[0].state, AdvisoryState::Rejected);
        }
    }

    void cveReplay()
    {
        QHash<QString, Advisory> known =
            byId(readCorpus(u"04-feeds/cases/cve-replay-base.ndjson.zst"_s).advisories);
        QCOMPARE(known.size(), corpusRows(u"04-feeds/cases/cve-replay-base.ndjson.zst"_s).size());
        const QList<QJsonObject> steps = corpusRows(u"04-feeds/cases/cve-replay.ndjson.zst"_s);
        const CollectingSink sink = readCorpus(u"04-feeds/cases/cve-replay.ndjson.zst"_s);
        QCOMPARE(sink.refusalLines(), QStringList());
        QCOMPARE(sink.advisories.size(), steps.size());
        QHash<QString, QJsonObject> records;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const Advisory& advisory = sink.advisories[i];
            const QString id = steps[i][u"cve"_s].toString();
            QCOMPARE(advisory.documentId, id);
            QVERIFY2((steps[i][u"op"_s] == u"add"_s) == !known.contains(id), qPrintable(id));
            // The same record again is the same advisory; an update by its publisher shows.
            const QJsonObject record = steps[i][u"record"_s].toObject();
            if (records.contains(id) && records.value(id) == record)
                QVERIFY2(known.value(id) == advisory, qPrintable(id));
            records.insert(id, record);
            known.insert(id, advisory);
        }
    }

    void nvdPages()
    {
        const QList<QJsonObject> rows = corpusRows(u"04-feeds/cases/nvd-pages.ndjson"_s);
        QVERIFY(!rows.isEmpty());
        for (const QJsonObject& row : rows) {
            const CollectingSink sink = readCorpus(u"04-feeds/cases/"_s + row[u"path"_s].toString());
            QVERIFY2(sink.refusals.isEmpty(), qPrintable(row[u"path"_s].toString()));
            QCOMPARE(sink.advisories.size(), row[u"items"_s].toInt());
        }
    }

    void nvdCves()
    {
        const QList<QJsonObject> rows = corpusRows(u"04-feeds/cases/nvd-cves.ndjson.zst"_s);
        const CollectingSink sink = readCorpus(u"04-feeds/cases/nvd-cves.ndjson.zst"_s);
        QCOMPARE(sink.refusalLines(), QStringList());
        QCOMPARE(sink.advisories.size(), rows.size());
        int rejected = 0;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Advisory& advisory = sink.advisories[i];
            const QJsonObject cve = rows[i][u"cve"_s].toObject();
            QCOMPARE(advisory.source, AdvisorySource::Nvd);
            QCOMPARE(advisory.documentId, cve[u"id"_s].toString());
            QCOMPARE(advisory.status, cve[u"vulnStatus"_s].toString());
            QCOMPARE(advisory.references.size(), urls(cve[u"references"_s].toArray()).size());
            rejected += advisory.state == AdvisoryState::Rejected ? 1 : 0;
            QCOMPARE(advisory.state == AdvisoryState::Rejected, advisory.status == u"Rejected");
            QSet<QString> expected;
            const QJsonObject metrics = cve[u"metrics"_s].toObject();
            for (auto it = metrics.begin(); it != metrics.end(); ++it) {
                const QJsonArray list = it.value().toArray();
                for (const QJsonValue& metric : list) {
                    if (it.key().startsWith(u"cvssMetric"))
                        expected.insert(metric[u"source"_s].toString() + metric[u"type"_s].toString() +
                                        metric[u"cvssData"_s][u"vectorString"_s].toString());
                }
            }
            QCOMPARE(advisory.scores.size(), expected.size());
            QSet<QString> criteria;
            const QJsonArray configurations = cve[u"configurations"_s].toArray();
            for (const QJsonValue& configuration : configurations) {
                const QJsonArray nodes = configuration[u"nodes"_s].toArray();
                for (const QJsonValue& node : nodes) {
                    const QJsonArray matches = node[u"cpeMatch"_s].toArray();
                    for (const QJsonValue& match : matches)
                        criteria.insert(match[u"criteria"_s].toString());
                }
            }
            for (const AffectedPackage& package : advisory.affected) {
                for (const QString& kept : package.cpes + package.platforms)
                    criteria.remove(kept);
            }
            QVERIFY2(criteria.isEmpty(),
                     qPrintable(advisory.documentId + u' ' + criteria.values().join(u' ')));
        }
        QVERIFY(rejected > 0);
    }

    void osv_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* name : {"osv-go", "osv-misc", "osv-pypi"})
            QTest::newRow(name) << QStringLiteral("04-feeds/cases/%1.ndjson.zst").arg(QLatin1String(name));
    }

    void osv()
    {
        QFETCH(QString, path);
        const QList<QJsonObject> rows = corpusRows(path);
        const CollectingSink sink = readCorpus(path);
        QCOMPARE(sink.refusalLines(), QStringList());
        QCOMPARE(sink.advisories.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Advisory& advisory = sink.advisories[i];
            const QJsonObject document = rows[i][u"osv"_s].toObject();
            QCOMPARE(advisory.documentId, document[u"id"_s].toString());
            QStringList ids{advisory.documentId};
            ids += texts(document[u"aliases"_s]);
            ids.removeDuplicates();
            QCOMPARE(advisory.aliases, ids);
            QCOMPARE(advisory.related, texts(document[u"related"_s]));
            QCOMPARE(advisory.upstream, texts(document[u"upstream"_s]));
            QCOMPARE(advisory.affected.size(), document[u"affected"_s].toArray().size());
            QCOMPARE(advisory.state == AdvisoryState::Withdrawn, document.contains(u"withdrawn"_s));
            QCOMPARE(advisory.references.size(), urls(document[u"references"_s].toArray()).size());
            for (const QString& cwe : texts(document[u"database_specific"_s][u"cwe_ids"_s]))
                QVERIFY(advisory.cwes.contains(cwe));
            const QJsonArray affected = document[u"affected"_s].toArray();
            for (qsizetype j = 0; j < affected.size(); ++j) {
                QCOMPARE(advisory.affected[j].package, affected[j][u"package"_s][u"name"_s].toString());
                QCOMPARE(advisory.affected[j].versions, texts(affected[j][u"versions"_s]));
            }
        }
    }

    void goVulnerabilities()
    {
        const QList<QJsonObject> rows = corpusRows(u"04-feeds/cases/go-cna-triples.ndjson.zst"_s);
        const CollectingSink sink = readCorpus(u"04-feeds/cases/go-cna-triples.ndjson.zst"_s);
        QCOMPARE(sink.refusalLines(), QStringList());
        QCOMPARE(sink.advisories.size(), 2 * rows.size());
        // The CVE record and the OSV document of one report are about one vulnerability, and their fixes
        // agree.
        for (qsizetype i = 0; i + 1 < sink.advisories.size(); i += 2) {
            const Advisory& osv = sink.advisories[i];
            const Advisory& cve = sink.advisories[i + 1];
            QCOMPARE(cve.source, AdvisorySource::Cve);
            QCOMPARE(osv.source, AdvisorySource::Osv);
            QVERIFY2(osv.aliases.contains(cve.documentId), qPrintable(osv.documentId));
        }
    }

    void ghsaMeetsOsv()
    {
        const QList<QJsonObject> rows = corpusRows(u"04-feeds/cases/ghsa-to-osv.ndjson"_s);
        const CollectingSink sink = readCorpus(u"04-feeds/cases/ghsa-to-osv.ndjson"_s);
        QCOMPARE(sink.refusalLines(), QStringList());
        QCOMPARE(sink.advisories.size(), 2 * rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Advisory& ghsa = sink.advisories[2 * i];
            const Advisory& osv = sink.advisories[2 * i + 1];
            QCOMPARE(ghsa.source, AdvisorySource::Ghsa);
            QCOMPARE(osv.source, AdvisorySource::Osv);
            QCOMPARE(ghsa.documentId, osv.documentId);
            QCOMPARE(primaryAlias(ghsa.aliases), primaryAlias(osv.aliases));
            QCOMPARE(ghsa.title, osv.title);
            QCOMPARE(ghsa.description, osv.description);
            QCOMPARE(ghsa.published, osv.published);
            QCOMPARE(ghsa.modified, osv.modified);
            QCOMPARE(ghsa.cwes, osv.cwes);
            QSet<QString> fixes;
            for (const AffectedPackage& package : ghsa.affected)
                fixes += QSet<QString>(package.fixed.begin(), package.fixed.end());
            QSet<QString> osvFixes;
            for (const AffectedPackage& package : osv.affected)
                osvFixes += QSet<QString>(package.fixed.begin(), package.fixed.end());
            QVERIFY2(fixes.contains(osvFixes), qPrintable(ghsa.documentId));
        }
    }

    void ghsaPages()
    {
        const QList<QJsonObject> rows = corpusRows(u"04-feeds/cases/ghsa-graphql.ndjson"_s);
        QVERIFY(!rows.isEmpty());
        for (const QJsonObject& row : rows) {
            const QString path = u"04-feeds/cases/"_s + row[u"path"_s].toString();
            const QJsonArray edges = QJsonDocument::fromJson(corpusBytes(
                path))[u"data"_s][u"securityVulnerabilities"_s][u"edges"_s]
                                         .toArray();
            QHash<QString, QStringList> packages; // by advisory
            for (const QJsonValue& edge : edges) {
                const QJsonObject node = edge[u"node"_s].toObject();
                const QJsonArray identifiers = node[u"advisory"_s][u"identifiers"_s].toArray();
                for (const QJsonValue& identifier : identifiers) {
                    if (identifier[u"type"_s] == u"GHSA"_s)
                        packages[identifier[u"value"_s].toString()].append(
                            node[u"package"_s][u"name"_s].toString());
                }
            }
            const CollectingSink sink = readCorpus(path);
            QCOMPARE(sink.refusalLines(), QStringList());
            QCOMPARE(sink.advisories.size(), packages.size());
            for (const Advisory& advisory : sink.advisories) {
                QVERIFY(packages.contains(advisory.documentId));
                for (const AffectedPackage& package : advisory.affected)
                    QVERIFY(packages.value(advisory.documentId).contains(package.package));
            }
        }
    }

    void kevSnapshots()
    {
        const QStringList names{u"0-2025-01-27"_s, u"1-2025-02-17"_s, u"2-2025-02-24"_s,
                                u"3-2025-03-13"_s, u"4-2025-04-07"_s, u"5-2025-05-06"_s,
                                u"6-2025-06-10"_s, u"7-2025-07-21"_s, u"8-2025-08-25"_s};
        const QList<QJsonObject> published = corpusRows(u"04-feeds/cases/kev-changes.ndjson.zst"_s);
        QSet<QString> changes; // every change that the table lists must be seen; the table is half of all
        QHash<QString, Advisory> known;
        const QStringList released{u"2025-01-24T15:00:57.5282Z"_s, u"2025-02-15T19:28:17.8832Z"_s,
                                   u"2025-02-24T17:55:31.6365Z"_s, u"2025-03-13T14:00:31.4488Z"_s,
                                   u"2025-04-07T18:01:08.3813Z"_s, u"2025-05-06T17:03:13.622Z"_s,
                                   u"2025-06-10T17:05:43.0382Z"_s, u"2025-07-20T19:06:00.8332Z"_s,
                                   u"2025-08-25T17:04:19.9796Z"_s};
        int seen = 0;
        for (int snapshot = 0; snapshot < names.size(); ++snapshot) {
            const QString path = u"04-feeds/common/kev/%1-kev.json.gz"_s.arg(names[snapshot]);
            const CollectingSink sink = readCorpus(path);
            QCOMPARE(sink.refusalLines(), QStringList());
            const QHash<QString, Advisory> now = byId(sink.advisories);
            QCOMPARE(now.size(), sink.advisories.size());
            QHash<QString, QString> found;
            for (auto it = now.begin(); it != now.end(); ++it) {
                if (!known.contains(it.key()))
                    found.insert(it.key(), u"add"_s);
                else if (!isSameReading(known.value(it.key()).toJson(), it->toJson()))
                    found.insert(it.key(), u"change"_s);
            }
            for (auto it = known.begin(); it != known.end(); ++it) {
                if (!now.contains(it.key()))
                    found.insert(it.key(), u"remove"_s);
            }
            for (const QJsonObject& change : published) {
                if (change[u"snapshot"_s].toInt() != snapshot)
                    continue;
                QVERIFY2(found.value(change[u"cve"_s].toString()) == change[u"op"_s].toString(),
                         qPrintable(change[u"id"_s].toString()));
                ++seen;
            }
            for (const Advisory& advisory : now)
                QCOMPARE(*advisory.modified, *instantFromText(released[snapshot]));
            known = now;
        }
        QCOMPARE(seen, published.size());

        // The table form of the last release says the same as its JSON.
        const CollectingSink table =
            readCorpus(u"04-feeds/common/kev/known_exploited_vulnerabilities.csv.gz"_s);
        QCOMPARE(table.refusalLines(), QStringList());
        QCOMPARE(table.advisories.size(), known.size());
        for (const Advisory& advisory : table.advisories) {
            QVERIFY2(isSameReading(known.value(advisory.documentId).toJson(), advisory.toJson()),
                     qPrintable(advisory.documentId));
            QCOMPARE(*advisory.modified, *instantFromText(u"2025-08-25"_s));
        }
    }

    void epssSamples_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("refused");
        QTest::newRow("claircore") << u"claircore--data.csv"_s << QStringList();
        QTest::newRow("cve-bin-tool") << u"cve-bin-tool--epss_score_test.csv"_s << QStringList();
        QTest::newRow("osidb") << u"osidb--epss_scores-test.csv.gz"_s << QStringList();
        QTest::newRow("vulnerablecode") << u"vulnerablecode--epss_scores-2025-x-x.csv"_s << QStringList();
        QTest::newRow("vunnel") << u"vunnel--example-1.csv"_s << QStringList();
        QTest::newRow("other columns")
            << u"vunnel--invalid-header.csv"_s << QStringList{u"intake.field-missing at line 2 /cve"_s};
        QTest::newRow("no day") << u"vunnel--missing-date.csv"_s
                                << QStringList{u"intake.field-missing at line 1 /score_date"_s};
    }

    void epssSamples()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, refused);
        const CollectingSink sink = readCorpus(u"04-feeds/common/epss-kev-samples/"_s + name);
        QCOMPARE(sink.refusalLines(), refused);
        QCOMPARE(sink.advisories.isEmpty(), !refused.isEmpty());
        for (const Advisory& advisory : sink.advisories) {
            QCOMPARE(advisory.source, AdvisorySource::Epss);
            QVERIFY(advisory.epss && advisory.epss->date && !advisory.epss->model.isEmpty());
        }
    }

    void distributionFeeds()
    {
        const QList<QJsonObject> rows = corpusRows(u"04-feeds/cases/distro.ndjson"_s);
        int read = 0;
        for (const QJsonObject& row : rows) {
            const QString path = row[u"path"_s].toString();
            const CollectingSink sink = readCorpus(u"04-feeds/cases/"_s + path);
            const bool isOsv = path.contains(u"osv") || path.contains(u"bitnami");
            const bool isKev = path.contains(u"kev--");
            QCOMPARE(!sink.advisories.isEmpty(), isOsv || isKev);
            QCOMPARE(sink.refusals.isEmpty(), isOsv || isKev);
            read += sink.advisories.isEmpty() ? 0 : 1;
        }
        QVERIFY(read >= 8);
    }

    void jsonTorture()
    {
        const QList<QJsonObject> rows = corpusRows(u"11-text-torture/cases/json-parsing.ndjson"_s);
        QVERIFY(rows.size() > 100);
        const QSet<QString> syntax{u"intake.json-syntax"_s, u"intake.utf8"_s, u"intake.too-deep"_s};
        for (const QJsonObject& row : rows) {
            QByteArray bytes = QByteArray::fromBase64(row[u"content_b64"_s].toString().toLatin1());
            CollectingSink sink;
            (void)sink.read(bytes);
            const char* note = qPrintable(row[u"id"_s].toString() + u' ' + sink.refusalLines().join(u' '));
            QVERIFY2(sink.advisories.isEmpty(), note);
            const bool isBracketed = bytes.trimmed().startsWith('[') || bytes.trimmed().startsWith('{');
            const bool hasSyntaxError =
                std::any_of(sink.refusals.begin(), sink.refusals.end(),
                            [&](const Error& refusal) { return syntax.contains(refusal.code.word()); });
            if (row[u"expect"_s] == u"reject"_s && isBracketed)
                QVERIFY2(hasSyntaxError, note);
            if (row[u"expect"_s] == u"accept"_s)
                QVERIFY2(!hasSyntaxError, note);
        }
    }
};

QTEST_GUILESS_MAIN(tst_FeedCorpora)
#include "tst_FeedCorpora.moc"
