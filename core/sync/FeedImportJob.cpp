// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FeedImportJob.h"

#include "core/intake/IntakeError.h"
#include "core/sync/RunOn.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QPointer>

namespace firebreak {
namespace {

/// Small enough that a person's own action, which waits for the batch before it, is still done at once.
constexpr qsizetype SmallBatch = 200;
constexpr qint64 TellEveryMs = 50;

} // namespace

/// What lives as long as one import. Its functions work on the job's thread.
class FeedImportJob::Run
{
public:
    explicit Run(FeedImportJob& job)
        : m_job(job)
        , m_import(job.m_workspace.bulkSink(), job.m_clock,
                   {[this](qint64 read, qint64) { progressed(read); },
                    [this](const Error& refusal) { refused(refusal); },
                    [&job] { return job.m_isCancelled.load(std::memory_order_relaxed); }},
                   SmallBatch)
    {
        m_sinceTold.start();
    }

    /// The next file and those that wait behind it; whether together they are very much.
    [[nodiscard]] bool measure(const QStringList& waiting)
    {
        m_progress.file = waiting.first();
        m_progress.files = m_progress.filesDone + waiting.size();
        m_progress.bytesTotal = m_bytesBefore;
        for (const QString& file : waiting)
            m_progress.bytesTotal += QFileInfo(file).size();
        return FeedImport::isVeryMuch(waiting);
    }

    [[nodiscard]] Result<FeedSummary> read()
    {
        tell();
        Result<FeedSummary> summary = m_import.importFile(m_progress.file);
        m_bytesBefore += QFileInfo(m_progress.file).size();
        m_progress.bytesDone = m_bytesBefore;
        ++m_progress.filesDone;
        m_progress.counts = m_import.counts();
        tell();
        return summary;
    }

    [[nodiscard]] const FeedProgress& progress() const { return m_progress; }
    [[nodiscard]] QList<FeedRefusal> takeRefusals() { return std::exchange(m_refusals, {}); }

private:
    void progressed(qint64 bytesRead)
    {
        m_progress.bytesDone = m_bytesBefore + bytesRead;
        if (m_sinceTold.elapsed() >= TellEveryMs)
            tell();
    }

    void refused(const Error& refusal)
    {
        if (refusal.code == error::IntakeCancelled) // the outcome says so
            return;
        ++m_progress.refused;
        if (m_progress.refused <= FeedOutcome::MaxRefusals)
            m_refusals.append({m_progress.file, refusal});
    }

    void tell()
    {
        m_sinceTold.restart();
        m_progress.counts = m_import.counts();
        QMetaObject::invokeMethod(
            &m_job, [job = &m_job, progress = m_progress] { job->tell(progress); }, Qt::QueuedConnection);
    }

    FeedImportJob& m_job;
    FeedImport m_import;
    FeedProgress m_progress;
    QList<FeedRefusal> m_refusals;
    QElapsedTimer m_sinceTold;
    qint64 m_bytesBefore = 0;
};

FeedImportJob::FeedImportJob(Workspace& workspace, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("feed import"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

FeedImportJob::~FeedImportJob()
{
    m_isCancelled = true;
    m_thread.quit();
    m_thread.wait();
    if (m_isBulk)
        (void)m_workspace.endBulk(); // in order behind what was stored; nobody waits for it
}

void FeedImportJob::start(const QStringList& files)
{
    if (files.isEmpty())
        return;
    m_waiting += files;
    if (std::exchange(m_isRunning, true))
        return;
    m_isCancelled = false;
    m_outcome = {};
    m_run = std::make_unique<Run>(*this);
    step();
}

void FeedImportJob::cancel()
{
    m_waiting.clear();
    m_isCancelled = true;
}

// The workspace is the context of every continuation: a QFuture does not bear one that has gone before its answer.
void FeedImportJob::step()
{
    if (m_outcome.fault)
        m_waiting.clear();
    if (m_waiting.isEmpty() || m_isCancelled) {
        end();
        return;
    }
    runOn(m_worker, [run = m_run.get(), waiting = m_waiting] { return run->measure(waiting); })
        .then(&m_workspace, [self = QPointer(this)](bool isVeryMuch) {
            if (self)
                self->read(isVeryMuch);
        });
}

void FeedImportJob::read(bool isVeryMuch)
{
    if (!isVeryMuch || m_isBulk) {
        begun({});
        return;
    }
    m_isBulk = true;
    m_workspace.beginBulk().then(&m_workspace, [self = QPointer(this)](const Result<void>& done) {
        if (self)
            self->begun(done);
    });
}

void FeedImportJob::begun(const Result<void>& begun)
{
    if (!begun)
        m_outcome.fault = begun.error();
    if (m_isCancelled || m_outcome.fault) {
        step();
        return;
    }
    m_waiting.removeFirst();
    runOn(m_worker, [run = m_run.get()] { return run->read(); })
        .then(&m_workspace, [self = QPointer(this)](const Result<FeedSummary>& read) {
            if (self)
                self->fileRead(read);
        });
}

void FeedImportJob::fileRead(const Result<FeedSummary>& read)
{
    m_outcome.refusals += m_run->takeRefusals();
    if (read)
        m_outcome.read += *read;
    else
        m_outcome.fault = read.error();
    step();
}

void FeedImportJob::end()
{
    m_workspace.endBulk().then(&m_workspace, [this, self = QPointer(this)](const Result<void>& done) {
        if (!self)
            return;
        if (!done && !m_outcome.fault)
            m_outcome.fault = done.error();
        m_outcome.counts = m_run->progress().counts;
        m_outcome.refused = m_run->progress().refused;
        m_outcome.isCancelled = m_isCancelled;
        m_run.reset();
        m_isBulk = false;
        m_isRunning = false;
        const QStringList more = std::exchange(m_waiting, {}); // came after cancel(), or while this ended
        Q_EMIT finished(m_outcome);
        start(more);
    });
}

void FeedImportJob::tell(const FeedProgress& progress)
{
    m_progress = progress;
    Q_EMIT progressChanged(m_progress);
}

} // namespace firebreak
