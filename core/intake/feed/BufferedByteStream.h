// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/feed/InputBuffer.h"

#include <algorithm>
#include <cstring>

namespace firebreak {

/// A stream again of what an InputBuffer has not given yet: the buffer was needed to see what the stream
/// holds.
class BufferedByteStream final : public ByteStream
{
public:
    explicit BufferedByteStream(InputBuffer& input) : m_input(input) {}

    [[nodiscard]] Result<qint64> read(char* to, qint64 size) override
    {
        if (m_input.unread().empty() && !m_input.fill()) {
            if (m_input.error())
                return failure(*m_input.error());
            return 0;
        }
        const size_t count = std::min(size_t(size), m_input.unread().size());
        std::memcpy(to, m_input.unread().data(), count);
        m_input.consume(count);
        return qint64(count);
    }

private:
    InputBuffer& m_input;
};

} // namespace firebreak
