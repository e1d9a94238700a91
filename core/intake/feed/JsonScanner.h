// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace firebreak {

/// Finds where a JSON value ends, looking at brackets and strings alone; whether it is JSON is for a parser
/// to say. It remembers where it is in the value, so a value may be given in pieces.
class JsonScanner
{
public:
    static constexpr size_t NotYet = size_t(-1);

    /// `piece` continues the value. Gives the offset behind its end, or NotYet. A number or a word ends
    /// before the byte that follows it.
    size_t scan(std::string_view piece);

    /// The value is a number or a word, which the end of all input ends.
    [[nodiscard]] bool isInWord() const { return m_isInWord; }
    /// Deepest nesting so far.
    [[nodiscard]] int depth() const { return m_deepest; }

private:
    int m_depth = 0;
    int m_deepest = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
    bool m_isInWord = false;
};

} // namespace firebreak
