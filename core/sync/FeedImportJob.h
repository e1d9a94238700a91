// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/feed/FeedSummary.h"
#include "core/sync/FeedImport.h"
#include "core/sync/Workspace.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace firebreak {

/// How far a running import is.
struct FeedProgress
{
    QString file;             ///< path of the one that is being read
    qsizetype filesDone = 0;
    qsizetype files = 0;
    qint64 bytesDone = 0;     ///< of all files, as they lie on the disk
    qint64 bytesTotal = 0;    ///< 0: nobody knows
    FeedImport::Counts counts; ///< what is stored; its documents() are done
    qint64 refused = 0;
};

/// A document that was refused, or the rest of a file that could not be read.
struct FeedRefusal
{
    QString file;
    Error error; ///< code, place in the file
};

/// What an import came to.
struct FeedOutcome
{
    /// More refusals than anybody reads; the rest is only counted.
    static constexpr qsizetype MaxRefusals = 1000;

    FeedSummary read;            ///< by format
    FeedImport::Counts counts;   ///< what it changed
    QList<FeedRefusal> refusals; ///< the first MaxRefusals
    qint64 refused = 0;          ///< all
    bool isCancelled = false;
    std::optional<Error> fault;  ///< of the workspace; what was stored before stays
};

/// An import as the workstation runs it: reads the files on a thread of its own and hands what is in them to
/// the workspace's writer in small batches, so that neither the window nor a person's own actions wait for
/// it. Cancelling ends it between two batches; what was stored stays, and importing again goes on.
///
/// Errors: in the outcome. Threads: the constructor, every member and every signal on the thread the
/// workspace lives on; none of them waits, but for the destructor, which cancels and waits for the batch that
/// is being stored.
class FeedImportJob : public QObject
{
    Q_OBJECT

public:
    /// The workspace is open and, like the clock, outlives it.
    FeedImportJob(Workspace& workspace, const Clock& clock, QObject* parent = nullptr);
    ~FeedImportJob() override;

    /// Imports the files one after the other. While an import runs they join it; after cancel() they make the
    /// next one.
    void start(const QStringList& files);
    /// Ends the running import soon; finished() follows. Files that wait are left out.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Of the running import, or the last one.
    [[nodiscard]] const FeedProgress& progress() const { return m_progress; }

Q_SIGNALS:
    /// At the start, at most twenty times a second after that, and at the end.
    void progressChanged(const firebreak::FeedProgress& progress);
    /// Once for each import; the workspace has told everythingChanged() by then.
    void finished(const firebreak::FeedOutcome& outcome);

private:
    class Run;
    void step();
    void read(bool isVeryMuch);
    void begun(const Result<void>& begun);
    void fileRead(const Result<FeedSummary>& read);
    void end();
    void tell(const FeedProgress& progress);

    Workspace& m_workspace;
    const Clock& m_clock;
    QThread m_thread;
    QObject* m_worker;          ///< lives on m_thread and goes with it
    std::unique_ptr<Run> m_run; ///< used on m_thread while a file is read, else here
    QStringList m_waiting;
    FeedProgress m_progress;
    FeedOutcome m_outcome;
    std::atomic_bool m_isCancelled = false;
    bool m_isRunning = false;
    bool m_isBulk = false;
};

} // namespace firebreak

Q_DECLARE_METATYPE(firebreak::FeedProgress)
Q_DECLARE_METATYPE(firebreak::FeedOutcome)
