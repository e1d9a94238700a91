// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/JsonScanner.h"

#include <algorithm>

namespace firebreak {

namespace {

bool endsWord(char c)
{
    return c == ',' || c == ']' || c == '}' || c == ':' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

size_t JsonScanner::scan(std::string_view piece)
{
    for (size_t i = 0; i < piece.size(); ++i) {
        const char c = piece[i];
        if (m_isInString) {
            if (m_isEscaped)
                m_isEscaped = false;
            else if (c == '\\')
                m_isEscaped = true;
            else if (c == '"') {
                m_isInString = false;
                if (m_depth == 0)
                    return i + 1;
            }
            continue;
        }
        switch (c) {
        case '"':
            if (m_isInWord)
                return i;
            m_isInString = true;
            break;
        case '{':
        case '[':
            if (m_isInWord)
                return i;
            ++m_depth;
            m_deepest = std::max(m_deepest, m_depth);
            break;
        case '}':
        case ']':
            if (m_depth == 0)
                return m_isInWord ? i : i + 1;
            if (--m_depth == 0)
                return i + 1;
            break;
        default:
            if (m_depth > 0)
                break;
            if (m_isInWord && endsWord(c))
                return i;
            m_isInWord = true;
        }
    }
    return NotYet;
}

} // namespace firebreak
