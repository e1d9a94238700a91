// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/FeedChange.h"
#include "core/sync/link/StreamJob.h"

namespace firebreak {

/// `GET /v1/changes`: everything after a cursor, checkpoint by checkpoint. After each arrived() the job waits for
/// resume(), which says that the batch is stored; a break resumes after the last batch that was.
/// Ends with finished(); `changes.snapshot-needed` means that a SnapshotJob must run instead.
class PullJob final : public StreamJob
{
    Q_OBJECT

public:
    /// An empty cursor starts at the beginning of time.
    PullJob(ServerLink& link, QByteArray cursor, QObject* parent = nullptr);

    /// The server had more when it ended (it limits what it sends in one go).
    [[nodiscard]] bool hasMore() const { return m_hasMore; }

Q_SIGNALS:
    void arrived(const firebreak::ChangeBatch& batch);

protected:
    [[nodiscard]] Call call() const override;
    [[nodiscard]] Result<void> readLine(QByteArrayView line) override;
    void broken() override { m_batch = {}; }
    [[nodiscard]] bool isComplete() const override { return m_isComplete; }

private:
    [[nodiscard]] Result<void> readChange(const QJsonObject& json);
    [[nodiscard]] Result<void> readDeparture(const QJsonObject& json);
    [[nodiscard]] Result<void> readEnd(const QJsonObject& json);

    QByteArray m_cursor;
    ChangeBatch m_batch;
    bool m_hasMore = false;
    bool m_isComplete = false;
};

} // namespace firebreak
