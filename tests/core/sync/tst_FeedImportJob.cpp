// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/IntakeError.h"
#include "core/intake/Report.h"
#include "core/sync/FeedImportJob.h"
#include "tests/support/FeedDocuments.h"
#include "tests/support/ManualClock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;
using namespace Qt::Literals::StringLiterals;

class tst_FeedImportJob : public QObject
{
    Q_OBJECT

    static constexpr int PatienceMs = 60'000;

    QTemporaryDir m_folder;
    SystemClock m_clock;
    int m_count = 0;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<FeedImportJob> m_job;

    QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QString::number(m_count) + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }
    static QByteArray lines(int from, int count, qsizetype blanks = 0)
    {
        QByteArray lines;
        for (int i = from; i < from + count; ++i)
            lines += osv(i) + QByteArray(blanks, ' ') + "\n";
        return lines;
    }
    template <class T> static T await(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, PatienceMs))
            qFatal("no answer");
        return future.result();
    }
    FeedOutcome imported(const QStringList& files)
    {
        QSignalSpy finished(m_job.get(), &FeedImportJob::finished);
        m_job->start(files);
        return ended(finished);
    }
    static FeedOutcome ended(QSignalSpy& finished)
    {
        if (finished.isEmpty() && !finished.wait(PatienceMs))
            qFatal("the import does not end");
        return finished.takeFirst().first().value<FeedOutcome>();
    }
    bool hasReport(int number)
    {
        const auto record =
            await(m_workspace->record(reportIdFor(u"GO-2024-%1"_s.arg(number))));
        return record && *record;
    }

private Q_SLOTS:
    void init()
    {
        ++m_count;
        m_workspace = std::make_unique<Workspace>(m_clock);
        const QString folder = m_folder.filePath(u"data%1"_s.arg(m_count));
        QVERIFY(await(m_workspace->open(folder, SecretBytes::random(32))));
        m_job = std::make_unique<FeedImportJob>(*m_workspace, m_clock);
    }
    void cleanup()
    {
        m_job.reset();
        m_workspace.reset();
    }

    void storesAndTells()
    {
        const QByteArray first = lines(1, 3);
        const QByteArray second = osv(2) + "\n{]\n" + osv(4) + "\n";
        const QStringList files{file(u"first"_s, first), file(u"second"_s, second)};
        QSignalSpy everything(m_workspace.get(), &Workspace::everythingChanged);
        QSignalSpy told(m_job.get(), &FeedImportJob::progressChanged);
        QVERIFY(!m_job->isRunning());
        m_job->start(files);
        QVERIFY(m_job->isRunning());
        QSignalSpy finished(m_job.get(), &FeedImportJob::finished);
        const FeedOutcome outcome = ended(finished);
        QVERIFY(!m_job->isRunning());
        QVERIFY(!outcome.fault && !outcome.isCancelled);
        QCOMPARE(outcome.read.documents.value(AdvisorySource::Osv), 5);
        QCOMPARE(outcome.counts.newReports, 4);
        QCOMPARE(outcome.counts.changedReports, 0);
        QCOMPARE(outcome.counts.unchangedDocuments, 1);
        QCOMPARE(outcome.refused, 1);
        QCOMPARE(outcome.refusals.size(), 1);
        QCOMPARE(outcome.refusals[0].file, files[1]);
        QCOMPARE(outcome.refusals[0].error.code, error::IntakeJsonSyntax);
        QCOMPARE(outcome.refusals[0].error.place, u"line 2"_s);
        QTRY_COMPARE(everything.count(), 1);
        QTRY_COMPARE(m_workspace->unsentCount(), 4);
        QCOMPARE(told.first().first().value<FeedProgress>().file, files[0]);
        const FeedProgress& last = m_job->progress();
        QCOMPARE(last.filesDone, 2);
        QCOMPARE(last.files, 2);
        QCOMPARE(last.bytesDone, first.size() + second.size());
        QCOMPARE(last.bytesTotal, last.bytesDone);
        QCOMPARE(last.counts.documents(), 5);
        QCOMPARE(last.refused, 1);
        QVERIFY(!m_workspace->canUndo()); // an import is taken back document by document, not by Ctrl+Z
    }

    void theSameAgainChangesNothing()
    {
        const QStringList files{file(u"feed"_s, lines(1, 500))};
        QCOMPARE(imported(files).counts.newReports, 500);
        QTRY_COMPARE(m_workspace->unsentCount(), 500);
        const FeedOutcome again = imported(files);
        QCOMPARE(again.counts.newReports, 0);
        QCOMPARE(again.counts.changedDocuments, 0);
        QCOMPARE(again.counts.unchangedDocuments, 500);
        QCOMPARE(m_workspace->unsentCount(), 500);
    }

    /// Very much: the store works without its sort indexes meanwhile, and has them afterwards.
    void aLargeFileIsCancelledAndGoesOn()
    {
        constexpr int Documents = 6'000;
        const QString path = file(u"large"_s, lines(1, Documents, 800));
        QVERIFY(FeedImport::isVeryMuch({path}));
        QSignalSpy finished(m_job.get(), &FeedImportJob::finished);
        connect(m_job.get(), &FeedImportJob::progressChanged, m_job.get(), [this](const FeedProgress& progress) {
            if (progress.counts.documents() > 0 && progress.filesDone == 0)
                m_job->cancel();
        });
        m_job->start({path, file(u"left-out"_s, lines(Documents + 1, 1))});
        const FeedOutcome outcome = ended(finished);
        QVERIFY(outcome.isCancelled && !outcome.fault);
        QCOMPARE(outcome.refused, 0);
        const qint64 stored = outcome.counts.newReports;
        QVERIFY(stored > 0 && stored < Documents);
        QTRY_COMPARE(m_workspace->unsentCount(), stored);
        QVERIFY(hasReport(1));
        QVERIFY(!hasReport(Documents + 1));
        m_job->disconnect(m_job.get());
        const FeedOutcome rest = imported({path});
        QCOMPARE(rest.counts.newReports, Documents - stored);
        QCOMPARE(rest.counts.unchangedDocuments, stored);
    }

    /// A person's own action during an import waits for a batch, not for the file.
    void actionsGoInBetween()
    {
        const QString path = file(u"large"_s, lines(1, 6'000));
        QSignalSpy finished(m_job.get(), &FeedImportJob::finished);
        QSignalSpy told(m_job.get(), &FeedImportJob::progressChanged);
        m_job->start({path});
        QTRY_VERIFY_WITH_TIMEOUT(m_job->progress().counts.documents() > 0, PatienceMs);
        const RecordId own(Uuid::fromName("record", "own"));
        QVERIFY(await(m_workspace->submit(own, CreateReport{u"Own"_s, {}})));
        QVERIFY(m_job->isRunning() && finished.isEmpty());
        QCOMPARE(ended(finished).counts.newReports, 6'000);
        QTRY_COMPARE(m_workspace->unsentCount(), 6'001);
    }

    void filesThatComeMeanwhileJoinTheImport()
    {
        QSignalSpy finished(m_job.get(), &FeedImportJob::finished);
        m_job->start({file(u"one"_s, lines(1, 10))});
        m_job->start({file(u"two"_s, lines(11, 10))});
        QCOMPARE(ended(finished).counts.newReports, 20);
        QCOMPARE(m_job->progress().filesDone, 2);
        QVERIFY(!m_job->isRunning());
    }

    void afterCancelTheNextImportBegins()
    {
        QSignalSpy finished(m_job.get(), &FeedImportJob::finished);
        m_job->start({file(u"one"_s, lines(1, 10))});
        m_job->cancel();
        m_job->start({file(u"two"_s, lines(11, 10))});
        QVERIFY(ended(finished).isCancelled);
        const FeedOutcome second = ended(finished);
        QVERIFY(!second.isCancelled);
        QCOMPARE(second.counts.newReports, 10);
        QVERIFY(hasReport(20));
    }

    void aMissingFileIsRefusedAndTheOthersAreRead()
    {
        const QString missing = m_folder.filePath(u"missing"_s);
        const FeedOutcome outcome = imported({missing, file(u"there"_s, lines(1, 1))});
        QCOMPARE(outcome.counts.newReports, 1);
        QCOMPARE(outcome.refusals.size(), 1);
        QCOMPARE(outcome.refusals[0].file, missing);
        QCOMPARE(outcome.refusals[0].error.code, error::IntakeFileUnreadable);
    }

    void refusalsWithoutEndAreCounted()
    {
        QByteArray bytes;
        for (int i = 0; i < 1500; ++i)
            bytes += "{\"id\":7}\n";
        const FeedOutcome outcome = imported({file(u"bad"_s, bytes)});
        QCOMPARE(outcome.refused, 1500);
        QCOMPARE(outcome.refusals.size(), FeedOutcome::MaxRefusals);
    }

    void goingAwayEndsTheImport()
    {
        const QString path = file(u"large"_s, lines(1, 6'000));
        m_job->start({path});
        QTRY_VERIFY_WITH_TIMEOUT(m_job->progress().counts.documents() > 0, PatienceMs);
        m_job.reset();
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->unsentCount() > 0, PatienceMs);
        QVERIFY(m_workspace->unsentCount() < 6'000);
        QVERIFY(hasReport(1));
    }
};

QTEST_GUILESS_MAIN(tst_FeedImportJob)
#include "tst_FeedImportJob.moc"
