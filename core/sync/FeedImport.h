// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/intake/feed/FeedReader.h"
#include "core/sync/BulkSubmission.h"

namespace firebreak {

/// Brings feeds into a workspace: what a FeedReader reads becomes a command per document, submitted in
/// batches. Documents that are there already, unchanged, change nothing and send nothing. The command line
/// gives it LocalStore::submitEach(), the workstation Workspace::bulkSink() on a thread of its own. Threads:
/// one.
class FeedImport final : public FeedSink
{
public:
    /// What somebody who watches is told; every part may be empty.
    struct Observer
    {
        /// Bytes read of the file's size (0: unknown).
        std::function<void(qint64 bytesRead, qint64 bytesTotal)> progressed;
        /// A document was refused by its reader (codes `intake.…`), or by the rules; then the place is its
        /// id.
        std::function<void(const Error& refusal)> refused;
        /// Asked often; true ends the import after what has been read.
        std::function<bool()> isCancelled;
    };

    FeedImport(BulkSubmission::Sink sink, const Clock& clock, Observer observer);

    /// Reads one file and stores what is in it. Fails with the codes of storage; batches stored before stay.
    /// The summary counts what was read; counts() what became of it.
    [[nodiscard]] Result<FeedSummary> importFile(const QString& path);
    /// Of all files so far.
    [[nodiscard]] const BulkSubmission::Counts& counts() const { return m_submission.counts(); }

    void accept(Advisory&& advisory) override;
    void refuse(const Error& refusal) override;
    void progress(qint64 bytesRead, qint64 bytesTotal) override;

private:
    void watchCancel();

    const Clock& m_clock;
    Observer m_observer;
    BulkSubmission m_submission;
    std::stop_source m_stop;
    std::optional<Error> m_failure;
};

} // namespace firebreak
