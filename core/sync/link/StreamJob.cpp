// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link/StreamJob.h"

#include "core/sync/SyncError.h"

namespace firebreak {
namespace {

constexpr qint64 PieceSize = 64 << 10;

} // namespace

void StreamJob::prepare(QNetworkRequest& request) const
{
    request.setRawHeader("Accept", mediaType());
    if (mayBePacked())
        request.setRawHeader("Accept-Encoding", "zstd");
}

void StreamJob::pause()
{
    m_isPaused = true;
    suspendSilence();
}

void StreamJob::resume()
{
    if (!m_isPaused)
        return;
    m_isPaused = false;
    if (reply() && !m_hasEnded)
        restartSilence();
    drain();
}

void StreamJob::readReady(QNetworkReply& reply)
{
    if (m_current != &reply) {
        m_current = &reply;
        m_lines.clear();
        m_decoder.reset();
        m_hasEnded = false;
        Q_EMIT answering();
    }
    if (m_isPaused)
        suspendSilence();
    drain();
}

void StreamJob::replyEnded(QNetworkReply& reply)
{
    readReady(reply);
    if (isFinished() || this->reply() != &reply)
        return;
    m_hasEnded = true;
    suspendSilence();
    drain();
}

Result<bool> StreamJob::readPiece()
{
    const Result<QByteArrayView> unpacked = m_decoder.next();
    if (!unpacked)
        return failure(unpacked.error());
    if (!unpacked->isEmpty()) {
        if (const auto kept = m_lines.append(*unpacked); !kept)
            return failure(kept.error());
        return true;
    }
    QByteArray bytes = reply()->read(PieceSize);
    if (bytes.isEmpty())
        return false;
    if (reply()->rawHeader("Content-Encoding") == "zstd") {
        m_decoder.feed(std::move(bytes));
        return true;
    }
    if (const auto kept = m_lines.append(bytes); !kept)
        return failure(kept.error());
    return true;
}

void StreamJob::drain()
{
    if (m_isDraining) // a line's reader answered at once
        return;
    m_isDraining = true;
    const auto leave = qScopeGuard([this] { m_isDraining = false; });
    while (!m_isPaused && !isFinished() && reply() == m_current && m_current) {
        if (const auto line = m_lines.next()) {
            if (const auto read = readLine(*line); !read) {
                broken();
                fail(read.error());
                return;
            }
            continue;
        }
        const Result<bool> more = readPiece();
        if (!more) {
            broken();
            fail(more.error());
            return;
        }
        if (!*more)
            break;
    }
    if (m_hasEnded && !m_isPaused && !isFinished() && reply() == m_current) {
        if (!isComplete())
            broken();
        fail({error::SyncAnswerBroken, m_current->url().path(), {}});
    }
}

} // namespace firebreak
