// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace firebreak {

/// The lines of a device one by one, without their ends (LF or CRLF). A line longer than the limit is cut
/// there and says so; the rest of it is passed over, so that memory stays bounded whatever is piped in. Any byte may
/// stand in a line, NUL too.
class LineReader
{
public:
    struct Line
    {
        QByteArray text;
        bool isCut = false;
    };

    static constexpr qsizetype defaultLimit = 1024 * 1024;

    explicit LineReader(QIODevice& device, qsizetype limit = defaultLimit) : m_device(device), m_limit(limit)
    {}

    /// None at the end. An empty line is a line; nothing after the last line's end is none.
    [[nodiscard]] std::optional<Line> next();

private:
    [[nodiscard]] bool fill();
    void take(Line& line, const char* bytes, qsizetype size) const;

    QIODevice& m_device;
    qsizetype m_limit;
    QByteArray m_chunk;
    qsizetype m_place = 0; ///< in the chunk: where the next line begins
};

} // namespace firebreak
