// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/TableStream.h"

#include <utility>

namespace firebreak {

bool TableStream::next()
{
    for (;;) {
        m_input.consume(std::exchange(m_taken, 0));
        m_line = m_input.line();
        bool isQuoted = false;
        bool isEnd = false;
        size_t at = 0;
        for (;; ++at) {
            if (at == m_input.unread().size()) {
                m_isTooLong = at > size_t(m_limits.maxDocumentBytes);
                if (m_isTooLong)
                    return false;
                isEnd = !m_input.fill();
                if (isEnd)
                    break;
            }
            const char c = m_input.unread()[at];
            if (c == '"')
                isQuoted = !isQuoted;
            else if (c == '\n' && !isQuoted)
                break;
        }
        if (isEnd && (m_input.error() || at == 0))
            return false;
        m_taken = isEnd ? at : at + 1;
        m_row = QByteArrayView(m_input.unread().data(), qsizetype(at));
        if (m_row.endsWith('\r'))
            m_row.chop(1);
        if (!m_row.isEmpty())
            return true;
    }
}

} // namespace firebreak
