// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/sync/BulkSubmission.h"
#include "core/intake/feed/FeedReading.h"

#include <QSet>

namespace firebreak {

/// Brings feeds into a workspace: every document that a FeedReading gives becomes a command, submitted in
/// batches. Documents that are there already, unchanged, change nothing and send nothing. Each batch is
/// stored whole or not at all, so an import that is cancelled or fails leaves a consistent workspace.
///
/// It blocks until a file is done. The command line calls it with LocalStore::submitEach(); the workstation
/// through FeedImportJob, which keeps it off the window's thread. Threads: all members on one, whichever, and
/// the sink and the observer are called on it; the reading beside it is its own affair.
class FeedImport
{
public:
    /// What somebody who watches is told; every part may be empty.
    struct Observer
    {
        /// Bytes read of the file's size (0: unknown); at least twenty times a second while it waits.
        std::function<void(qint64 bytesRead, qint64 bytesTotal)> progressed;
        /// A document was refused by its reader (codes `intake.…`), or by the rules; then the place is its
        /// id.
        std::function<void(const Error& refusal)> refused;
        /// Asked between batches, and as often as that; true ends the import after what has been read.
        std::function<bool()> isCancelled;
    };

    /// What has become of what was read and stored so far.
    struct Counts
    {
        qint64 newReports = 0;
        qint64 changedReports = 0;     ///< that were there before, each once
        qint64 changedDocuments = 0;   ///< that are new or other than before
        qint64 unchangedDocuments = 0; ///< that were there already
        qint64 refusedByRules = 0;

        [[nodiscard]] qint64 documents() const { return changedDocuments + unchangedDocuments + refusedByRules; }
    };

    FeedImport(BulkSubmission::Sink sink, const Clock& clock, Observer observer,
               qsizetype batchSize = BulkSubmission::BatchSize);

    /// Reads one file and stores what is in it. Fails with the codes of storage, and with
    /// `command.not-permitted` when this person may not import at all; batches stored before stay. The
    /// summary counts what was read; counts() what became of it.
    [[nodiscard]] Result<FeedSummary> importFile(const QString& path);
    /// Of all files so far.
    [[nodiscard]] const Counts& counts() const { return m_counts; }

    /// So much that its store should make the sort indexes once at the end (LocalStore::beginBulk).
    [[nodiscard]] static bool isVeryMuch(const QStringList& files);

private:
    [[nodiscard]] Result<void> store(const FeedBatch& batch);
    void count(const Result<Submitted>& answer, const Command& command);
    [[nodiscard]] bool isCancelled() const { return m_observer.isCancelled && m_observer.isCancelled(); }

    BulkSubmission::Sink m_sink;
    const Clock& m_clock;
    Observer m_observer;
    qsizetype m_batchSize;
    Counts m_counts;
    QSet<RecordId> m_newReports;
    QSet<RecordId> m_changedReports;
};

} // namespace firebreak
