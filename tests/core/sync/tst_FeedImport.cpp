// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FeedImport.h"

#include "core/command/Apply.h"
#include "core/command/RecordKeys.h"
#include "core/intake/Alias.h"
#include "core/intake/IntakeError.h"
#include "core/intake/Report.h"
#include "tests/support/CollectingSink.h"
#include "tests/support/Corpus.h"
#include "tests/support/FeedDocuments.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

class tst_FeedImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;

    QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

    static BulkSubmission::Sink sinkOf(TemporaryWorkspace& workspace)
    {
        return [&workspace](const QList<Command>& commands) { return workspace->submitEach(commands); };
    }

    /// Every file of the corpora, of all formats.
    static QStringList corpusFiles()
    {
        QStringList files;
        for (const char* name :
             {"cases/cve-replay-base.ndjson.zst", "cases/cve-replay.ndjson.zst", "cases/ghsa-to-osv.ndjson",
              "cases/go-cna-triples.ndjson.zst", "cases/nvd-cves.ndjson.zst", "cases/osv-go.ndjson.zst",
              "cases/osv-misc.ndjson.zst", "cases/osv-pypi.ndjson.zst"})
            files.append(corpusPath(u"04-feeds/"_s + QLatin1String(name)));
        for (const char* folder : {"cases/ghsa-graphql", "cases/nvd-pages", "common/epss-kev-samples", "common/kev"}) {
            const QDir dir(corpusPath(u"04-feeds/"_s + QLatin1String(folder)));
            const QStringList names = dir.entryList(QDir::Files, QDir::Name);
            for (const QString& name : names) {
                const bool isBetween = name.endsWith(u"-kev.json.gz"_s) && !u"048"_s.contains(name[0]);
                if (!isBetween) // three releases of the catalogue tell as much as nine
                    files.append(dir.filePath(name));
            }
        }
        return files;
    }

    /// The ids of whole vulnerabilities, each with all its aliases: every one that three sources or more speak of, and one in
    /// eight of the others. Vulnerabilities do not touch each other, so that a sample of whole ones shows what all would.
    static QSet<QString> sampleOf(const QList<Advisory>& advisories)
    {
        QHash<QString, QString> leaders;
        const auto leaderOf = [&leaders](QString id) {
            while (leaders.value(id, id) != id)
                id = leaders.value(id);
            return id;
        };
        for (const Advisory& advisory : advisories) {
            for (const QString& alias : advisory.aliases)
                leaders[leaderOf(alias)] = leaderOf(advisory.aliases.first());
        }
        QHash<QString, QSet<int>> sources;
        for (const Advisory& advisory : advisories)
            sources[leaderOf(advisory.aliases.first())].insert(int(advisory.source));
        QSet<QString> sample;
        for (auto it = leaders.cbegin(); it != leaders.cend(); ++it) {
            const QString leader = leaderOf(it.key());
            if (sources.value(leader).size() >= 3 || qChecksum(leader.toUtf8()) % 8 == 0)
                sample.insert(it.key());
        }
        return sample;
    }

    static bool speaksOf(const QByteArray& text, const QSet<QString>& sample)
    {
        static const QRegularExpression id(u"CVE-[0-9]+-[0-9]+|(GHSA|GO|PYSEC|OSV|MAL)-[0-9A-Za-z-]+"_s);
        auto found = id.globalMatch(QString::fromUtf8(text));
        while (found.hasNext()) {
            if (sample.contains(found.next().captured()))
                return true;
        }
        return false;
    }

    /// A file with what it says of the sample; one that is no list of documents stays as it is.
    QString thinned(const QString& path, const QSet<QString>& sample) const
    {
        const QString name = QFileInfo(path).fileName();
        if (name.contains(u".ndjson"_s)) {
            QByteArray kept;
            const QList<QByteArray> lines = corpusBytes(QDir(corpusPath({})).relativeFilePath(path)).split('\n');
            for (const QByteArray& line : lines) {
                if (speaksOf(line, sample))
                    kept += line + '\n';
            }
            return file(u"thinned-"_s + QString(name).remove(u".zst"_s), kept);
        }
        if (name.endsWith(u"-kev.json.gz"_s)) {
            QJsonObject catalogue =
                QJsonDocument::fromJson(corpusBytes(QDir(corpusPath({})).relativeFilePath(path))).object();
            QJsonArray kept;
            const QJsonArray entries = catalogue[u"vulnerabilities"_s].toArray();
            for (const QJsonValue& entry : entries) {
                if (sample.contains(entry[u"cveID"_s].toString()))
                    kept.append(entry);
            }
            catalogue[u"vulnerabilities"_s] = kept;
            return file(u"thinned-"_s + QString(name).remove(u".gz"_s), QJsonDocument(catalogue).toJson());
        }
        return path;
    }

    /// Every format; of the CVE records, those that others speak of. `named`: every id of the others.
    QStringList feedFiles(QSet<QString>& named) const
    {
        CollectingSink sink;
        const QStringList whole = corpusFiles();
        for (const QString& file : whole)
            (void)FeedReader(sink).readFile(file);
        const QSet<QString> sample = sampleOf(sink.advisories);
        QStringList files;
        for (const QString& file : whole)
            files.append(thinned(file, sample));
        CollectingSink rest;
        for (const QString& file : std::as_const(files))
            (void)FeedReader(rest).readFile(file);
        for (const Advisory& advisory : std::as_const(rest.advisories))
            named.unite(QSet<QString>(advisory.aliases.cbegin(), advisory.aliases.cend()));
        QByteArray records;
        const QList<QByteArray> lines = corpusBytes(u"03-cve5/cases/records.ndjson.zst"_s).split('\n');
        for (const QByteArray& line : lines) {
            const qsizetype at = line.indexOf("CVE-");
            const QString id = QString::fromLatin1(line.mid(at, line.indexOf('"', at) - at));
            if (at >= 0 && named.contains(id))
                records += line + '\n';
        }
        files.prepend(file(u"records.ndjson"_s, records));
        return files;
    }

    /// Open reports by what they are filed under, with what the sources say and without when they came. The
    /// KEV release that said so first depends on which was read first.
    static QMap<QString, QJsonArray> queueOf(TemporaryWorkspace& workspace, const QSet<QString>& named)
    {
        QMap<QString, QJsonArray> queue;
        for (const QString& alias : named) {
            const QList<RecordId> ids = workspace->byKey(aliasKey(alias)).value();
            for (const RecordId& id : ids) {
                const QJsonObject body = workspace.body(id);
                if (!body.contains(u"mergedInto"_s))
                    queue.insert(body[u"home"_s].toString(), documentsOf(body));
            }
        }
        return queue;
    }

    static QJsonArray documentsOf(const QJsonObject& body)
    {
        QJsonArray documents;
        const QJsonArray advisories = body[u"advisories"_s].toArray();
        for (const QJsonValue& value : advisories) {
            QJsonObject advisory = value.toObject();
            if (advisory[u"source"_s] == u"kev"_s)
                advisory.remove(u"modified"_s);
            documents.append(advisory);
        }
        return documents;
    }

private Q_SLOTS:
    // R12
    /// All six sources speak of CVE-2024-1001 and meet in one report.
    void sourcesMeetInOneReport()
    {
        TemporaryWorkspace workspace;
        FeedImport import(sinkOf(workspace), m_clock, {});
        int number = 0;
        for (const QByteArray& bytes : oneOfEachFormat())
            QVERIFY(import.importFile(file(QString::number(++number), bytes)));
        QCOMPARE(import.counts().refusedByRules, 0);
        QCOMPARE(workspace->recordCount().value(), 1);
        const auto record = workspace->record(reportIdFor(u"CVE-2024-1001"_s));
        QVERIFY(record && *record);
        const auto report = Report::fromJson((*record)->body);
        QVERIFY(report);
        std::set<AdvisorySource> sources;
        for (const Advisory& advisory : report->advisories)
            sources.insert(advisory.source);
        QCOMPARE(sources.size(), AllAdvisorySources.size());
    }

    void theSameAgainChangesNothing()
    {
        TemporaryWorkspace workspace;
        const QString path =
            file(u"again"_s, osv(1) + "\n" + osv(2) + "\n" + cveRecord().replace('\n', ' ') + "\n");
        FeedImport import(sinkOf(workspace), m_clock, {});
        QCOMPARE(import.importFile(path).value().total(), 3);
        QCOMPARE(import.counts().changedDocuments, 3);
        const qint64 unsent = workspace->unsentCount().value();
        QCOMPARE(import.importFile(path).value().total(), 3);
        QCOMPARE(import.counts().changedDocuments, 3);
        QCOMPARE(import.counts().unchangedDocuments, 3);
        QCOMPARE(workspace->unsentCount().value(), unsent);
    }

    void anOlderScoreDoesNotReplaceANewerOne()
    {
        TemporaryWorkspace workspace;
        FeedImport import(sinkOf(workspace), m_clock, {});
        QVERIFY(import.importFile(file(u"new"_s, epssTable())));
        QVERIFY(import.importFile(
            file(u"old"_s, epssTable().replace("2025-12-26", "2025-12-25").replace("0.25", "0.75"))));
        QCOMPARE(import.counts().unchangedDocuments, 1);
        const auto record = workspace->record(reportIdFor(u"CVE-2024-1001"_s));
        QCOMPARE(Report::fromJson((*record)->body)->advisories[0].epss->score, 0.25);
    }

    void refusalsAndProgressAreTold()
    {
        TemporaryWorkspace workspace;
        QStringList refused;
        qint64 read = 0;
        FeedImport import(
            sinkOf(workspace), m_clock,
            {[&read](qint64 bytes, qint64) { read = bytes; },
             [&refused](const Error& error) { refused.append(error.code.word() + u' ' + error.place); },
             {}});
        const QByteArray bytes = osv(1) + "\n{]\n" + osv(2) + "\n";
        QCOMPARE(import.importFile(file(u"told"_s, bytes)).value().refused, 1);
        QCOMPARE(refused, QStringList{u"intake.json-syntax line 2"_s});
        QCOMPARE(read, bytes.size());
        QCOMPARE(import.counts().changedDocuments, 2);
    }

    void cancelKeepsWhatWasRead()
    {
        TemporaryWorkspace workspace;
        QByteArray lines;
        for (int i = 0; i < 50; ++i)
            lines += osv(i) + "\n";
        int asked = 0;
        FeedImport import(sinkOf(workspace), m_clock, {{}, {}, [&asked] { return ++asked > 10; }}, 2);
        const auto summary = import.importFile(file(u"cancelled"_s, lines));
        QVERIFY(summary && summary->isCancelled);
        QVERIFY(summary->total() < 50);
        QCOMPARE(import.counts().changedDocuments, summary->total());
        QCOMPARE(workspace->recordCount().value(), summary->total());
        // The next import goes on as if nothing had happened.
        asked = -1000;
        QCOMPARE(import.importFile(m_folder.filePath(u"cancelled"_s)).value().total(), 50);
        QCOMPARE(import.counts().changedDocuments, 50);
    }

    void aFullDiskIsAnError()
    {
        FeedImport import(
            [](const QList<Command>&) -> BulkSubmission::Answers { return failure(error::StorageFull); },
            m_clock, {});
        const auto summary = import.importFile(file(u"full"_s, osv(1)));
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, error::StorageFull);
    }

    /// The release of a catalogue is known whether its list is cut from a stream or lies within a line, and
    /// an older catalogue read later changes nothing.
    void anOlderCatalogueDoesNotReplaceANewerOne()
    {
        TemporaryWorkspace workspace;
        FeedImport import(sinkOf(workspace), m_clock, {});
        const QByteArray older = kevCatalogue();
        QByteArray newer = older;
        newer.replace("2024-02-05T18", "2024-03-01T18").replace("Update.", "Go.");
        const QByteArray newest = newer.replace('\n', ' ') + "\n" + osv(1) + "\n";
        QVERIFY(import.importFile(file(u"newer"_s, newest)));
        QCOMPARE(import.counts().newReports, 2);
        QVERIFY(import.importFile(file(u"older"_s, older)));
        QVERIFY(import.importFile(file(u"table"_s, kevTable())));
        QCOMPARE(import.counts().changedDocuments, 2);
        const auto record = workspace->record(reportIdFor(u"CVE-2024-1001"_s));
        QCOMPARE(Report::fromJson((*record)->body)->advisories[0].kev->requiredAction, u"Go."_s);
        newer.replace("2024-03-01", "2024-03-02");
        QVERIFY(import.importFile(file(u"same"_s, newer)));
        QCOMPARE(import.counts().changedDocuments, 2);
        newer.replace("2024-03-02", "2024-03-03").replace("Go.", "Update.");
        QVERIFY(import.importFile(file(u"changed"_s, newer)));
        QCOMPARE(import.counts().changedDocuments, 3);
        QCOMPARE(import.counts().changedReports, 0); // new in this run
    }

    void whoMayNotImportIsToldOnce()
    {
        int batches = 0;
        QStringList refused;
        FeedImport import(
            [&batches](const QList<Command>& commands) -> BulkSubmission::Answers {
                ++batches;
                QList<Result<Submitted>> answers;
                for (qsizetype i = 0; i < commands.size(); ++i)
                    answers.append(failure(error::NotPermitted));
                return answers;
            },
            m_clock, {{}, [&refused](const Error& error) { refused.append(error.place); }, {}}, 10);
        QByteArray lines;
        for (int i = 0; i < 100; ++i)
            lines += osv(i) + "\n";
        const auto summary = import.importFile(file(u"forbidden"_s, lines));
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, error::NotPermitted);
        QCOMPARE(batches, 1);
        QCOMPARE(refused, QStringList());
    }

    /// Every format of the corpora at once, and then in another order: the queue says the same, and a second
    /// import changes nothing.
    void orderDoesNotMatter()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        QSet<QString> named;
        const QStringList files = feedFiles(named);
        TemporaryWorkspace forwards;
        FeedImport import(sinkOf(forwards), m_clock, {});
        for (const QString& file : files)
            QVERIFY(import.importFile(file));
        QVERIFY(import.counts().newReports > 500);
        const qint64 unsent = forwards->unsentCount().value();
        QCOMPARE(unsent, import.counts().changedDocuments);

        FeedImport again(sinkOf(forwards), m_clock, {});
        for (const QString& file : files)
            QVERIFY(again.importFile(file));
        QCOMPARE(again.counts().newReports, 0);
        QCOMPARE(again.counts().changedDocuments, 0);
        QCOMPARE(again.counts().unchangedDocuments, import.counts().documents());
        QCOMPARE(forwards->unsentCount().value(), unsent);

        TemporaryWorkspace backwards;
        FeedImport reversed(sinkOf(backwards), m_clock, {});
        for (auto it = files.rbegin(); it != files.rend(); ++it)
            QVERIFY(reversed.importFile(*it));
        const QMap<QString, QJsonArray> one = queueOf(forwards, named);
        const QMap<QString, QJsonArray> other = queueOf(backwards, named);
        QVERIFY(one.size() > 500);
        for (auto it = one.begin(); it != one.end(); ++it)
            QVERIFY2(other.value(it.key()) == it.value(), qPrintable(it.key()));
        QCOMPARE(other.keys(), one.keys());
    }

    /// The feed replay: additions and updates arrive in order, and the analyst's own edits stay.
    void replayKeepsEdits()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        TemporaryWorkspace workspace;
        FeedImport import(sinkOf(workspace), m_clock, {});
        QVERIFY(import.importFile(corpusPath(u"04-feeds/cases/cve-replay-base.ndjson.zst"_s)));
        const QList<QJsonObject> base = corpusRows(u"04-feeds/cases/cve-replay-base.ndjson.zst"_s);
        QCOMPARE(workspace->recordCount().value(), base.size());
        for (const QJsonObject& row : base) {
            const RecordId id = reportIdFor(row[u"id"_s].toString());
            const auto answer = workspace->submit(workspace->make(id, ChangeLabel{u"edited"_s, true}));
            QVERIFY(answer && *answer);
        }
        QVERIFY(import.importFile(corpusPath(u"04-feeds/cases/cve-replay.ndjson.zst"_s)));
        QCOMPARE(import.counts().refusedByRules, 0);
        const QList<QJsonObject> steps = corpusRows(u"04-feeds/cases/cve-replay.ndjson.zst"_s);
        QHash<QString, Instant> newest;
        for (const QJsonObject& step : steps) {
            const Instant modified =
                *instantFromText(step[u"record"_s][u"cveMetadata"_s][u"dateUpdated"_s].toString());
            Instant& known = newest[step[u"cve"_s].toString()];
            known = std::max(known, modified);
        }
        for (const QJsonObject& row : base) {
            const auto record = workspace->record(reportIdFor(row[u"id"_s].toString()));
            QVERIFY((*record)->body[u"labels"_s].toArray().contains(u"edited"_s));
        }
        for (auto it = newest.begin(); it != newest.end(); ++it) {
            const auto record = workspace->record(reportIdFor(it.key()));
            QVERIFY2(record && *record, qPrintable(it.key()));
            const auto report = Report::fromJson((*record)->body);
            QCOMPARE(report->advisories.size(), 1);
            QVERIFY2(*report->advisories[0].modified >= it.value(), qPrintable(it.key()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_FeedImport)
#include "tst_FeedImport.moc"
