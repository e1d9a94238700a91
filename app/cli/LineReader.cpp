// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LineReader.h"

namespace firebreak {

std::optional<LineReader::Line> LineReader::next()
{
    Line line;
    bool isAny = false;
    while (m_place < m_chunk.size() || fill()) {
        isAny = true;
        const qsizetype end = m_chunk.indexOf('\n', m_place);
        take(line, m_chunk.constData() + m_place, (end < 0 ? m_chunk.size() : end) - m_place);
        m_place = end < 0 ? m_chunk.size() : end + 1;
        if (end >= 0)
            break;
    }
    if (!isAny)
        return std::nullopt;
    if (line.text.endsWith('\r'))
        line.text.chop(1);
    if (line.text.size() > m_limit) {
        line.isCut = true;
        line.text.truncate(m_limit);
    }
    return line;
}

/// What comes next of the device; false at its end.
bool LineReader::fill()
{
    constexpr qint64 ChunkSize = 64 * 1024;
    m_chunk = m_device.read(ChunkSize);
    m_place = 0;
    return !m_chunk.isEmpty();
}

/// Keeps one byte more than the limit, which may be half of the line's end.
void LineReader::take(Line& line, const char* bytes, qsizetype size) const
{
    const qsizetype room = m_limit + 1 - line.text.size();
    line.text.append(bytes, std::min(size, room));
    line.isCut = line.isCut || size > room;
}

} // namespace firebreak
