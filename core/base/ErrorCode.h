// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <string_view>

namespace firebreak {

/// A stable word that names one kind of error, such as `cvss.metric-repeated`: lower case, the area, a dot, the fault.
/// Codes are part of the command-line and wire contracts and never change their meaning; only `ui` and the command
/// line turn them into sentences. Made from string literals, so copying costs nothing.
class ErrorCode
{
public:
    consteval explicit ErrorCode(const char* word)
        : m_word(word)
    {}

    /// For a code that arrives from another process; `word` must live as long as the program (see Error::fromWire).
    static ErrorCode interned(QLatin1String word);

    [[nodiscard]] QLatin1String word() const { return QLatin1String(m_word.data(), qsizetype(m_word.size())); }

    friend bool operator==(ErrorCode a, ErrorCode b) { return a.m_word == b.m_word; }

private:
    constexpr ErrorCode(const char* word, std::size_t size)
        : m_word(word, size)
    {}

    std::string_view m_word;
};

} // namespace firebreak
