// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/feed/ByteStream.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace firebreak::test {

/// Bytes in memory as a stream that gives them in pieces, and fails at its end when told so.
class TextStream final : public ByteStream
{
public:
    explicit TextStream(QByteArray bytes, qint64 piece = 1 << 20, std::optional<Error> end = {})
        : m_bytes(std::move(bytes)), m_piece(piece), m_end(std::move(end))
    {}

    [[nodiscard]] Result<qint64> read(char* to, qint64 size) override
    {
        const qint64 count = std::min({size, m_piece, qint64(m_bytes.size()) - m_at});
        if (count == 0 && m_end)
            return failure(*m_end);
        std::memcpy(to, m_bytes.constData() + m_at, size_t(count));
        m_at += count;
        return count;
    }

    /// Everything another stream gives; its error, where it fails.
    [[nodiscard]] static Result<QByteArray> all(ByteStream& stream)
    {
        QByteArray bytes;
        char buffer[1000];
        for (;;) {
            const Result<qint64> count = stream.read(buffer, sizeof buffer);
            if (!count)
                return failure(count.error());
            if (*count == 0)
                return bytes;
            bytes.append(buffer, *count);
        }
    }

private:
    QByteArray m_bytes;
    qint64 m_piece;
    qint64 m_at = 0;
    std::optional<Error> m_end;
};

} // namespace firebreak::test
