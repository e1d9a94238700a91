// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link/LineSplitter.h"

#include "core/sync/SyncError.h"

namespace firebreak {

Result<void> LineSplitter::append(QByteArrayView bytes)
{
    if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_scanned -= m_start;
        m_start = 0;
    }
    m_buffer.append(bytes);
    if (m_buffer.size() > MaxLine && !m_buffer.contains('\n'))
        return failure(error::SyncAnswerMalformed, QStringLiteral("line"));
    return {};
}

std::optional<QByteArrayView> LineSplitter::next()
{
    const qsizetype end = m_buffer.indexOf('\n', m_scanned);
    if (end < 0) {
        m_scanned = m_buffer.size();
        return std::nullopt;
    }
    QByteArrayView line = QByteArrayView(m_buffer).sliced(m_start, end - m_start);
    if (line.endsWith('\r'))
        line.chop(1);
    m_start = m_scanned = end + 1;
    return line;
}

void LineSplitter::clear()
{
    m_buffer.clear();
    m_start = m_scanned = 0;
}

} // namespace firebreak
