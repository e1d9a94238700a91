// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/link/LineSplitter.h"
#include "core/sync/link/NetworkJob.h"
#include "core/sync/link/ZstdDecoder.h"

namespace firebreak {

/// A call whose answer is a stream of lines, read as they come, packed or not, in bounded memory. While the owner works on
/// what it got, the job is paused: it reads no further, the buffers fill, and the server waits.
class StreamJob : public NetworkJob
{
    Q_OBJECT

public:
    using NetworkJob::NetworkJob;

    /// Goes on after a pause.
    void resume();

protected:
    /// One line of an answer. May call pause(), finish() or stop the job.
    [[nodiscard]] virtual Result<void> readLine(QByteArrayView line) = 0;
    /// The stream has ended without its last word: forget what was not complete. The job tries again.
    virtual void broken() {}
    /// The media type asked for.
    [[nodiscard]] virtual QByteArray mediaType() const { return QByteArrayLiteral("application/x-ndjson"); }
    [[nodiscard]] virtual bool mayBePacked() const { return true; }
    void pause();

    void prepare(QNetworkRequest& request) const override;
    void readReady(QNetworkReply& reply) override;
    void replyEnded(QNetworkReply& reply) override;

private:
    void drain();
    /// False when there is nothing more to read for now.
    [[nodiscard]] Result<bool> readPiece();

    LineSplitter m_lines;
    ZstdDecoder m_decoder;
    QNetworkReply* m_current = nullptr; ///< the reply that the buffers belong to; only compared
    bool m_isPaused = false;
    bool m_isDraining = false;
    bool m_hasEnded = false;
    bool m_hasAnswered = false;
};

} // namespace firebreak
