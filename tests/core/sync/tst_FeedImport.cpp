// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FeedImport.h"

#include "core/intake/Alias.h"
#include "core/intake/IntakeError.h"
#include "core/intake/Report.h"
#include "tests/support/Corpus.h"
#include "tests/support/FeedDocuments.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QJsonArray>
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

private Q_SLOTS:
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
        FeedImport import(sinkOf(workspace), m_clock, {{}, {}, [&asked] { return ++asked > 10; }});
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
