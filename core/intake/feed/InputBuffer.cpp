// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/InputBuffer.h"

#include "core/intake/format/AdvisoryReader.h"

#include <cstring>

namespace firebreak {

namespace {

constexpr size_t ChunkSize = 256 * 1024;
constexpr size_t Padding = size_t(AdvisoryReader::Padding);

} // namespace

InputBuffer::InputBuffer(ByteStream& stream) : m_stream(stream), m_bytes(2 * ChunkSize + Padding) {}

bool InputBuffer::fill()
{
    if (m_isAtEnd)
        return false;
    if (m_begin > 0 && m_end + ChunkSize + Padding > m_bytes.size()) {
        std::memmove(m_bytes.data(), m_bytes.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_end + ChunkSize + Padding > m_bytes.size())
        m_bytes.resize(m_bytes.size() * 2);
    const Result<qint64> count = m_stream.read(m_bytes.data() + m_end, qint64(ChunkSize));
    if (!count)
        m_error = count.error();
    m_isAtEnd = !count || *count == 0;
    if (m_isAtEnd)
        return false;
    m_end += size_t(*count);
    return true;
}

void InputBuffer::consume(size_t count)
{
    const char* at = m_bytes.data() + m_begin;
    const char* const end = at + count;
    // Lines are long: memchr is several times faster than counting byte by byte.
    while ((at = static_cast<const char*>(std::memchr(at, '\n', size_t(end - at))))) {
        ++m_line;
        ++at;
    }
    m_begin += count;
}

} // namespace firebreak
