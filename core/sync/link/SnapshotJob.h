// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/FeedChange.h"
#include "core/sync/link/StreamJob.h"

namespace firebreak {

/// `GET /v1/snapshot`: all records that the caller may see, as of one moment, part by part. After each arrived() the job
/// waits for resume(), which says that the part is stored; a break goes on after the last part that was.
class SnapshotJob final : public StreamJob
{
    Q_OBJECT

public:
    /// `resume` from an earlier part; empty: a new snapshot.
    SnapshotJob(ServerLink& link, QByteArray resume, QObject* parent = nullptr);

    /// Bytes read from the network so far, for a progress indicator.
    [[nodiscard]] qint64 received() const { return m_received; }

Q_SIGNALS:
    void arrived(const firebreak::SnapshotPart& part);

protected:
    [[nodiscard]] Call call() const override;
    [[nodiscard]] Result<void> readLine(QByteArrayView line) override;
    void broken() override { m_part = {}; }
    [[nodiscard]] bool isComplete() const override { return m_isComplete; }

private:
    QByteArray m_resume;
    SnapshotPart m_part;
    qint64 m_received = 0;
    bool m_isComplete = false;
};

} // namespace firebreak
