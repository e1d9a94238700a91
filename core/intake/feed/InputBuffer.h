// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/feed/ByteStream.h"

#include <string_view>
#include <vector>

namespace firebreak {

/// The unread part of a stream that is in memory. Looking at bytes and taking them are separate: unread()
/// grows by fill(), and consume() gives up its beginning and counts the lines in it. There are always
/// AdvisoryReader::Padding readable bytes behind unread().
class InputBuffer
{
public:
    explicit InputBuffer(ByteStream& stream);

    [[nodiscard]] std::string_view unread() const { return {m_bytes.data() + m_begin, m_end - m_begin}; }
    /// Reads more; false at the end or after an error. Views of unread() from before are stale.
    bool fill();
    void consume(size_t count);

    /// Line of the first unread byte, from 1.
    [[nodiscard]] qint64 line() const { return m_line; }
    /// What stopped the stream before its end.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    ByteStream& m_stream;
    std::vector<char> m_bytes;
    size_t m_begin = 0;
    size_t m_end = 0;
    qint64 m_line = 1;
    bool m_isAtEnd = false;
    std::optional<Error> m_error;
};

} // namespace firebreak
